import type { Endpoint, OperationId } from '../../contract/index.js';
import type { AuditEntry } from '../store/audit.js';
import type { Caller } from './authentication.js';

/**
 * The lines that a write leaves in the record: one, or one for each appraisal where it touches several. None for what a
 * reviewer does, which is noted when the round closes (`reviews/close.ts`): its place in the record would tell when it was
 * done. None for feedback but that which bears its author's name (decision 0012): a draft is seen by its author alone, and a
 * line about a withheld one would tell who gave it. A vote on a proposal is noted without who gave it, and a session without
 * whom it is for, or it would tell who was about to answer.
 */
export function auditEntries(
  { operation, endpoint }: { operation: OperationId; endpoint: Endpoint },
  caller: Caller,
  done: {
    appraisalId: string | null;
    body: unknown;
    params: Readonly<Record<string, string>>;
    now: Date;
    requestId: string;
  },
): AuditEntry[] {
  if (endpoint.scope === 'review-assignment') return [];
  if (operation.startsWith('feedback.') && !isGivenByName(done.body)) return [];
  const isSecret = operation === 'indicatorProposals.vote';
  const requestId = isSecret ? '' : done.requestId;
  const actorId = caller.kind === 'person' && !isSecret ? caller.viewer.id : null;
  const line = { operation, actorId, at: done.now.toISOString(), requestId };
  const several = appraisalIdsOf(operation, done.body);
  if (several) return several.map((appraisalId) => ({ ...line, objectId: appraisalId, appraisalId }));
  const { appraisalId } = done;
  const objectId = appraisalId ?? idOf(done.body) ?? Object.values(done.params)[0] ?? null;
  return [{ ...line, objectId, appraisalId }];
}

/** The appraisal that an answer is about. */
export function appraisalIdOf(operation: OperationId, body: unknown): string | null {
  if (operation.startsWith('appraisals.')) return idOf(body) ?? null;
  return operation.startsWith('feedback.') ? (textOf(body, 'appraisalId') ?? null) : null;
}

/** The appraisals of the entries that a superior decided about at once. */
function appraisalIdsOf(operation: OperationId, body: unknown): string[] | undefined {
  if (operation !== 'teamActivities.verify') return undefined;
  const { saved } = body as { saved: { appraisalId: string }[] };
  return [...new Set(saved.map(({ appraisalId }) => appraisalId))];
}

function isGivenByName(body: unknown): boolean {
  return textOf(body, 'state') === 'given' && textOf(body, 'attribution') === 'named';
}

function idOf(body: unknown): string | undefined {
  return textOf(body, 'id');
}

function textOf(body: unknown, key: string): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const value: unknown = (body as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : undefined;
}
