import type { Mismatch } from './errors.js';

/**
 * What happens to an answer that differs from the contract: `strict` rejects the call, `warn` tells the logger and goes on,
 * `off` does not look.
 */
export type ValidationMode = 'strict' | 'warn' | 'off';

/**
 * The form of an answer: what code that reads it relies on. Types, required fields, closed vocabularies; not lengths and
 * ranges, which are the server's own affair. Derived from the schemas of the contract (`generated/`), because zod with
 * the schemas is 9 of 25 KB of the client (brotli), and takes 2.5 times as long as `JSON.parse` on a list of 200, this 1.6.
 */
export type Shape =
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'null'
  | 'date'
  | 'moment'
  | 'any'
  /** An object with at least these fields; a `?` behind the name marks one that may be missing. */
  | { readonly [field: string]: Shape }
  | readonly ['list' | 'map', Shape]
  | readonly ['either', ...Shape[]]
  | readonly ['value', ...(string | number | boolean)[]];

// A broken list would otherwise name every row; more than this helps nobody.
const mostMismatches = 20;

const forms: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isSafeInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  moment: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value),
  any: () => true,
};

/**
 * Compares an answer with the form the contract promises. The one seam through which answers are checked; the answer itself is
 * handed on as it came, so that fields of a newer server pass untouched.
 *
 * @returns Where they differ, at most some twenty places; empty where the answer is as promised.
 */
export function mismatches(shape: Shape, value: unknown): readonly Mismatch[] {
  if (typeof shape === 'string') return forms[shape]!(value) ? none : [{ pointer: '', code: `${shape}-expected` }];
  return isTagged(shape) ? inTagged(shape, value) : inObject(shape, value);
}

// Nearly every value is right: nothing is built for those, not even a pointer.
const none: readonly Mismatch[] = [];

function inObject(shape: ObjectShape, value: unknown): readonly Mismatch[] {
  if (!isObject(value)) return [{ pointer: '', code: 'object-expected' }];
  let found = none;
  for (const name in shape) {
    const optional = name.endsWith('?');
    const field = optional ? name.slice(0, -1) : name;
    if (value[field] !== undefined) found = joined(found, field, mismatches(shape[name]!, value[field]));
    else if (!optional && shape[name] !== 'any') found = joined(found, field, [{ pointer: '', code: 'missing' }]);
  }
  return found;
}

function inTagged(shape: TaggedShape, value: unknown): readonly Mismatch[] {
  switch (shape[0]) {
    case 'value':
      return shape.includes(value as string, 1) ? none : [{ pointer: '', code: 'unknown-value' }];
    case 'either':
      return inVariants(shape.slice(1) as Shape[], value);
    case 'list':
      return Array.isArray(value) ? inItems(shape[1], value) : [{ pointer: '', code: 'list-expected' }];
    case 'map':
      return isObject(value) ? inItems(shape[1], value) : [{ pointer: '', code: 'object-expected' }];
  }
}

function inItems(shape: Shape, items: object): readonly Mismatch[] {
  let found = none;
  for (const [key, item] of Object.entries(items)) found = joined(found, key, mismatches(shape, item));
  return found;
}

// With one variant beside null, what is wrong in it says more than that none fits.
function inVariants(variants: readonly Shape[], value: unknown): readonly Mismatch[] {
  let found = none;
  for (const variant of variants) {
    const here = mismatches(variant, value);
    if (here === none) return none;
    if (variant !== 'null') found = found === none ? here : [{ pointer: '', code: 'no-variant-fits' }];
  }
  return found;
}

/** Adds what was found in a field, its pointers lengthened by the field (RFC 6901). */
function joined(found: readonly Mismatch[], field: string, inside: readonly Mismatch[]): readonly Mismatch[] {
  if (inside === none || found.length >= mostMismatches) return found;
  const step = `/${field.replace(/~/g, '~0').replace(/\//g, '~1')}`;
  return [...found, ...inside.map(({ pointer, code }) => ({ pointer: step + pointer, code }))];
}

type TaggedShape = Extract<Shape, readonly unknown[]>;
type ObjectShape = Exclude<Shape, string | TaggedShape>;

function isTagged(shape: Shape): shape is TaggedShape {
  return Array.isArray(shape);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
