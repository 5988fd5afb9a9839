import { type Activity, type ActivityChange, type EmployeeSummary, endpoints } from '../../contract/index.js';
import type { ActivityRow } from '../store/activities.js';
import type { AppraisalRecord } from '../store/appraisals.js';
import { type Actor, mayCall } from './actor.js';

/** What of an appraisal decides whether its log may still be written. */
export type LogState = Pick<AppraisalRecord, 'planState' | 'yearState'>;

/** Whether the log is still open: until the evaluation of the year is signed, for nothing could be weighed afterwards. */
export function isLogOpen({ planState, yearState }: LogState): boolean {
  return planState !== 'closed' && ['collecting', 'rating', 'rated'].includes(yearState);
}

/** What the caller may do to an entry now. What was verified stays as it is, until the superior takes that back. */
export function activityActions(actor: Actor, log: LogState, { state }: ActivityRow): Activity['allowedActions'] {
  if (!isLogOpen(log)) return [];
  const isWriter = mayCall(endpoints.activities.change, actor) && state !== 'verified';
  const isVerifier =
    actor.relations.includes('appraiser') && actor.capabilities.includes(endpoints.teamActivities.verify.capability);
  return [
    ...(isWriter ? (['edit', 'remove'] as const) : []),
    ...(isVerifier && state !== 'verified' ? (['verify'] as const) : []),
    ...(isVerifier && state !== 'returned' ? (['return'] as const) : []),
  ];
}

/** An entry as whoever may read the log sees it. */
export function activityView(
  row: ActivityRow,
  { employee, allowedActions }: { employee: EmployeeSummary; allowedActions: Activity['allowedActions'] },
): Activity {
  const { id, appraisalId, state, content } = row;
  const { verifiedBy, verifiedAt, verificationNote } = content;
  return {
    ...{ id, appraisalId, employee, ...writtenIn(row), state },
    ...{ verifiedBy, verifiedAt, verificationNote, allowedActions },
    etag: activityEtag(row),
  };
}

export function activityEtag({ version }: ActivityRow): string {
  return `"activity-${version}"`;
}

/** What of an entry its writer wrote. */
export function writtenIn(row: ActivityRow): ActivityChange {
  const { date, text, resultId, indicatorId, minutes, quantity, content } = row;
  const { start, end, unit, note, evidence } = content;
  return { date, text, resultId, indicatorId, start, end, minutes, quantity, unit, note, evidence };
}
