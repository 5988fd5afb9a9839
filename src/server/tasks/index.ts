import type { Task } from '../../contract/index.js';
import { almanacOf } from '../almanac.js';
import { relationsOf } from '../middleware/permission.js';
import { listUnfinished } from '../store/appraisals.js';
import { findRounds } from '../store/review-rounds.js';
import { listTerms } from '../store/terms.js';
import { caseTasks } from './case-tasks.js';
import { evaluationTasks } from './evaluation-tasks.js';
import { logTasks, reviewTasks, talkTasks } from './people-tasks.js';
import { planTasks, unwrittenPlan } from './plan-tasks.js';
import { surveyTasks } from './survey-tasks.js';
import type { Frame } from './task.js';
import { unitTasks } from './unit-tasks.js';

/**
 * What waits for the viewer now, nearest due date first, undated last. Derived from states: a task is over as soon as its step
 * is taken, and nobody has to tick it off. The number of queries is the same for one person and for a team of hundreds.
 */
export async function waitingTasks(context: Omit<Frame, 'almanac'>): Promise<Task[]> {
  const frame: Frame = { ...context, almanac: await almanacOf(context) };
  const tasks = [
    ...(await appraisalTasks(frame)),
    ...(await unwrittenPlan(frame)),
    ...(await reviewTasks(frame)),
    ...(await logTasks(frame)),
    ...(await talkTasks(frame)),
    ...(await unitTasks(frame)),
    ...(await caseTasks(frame)),
    ...(await surveyTasks(frame)),
  ];
  const order = ({ dueOn, id }: Task) => `${dueOn ?? '9999-99-99'} ${id}`;
  return tasks.sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

/** The steps of every appraisal in which the viewer has a part. */
async function appraisalTasks(frame: Frame): Promise<Task[]> {
  const { db, agency, viewer, almanac } = frame;
  const records = await listUnfinished(db, agency.id, viewer.id);
  const ids = records.map(({ id }) => id);
  const terms = await listTerms(db, agency.id, ids);
  const rated = records.filter(({ appraiserId }) => appraiserId === viewer.id).map(({ id }) => id);
  const rounds = await findRounds(db, agency.id, rated);
  return records.flatMap((record) => {
    const relations = relationsOf(frame, record);
    const known = { almanac, terms: terms.get(record.id) ?? [], round: rounds.get(record.id) };
    return [...planTasks(record, relations, almanac), ...evaluationTasks(record, relations, known)];
  });
}
