import { type CountedCase, daysToAnswer, firstAnswerOn, inTimeBy } from '../../rules/index.js';
import { calendarOf, type CaseClock, courseOf } from '../cases/course.js';
import type { Database } from '../store/database.js';
import { listCasesSent, type TimedCase } from '../store/public-cases.js';

/**
 * The cases that a unit got in a year, as figures count them. There is this one row of cases for the page and for indicators: two
 * that differ by those which were forwarded would tell of each of them.
 */
export async function countedCases(
  db: Database,
  { agencyId, unitId, year }: { readonly agencyId: string; readonly unitId: string; readonly year: string },
  clock: CaseClock,
): Promise<CountedCase[]> {
  const span = { unitId, start: `${year}-01-01`, end: `${year}-12-31` };
  return (await listCasesSent(db, agencyId, span)).map((row) => countedCase(row, clock));
}

function countedCase(row: TimedCase, clock: CaseClock): CountedCase {
  const course = courseOf(row, clock);
  const calendar = calendarOf(row, clock);
  const { kind, subject, sentOn } = row;
  const answer = { answeredOn: firstAnswerOn(course), days: daysToAnswer(course, calendar.days) };
  return { kind, subject, sentOn, ...answer, inTimeBy: inTimeBy(course, calendar) };
}
