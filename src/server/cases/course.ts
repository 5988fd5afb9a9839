import { type CaseCalendar, type CaseCourse, caseDue, workingDaysLeft } from '../../rules/index.js';
import type { Almanac } from '../almanac.js';
import type { PolicyRow } from '../store/policies.js';
import type { PublicCaseRow, TimedCase } from '../store/public-cases.js';

/** By what the days of cases are counted. */
export interface CaseClock {
  readonly almanac: Almanac;
  readonly policy: Pick<PolicyRow, 'rules'>;
}

/** A case as its terms are counted, in the days of the unit that handles it. */
export function courseOf(row: Omit<TimedCase, 'subject'>, { almanac }: CaseClock): CaseCourse {
  const steps = row.steps.map(({ action, at }) => ({ action, on: almanac.dateAt(row.unitId, new Date(at)) }));
  return { kind: row.kind, class: row.class, state: row.state, sentOn: row.sentOn, steps };
}

export function calendarOf({ unitId }: Pick<PublicCaseRow, 'unitId'>, { almanac, policy }: CaseClock): CaseCalendar {
  return {
    caseDays: policy.rules.publicVoice.caseDays,
    days: almanac.days,
    today: almanac.todayAt(unitId),
  };
}

/** What is due next on a case, and how far off it is. */
export function dueOf(row: PublicCaseRow, clock: CaseClock) {
  const calendar = calendarOf(row, clock);
  const due = caseDue(courseOf(row, clock), calendar);
  if (!due) return null;
  const left = workingDaysLeft(calendar.today, due.date, calendar.days);
  return { ...due, isOverdue: due.date < calendar.today, workingDaysLeft: left };
}
