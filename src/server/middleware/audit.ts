import type { Endpoint, OperationId } from '../../contract/index.js';
import type { Caller } from './authentication.js';
import type { AuditEntry } from '../store/audit.js';

/**
 * The line that a write leaves in the record; none for what a reviewer does, which is noted when the round closes
 * (`reviews/close.ts`): its place in the record would tell when it was done. A session is noted without whom it is for, or
 * it would tell who was about to answer.
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
): AuditEntry | undefined {
  if (endpoint.scope === 'review-assignment') return undefined;
  const at = done.now.toISOString();
  const { appraisalId, requestId } = done;
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
