import type * as z from '../../contract/zod.js';
import type { FieldCode, Values } from '../messages/index.js';
import type { FieldFault } from '../problem-error.js';
import { pointerPart } from './validation.js';

type Issue = z.core.$ZodIssue;

/** Our pointers, codes and values for what zod found: its messages are English and its codes its own. */
export function faultsOf(issue: Issue, input: unknown, root: string): FieldFault[] {
  const pointer = root + issue.path.map((key) => `/${pointerPart(key)}`).join('');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: `${pointer}/${pointerPart(key)}`, code: 'unknown-field' }));
  }
  const { code, values } = reasonOf(issue, valueAt(input, issue.path));
  return [{ pointer, code, ...(values && { values }) }];
}

function reasonOf(issue: Issue, value: unknown): { code: FieldCode; values?: Values } {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value);
    case 'too_small':
      return issue.inclusive === false
        ? { code: 'not-above', values: { minimum: Number(issue.minimum) } }
        : tooSmall(issue.origin, Number(issue.minimum), value);
    case 'too_big':
      return { code: codeByOrigin(issue.origin, tooBig), values: { maximum: Number(issue.maximum) } };
    case 'invalid_value':
      return value === undefined
        ? { code: 'required' }
        : { code: 'not-allowed', values: { values: issue.values.map(String).join(', ') } };
    case 'invalid_union':
      return value === undefined ? { code: 'required' } : unionReason(issue);
    case 'invalid_format':
      return { code: issue.format === 'date' ? 'not-a-date' : 'wrong-format' };
    default:
      return { code: 'wrong-format' };
  }
}

function wrongType(expected: string, value: unknown): { code: FieldCode; values?: Values } {
  if (value === undefined) return { code: 'required' };
  if (expected === 'int') return { code: 'whole-number' };
  const known = ['string', 'number', 'boolean', 'array', 'object'].includes(expected);
  return { code: 'wrong-type', values: { expected: { name: known ? expected : 'value' } } };
}

function tooSmall(origin: string, minimum: number, value: unknown): { code: FieldCode; values?: Values } {
  if (origin === 'string' && minimum === 1) return { code: value === undefined ? 'required' : 'blank' };
  return { code: codeByOrigin(origin, tooFew), values: { minimum } };
}

const tooFew = { string: 'too-short', array: 'too-few' } as const;
const tooBig = { string: 'too-long', array: 'too-many' } as const;

function codeByOrigin<Codes extends typeof tooFew | typeof tooBig>(origin: string, codes: Codes): FieldCode {
  if (origin === 'string' || origin === 'array') return codes[origin];
  return codes.array === 'too-few' ? 'too-small' : 'too-large';
}

/** A union chosen by one field names that field's values; any other fits in none of its forms. */
function unionReason(issue: Extract<Issue, { code: 'invalid_union' }>): { code: FieldCode; values?: Values } {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  return options.length > 0
    ? { code: 'not-allowed', values: { values: options.join(', ') } }
    : { code: 'wrong-type', values: { expected: { name: 'value' } } };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}
