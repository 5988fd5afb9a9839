import { falseAlarm } from './ballot-bursts.js';

/** A row of answers that are all alike, one after another, longer than chance makes them. */
export interface SamePattern {
  /** Places of the ballots in such rows. */
  readonly members: readonly number[];
  /** Ballots in the longest row. */
  readonly run: number;
  /** The longest row that chance lets expect. */
  readonly expected: number;
  /** Share of the pattern outside these rows, 0–1. */
  readonly share: number;
}

/** Others to compare with, or nothing is said. */
const fewestOthers = 30;

/**
 * Patterns that come again and again without another between. Many people tick the same column, so a pattern is judged by
 * its own share p in the rest of the survey: of n ballots, n · pᴸ rows of L are expected, and a row is told once that is
 * below the alarm.
 *
 * @param patterns of the ballots in the order in which they came; places are kept.
 */
export function samePatternAmong(
  patterns: readonly { readonly pattern: string; readonly place: number }[],
): SamePattern[] {
  const totals = new Map<string, number>();
  for (const { pattern } of patterns) totals.set(pattern, (totals.get(pattern) ?? 0) + 1);
  const rows = new Map<string, number[][]>();
  let row: number[] = [];
  for (const [index, { pattern, place }] of patterns.entries()) {
    row.push(place);
    if (patterns[index + 1]?.pattern === pattern) continue;
    if (row.length > 1) rows.set(pattern, [...(rows.get(pattern) ?? []), row]);
    row = [];
  }
  return [...rows].flatMap(([pattern, runs]) => {
    const total = totals.get(pattern) ?? 0;
    const long = longRows(runs, total, patterns.length);
    return long.length === 0 ? [] : [factsOf(long, total, patterns.length)];
  });
}

/** The longest rows first: what they hold is not part of "the rest" by which the next one is judged. */
function longRows(runs: readonly number[][], total: number, all: number): number[][] {
  const long: number[][] = [];
  for (const run of [...runs].sort((one, other) => other.length - one.length)) {
    const taken = long.reduce((sum, row) => sum + row.length, run.length);
    if (all - taken < fewestOthers) break;
    const share = shareOf(total - taken, all - taken);
    if (all * share ** run.length >= falseAlarm || run.length < 5) break;
    long.push(run);
  }
  return long;
}

function factsOf(long: readonly number[][], total: number, all: number): SamePattern {
  const members = long.flat();
  const share = shareOf(total - members.length, all - members.length);
  return {
    members,
    run: Math.max(...long.map((run) => run.length)),
    expected: Math.max(1, Math.round(Math.log(all) / -Math.log(share))),
    share: Math.round(share * 100) / 100,
  };
}

/** Never 0: what has not been seen elsewhere is rare, not impossible. */
function shareOf(count: number, others: number): number {
  return (count + 1) / (others + 2);
}
