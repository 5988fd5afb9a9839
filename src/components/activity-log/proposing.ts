import type { ActivitySuggestion } from '../../contract/activity.js';
import { lastDayBefore } from './days.js';
import type { ShownEntry } from './shown-entry.js';
import { type LogRules, valueOf, type WrittenEntry } from './written-entry.js';

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
