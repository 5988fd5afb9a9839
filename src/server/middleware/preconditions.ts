import { createHash } from 'node:crypto';
import type { Endpoint } from '../../contract/index.js';
import { ProblemError } from '../problem-error.js';

/** The version a write was made on. */
export function requireIfMatch(endpoint: Endpoint, header: string | undefined): string | undefined {
  if (!endpoint.ifMatch) return undefined;
  if (header === undefined) throw new ProblemError('precondition-required');
  return header;
}

/** Refuses a write on an older version, with the present one in the answer so that a screen can show both. */
export function requireCurrent(ifMatch: string, current: unknown): void {
  const etag = etagOf(current);
  if (etag === undefined || !names(ifMatch, etag)) throw new ProblemError('stale-version', { current });
}

/** Whether the caller has this version already (`If-None-Match`). */
export function isKnown(header: string | undefined, etag: string): boolean {
  return header !== undefined && names(header, etag);
}

/** The version of a body: its own where it can be edited, else made from its content. */
export function etagOf(body: unknown, text?: string): string | undefined {
  const own = typeof body === 'object' && body !== null && 'etag' in body ? body.etag : undefined;
  if (typeof own === 'string') return own;
  return text === undefined ? undefined : `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

// A proxy that compresses marks a version as weak (`W/`); it names the same row version all the same.
function names(header: string, etag: string): boolean {
  return header.split(',').some((part) => part.trim().replace(/^W\//, '') === etag);
}
