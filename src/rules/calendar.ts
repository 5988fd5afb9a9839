import { daysBetween } from './dates.js';

/** Which days count in a term that is told in working days. */
export interface WorkingDays {
  /** Monday to Friday, or to Saturday; the agency decides. */
  readonly workingWeek: 'five-days' | 'six-days';
  /** National holidays, joint leave (*cuti bersama*) and holidays of the region, as `2026-01-01`. */
  readonly holidays: ReadonlySet<string>;
}

/** Whether anybody works on that day. */
export function isWorkingDay(date: string, { workingWeek, holidays }: WorkingDays): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= (workingWeek === 'six-days' ? 6 : 5) && !holidays.has(date);
}

/**
 * The last day of a term of so many working days, the start day not counted (docs/rules.md, Deadlines). Without a day to
 * count it is the start day itself, whatever day that is.
 */
export function addWorkingDays(date: string, count: number, days: WorkingDays): string {
  let end = date;
  for (let left = count; left > 0;) {
    end = addDays(end, 1);
    if (isWorkingDay(end, days)) left -= 1;
  }
  return end;
}

/** Working days from tomorrow to the due day: 0 on the last day itself, below zero by the working days that passed since. */
export function workingDaysLeft(today: string, due: string, days: WorkingDays): number {
  return due >= today ? countWorkingDays(today, due, days) : 0 - countWorkingDays(due, today, days);
}

/** The date so many days later; earlier where the count is below zero. */
export function addDays(date: string, count: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + count);
  return moved.toISOString().slice(0, 10);
}

/** Every date of a month, `2026-05`, in order. */
export function daysInMonth(month: string): string[] {
  const first = `${month}-01`;
  const days = Array.from({ length: 31 }, (_, index) => addDays(first, index));
  return days.filter((day) => day.startsWith(month));
}

/** Working days after the first date, up to and with the last. */
function countWorkingDays(after: string, last: string, days: WorkingDays): number {
  const dates = Array.from({ length: daysBetween(after, last) }, (_, index) => addDays(after, index + 1));
  return dates.filter((day) => isWorkingDay(day, days)).length;
}
