import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { keyRule, operations, pathParameters, problemsOf, problemTypes, visibility } from '../../src/contract/index.js';
import { openapiStructure } from './openapi-structure.js';

interface Reference {
  readonly $ref?: string;
}
interface Media {
  readonly schema?: object;
  readonly example?: unknown;
  readonly examples?: Record<string, Reference>;
}
interface Answer extends Reference {
  readonly description?: string;
  readonly headers?: Record<string, Reference>;
  readonly content?: Record<string, Media>;
  readonly links?: Record<string, { operationId: string; parameters?: Record<string, string> }>;
}
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: { name: string; in: string; required: boolean; description: string }[];
  readonly requestBody?: { content: Record<string, Media> };
  readonly responses: Record<string, Answer>;
  readonly 'x-permission': { scope: string; visibleTo: string[]; relations: string[]; capability: string | null };
}
interface SchemaNode extends Reference {
  readonly description?: string;
  readonly properties?: Record<string, SchemaNode>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly anyOf?: SchemaNode[];
  readonly oneOf?: SchemaNode[];
  readonly allOf?: SchemaNode[];
}
interface Document {
  readonly openapi: string;
  readonly info: object;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { schemas: Record<string, SchemaNode>; responses: Record<string, Answer> };
}

const file = new URL('../../docs/openapi.json', import.meta.url);
const document = JSON.parse(fs.readFileSync(file, 'utf8')) as Document;
const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema(document, 'openapi.json');

const rowOf = (path: string, method: string) => document.paths[path]?.[method.toLowerCase()];

/** Problem types that an answer of the document names, each by its example. */
function problemsIn(answer: Answer | undefined): string[] {
  const name = answer?.$ref?.split('/').at(-1);
  const { content = {} } = (name === undefined ? answer : document.components.responses[name]) ?? {};
  return Object.keys(content['application/problem+json']?.examples ?? {});
}

/** Every schema of the document that stands by itself: components, bodies, answers. Parameters describe themselves. */
function* schemas(): Generator<[string, SchemaNode]> {
  yield* Object.entries(document.components.schemas);
  for (const { operationId, requestBody, responses } of Object.values(document.paths).flatMap((item) =>
    Object.values(item),
  )) {
    for (const { content = {} } of [...Object.values(responses), ...(requestBody ? [requestBody] : [])]) {
      for (const { schema } of Object.values(content)) if (schema) yield [operationId, schema];
    }
  }
}

/** Paths of fields that nothing is said of. A reference needs words of its own: what the thing means here. */
function silentFields(
  path: string,
  { properties = {}, items, additionalProperties, anyOf, oneOf, allOf }: SchemaNode,
): string[] {
  const inside = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  const parts = [...(items ? [items] : []), ...inside, ...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? [])];
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(field.description ? [] : [`${path}.${name}`]),
      ...silentFields(`${path}.${name}`, field),
    ]),
    ...parts.flatMap((part) => silentFields(path, part)),
  ];
}

function validatorOf(schema: object): ValidateFunction {
  // References inside the document are looked up in the document.
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"openapi.json#/');
  return ajv.compile(JSON.parse(text) as object);
}

