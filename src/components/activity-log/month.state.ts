import type { ActivityMonth } from '../../contract/activity.js';
import { addDays, daysInMonth } from '../../rules/calendar.js';
import { minutesOf } from './days.js';
import type { ShownEntry } from './shown-entry.js';

/** A day of the calendar. */
export interface CalendarDay {
  readonly date: string;
  readonly working: boolean;
  readonly holiday: string | null;
  readonly entries: number;
  readonly minutes: number;
  readonly unsent: number;
  readonly returned: number;
  /** A working day that has passed, or today, without any entry. */
  readonly gap: boolean;
}

/** The days of a month, with what waits on this device counted in. */
export function calendarOf(summary: ActivityMonth, entries: readonly ShownEntry[]): CalendarDay[] {
  const known = new Map(summary.days.map((day) => [day.date, day]));
  return daysInMonth(summary.month).map((date) => {
    const { working = true, holiday = null } = known.get(date) ?? {};
    const own = entries.filter((entry) => entry.date === date);
    const count = (state: ShownEntry['state']) => own.filter((entry) => entry.state === state).length;
    return {
      ...{ date, working, holiday, entries: own.length, minutes: minutesOf(own) },
      ...{ unsent: count('unsent'), returned: count('returned') },
      gap: summary.gaps.includes(date) && own.length === 0,
    };
  });
}

/** The month before or after, `2026-05`. */
export function otherMonth(month: string, by: 1 | -1): string {
  return (by === 1 ? addDays(`${month}-28`, 4) : addDays(`${month}-01`, -1)).slice(0, 7);
}
