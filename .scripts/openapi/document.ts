// The OpenAPI document, from the endpoint table, its comments and recorded examples.
import { createDocument, type CreateDocumentOptions } from 'zod-openapi';
import {
  documentKinds,
  type Endpoint,
  keyRule,
  knownValues,
  type OperationId,
  operations,
  pathParameters,
  problemsOf,
  visibility,
  workbookKinds,
} from '../../src/contract/index.js';
import * as z from '../../src/contract/zod.js';
import { describedRows } from './comments.js';
import type { Example } from './examples.js';
import { linksOf } from './links.js';
import { headerComponents, headerReferences, problemExamples, problemResponses, refusals } from './problems.js';
import { describePages, describeSchemas, namedSchemas } from './schemas.js';

const introduction = `The appraisal API of asn-kinerja: planning, self-assessment, 360° review, evaluation and score card of Indonesian
civil servants (ASN), by PermenPANRB 6/2022.

A portal's server opens a component session (\`POST /v1/sessions\`, HTTP Basic) and hands its token to the page; everything
else is called with that token. Requests are strict: an unknown field is an error that names it. Answers are loose: newer
servers may add fields and values of open vocabularies (\`x-extensible-enum\`). Every error is a problem document (RFC 9457)
in the language of \`Accept-Language\` (\`id\` or \`en\`). Changes of something that was read send its \`etag\` as \`If-Match\`;
every POST sends an \`Idempotency-Key\`, and the same one when it is repeated. A record that the caller may not see is answered
exactly like one that does not exist.

Through the year there are plans of units (\`unitPlans\`), a forum of indicators (\`indicatorProposals\`), a daily log with its
evidence (\`activities\`, \`teamActivities\`, \`activityCatalogue\`, \`evidenceFiles\`), feedback and talks (\`feedback\`,
\`coachings\`), and self-assessment and evaluation by month or quarter (\`term\`). Beside them stand working calendars
(\`calendars\`), the official forms as PDF and XLSX (\`documents\`), and messages to portals (\`webhooks\`).`;

/** Builds the whole document. */
export function buildDocument(examples: ReadonlyMap<OperationId, Example>): object {
  const schemas = namedSchemas();
  const document = createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'asn-kinerja',
        version: '1.0',
        description: introduction,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '.', description: 'Where this document lies' }],
      tags: tags(),
      security: [{ session: [] }],
      paths: pathsOf(examples),
      components: {
        schemas: Object.fromEntries(schemas),
        headers: headerComponents as never,
        responses: problemResponses() as never,
        examples: problemExamples(),
        securitySchemes: {
          session: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description: 'Token of a component session.',
          },
          portal: { type: 'http', scheme: 'basic', description: "Id and secret of a portal's server." },
        },
      },
    },
    options,
  );
  describeSchemas(document.components?.schemas ?? {});
  describePages(document.paths ?? {});
  return JSON.parse(JSON.stringify(document)) as object;
}

const options: CreateDocumentOptions = {
  override: ({ jsonSchema, zodSchema }) => {
    const known = knownValues.get(zodSchema);
    if (known) jsonSchema['x-extensible-enum' as 'x-'] = [...known];
    // "A whole number that JavaScript can hold" is what `integer` says to everybody else.
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    // The pattern that zod derives for dates and moments says the same as `format`, in four lines.
    if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
  },
};

function tags() {
  const groups = [...new Set(operations.map(([operation]) => groupOf(operation)))];
  return groups.map((name) => ({ name }));
}

function pathsOf(examples: ReadonlyMap<OperationId, Example>) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [operation, endpoint] of operations) {
    const item = (paths[endpoint.path] ??= {});
    item[endpoint.method.toLowerCase()] = operationOf(operation, endpoint, examples.get(operation) ?? {});
  }
  return paths;
}

function operationOf(operation: OperationId, endpoint: Endpoint, example: Example) {
  const comment = describedRows('endpoints', 'endpoints', [groupOf(operation)]).fields.get(nameOf(operation));
  const text = comment?.description ?? '';
  // A point inside a citation (`P6 p.48`) ends no sentence.
  const summary = /^.+?(?=[.:](?:\s|$))/.exec(text)?.[0] ?? operation;
  const { body, sends, response, answers } = endpoint;
  return {
    operationId: operation,
    tags: [groupOf(operation)],
    summary,
    description: text,
    ...(security(endpoint) && { security: security(endpoint) }),
    parameters: parametersOf(operation, endpoint, example),
    ...((body ?? sends) && {
      requestBody: { required: true, content: { ...jsonOf(body, example.request), ...bytesOf(sends) } },
    }),
    responses: {
      [String(endpoint.status)]: {
        description: response || answers ? 'Done.' : 'Done; there is nothing to say.',
        headers: headerReferences(headersOf(endpoint)),
        ...((response ?? answers) && { content: { ...jsonOf(response, example.response), ...bytesOf(answers) } }),
        ...linksOf(operation, endpoint),
      },
      ...(isVersionedRead(endpoint) && { 304: { description: 'The caller has this version already.' } }),
      ...refusals(problemsOf(endpoint)),
    },
    'x-permission': {
      scope: endpoint.scope,
      visibleTo: visibility[endpoint.scope],
      relations: endpoint.relations,
      capability: endpoint.capability ?? null,
    },
    'x-since': endpoint.since,
  };
}

