import type { ActivityMonth, ActivitySuggestion } from '../../contract/activity.js';
import type { Policy } from '../../contract/policy.js';
import type { AsnError } from '../../client/index.js';
import { addDays, daysInMonth } from '../../rules/calendar.js';
import type { ShownEntry } from './shown-entry.js';
import {
  blankEntry,
  type Fault,
  faultsOf,
  type LogRules,
  minutesBetween,
  readTime,
  valueOf,
  type WrittenEntry,
} from './written-entry.js';

/** What is known of a log whatever the month. */
export interface LogRecord {
  readonly appraisalId: string;
  /** Whose log it is. */
  readonly name: string;
  /** Who verifies it, `null` where nobody is named. */
  readonly appraiser: string | null;
  /** Whether the reader writes it. */
  readonly own: boolean;
  readonly rules: LogRules;
  readonly evidence: Policy['activityLog']['evidence'];
}

/** A month of it. */
export type MonthState =
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly error: AsnError }
  | { readonly type: 'ready'; readonly summary: ActivityMonth };

/** A row that was pasted, copied, or refused by the server, until it is right and sent. */
export interface Row {
  readonly entry: WrittenEntry;
  /** What the server has refused of it; a field that is changed is asked about anew. */
  readonly refused: readonly Fault[];
}

/** What a person is writing. Kept on the device as they type. */
export interface Working {
  readonly entry: WrittenEntry;
  /** Where an entry is being changed: its version on the server, or the entry of the outbox it still waits in. */
  readonly editing?: { readonly etag?: string; readonly outboxIds: readonly string[] };
  readonly rows: readonly Row[];
  /** Rows of the last pasting that were too many. */
  readonly leftOut: number;
}

/** A file on its way to the server. */
export interface Upload {
  /** Made here; the server's id comes with the first answer. */
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly sent: number;
  readonly state: 'running' | 'paused' | 'stopped' | 'complete' | 'refused';
  /** Id on the server, once it is complete. */
  readonly fileId: string | null;
  /** Why it was refused. */
  readonly reason?: 'type' | 'size' | { readonly detail: string };
}

/** What waits on this device. */
export interface Waiting {
  readonly count: number;
  readonly durable: boolean;
  readonly hindrance: 'connection' | 'authentication' | 'server' | 'other-person' | undefined;
}

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

/** A working copy with nothing in it. */
export function nothingWritten(id: string, date: string): Working {
  return { entry: blankEntry(id, date), rows: [], leftOut: 0 };
}

/** Everything that is wrong with a row: what the form sees, and what the server said. */
export function faultsOfRow({ entry, refused }: Row, rules: LogRules): readonly Fault[] {
  const own = faultsOf(entry, rules);
  return [...own, ...refused.filter(({ field }) => !own.some((fault) => fault.field === field))];
}

/** A row with one field changed. What the server said of the field is over, and what it said of the time as a whole too. */
export function withField(row: Row, field: keyof WrittenEntry, value: string): Row {
  const times: readonly string[] = ['date', 'start', 'end'];
  const isOver = (fault: Fault) => fault.field === field || (times.includes(field) && times.includes(fault.field));
  return { entry: { ...row.entry, [field]: value }, refused: row.refused.filter((fault) => !isOver(fault)) };
}

/** Minutes that count: not those that were returned. */
export function minutesOf(entries: readonly ShownEntry[]): number {
  return entries.reduce((sum, { minutes, state }) => sum + (state === 'returned' ? 0 : (minutes ?? 0)), 0);
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

/** The date in a zone, now. */
export function todayIn(timeZone: string, now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
}

/** The last day before this one that has entries, for copying. */
export function lastDayBefore(date: string, entries: readonly ShownEntry[]): string | undefined {
  return entries
    .map((entry) => entry.date)
    .filter((day) => day < date)
    .sort()
    .at(-1);
}

/** The entry as a proposal completes it: its minutes, its result; where times are asked for, after what the day has. */
export function withProposal(
  entry: WrittenEntry,
  proposal: ActivitySuggestion,
  rules: LogRules,
  entries: readonly ShownEntry[],
  formatNumber: (value: number) => string,
): WrittenEntry {
  const { text, minutes, quantity, unit, resultId, indicatorId } = proposal;
  const known = valueOf(resultId, indicatorId);
  const result = rules.choices.some(({ value }) => value === known) ? known : entry.result;
  const filled = {
    ...{ ...entry, text, result },
    minutes: minutes === null ? entry.minutes : formatNumber(minutes),
    quantity: quantity === null ? entry.quantity : formatNumber(quantity),
    unit: unit ?? entry.unit,
  };
  if (rules.entry !== 'times') return filled;
  const start = entry.start || nextStart(entry.date, entries);
  const end = entry.end || (start && minutes !== null ? later(start, minutes) : '');
  return { ...filled, minutes: '', start, end };
}

/** When the next work of a day begins: after the last one, or when the last day with entries began. */
export function nextStart(date: string, entries: readonly ShownEntry[]): string {
  const last = entries
    .filter((entry) => entry.date === date && entry.end !== null)
    .map(({ end }) => end ?? '')
    .sort()
    .at(-1);
  if (last) return last;
  const before = lastDayBefore(
    date,
    entries.filter(({ start }) => start !== null),
  );
  return (
    entries
      .filter((entry) => entry.date === before)
      .map(({ start }) => start ?? '')
      .sort()[0] ?? ''
  );
}

/** `09:15` for 45 minutes after `08:30`; empty past midnight. */
function later(start: string, minutes: number): string {
  const [hours = 0, rest = 0] = start.split(':').map(Number);
  const end = hours * 60 + rest + minutes;
  const text = `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
  return end < 24 * 60 ? text : '';
}

/** Minutes that the times of the form say, or nothing. */
export function understoodMinutes({ start, end }: WrittenEntry): number | undefined {
  return readTime(start) && readTime(end) ? minutesBetween(start, end) : undefined;
}

/** Proposals for what was typed: from the server, and from the days that are on the screen. Those used most come first. */
export function proposalsFor(
  typed: string,
  fromServer: readonly ActivitySuggestion[],
  entries: readonly ShownEntry[],
): ActivitySuggestion[] {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const known = new Map<string, ActivitySuggestion>();
  for (const proposal of [...fromServer, ...historyOf(entries)]) {
    const text = proposal.text.toLowerCase();
    if (!known.has(text) && words.every((word) => text.includes(word))) known.set(text, proposal);
  }
  return [...known.values()];
}

function historyOf(entries: readonly ShownEntry[]): ActivitySuggestion[] {
  const counted = new Map<string, ActivitySuggestion>();
  for (const { text, resultId, indicatorId, minutes, quantity, unit } of entries) {
    const before = counted.get(text.toLowerCase());
    const first = before ?? { source: 'history', text, resultId, indicatorId, minutes, quantity, unit, count: 0 };
    counted.set(text.toLowerCase(), { ...first, count: first.count + 1 });
  }
  return [...counted.values()].sort((one, other) => other.count - one.count);
}
