// Every problem type as a response of the document, with an example in Indonesian.
import { type ProblemType, problemTypes, problemTypeUri } from '../../src/contract/index.js';
import { messages } from '../../src/server/messages/index.js';
import { describedExport } from './comments.js';

const { titles, details } = messages.id;
const extras: Partial<Record<ProblemType, object>> = {
  'invalid-fields': {
    errors: [{ pointer: '/results/0/title', code: 'blank', detail: messages.id.fields.blank }],
  },
  'invalid-transition': {
    currentState: 'submitted',
    allowedActions: ['return', 'approve'],
    required: { states: ['draft', 'returned'], relations: ['own'], notBefore: null, notAfter: null },
  },
  'already-exists': { existingId: '00000000-0000-4000-8000-000000000042' },
  'stale-version': { current: { etag: '"plan-4"' } },
};
const headersOf: Partial<Record<ProblemType, string[]>> = {
  unauthenticated: ['WWW-Authenticate'],
  'rate-limited': ['Retry-After'],
  unavailable: ['Retry-After'],
};

/** Headers that answers carry, by name. */
export const headerComponents = {
  ETag: {
    description:
      'Version of what was read or written. Send it back as `If-Match` with a change, or as `If-None-Match`.',
    schema: { type: 'string' },
  },
  'X-Request-Id': { description: 'Quote it when asking for help.', schema: { type: 'string' } },
  Location: { description: 'Where the new record is, relative to this address.', schema: { type: 'string' } },
  'Idempotency-Replayed': {
    description: '`true` where a repeated `Idempotency-Key` got its first answer again.',
    schema: { type: 'string', enum: ['true'] },
  },
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
  'Content-Disposition': { description: 'Always a download, with its file name.', schema: { type: 'string' } },
  'WWW-Authenticate': { description: 'How to sign in.', schema: { type: 'string' } },
} as const;

/** Name of the response component of a problem type. */
export function problemComponent(type: ProblemType): string {
  return `Problem-${type}`;
}

/** A response component for every problem type. */
export function problemResponses(): Record<string, object> {
  const comments = describedExport('problem-types', 'problemTypes').fields;
  return Object.fromEntries(
    (Object.keys(problemTypes) as ProblemType[]).map((type) => [
      problemComponent(type),
      {
        description: comments.get(type)?.description ?? titles[type],
        headers: headerReferences(['X-Request-Id', ...(headersOf[type] ?? [])]),
        content: {
          'application/problem+json': problemContent([type]),
        },
      },
    ]),
  );
}

/**
 * The answers of an operation that refuse it. Several types may share a status: the document then names each as an example
 * of the one response.
 */
export function refusals(types: readonly ProblemType[]): Record<string, object> {
  const statuses = [...new Set(types.map((type) => problemTypes[type]))].sort((one, other) => one - other);
  return Object.fromEntries(
    statuses.map((status) => {
      const ofStatus = types.filter((type) => problemTypes[type] === status);
      const [only] = ofStatus;
      if (ofStatus.length === 1 && only) return [status, { $ref: `#/components/responses/${problemComponent(only)}` }];
      return [status, severalProblems(ofStatus)];
    }),
  );
}

function severalProblems(types: readonly ProblemType[]): object {
  const comments = describedExport('problem-types', 'problemTypes').fields;
  return {
    description: types.map((type) => `- \`${type}\`: ${comments.get(type)?.description ?? titles[type]}`).join('\n'),
    headers: headerReferences(['X-Request-Id']),
    content: {
      'application/problem+json': problemContent(types),
    },
  };
}

function problemContent(types: readonly ProblemType[]): object {
  const examples = types.map((type) => [type, { $ref: `#/components/examples/${problemComponent(type)}` }] as const);
  return { schema: { $ref: '#/components/schemas/Problem' }, examples: Object.fromEntries(examples) };
}

/** An example of every problem type. */
export function problemExamples(): Record<string, { value: object }> {
  const types = Object.keys(problemTypes) as ProblemType[];
  return Object.fromEntries(types.map((type) => [problemComponent(type), { value: exampleOf(type) }]));
}

/** References to header components. */
export function headerReferences(names: readonly string[]): Record<string, object> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function exampleOf(type: ProblemType): object {
  const id = '00000000-0000-4000-8000-000000000007';
  return {
    type: problemTypeUri(type),
    title: titles[type],
    status: problemTypes[type],
    detail: details[type],
    instance: '/v1/appraisals/00000000-0000-4000-8000-000000000042/work-plan',
    requestId: id,
    ...extras[type],
  };
}