/** JSON of a schema, with its example. */
function jsonOf(schema: z.ZodMiniType | undefined, example: unknown): Record<string, object> {
  return schema ? { 'application/json': { schema, ...(example !== undefined && { example }) } } : {};
}

/** Bytes, by media type. */
function bytesOf(mediaTypes: readonly string[] = []): Record<string, object> {
  return Object.fromEntries(mediaTypes.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]));
}

function security({ relations }: Endpoint): object[] | undefined {
  if (relations.includes('public')) return [];
  return relations.includes('portal') ? [{ portal: [] }] : undefined;
}

/** Bytes carry no version. */
function isVersionedRead({ method, response }: Endpoint): boolean {
  return method === 'GET' && response !== undefined;
}

function headersOf(endpoint: Endpoint): string[] {
  const versioned = isVersionedRead(endpoint) || (endpoint.response !== undefined && endpoint.ifMatch === true);
  const isCreated = endpoint.status === 201 && endpoint.relations.every((relation) => relation !== 'portal');
  return [
    'X-Request-Id',
    ...(versioned ? ['ETag'] : []),
    ...(endpoint.answers ? ['Content-Disposition'] : []),
    ...(isCreated ? ['Location'] : []),
    ...(keyRule(endpoint) === 'ignored' ? [] : ['Idempotency-Replayed']),
  ];
}

function parametersOf(operation: OperationId, endpoint: Endpoint, example: Example): object[] {
  const key = keyRule(endpoint);
  return [
    ...pathParameters(endpoint.path).map((name) => ({
      name,
      in: 'path',
      required: true,
      description: pathDescriptions[name],
      schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' },
    })),
    ...queryParameters(operation, endpoint),
    ...(endpoint.ifMatch ? [headerParameter('If-Match', true, ifMatchText, example.etag)] : []),
    ...(key === 'ignored'
      ? []
      : [headerParameter('Idempotency-Key', key === 'required', keyText, 'b7c1f0a2-5d7e-4f43')]),
    ...(isVersionedRead(endpoint) ? [headerParameter('If-None-Match', false, 'A version that the caller has.')] : []),
    headerParameter('Accept-Language', false, 'Language of problem documents: `id` (the default) or `en`.', 'id'),
  ];
}

function listed(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}

const pathDescriptions: Readonly<Record<string, string>> = {
  appraisalId: "Id of the appraisal, or `current`: the caller's own appraisal in the open period.",
  assignmentId: 'Id of the review assignment.',
  periodId: 'Id of the performance year.',
  unitId: 'Id of the unit.',
  surveyId: 'Id of the survey.',
  commentId: 'Id of the words, from the results.',
  formCode: 'Code of a survey, or of one invitation.',
  caseId: 'Id of the case.',
  attachmentId: 'Id of the file.',
  ticket: 'Number of the ticket, such as `7K4M-2Q9D`.',
  forumDayId: 'Id of the forum day.',
  employeeId: 'Id of the employee.',
  year: 'Calendar year, such as `2026`.',
  month: 'Month, such as `2026-05`.',
  proposalId: 'Id of the proposal.',
  activityId: 'Id of the entry, as its writer made it.',
  fileId: 'Id of the file.',
  part: 'Number of the part, from 0.',
  feedbackId: 'Id of the feedback, known to who wrote it.',
  coachingId: 'Id of the talk.',
  kind: `Which document: ${listed(documentKinds)}; which workbook: ${listed(workbookKinds)}.`,
  webhookId: 'Id of the registration.',
  deliveryId: 'Id of the message, as sent in `webhook-id`.',
  contentHash: 'The hash printed on the document: 64 hexadecimal digits.',
};
const ifMatchText =
  'The `etag` of what was read. Without it 428; when somebody saved in between 412, with the present version.';
const keyText =
  'Made once for every action (a UUID will do) and sent again with its repetitions, which then get the first answer and have no second effect.';

function headerParameter(name: string, required: boolean, description: string, example?: string): object {
  return {
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
    ...(example !== undefined && { example }),
  };
}

function queryParameters(operation: OperationId, { query = {} }: Endpoint): object[] {
  const row = describedRows('endpoints', 'endpoints', [groupOf(operation), nameOf(operation)]).fields.get('query');
  return Object.entries(query).map(([name, schema]) => {
    const { $schema: _schema, ...json } = z.toJSONSchema(schema, { io: 'output' });
    return { name, in: 'query', required: false, description: row?.fields.get(name)?.description ?? '', schema: json };
  });
}

function groupOf(operation: OperationId): string {
  return operation.split('.')[0] ?? '';
}

function nameOf(operation: OperationId): string {
  return operation.split('.')[1] ?? '';
}
