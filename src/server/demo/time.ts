import { addDays, isWorkingDay, type TermOfYear, termsOf, type WorkingDays } from '../../rules/index.js';
import { holidays } from './holidays.js';

/** When the demo is looked at. What has happened by then follows from it, so that it is believable in any month. */
export interface DemoTime {
  /** Where the agency is. */
  readonly today: string;
  readonly days: WorkingDays;
}

export function demoTime(today: string): DemoTime {
  const dates = Object.values(holidays).flatMap((year) => year.map(({ date }) => date));
  return { today, days: { workingWeek: 'five-days', holidays: new Set(dates) } };
}

/** Quarters of a year that are over, in order. */
export function endedQuarters(year: number, { today, days }: DemoTime): TermOfYear[] {
  const period = { year, start: `${year}-01-01`, end: `${year}-12-31`, evaluationEnd: `${year + 1}-01-31` };
  return termsOf(period, 'quarter', 10, days).filter(({ term, end }) => term !== 'annual' && end < today);
}

/** The working day on or before the date. */
export function workingDayBefore(date: string, time: DemoTime): string {
  return isWorkingDay(date, time.days) ? date : workingDayBefore(addDays(date, -1), time);
}

/** The working day on or after the date. */
export function workingDayAfter(date: string, time: DemoTime): string {
  return isWorkingDay(date, time.days) ? date : workingDayAfter(addDays(date, 1), time);
}

/** The working day so many days ago, or the one before it. */
export function daysAgo(count: number, time: DemoTime): string {
  return workingDayBefore(addDays(time.today, -count), time);
}

/** The date; where it has not passed yet, the working day so many days ago. */
export function passed(date: string, count: number, time: DemoTime): string {
  return date < time.today ? date : daysAgo(count, time);
}

/** A moment of office hours there: later ones of the same day come after. */
export function momentOf(date: string, place = 0): string {
  return `${date}T${String(place % 8).padStart(2, '0')}:${place % 2 === 0 ? '20' : '45'}:00.000Z`;
}