// That it is current is checked by `npm run check`.
describe('docs/openapi.json', () => {
  it('describes every operation of the table, and no other', () => {
    const described = Object.values(document.paths).flatMap((item) =>
      Object.values(item).map((row) => row.operationId),
    );
    assert.deepEqual(described.sort(), operations.map(([operation]) => operation).sort());
    assert.match(document.openapi, /^3\.1/);
  });

  for (const [operation, endpoint] of operations) {
    it(`says all there is to say of ${operation}`, () => {
      const row = rowOf(endpoint.path, endpoint.method);
      assert.ok(row);
      assert.ok(row.summary.length > 8 && row.description.startsWith(row.summary));
      assert.deepEqual(row['x-permission'], {
        scope: endpoint.scope,
        visibleTo: visibility[endpoint.scope],
        relations: endpoint.relations,
        capability: endpoint.capability ?? null,
      });
      const parameters = new Map(row.parameters.map((parameter) => [parameter.name, parameter]));
      for (const name of pathParameters(endpoint.path)) assert.equal(parameters.get(name)?.in, 'path');
      assert.equal(parameters.has('If-Match'), endpoint.ifMatch === true);
      assert.equal(
        parameters.get('Idempotency-Key')?.required,
        { required: true, accepted: false, ignored: undefined }[keyRule(endpoint)],
      );
      assert.ok(row.parameters.every(({ description }) => description.length > 4));
      for (const type of problemsOf(endpoint)) {
        assert.ok(problemsIn(row.responses[problemTypes[type]]).includes(type), type);
      }
      const success = row.responses[endpoint.status];
      assert.ok(success?.headers?.['X-Request-Id']);
      assert.deepEqual(Object.keys(success.links ?? {}), endpoint.next ?? []);
    });

    it(`gives examples of ${operation} that keep its schemas`, () => {
      const row = rowOf(endpoint.path, endpoint.method);
      const sent = row?.requestBody?.content ?? {};
      const answered = row?.responses[endpoint.status]?.content ?? {};
      const json = (schema: object | undefined) => (schema ? ['application/json'] : []);
      assert.deepEqual(Object.keys(sent), [...json(endpoint.body), ...(endpoint.sends ?? [])]);
      assert.deepEqual(Object.keys(answered), [...json(endpoint.response), ...(endpoint.answers ?? [])]);
      for (const [mediaType, { schema, example }] of [...Object.entries(sent), ...Object.entries(answered)]) {
        // Bytes have no example that would tell anything.
        if (mediaType !== 'application/json') {
          assert.deepEqual(schema, { type: 'string', format: 'binary' });
          continue;
        }
        assert.ok(schema && example !== undefined);
        const validate = validatorOf(schema);
        assert.ok(validate(example), JSON.stringify(validate.errors?.slice(0, 3)));
      }
    });
  }

  it('resolves every reference', () => {
    for (const [, reference] of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = (reference ?? '')
        .split('/')
        .reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], document);
      assert.ok(found !== undefined, reference);
    }
  });

  it('links to operations that exist, with every parameter of their path', () => {
    const rows = new Map<string, string>(operations.map(([operation, { path }]) => [operation, path]));
    for (const item of Object.values(document.paths)) {
      for (const { operationId, responses } of Object.values(item)) {
        for (const link of Object.values(responses).flatMap(({ links = {} }) => Object.values(links))) {
          const path = rows.get(link.operationId);
          assert.ok(path, `${operationId} → ${link.operationId}`);
          for (const name of pathParameters(path))
            assert.ok(link.parameters?.[name], `${operationId} → ${link.operationId}`);
        }
      }
    }
  });

  it('describes every named schema', () => {
    const silent = Object.entries(document.components.schemas).filter(([, { description }]) => !description);
    assert.deepEqual(
      silent.map(([name]) => name),
      [],
    );
  });

  it('describes every field of every schema', () => {
    assert.deepEqual(
      [...schemas()].flatMap(([name, schema]) => silentFields(name, schema)),
      [],
    );
  });

  it('is an OpenAPI 3.1 document', () => {
    const validate = ajv.compile(openapiStructure);
    assert.ok(validate(document), JSON.stringify(validate.errors?.slice(0, 3)));
    const broken = { ...document, info: { ...document.info, titel: 'misspelt' } };
    assert.ok(!validate(broken), 'the check lets a misspelt name pass');
  });

  it('holds schemas of JSON Schema 2020-12 only', () => {
    for (const [name, schema] of schemas())
      assert.ok(ajv.validateSchema(schema), `${name}: ${ajv.errorsText(ajv.errors)}`);
  });

  it('holds no token', () => {
    assert.doesNotMatch(JSON.stringify(document), /eyJ[\w-]+\.eyJ/);
  });
});
