import type { Row } from './activity-log.state.js';
import { faultsOf } from './entry-check.js';
import type { Fault, LogRules, WrittenEntry } from './written-entry.js';

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
