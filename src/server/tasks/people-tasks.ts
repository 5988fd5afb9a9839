import type { Task } from '../../contract/index.js';
import { unitOf } from '../almanac.js';
import { findAppraisals } from '../store/appraisals.js';
import { summaryOf } from '../store/employees.js';
import { listAssignmentsOf } from '../store/review-rounds.js';
import { countUnansweredTalks, countWaitingActivities } from '../store/waiting.js';
import { type Frame, taskOf } from './task.js';

/** Reviews that the viewer is asked for. */
export async function reviewTasks({ db, agency, viewer, policy }: Frame): Promise<Task[]> {
  const waiting = { reviewerId: viewer.id, state: 'waiting' } as const;
  const { items } = await listAssignmentsOf(db, agency.id, waiting, { limit: 500 });
  const appraisalIds = items.map(({ appraisalId }) => appraisalId);
  const appraisals = await findAppraisals(db, agency.id, appraisalIds);
  // Rounds are held by the agency's own day, wherever the people are who answer.
  const { timeZone } = policy.rules;
  return items.flatMap(({ id, appraisalId, closesOn }) => {
    const appraisal = appraisals.get(appraisalId);
    if (!appraisal) return [];
    return [taskOf('answer-review', appraisal, { key: id, dueOn: closesOn, timeZone, assignmentId: id })];
  });
}

/** Entries of the log of everybody whom the viewer appraises: one task, for they are looked at together. */
export async function logTasks({ db, agency, viewer, almanac }: Frame): Promise<Task[]> {
  const timeZone = almanac.zoneOf(viewer.unitId);
  const waiting = await countWaitingActivities(db, { agencyId: agency.id, viewerId: viewer.id });
  return waiting.map(({ periodId, label, count }) => {
    const about = { id: 'current', employee: summaryOf(viewer), period: { label } };
    return taskOf('verify-activities', about, { key: periodId, dueOn: null, timeZone, count });
  });
}

/** Records of talks to which the viewer, as the other side, has said nothing yet. */
export async function talkTasks({ db, agency, viewer, almanac }: Frame): Promise<Task[]> {
  const waiting = await countUnansweredTalks(db, { agencyId: agency.id, viewerId: viewer.id });
  const ids = waiting.map(({ appraisalId }) => appraisalId);
  const appraisals = await findAppraisals(db, agency.id, ids);
  return waiting.flatMap(({ appraisalId, count }) => {
    const appraisal = appraisals.get(appraisalId);
    if (!appraisal) return [];
    const timeZone = almanac.zoneOf(unitOf(appraisal));
    return [taskOf('answer-coaching', appraisal, { key: appraisalId, dueOn: null, timeZone, count })];
  });
}
