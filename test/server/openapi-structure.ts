/**
 * The structure of an OpenAPI 3.1 document, as a JSON schema: the parts of the specification that our document uses, strict
 * about every other name. The official meta-schema is in no package that we depend on; what it says of schema objects is
 * JSON Schema 2020-12, whose meta-schema comes with ajv and is applied beside this one.
 * Source: https://spec.openapis.org/oas/v3.1.0
 */
export const openapiStructure = {
  $id: 'openapi-structure',
  ...object({
    required: {
      openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
      info: object({
        required: { title: text(), version: text() },
        optional: {
          description: text(),
          license: object({ required: { name: text() }, optional: { identifier: text() } }),
        },
      }),
      paths: {
        type: 'object',
        propertyNames: { pattern: '^/' },
        additionalProperties: {
          type: 'object',
          propertyNames: { enum: ['get', 'put', 'post', 'delete'] },
          additionalProperties: ref('operation'),
        },
      },
    },
    optional: {
      servers: { type: 'array', items: object({ required: { url: text() }, optional: { description: text() } }) },
      tags: { type: 'array', items: object({ required: { name: text() } }) },
      security: ref('security'),
      components: object({
        optional: {
          schemas: components(ref('schema')),
          responses: components(ref('response')),
          headers: components(ref('header')),
          examples: components(object({ required: { value: {} } })),
          securitySchemes: components(
            object({
              required: { type: { const: 'http' }, scheme: { enum: ['basic', 'bearer'] } },
              optional: { bearerFormat: text(), description: text() },
            }),
          ),
        },
      }),
    },
  }),
  $defs: {
    reference: object({ required: { $ref: { type: 'string', pattern: '^#/' } } }),
    // Its own meta-schema is applied apart.
    schema: { type: ['object', 'boolean'] },
    security: {
      type: 'array',
      items: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
    },
    operation: object({
      required: {
        operationId: text(),
        summary: text(),
        description: text(),
        responses: {
          type: 'object',
          minProperties: 1,
          propertyNames: { pattern: '^[1-5]\\d\\d$' },
          additionalProperties: orReference(ref('response')),
        },
      },
      optional: {
        tags: { type: 'array', items: text() },
        parameters: { type: 'array', items: ref('parameter') },
        requestBody: object({ required: { content: ref('content') }, optional: { required: { type: 'boolean' } } }),
        security: ref('security'),
      },
    }),
    parameter: {
      ...object({
        required: { name: text(), in: { enum: ['path', 'query', 'header'] }, schema: ref('schema') },
        optional: { required: { type: 'boolean' }, description: text(), example: {} },
      }),
      // A parameter of the path is always required.
      if: { properties: { in: { const: 'path' } } },
      then: { required: ['required'], properties: { required: { const: true } } },
    },
    content: {
      type: 'object',
      minProperties: 1,
      additionalProperties: object({
        required: { schema: ref('schema') },
        optional: { example: {}, examples: components(ref('reference')) },
      }),
    },
    header: object({ required: { schema: ref('schema') }, optional: { description: text() } }),
    response: object({
      required: { description: text() },
      optional: {
        headers: components(orReference(ref('header'))),
        content: ref('content'),
        links: components(object({ required: { operationId: text() }, optional: { parameters: { type: 'object' } } })),
      },
    }),
  },
};

interface Fields {
  readonly required?: Readonly<Record<string, object>>;
  readonly optional?: Readonly<Record<string, object>>;
}

/** An object with these fields, extensions (`x-…`), and nothing else. */
function object({ required = {}, optional = {} }: Fields) {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  };
}

/** Things by the names that the specification allows. */
function components(of: object) {
  return { type: 'object', propertyNames: { pattern: '^[a-zA-Z0-9._-]+$' }, additionalProperties: of };
}

function orReference(of: object) {
  return { if: { required: ['$ref'] }, then: ref('reference'), else: of };
}

function ref(name: string) {
  return { $ref: `#/$defs/${name}` };
}

function text() {
  return { type: 'string', minLength: 1 };
}
