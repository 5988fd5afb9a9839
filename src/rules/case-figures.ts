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
  /** The day of its first answer, `null` while there is none. */
  readonly answeredOn: string | null;
  /** Working days until then. */
  readonly days: number | null;
  /** Whether it was in time, as that stood at the end of a day (`inTimeBy`). */
  readonly inTimeBy: (day: string) => boolean | null;
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
 * The figures of the cases that a unit got in a year (M3; asn-kinerja's decision). Cases about a person's conduct are in none of
 * them: whoever sees the others could subtract. Each figure moves at an end of a month alone, and only when enough have changed
 * since it last did, so that no two readings differ by fewer cases than the policy asks for, and never by fewer than three
 * (CAS-7; ANO-1, ANO-5). They are made from what was so at those ends: made again on another day they come out the same.
 */
export function caseFigures(
  cases: readonly CountedCase[],
  { minimum, today }: { readonly minimum: number; readonly today: string },
): CaseFigures {
  const enough = enoughOf(minimum);
  const { asOf, received, kinds, days, judged } = standing(cases, enough, addDays(today, -1));
  const guarded = <Value>(count: number, value: () => Value) => (count < enough ? null : value());
  return {
    asOf,
    received: guarded(received.length, () => received.length),
    kinds: publicCaseKinds.map((kind, place) => ({ kind, count: kinds[place] ?? null })),
    answered: guarded(days.length, () => days.length),
    inTime: guarded(judged.size, () => share(inTimeAmong(judged), judged.size)),
    medianDays: guarded(days.length, () => median(days)),
  };
}

/** From when to when something is assessed. */
interface Span {
  readonly start: string;
  readonly end: string;
}

/**
 * What the same figures of its year tell of a part of the year: how they stood at its end, less how they stood before it began.
 * Counted from the cases of the part themselves, they would differ from the year's by a few (CAS-11).
 */
export function caseFiguresIn(
  cases: readonly CountedCase[],
  { minimum, today, span }: { readonly minimum: number; readonly today: string; readonly span: Span },
): Pick<CaseFigures, 'asOf' | 'answered' | 'inTime'> {
  const enough = enoughOf(minimum);
  const yesterday = addDays(today, -1);
  const before = standing(cases, enough, addDays(span.start, -1));
  const after = standing(cases, enough, span.end < yesterday ? span.end : yesterday);
  const answered = after.days.length - before.days.length;
  const judged = after.judged.size - before.judged.size;
  // Of cases that were opened again and are late now there can be more than of new ones in time.
  const inTime = Math.max(0, inTimeAmong(after.judged) - inTimeAmong(before.judged));
  return {
    asOf: after.asOf === before.asOf ? null : after.asOf,
    answered: answered < enough ? null : answered,
    inTime: judged < enough ? null : Math.min(1, share(inTime, judged)),
  };
}

function enoughOf(minimum: number): number {
  return Math.max(minimum, raterFloors.public);
}

/** How the figures stand after all ends of months up to a day. */
interface Standing {
  readonly asOf: string | null;
  /** The cases that are counted. */
  readonly received: readonly CountedCase[];
  /** By kind, each as of the last time when enough had come; `null` where they never have. */
  readonly kinds: readonly (number | null)[];
  /** Of each of those that were answered. */
  readonly days: readonly number[];
  /** Those due or answered, with whether they were in time. */
  readonly judged: ReadonlyMap<CountedCase, boolean>;
}

function standing(cases: readonly CountedCase[], enough: number, lastDay: string): Standing {
  const counted = cases.filter(({ subject }) => subject === 'service');
  let now: Standing = { asOf: null, received: [], kinds: publicCaseKinds.map(() => null), days: [], judged: new Map() };
  for (const asOf of endsOfMonths(counted, lastDay)) {
    const came = counted.filter(({ sentOn }) => sentOn <= asOf);
    if (came.length - now.received.length >= enough) {
      now = { ...now, asOf, received: came, kinds: kindsOf(came, now.kinds, enough) };
    }
    const answered = now.received.filter(({ answeredOn }) => answeredOn !== null && answeredOn <= asOf);
    const days = answered.flatMap((one) => one.days ?? []);
    if (days.length - now.days.length >= enough) now = { ...now, asOf, days };
    const judged = judgedBy(asOf, now.received);
    if (changesBetween(now.judged, judged) >= enough) now = { ...now, asOf, judged };
  }
  return now;
}

/** The ends of months from the first case on. The figures of a year rest with the end of the next. */
function endsOfMonths(cases: readonly CountedCase[], lastDay: string): string[] {
  const [first] = cases.map(({ sentOn }) => sentOn).sort();
  if (first === undefined) return [];
  const rest = `${Number(first.slice(0, 4)) + 1}-12-31`;
  const ends: string[] = [];
  for (let end = lastDayOf(first); end <= lastDay && end <= rest; end = lastDayOf(addDays(end, 1))) ends.push(end);
  return ends;
}

function lastDayOf(date: string): string {
  const nextMonth = addDays(`${date.slice(0, 7)}-28`, 4).slice(0, 7);
  return addDays(`${nextMonth}-01`, -1);
}

/** What came since a kind was last counted is a small count of its own: somebody may have kept the page as it was then. */
function kindsOf(cases: readonly CountedCase[], shown: Standing['kinds'], enough: number): Standing['kinds'] {
  const counts = publicCaseKinds.map((kind) => cases.filter((one) => one.kind === kind).length);
  const fresh = guardCounts(
    counts.map((count, place) => count - (shown[place] ?? 0)),
    enough,
  );
  return fresh.map((count, place) => (count === null ? (shown[place] ?? null) : count + (shown[place] ?? 0)));
}

function judgedBy(day: string, cases: readonly CountedCase[]): Standing['judged'] {
  return new Map(
    cases.flatMap((one) => {
      const isInTime = one.inTimeBy(day);
      return isInTime === null ? [] : [[one, isInTime] as const];
    }),
  );
}

/** How many cases are judged otherwise now than they were. */
function changesBetween(before: Standing['judged'], after: Standing['judged']): number {
  return [...new Set([...before.keys(), ...after.keys()])].filter((one) => before.get(one) !== after.get(one)).length;
}

function inTimeAmong(judged: Standing['judged']): number {
  return [...judged.values()].filter((isInTime) => isInTime).length;
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
