import { type Endpoint, pathParameters } from '../../contract/index.js';
import { command, id } from '../../contract/scalars.js';
import * as z from '../../contract/zod.js';
import { type FieldFault, refuseFields } from '../problem-error.js';
import { faultsOf } from './validation-faults.js';

/** What a request says, checked against its row. */
export interface CheckedInput {
  readonly params: Record<string, string>;
  readonly query: Record<string, unknown>;
  readonly body: unknown;
}

const nothing = command({});

/**
 * Checks path, query and body strictly: what we do not know is an error that names it, for it would be lost silently.
 *
 * @throws {ProblemError} `invalid-fields` with every fault that was found.
 */
export function checkInput(
  endpoint: Endpoint,
  request: { params: Record<string, string>; query: URLSearchParams; json: unknown; bytes?: Uint8Array | undefined },
): CheckedInput {
  const faults: FieldFault[] = [];
  const params = Object.fromEntries(
    pathParameters(endpoint.path).map((name) => [name, check(id, request.params[name], `path:${name}`, faults)]),
  );
  const query = checkQuery(endpoint, request.query, faults);
  const body = request.bytes ?? checkBody(endpoint, request.json, faults);
  refuseFields(faults);
  return { params: params as Record<string, string>, query, body };
}

function checkQuery(endpoint: Endpoint, query: URLSearchParams, faults: FieldFault[]): Record<string, unknown> {
  const schemas = endpoint.query ?? {};
  for (const name of new Set(query.keys())) {
    if (!Object.hasOwn(schemas, name)) faults.push({ pointer: `query:${name}`, code: 'unknown-field' });
    else if (query.getAll(name).length > 1) faults.push({ pointer: `query:${name}`, code: 'repeated' });
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      check(schema, query.get(name) ?? undefined, `query:${name}`, faults),
    ]),
  );
}

function checkBody(endpoint: Endpoint, json: unknown, faults: FieldFault[]): unknown {
  if (endpoint.body) return check(endpoint.body, json, '', faults);
  if (json !== undefined && !z.safeParse(nothing, json).success) faults.push({ pointer: '', code: 'no-body-expected' });
  return undefined;
}

function check(schema: z.ZodMiniType, value: unknown, pointer: string, faults: FieldFault[]): unknown {
  const places = unstorableTexts(value);
  faults.push(...places.map((path) => ({ pointer: pointer + path, code: 'forbidden-character' as const })));
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  faults.push(...result.error.issues.flatMap((issue) => faultsOf(issue, value, pointer)));
  return undefined;
}

const unstorable = /[\0\p{Surrogate}]/u;

/**
 * Where texts hold what PostgreSQL refuses to store: the character U+0000, or half of a surrogate pair. Without recursion,
 * for the depth is the caller's choice.
 */
function unstorableTexts(value: unknown): string[] {
  const found: string[] = [];
  const pending: { value: unknown; path: string }[] = [{ value, path: '' }];
  for (let place = pending.pop(); place; place = pending.pop()) {
    if (typeof place.value === 'string') {
      if (unstorable.test(place.value)) found.push(place.path);
    } else if (typeof place.value === 'object' && place.value !== null) {
      for (const [key, inner] of Object.entries(place.value)) {
        pending.push({ value: inner, path: `${place.path}/${pointerPart(key)}` });
      }
    }
  }
  return found.slice(0, 100);
}

/** A key as part of a JSON pointer (RFC 6901). */
export function pointerPart(key: PropertyKey): string {
  return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}
