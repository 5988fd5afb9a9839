import type { Period } from '../contract/agency.js';
import type { Policy } from '../contract/policy.js';
import { addDays, addWorkingDays, type WorkingDays } from './calendar.js';

/** A stretch of the performance year that is assessed, with the window in which that happens. */
export interface TermOfYear {
  /** `annual`, a quarter (`Q1`) or a month (`M01`). */
  readonly term: string;
  /** First day assessed. */
  readonly start: string;
  /** Last day assessed. */
  readonly end: string;
  /** Last day of the window in which it is evaluated. */
  readonly windowEnd: string;
}

/**
 * The months or quarters of a performance year in order, then the year itself. A month or quarter is cut where the year
 * begins or ends in it, and left out where it lies outside. The agency sets the window after each; that of the year ends with
 * the year's own (P6 §24(2)–(3), p.90 A.8; CLK-3).
 */
export function termsOf(
  period: Pick<Period, 'year' | 'start' | 'end' | 'evaluationEnd'>,
  cycle: Policy['evaluationCycle'],
  windowDays: number,
  days: WorkingDays,
): TermOfYear[] {
  const { year, start, end, evaluationEnd } = period;
  const length = monthsOf[cycle];
  const parts = Array.from({ length: 12 / length }, (_, index) => {
    const first = firstOfMonth(year, index * length);
    const last = addDays(firstOfMonth(year, (index + 1) * length), -1);
    const term = { term: termOf(first, cycle), start: first < start ? start : first, end: last > end ? end : last };
    return { ...term, windowEnd: addWorkingDays(term.end, windowDays, days) };
  });
  const inside = parts.filter((term) => term.start <= term.end);
  return [...inside, { term: 'annual', start, end, windowEnd: evaluationEnd }];
}

/** The month or quarter in which a date falls: `M05`, `Q2`. */
export function termOf(date: string, cycle: Policy['evaluationCycle']): string {
  const month = Number(date.slice(5, 7));
  return cycle === 'month' ? `M${twoDigits(month)}` : `Q${Math.ceil(month / monthsOf.quarter)}`;
}

const monthsOf = { month: 1, quarter: 3 } as const satisfies Record<Policy['evaluationCycle'], number>;

/** The first day of a month, counted from 0; the twelfth is January of the next year. */
function firstOfMonth(year: number, month: number): string {
  return `${year + Math.floor(month / 12)}-${twoDigits((month % 12) + 1)}-01`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
