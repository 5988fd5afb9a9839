import type { Task } from '../../contract/index.js';
import { addDays } from '../../rules/index.js';
import { listClosingSurveys } from '../store/surveys.js';
import { calledBy, unitTasksOf } from './desk-tasks.js';
import type { Frame } from './task.js';

/** Days before the last one on which there is something to decide: enough answers, or a later last day. */
const daysAhead = 7;

/**
 * Surveys of the viewer's desk that close within a week: one task a unit. They close by themselves, and what tablets
 * still hold then is lost: so somebody looks before, and closes them or moves the last day.
 */
export async function surveyTasks(frame: Frame): Promise<Task[]> {
  const { db, agency, almanac, now } = frame;
  const closing = await listClosingSurveys(db, agency.id, addDays(now().toISOString().slice(0, 10), daysAhead + 1));
  if (closing.length === 0) return [];
  const isCalled = await calledBy(frame);
  const mine = closing.filter(({ unitId, closesOn }) => {
    const today = almanac.todayAt(unitId);
    return isCalled(unitId) && today <= closesOn && closesOn <= addDays(today, daysAhead);
  });
  const waiting = mine.map(({ unitId, closesOn }) => ({ unitId, dueOn: closesOn }));
  return unitTasksOf('close-survey', waiting, frame);
}
