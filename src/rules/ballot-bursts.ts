import { unlikelyCount } from './chance.js';
import { groupedBy } from './grouped.js';

/**
 * One survey in a hundred without anything planted may show a burst, or a crowded code: the alarm is shared among all
 * that is looked at.
 */
export const falseAlarm = 0.01;

/** Fewer together than these are no burst, whatever chance says: a family, the queue when the doors open. */
const fewest = 8;

/** Others to compare with, or nothing is said. */
const fewestOthers = 8;

/** Counts that stand out among others of their kind. */
export interface Outliers {
  /** The mean of those that do not stand out. */
  readonly expected: number;
  /** From here on a count stands out. */
  readonly limit: number;
}

/**
 * What of these counts would be usual, and from where on one is not: a negative binomial tail over the counts that are usual
 * themselves (a forward search, which begins with those near the median, so that many bursts do not hide each other).
 *
 * @param counts of stretches in which something came; empty ones are left out, so that nights and Sundays do not make
 *   every morning look like a burst.
 */
export function outliersAmong(counts: readonly number[], alarm: number): Outliers | null {
  const sorted = [...counts].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  let limit = 3 * median + 6;
  for (let round = 0; round < 30; round += 1) {
    const usual = sorted.filter((count) => count < limit);
    if (usual.length < fewestOthers) return null;
    const mean = usual.reduce((sum, count) => sum + count, 0) / usual.length;
    const variance = usual.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (usual.length - 1);
    const unlikely = unlikelyCount({ mean, variance: Math.max(mean, variance) }, alarm / counts.length);
    const next = Math.max(fewest, Math.ceil(3 * mean), unlikely);
    if (next === limit) return { expected: mean, limit };
    limit = next;
  }
  return null;
}

/** A stretch in which far more came than the rest lets expect. */
export interface Burst {
  /** Places of the arrivals in it. */
  readonly members: readonly number[];
  /** Its length in minutes. */
  readonly within: number;
  /** How many so long a stretch usually brings, one decimal. */
  readonly expected: number;
}

/** Lengths in which one looks, in minutes: somebody with a list, an afternoon's work, a paid day. */
const lengths = [10, 60, 1440] as const;

/**
 * Stretches in which arrivals stand out. Each length is looked at in windows that overlap by half, the shortest first. A
 * longer stretch is told instead of the shorter ones in it where the rest of it stands out too; else ten minutes would
 * make a whole day suspect.
 *
 * @param arrivals minutes since any beginning; `null` where it means nothing, as for tablets that send in bunches.
 */
export function burstsAmong(arrivals: readonly (number | null)[]): Burst[] {
  const all = arrivals.flatMap((minute, place) => (minute === null ? [] : [{ minute, place }]));
  return lengths.reduce<Burst[]>((shorter, length) => {
    const longer = burstsOfLength(all, length, new Set(shorter.flatMap(({ members }) => members)));
    const absorbed = new Set(longer.flatMap(({ members }) => members));
    return [...shorter.filter(({ members }) => !members.some((place) => absorbed.has(place))), ...longer];
  }, []);
}

interface Arrival {
  readonly minute: number;
  readonly place: number;
}

/** @param told places of ballots that stood out in shorter stretches. */
function burstsOfLength(arrivals: readonly Arrival[], length: number, told: ReadonlySet<number>): Burst[] {
  const step = length / 2;
  const halves = groupedBy(
    arrivals,
    ({ minute }) => Math.floor(minute / step),
    ({ place }) => place,
  );
  const sizes = new Map(
    [...halves].map(([half, places]) => {
      return [half, { all: places.length, rest: places.filter((place) => !told.has(place)).length }];
    }),
  );
  const none = { all: 0, rest: 0 };
  const windowAt = (start: number) => {
    const [first, second] = [sizes.get(start) ?? none, sizes.get(start + 1) ?? none];
    return { start, all: first.all + second.all, rest: first.rest + second.rest };
  };
  const starts = [...new Set([...halves.keys()].flatMap((half) => [half - 1, half]))].sort((one, other) => one - other);
  const windows = starts.map(windowAt);
  const outliers = outliersAmong(
    windows.flatMap(({ rest }) => (rest > 0 ? [rest] : [])),
    falseAlarm / lengths.length,
  );
  if (!outliers) return [];
  const { expected, limit } = outliers;
  const unusual = windows.filter(({ all, rest }) => all >= limit && rest >= Math.max(fewest, 3 * expected));
  return stretchesOf(unusual.map(({ start }) => start)).map((stretch) => {
    // Of the halves at the ends, those that are usual by themselves only lie beside it.
    const core = trimmed(stretch, (half) => (sizes.get(half) ?? none).all * 2 >= limit);
    const within = core.length * step;
    return {
      members: core.flatMap((half) => halves.get(half) ?? []),
      within,
      expected: Math.round(((expected * within) / length) * 10) / 10,
    };
  });
}

/** The halves of windows that overlap or touch, stretch by stretch. */
function stretchesOf(starts: readonly number[]): number[][] {
  const stretches: number[][] = [];
  for (const start of starts) {
    const last = stretches.at(-1);
    if (last && (last.at(-1) ?? 0) >= start) last.push(start + 1);
    else stretches.push([start, start + 1]);
  }
  return stretches;
}

function trimmed(stretch: readonly number[], isFull: (half: number) => boolean): number[] {
  const first = stretch.findIndex(isFull);
  const last = stretch.findLastIndex(isFull);
  return first < 0 ? [...stretch] : stretch.slice(first, last + 1);
}
