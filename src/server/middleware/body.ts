import type { Context } from 'hono';
import type { Endpoint } from '../../contract/index.js';
import { ProblemError } from '../problem-error.js';

const maximumBytes = 1024 * 1024;

/** The text of a body and the JSON in it; `undefined` where the request has none. */
export interface RequestBody {
  readonly text: string;
  readonly json: unknown;
}

/**
 * Reads the body of a write: JSON in UTF-8, at most 1 MB.
 *
 * @throws {ProblemError} `unsupported-media-type`, `too-large` or `malformed-request`.
 */
export async function readBody(c: Context, endpoint: Endpoint): Promise<RequestBody> {
  if (endpoint.method === 'GET' || endpoint.method === 'DELETE') return { text: '', json: undefined };
  const bytes = await readBytes(c.req.raw);
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
async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length') ?? 0) > maximumBytes) throw new ProblemError('too-large');
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > maximumBytes) throw new ProblemError('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
