import fc from 'fast-check';
import { type Endpoint, keyRule, pathParameters } from '../../src/contract/index.js';
import { placesIn, pointerOf, withValueAt } from './arbitraries.js';

/** A request as it is about to leave, in the parts that can go wrong. */
export interface Draft {
  readonly path: string;
  readonly query: string;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array | undefined;
}

/** What one way of being wrong does to a good request. */
export interface Spoiled extends Partial<Draft> {
  /** Statuses that say what is wrong. */
  readonly statuses: readonly number[];
  /** Where a 422 must point: there, or at something that holds it. */
  readonly pointer?: string;
}

/** A way of being wrong; `undefined` where an operation offers no occasion for it. */
export type Spoiler = (endpoint: Endpoint, json: unknown, draft: Draft) => fc.Arbitrary<Spoiled> | undefined;

const text = (json: unknown) => JSON.stringify(json);

/** A change of the JSON body in a random place that suits. */
function inBody(
  suits: (value: unknown, path: readonly (string | number)[]) => boolean,
  spoil: (value: unknown) => { value: unknown; key?: string },
): Spoiler {
  return (endpoint, json) => {
    const places = placesIn(json).filter(({ value, path }) => suits(value, path));
    if (!endpoint.body || places.length === 0) return undefined;
    return fc.constantFrom(...places).map(({ path, value }) => {
      const spoiled = spoil(value);
      const pointer = pointerOf(spoiled.key === undefined ? path : [...path, spoiled.key]);
      return { body: text(withValueAt(json, path, spoiled.value)), statuses: [422], pointer };
    });
  };
}

const isText = (value: unknown) => typeof value === 'string';
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

function rawBody(bodies: readonly (string | Uint8Array)[], status: number): Spoiler {
  return (endpoint) => endpoint.body && fc.constantFrom(...bodies).map((body) => ({ body, statuses: [status] }));
}

function header(
  name: string,
  values: readonly string[],
  status: number,
  applies: (endpoint: Endpoint) => boolean,
): Spoiler {
  return (endpoint, _, { headers }) =>
    applies(endpoint)
      ? fc.constantFrom(...values).map((value) => ({ headers: { ...headers, [name]: value }, statuses: [status] }))
      : undefined;
}

function withoutHeader(name: string, status: number, applies: (endpoint: Endpoint) => boolean): Spoiler {
  return (endpoint, _, draft) => {
    if (!applies(endpoint)) return undefined;
    const { [name]: _gone, ...headers } = draft.headers;
    return fc.constant({ headers, statuses: [status] });
  };
}

function query(name: string, values: readonly string[], applies: (endpoint: Endpoint) => boolean): Spoiler {
  return (endpoint) =>
    applies(endpoint)
      ? fc.constantFrom(...values).map((value) => ({
          query: `${name}=${encodeURIComponent(value)}`,
          statuses: [422],
          pointer: `query:${name}`,
        }))
      : undefined;
}

const hasBody = (endpoint: Endpoint) => endpoint.body !== undefined;
const isPaged = (endpoint: Endpoint) => endpoint.paged === true;
const needsKey = (endpoint: Endpoint) => keyRule(endpoint) === 'required';
const isSigned = ({ relations }: Endpoint) => !(relations as readonly string[]).includes('public');

/** The ways of being wrong, by name. */
export const spoilers: Readonly<Record<string, Spoiler>> = {
  'unknown field': inBody(isObject, (value) => ({ value: { ...(value as object), zonk: 1 }, key: 'zonk' })),
  'field called __proto__': (endpoint) =>
    endpoint.body && fc.constant({ body: '{"__proto__":{"admin":true}}', statuses: [422] }),
  'wrong type': inBody(
    () => true,
    (value) => ({ value: isObject(value) ? 'teks' : { salah: true } }),
  ),
  // A file in base64 or a pasted list may be that long.
  'huge text': inBody(
    (value, path) => isText(value) && !['content', 'lines'].includes(String(path.at(-1))),
    () => ({ value: 'x'.repeat(20_000) }),
  ),
  'NUL character': inBody(isText, (value) => ({ value: `${String(value)}\0` })),
  'half a surrogate pair': inBody(isText, (value) => ({ value: `\ud800${String(value)}` })),
  'not an object': (endpoint) =>
    endpoint.body && fc.constantFrom('null', '[]', '"teks"', '7', 'true').map((body) => ({ body, statuses: [422] })),
  'not JSON': rawBody(['{', '{"a":', 'NaN', 'a=1', '<html>', "{'a':1}", '[1,]', ''], 400),
  'not UTF-8': rawBody([new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), new Uint8Array([0xc3, 0x28])], 400),
  'endless nesting': (endpoint) => endpoint.body && fc.constant({ body: '['.repeat(200_000), statuses: [400] }),
  'deep nesting': (endpoint) =>
    endpoint.body && fc.constant({ body: `${'['.repeat(100_000)}${']'.repeat(100_000)}`, statuses: [422] }),
  'too large': (endpoint) => endpoint.body && fc.constant({ body: `"${'x'.repeat(1024 * 1024)}"`, statuses: [413] }),
  'wrong content type': header(
    'Content-Type',
    ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx', 'application/json; charset=utf-16', ''],
    415,
    hasBody,
  ),
  'compressed body': header('Content-Encoding', ['gzip', 'br', 'deflate'], 415, hasBody),
  'bad key': header('Idempotency-Key', ['', 'with space', 'é', 'k'.repeat(129)], 400, needsKey),
  'no key': withoutHeader('Idempotency-Key', 400, needsKey),
  'no version': withoutHeader('If-Match', 428, (endpoint) => endpoint.ifMatch === true),
  'old version': header(
    'If-Match',
    ['"old"', '*', '', 'W/""', '"a", "b"', '\t'],
    412,
    (endpoint) => endpoint.ifMatch === true,
  ),
  'no token': withoutHeader('Authorization', 401, isSigned),
  'bad token': header(
    'Authorization',
    [
      'Bearer',
      'Bearer ..',
      'Bearer eyJhbGciOiJub25lIn0.eyJhZ2VuY3kiOiJ4In0.',
      'Basic AAAA',
      'Digest x',
      'Bearer \u00ff',
    ],
    401,
    isSigned,
  ),
  'bad cursor': query('cursor', ['x', '0', 'bm90IG91cnM', '%00', 'ё', '['.repeat(400)], isPaged),
  'bad limit': query('limit', ['0', '-1', '201', '1.5', 'banyak', '1e99', ''], isPaged),
  'unknown query': query('urutan', ['nama', ''], () => true),
  'NUL in query': query('search', ['a\0b'], (endpoint) => endpoint.query !== undefined && 'search' in endpoint.query),
  'bad id in path': (endpoint, _, draft) => {
    const [name] = pathParameters(endpoint.path);
    if (name === undefined) return undefined;
    const start = endpoint.path.indexOf('{');
    return fc.constantFrom('%00', 'a%20b', '%F0%9F%98%80', 'x'.repeat(65), "1'--", 'a%2Fb', '%ff').map((value) => ({
      path: `${draft.path.slice(0, start)}${value}${draft.path.slice(start).replace(/^[^/]+/, '')}`,
      statuses: [422],
      pointer: `path:${name}`,
    }));
  },
};
