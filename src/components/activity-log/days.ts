import type { ShownEntry } from './shown-entry.js';

/** Minutes that count: not those that were returned. */
export function minutesOf(entries: readonly ShownEntry[]): number {
  return entries.reduce((sum, { minutes, state }) => sum + (state === 'returned' ? 0 : (minutes ?? 0)), 0);
}

/** The last day before this one that has entries, for copying. */
export function lastDayBefore(date: string, entries: readonly ShownEntry[]): string | undefined {
  return entries
    .map((entry) => entry.date)
    .filter((day) => day < date)
    .sort()
    .at(-1);
}
