import { createHash } from 'node:crypto';
import { type Endpoint, type Feedback, keyRule, type OperationId } from '../../contract/index.js';
import { ProblemError } from '../problem-error.js';

/** The key of a write; `undefined` where none is needed and none came. */
export function requireKey(endpoint: Endpoint, header: string | undefined): string | undefined {
  const rule = keyRule(endpoint);
  if (rule === 'ignored') return undefined;
  if (header === undefined) {
    if (rule === 'required') throw new ProblemError('idempotency-key-required');
    return undefined;
  }
  if (!/^[\x21-\x7e]{1,128}$/.test(header)) throw new ProblemError('malformed-request');
  return header;
}

/**
 * Id of the feedback that was just given without its author's name. From now on nothing that was kept for repeated requests
 * may hold what it says beside who sent it.
 */
export function withheldIn(operation: OperationId, body: unknown): string | undefined {
  if (operation !== 'feedback.give') return undefined;
  const { id, attribution } = body as Feedback;
  return attribution === 'withheld' ? id : undefined;
}

/** Tells one request from another under the same key. */
export function fingerprintOf(method: string, path: string, bodyText: string): string {
  return createHash('sha256')
    .update(JSON.stringify([method, path, bodyText]))
    .digest('base64url');
}

/** Refuses a key that came before with another request. */
export function requireSameRequest(first: string, now: string): void {
  if (first !== '' && first !== now) throw new ProblemError('idempotency-conflict');
}
