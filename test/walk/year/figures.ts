import type { Predicate, Rating } from '../../../src/contract/index.js';
import type { Staff } from './office.js';

/**
 * The year of the twelve, calculated by hand. In month m (January = 0) everybody finishes `base + 5 × (m mod 3)` documents,
 * so that a quarter has `3 × base + 15` and the year `12 × base + 60`. The predicates are read from the table of P6 p.99–100.
 */
export interface Figures {
  readonly base: number;
  readonly target: number;
  readonly quarter: number;
  readonly year: number;
  /** Percent of the target, one decimal. */
  readonly percent: number;
  /** The appraiser's mark on both results, which is also what the rules suggest from them. */
  readonly results: Rating;
  readonly behaviour: Rating;
  readonly predicate: Predicate;
}

export const figures: Readonly<Record<Staff, Figures>> = {
  // 1260 of 1200 = 105,0 %
  ani: row(100, 1200, 315, 1260, 105, 'above', 'above', 'very-good'),
  // 1260 of 1260 = 100 %
  budi: row(100, 1260, 315, 1260, 100, 'meets', 'meets', 'good'),
  // 660 of 600 = 110 %
  dedi: row(50, 600, 165, 660, 110, 'above', 'meets', 'good'),
  // 1020 of 1000 = 102 %
  eka: row(80, 1000, 255, 1020, 102, 'meets', 'above', 'good'),
  // 540 of 540 = 100 %
  fajar: row(40, 540, 135, 540, 100, 'meets', 'meets', 'good'),
  // 420 of 600 = 70 %
  gita: row(30, 600, 105, 420, 70, 'below', 'meets', 'needs-improvement'),
  // 2460 of 2000 = 123 %
  hadi: row(200, 2000, 615, 2460, 123, 'above', 'above', 'very-good'),
  // 1860 of 1600 = 116,25 % → 116,3
  indah: row(150, 1600, 465, 1860, 116.3, 'above', 'above', 'very-good'),
  // 1500 of 1500 = 100 %
  joko: row(120, 1500, 375, 1500, 100, 'meets', 'meets', 'good'),
  // 900 of 880 = 102,27 % → 102,3
  kiki: row(70, 880, 225, 900, 102.3, 'meets', 'above', 'good'),
  // 300 of 300 = 100 %
  lina: row(20, 300, 75, 300, 100, 'meets', 'meets', 'good'),
  // 780 of 800 = 97,5 %; good work, but below in behaviour: misconduct, until the objection is decided
  made: row(60, 800, 195, 780, 97.5, 'meets', 'below', 'poor'),
};

/** What the decision on the objection makes of it: behaviour meets, so the table gives good. */
export const afterObjection = { person: 'made', behaviour: 'meets', predicate: 'good' } as const;

/** Documents that somebody finishes in a month, January = 0. */
export function monthly(base: number, month: number): number {
  return base + 5 * (month % 3);
}

function row(
  base: number,
  target: number,
  quarter: number,
  year: number,
  percent: number,
  results: Rating,
  behaviour: Rating,
  predicate: Predicate,
): Figures {
  return { base, target, quarter, year, percent, results, behaviour, predicate };
}
