import type { SatisfactionClass } from '../contract/satisfaction.js';

/** Classes with the least converted index of each, best first; below the last one is D (SAT-4; PermenPANRB 14/2017). */
export const satisfactionClassBounds = [
  ['A', 88.31],
  ['B', 76.61],
  ['C', 65],
] as const satisfies readonly (readonly [SatisfactionClass, number])[];

/**
 * The class of a converted index that is already rounded to two decimals (SAT-4; PermenPANRB 14/2017).
 *
 * @param index from 25 to 100.
 */
export function satisfactionClassOf(index: number): SatisfactionClass {
  return satisfactionClassBounds.find(([, least]) => index >= least)?.[0] ?? 'D';
}
