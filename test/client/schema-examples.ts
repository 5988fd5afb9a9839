// Values made from schemas: one that is right, and every way to be wrong in one place.
import type * as z from '../../src/contract/zod.js';

type Definition = z.core.$ZodTypes['_zod']['def'];

/** A value the schema takes, with every optional field in it. */
export function exampleOf(schema: z.core.$ZodType): unknown {
  const def = schema._zod.def as Definition;
  switch (def.type) {
    case 'string':
      return textFor(def);
    case 'number':
      return 3;
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'unknown':
      return { anything: 1 };
    case 'literal':
      return def.values[0];
    case 'enum':
      return Object.values(def.entries)[0];
    case 'array':
      return [exampleOf(def.element), exampleOf(def.element)];
    case 'record':
      return { key: exampleOf(def.valueType) };
    case 'optional':
    case 'nullable':
      return exampleOf(def.innerType);
    case 'union':
      return exampleOf(def.options[0]!);
    case 'object':
      return Object.fromEntries(Object.entries(def.shape).map(([field, part]) => [field, exampleOf(part)]));
    default:
      throw new Error(`no example for ${def.type}`);
  }
}

function textFor(def: object): string {
  const format = 'format' in def ? def.format : undefined;
  if (format === 'date') return '2026-01-31';
  if (format === 'datetime') return '2026-01-31T16:59:00Z';
  return 'accountable.1';
}

const others = [undefined, null, 'text', 7.5, false, {}, [], '2026-01-31', '2026-01-31T16:59:00+07:00', 'meets'];

/** The value with one place in it, at any depth, replaced by each kind of thing. */
export function* variationsOf(value: unknown): Generator<unknown> {
  yield* others.slice(1);
  if (typeof value !== 'object' || value === null) return;
  yield Array.isArray(value) ? [...(value as unknown[]), 1] : { ...value, fieldOfANewerServer: 1 };
  for (const [key, inner] of Object.entries(value)) {
    yield replaced(value, key, undefined);
    for (const variation of variationsOf(inner)) yield replaced(value, key, variation);
  }
}

function replaced(whole: object, key: string, part: unknown): unknown {
  if (Array.isArray(whole)) return whole.map((item: unknown, index) => (String(index) === key ? part : item));
  const { [key]: _old, ...rest } = whole as Record<string, unknown>;
  return part === undefined ? rest : { ...rest, [key]: part };
}
