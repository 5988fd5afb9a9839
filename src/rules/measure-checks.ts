import type { Actual, Indicator } from '../contract/indicator.js';
import { isDate } from './dates.js';

/** What can be wrong with a target. */
export const targetProblems = [
  'number-expected',
  'below-zero',
  'range-reversed',
  'date-expected',
  'steps-expected',
] as const;
export type TargetProblem = (typeof targetProblems)[number];

/** What can be wrong with an actual. */
export const actualProblems = [
  'number-expected',
  'below-zero',
  'above-maximum',
  'date-expected',
  'steps-expected',
  'more-than-steps',
  'truth-expected',
] as const;
export type ActualProblem = (typeof actualProblems)[number];

/**
 * Whether the target has the form its direction asks for: `null`, or the code of what is wrong (P6 p.50, P8 p.91; the model
 * of directions is ours, ACH-1 to ACH-3). A target of 0 is allowed: "no complaint" is a good target where lower is better.
 */
export function checkTarget(indicator: Indicator): TargetProblem | null {
  switch (indicator.direction) {
    case 'higher':
    case 'lower':
      if (!Number.isFinite(indicator.target)) return 'number-expected';
      return indicator.target < 0 ? 'below-zero' : null;
    case 'range': {
      const { minimum, maximum } = indicator.target;
      if (!Number.isFinite(minimum) || !Number.isFinite(maximum)) return 'number-expected';
      return minimum > maximum ? 'range-reversed' : null;
    }
    case 'deadline':
      return isDate(indicator.target) ? null : 'date-expected';
    case 'milestone': {
      const { steps } = indicator.target;
      return steps.length > 0 && steps.every((step) => step.trim() !== '') ? null : 'steps-expected';
    }
    case 'yes-no':
      return null;
  }
}

/**
 * Whether the actual has the form its indicator asks for: `null`, or the code of what is wrong. `null` as an actual is "not
 * stated" and always right (GEN-4). What is counted up over the year cannot be below zero; a position or an index, such as a
 * growth rate, can (docs/rules.md, Measures).
 */
export function checkActual(indicator: Indicator, actual: Actual): ActualProblem | null {
  if (actual === null) return null;
  switch (indicator.direction) {
    case 'higher':
    case 'lower':
    case 'range':
      return checkNumber(indicator, actual);
    case 'deadline':
      return typeof actual === 'string' && isDate(actual) ? null : 'date-expected';
    case 'milestone':
      if (typeof actual !== 'number' || !Number.isInteger(actual)) return 'steps-expected';
      if (actual < 0) return 'below-zero';
      return actual > indicator.target.steps.length ? 'more-than-steps' : null;
    case 'yes-no':
      return typeof actual === 'boolean' ? null : 'truth-expected';
  }
}

function checkNumber(
  indicator: Extract<Indicator, { direction: 'higher' | 'lower' | 'range' }>,
  actual: Exclude<Actual, null>,
): ActualProblem | null {
  if (typeof actual !== 'number' || !Number.isFinite(actual)) return 'number-expected';
  if (actual < 0 && indicator.measured === 'cumulative') return 'below-zero';
  const limited = indicator.direction === 'higher' && indicator.targetIsMaximum === true;
  return limited && actual > indicator.target ? 'above-maximum' : null;
}
