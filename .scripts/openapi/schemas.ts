// The named schemas of the document, with the descriptions that the comments of src/contract give.
import * as contract from '../../src/contract/index.js';
import type * as z from '../../src/contract/zod.js';
import { contractFiles, type Described, describedExport } from './comments.js';

/** A part of a JSON schema that descriptions are written into. */
interface SchemaNode {
  description?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  allOf?: SchemaNode[];
  $ref?: string;
}

interface ListOperation {
  readonly responses: Record<string, { content?: Record<string, { schema: SchemaNode }> } | undefined>;
}

const unnamed = new Set(['contract/index', 'zod', 'scalars', 'endpoint', 'endpoints', 'vocabulary']);

/** Every exported schema by the name of its component: `workPlan` becomes `WorkPlan`. */
export function namedSchemas(): Map<string, z.ZodMiniType> {
  const exported: [string, unknown][] = Object.entries(contract);
  return new Map(exported.flatMap(([name, value]) => (isSchema(value) ? [[componentName(name), value] as const] : [])));
}

function isSchema(value: unknown): value is z.ZodMiniType {
  return typeof value === 'object' && value !== null && '_zod' in value;
}

function componentName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Writes what the comments say into the components. */
export function describeSchemas(components: Record<string, unknown>): void {
  for (const file of contractFiles().filter((name) => !unnamed.has(name))) {
    for (const name of Object.keys(contract)) {
      const component = components[componentName(name)] as SchemaNode | undefined;
      const described = component && describedExport(file, name);
      if (described && hasWords(described)) write(component, described);
    }
  }
}

/** Writes what `page()` says of itself into the answers of the lists, which are no components. */
export function describePages(paths: object): void {
  const page = describedExport('scalars', 'page');
  for (const operation of Object.values(paths).flatMap((item: object) => Object.values(item) as ListOperation[])) {
    const schema = operation.responses[200]?.content?.['application/json']?.schema;
    if (schema?.properties?.nextCursor) write(schema, page);
  }
}

function hasWords({ description, fields, forms }: Described): boolean {
  return description !== undefined || fields.size > 0 || forms.length > 0;
}

/** Writes descriptions into a schema and what it holds; a reference is described where it stands. */
export function write(schema: SchemaNode, { description, fields, forms }: Described): void {
  if (description !== undefined) schema.description = description;
  if (schema.$ref !== undefined) return;
  for (const [name, field] of fields) {
    const property = schema.properties?.[name];
    if (property) write(property, field);
  }
  const inner = { fields, forms };
  if (schema.items) write(schema.items, inner);
  const options = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  // A value that may be null is a union of it and null; a union of ours has as many options as forms.
  options.forEach((option, index) =>
    write(option, options.length === forms.length ? (forms[index] as Described) : inner),
  );
}
