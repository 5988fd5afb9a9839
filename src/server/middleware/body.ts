import type { Context } from 'hono';
import type { Endpoint } from '../../contract/index.js';
import { ProblemError } from '../problem-error.js';

const maximumBytes = 1024 * 1024;

/** The text of a body and the JSON in it, `undefined` where the request has none; or its bytes where the row takes bytes. */
export interface RequestBody {
  readonly text: string;
  readonly json: unknown;
  readonly bytes?: Uint8Array;
}

/** A signed PDF has certificates in it, and is larger than JSON ever is here. */
const maximumFileBytes = 20 * 1024 * 1024;

/**
 * Reads the body of a write: JSON in UTF-8, at most 1 MB, or the bytes that the row takes.
 *
 * @throws {ProblemError} `unsupported-media-type`, `too-large` or `malformed-request`.
 */
export async function readBody(c: Context, endpoint: Endpoint): Promise<RequestBody> {
  if (endpoint.method === 'GET' || endpoint.method === 'DELETE') return { text: '', json: undefined };
  if (endpoint.sends) return { text: '', json: undefined, bytes: await readFile(c, endpoint.sends) };
  const bytes = await readBytes(c.req.raw, maximumBytes);
  if (bytes.byteLength === 0) {
    if (endpoint.body) throw new ProblemError('malformed-request');
    return { text: '', json: undefined };
  }
  requireJson(c);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, json: JSON.parse(text) as unknown };
  } catch {
    throw new ProblemError('malformed-request');
  }
}

async function readFile(c: Context, mediaTypes: readonly string[]): Promise<Uint8Array> {
  const [type = ''] = (c.req.header('Content-Type') ?? '').toLowerCase().split(';');
  if (!mediaTypes.includes(type.trim())) throw new ProblemError('unsupported-media-type');
  const bytes = await readBytes(c.req.raw, maximumFileBytes);
  if (bytes.byteLength === 0) throw new ProblemError('malformed-request');
  return bytes;
}

function requireJson(c: Context) {
  const [type = '', ...parameters] = (c.req.header('Content-Type') ?? '').toLowerCase().split(';');
  const charset = parameters.find((parameter) => parameter.trim().startsWith('charset='));
  const isUtf8 = charset === undefined || /^\s*charset="?utf-?8"?\s*$/.test(charset);
  const encoding = c.req.header('Content-Encoding')?.trim().toLowerCase() ?? 'identity';
  if (type.trim() !== 'application/json' || !isUtf8 || encoding !== 'identity') {
    throw new ProblemError('unsupported-media-type');
  }
}

// Counted while reading: a chunked body announces no length.
async function readBytes(request: Request, maximum: number): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length') ?? 0) > maximum) throw new ProblemError('too-large');
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > maximum) throw new ProblemError('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
