import { type CountedCase, daysToAnswer, isCaseInTime } from '../../rules/index.js';
import { calendarOf, type CaseClock, courseOf } from '../cases/course.js';
import type { TimedCase } from '../store/public-cases.js';

/** A case as figures count it. */
export function countedCase(row: TimedCase, clock: CaseClock): CountedCase {
  const course = courseOf(row, clock);
  const calendar = calendarOf(row, clock);
  const { kind, subject, sentOn, answeredOn } = row;
  return {
    ...{ kind, subject, sentOn, isAnswered: answeredOn !== null },
    ...{ isInTime: isCaseInTime(course, calendar), days: daysToAnswer(course, calendar.days) },
  };
}
