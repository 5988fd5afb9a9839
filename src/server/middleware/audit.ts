import type { Endpoint, OperationId } from '../../contract/index.js';
import type { Caller } from './authentication.js';
import type { AuditEntry } from '../store/audit.js';

/**
 * The line that a write leaves in the record. What reviewers do is recorded without who and with the date alone; a session
 * without whom it is for, or the line beside it would tell who the reviewer was.
 */
export function auditEntry(
  { operation, endpoint }: { operation: OperationId; endpoint: Endpoint },
  caller: Caller,
  done: {
    appraisalId: string | null;
    body: unknown;
    params: Readonly<Record<string, string>>;
    now: Date;
    requestId: string;
  },
): AuditEntry {
  const at = done.now.toISOString();
  const { appraisalId, requestId } = done;
  if (endpoint.scope === 'review-assignment') {
    const day = caller.kind === 'person' ? caller.today : at.slice(0, 10);
    return { operation, actorId: null, objectId: appraisalId, appraisalId, at: day, requestId: '' };
  }
  const actorId = caller.kind === 'person' ? caller.viewer.id : null;
  const objectId = appraisalId ?? idOf(done.body) ?? Object.values(done.params)[0] ?? null;
  return { operation, actorId, objectId, appraisalId, at, requestId };
}

/** The appraisal that an answer is about. */
export function appraisalIdOf(operation: OperationId, body: unknown): string | null {
  return operation.startsWith('appraisals.') ? (idOf(body) ?? null) : null;
}

function idOf(body: unknown): string | undefined {
  return typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string' ? body.id : undefined;
}
