import type { OperationId } from '../contract/index.js';
import type { Shape } from './check.js';
import { BadRequestError } from './errors.js';
import type { AnyInput } from './operations.js';
import { randomId } from './random-id.js';
import type { Row } from './table.js';
import { identifier } from './generated/problem.js';

/**
 * A request as it goes out, but for the token. The same for every attempt of one call, its idempotency key included, so that
 * every one of them may be repeated: reads, writes under their key, and writes that need no key because a repetition does no
 * harm.
 */
export interface PreparedRequest {
  readonly operation: OperationId;
  readonly method: Row['method'];
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Blob | Uint8Array<ArrayBuffer> | undefined;
  /** Whether a good answer is bytes. */
  readonly answersBytes: boolean;
  readonly idempotencyKey: string | undefined;
  /** Form of the answer, and of `current` in a refusal for a stale version. */
  readonly answer: Shape | undefined;
}

/** Puts a call's input where the endpoint's row says it belongs. */
export function prepare(
  operation: OperationId,
  row: Row,
  baseUrl: string,
  locale: string,
  input: AnyInput,
): PreparedRequest {
  const idempotencyKey = row.sendsKey && (input.idempotencyKey ?? randomId());
  const body = bodyOf(row, input);
  return {
    operation,
    method: row.method,
    url: baseUrl + pathOf(operation, row, input) + queryOf(row, input),
    headers: {
      // In small letters, so that ours replace a caller's instead of joining them.
      ...Object.fromEntries(new Headers(input.headers)),
      accept: `${row.answersBytes?.join(', ') ?? 'application/json'}, application/problem+json`,
      'accept-language': locale,
      ...(body !== undefined && { 'content-type': row.sendsBytes ?? 'application/json' }),
      ...(row.sendsVersion && input.ifMatch && { 'if-match': input.ifMatch }),
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
    },
    body,
    answersBytes: row.answersBytes !== undefined,
    idempotencyKey,
    answer: row.answer,
  };
}

function bodyOf(row: Row, input: AnyInput): PreparedRequest['body'] {
  if (row.sendsBytes) return input.body as Blob | Uint8Array<ArrayBuffer>;
  return row.sendsBody ? JSON.stringify(input.body) : undefined;
}

function pathOf(operation: OperationId, row: Row, input: AnyInput): string {
  return row.path.replace(/\{(\w+)\}/g, (_braces, name: string) => {
    const value = input[name];
    // An empty or odd id would address something else: '' the list, '..' another resource.
    if (typeof value !== 'string' || !identifier.test(value)) {
      throw new BadRequestError(`${operation}: ${name} must be an identifier.`, { operation });
    }
    return value;
  });
}

// In the order of the table, so that the same question always has the same address.
function queryOf(row: Row, input: AnyInput): string {
  const given = (row.query ?? []).filter((name) => input[name] !== undefined);
  const query = new URLSearchParams(given.map((name) => [name, String(input[name])]));
  return given.length > 0 ? `?${query}` : '';
}
