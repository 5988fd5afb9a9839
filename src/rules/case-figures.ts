import type { PublicCaseKind, PublicCaseSubject } from '../contract/public-case.js';
import { addDays } from './calendar.js';
import { publicCaseKind } from './labels.js';
import { divide, fraction, roundHalfUp } from './numbers.js';
import { raterFloors } from './review-summary.js';
import { guardCounts } from './small-counts.js';

const publicCaseKinds = Object.keys(publicCaseKind) as PublicCaseKind[];

/** What of a case counts in the figures of its unit. */
export interface CountedCase {
  readonly kind: PublicCaseKind;
  readonly subject: PublicCaseSubject;
  /** The day it came, where the unit is. */
  readonly sentOn: string;
  /** Whether it has an answer. */
  readonly isAnswered: boolean;
  /** Whether that came in time (`isCaseInTime`). */
  readonly isInTime: boolean | null;
  /** Working days until the first answer, `null` while there is none. */
  readonly days: number | null;
}

/** What everybody may read of a unit's cases; `null` where too few are behind a figure. */
export interface CaseFigures {
  /** The day on which the figures stand, `null` where there are none yet. */
  readonly asOf: string | null;
  readonly received: number | null;
  readonly kinds: { kind: PublicCaseKind; count: number | null }[];
  readonly answered: number | null;
  /** Share of those due or answered that were answered in time, 0–1, two decimals. */
  readonly inTime: number | null;
  /** Median working days until the answer, one decimal. */
  readonly medianDays: number | null;
}

/**
 * The figures of a unit's cases (M3; asn-kinerja's decision). Cases about a person's conduct are in none of them: whoever sees the
 * others could subtract. They stand at the end of a month in which enough have come since the last time, so that no two
 * readings differ by fewer cases than the policy asks for, and never by fewer than three (CAS-7; ANO-1, ANO-5).
 */
export function caseFigures(
  cases: readonly CountedCase[],
  { minimum, today }: { readonly minimum: number; readonly today: string },
): CaseFigures {
  const enough = Math.max(minimum, raterFloors.public);
  const counted = settledCases(
    cases.filter(({ subject }) => subject === 'service'),
    enough,
    today,
  );
  const counts = publicCaseKinds.map((kind) => counted.filter((one) => one.kind === kind).length);
  const kinds = guardCounts(counts, enough);
  const guarded = <Value>(of: readonly unknown[], value: () => Value) => (of.length < enough ? null : value());
  const answered = counted.filter(({ isAnswered }) => isAnswered);
  const judged = counted.filter(({ isInTime }) => isInTime !== null);
  const days = answered.flatMap(({ days: count }) => count ?? []);
  const lastMonth = counted.at(-1)?.sentOn.slice(0, 7);
  return {
    asOf: lastMonth === undefined ? null : lastDayOf(lastMonth),
    received: guarded(counted, () => counted.length),
    kinds: publicCaseKinds.map((kind, place) => ({ kind, count: kinds[place] ?? null })),
    answered: guarded(answered, () => answered.length),
    inTime: guarded(judged, () => share(judged.filter(({ isInTime }) => isInTime).length, judged.length)),
    medianDays: guarded(days, () => median(days)),
  };
}

/** The cases up to the last end of a month at which enough had come since the one before. */
function settledCases(cases: readonly CountedCase[], enough: number, today: string): CountedCase[] {
  const months = [...new Set(cases.map(({ sentOn }) => sentOn.slice(0, 7)))].sort();
  const settled: CountedCase[] = [];
  let waiting: CountedCase[] = [];
  for (const month of months) {
    if (lastDayOf(month) >= today) break;
    waiting = [...waiting, ...cases.filter(({ sentOn }) => sentOn.startsWith(month))];
    if (waiting.length < enough) continue;
    settled.push(...waiting);
    waiting = [];
  }
  return settled;
}

function lastDayOf(month: string): string {
  const nextMonth = addDays(`${month}-28`, 4).slice(0, 7);
  return addDays(`${nextMonth}-01`, -1);
}

function share(part: number, whole: number): number {
  return roundHalfUp(divide(fraction(part), fraction(whole)), 2);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  if (sorted.length % 2 === 1) return upper;
  return roundHalfUp(divide(fraction((sorted[middle - 1] ?? 0) + upper), fraction(2)), 1);
}
