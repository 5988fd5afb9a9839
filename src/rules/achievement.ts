import type { Actual, Indicator } from '../contract/indicator.js';
import type { Achievement } from '../contract/score-card.js';
import { daysBetween } from './dates.js';
import { checkTarget } from './measure-checks.js';
import { difference, divide, type Fraction, fraction, multiply, roundHalfUp, subtract } from './numbers.js';
import { ownDecision } from './version.js';

/** A target of the formulas: one number, or a range of which both ends are good. */
export type NumberTarget = number | { readonly minimum: number; readonly maximum: number };

const formulaCite = 'P8 p.91, 100';

/**
 * Achievement of a measure that is better higher, in percent with one decimal: `actual / target × 100` (NUM-1; P8 p.91, 100).
 * Outside a range the nearer end is the target, inside it is 100 (NUM-2). Below 0 becomes 0 (NUM-9). `null` where the
 * target is 0 or less, for which the formula says nothing.
 */
export function normalPercent(actual: number, target: NumberTarget): number | null {
  return percentOf(actual, target, (share) => share);
}

/**
 * Achievement of a measure that is better lower, in percent with one decimal: `(1 + (1 − actual / target)) × 100` (NUM-1;
 * P8 p.91, 100). Ranges, 0 and negative values as with `normalPercent`.
 */
export function specialPercent(actual: number, target: NumberTarget): number | null {
  return percentOf(actual, target, (share) => subtract(fraction(2), share));
}

/**
 * How an actual stands to its target; `null` where none is stated, and where actual or target has not the form the direction
 * asks for, as in a draft.
 * Suggests, never rates (GEN-1). In an indicator of direction `range` only a value inside is `met`: its percent says how far
 * off the value lies, and above the range it exceeds 100 without being good.
 * Source: P8 p.91, 100 (NUM-1, NUM-2) for numbers; dates, steps and yes/no are our own model (ACH-1 to ACH-3).
 */
export function achievement(indicator: Indicator, actual: Actual): Achievement | null {
  if (checkTarget(indicator)) return null;
  switch (indicator.direction) {
    case 'higher':
      return isNumber(actual) ? ofNumber(actual, indicator.target, actual >= indicator.target, normalPercent) : null;
    case 'lower':
      return isNumber(actual) ? ofNumber(actual, indicator.target, actual <= indicator.target, specialPercent) : null;
    case 'range':
      return isNumber(actual) ? ofRange(actual, indicator.target) : null;
    case 'deadline':
      return typeof actual === 'string' ? ofDate(actual, indicator.target) : null;
    case 'milestone':
      return isNumber(actual) ? ofSteps(actual, indicator.target.steps.length) : null;
    case 'yes-no':
      return typeof actual === 'boolean'
        ? { met: actual, percent: null, difference: null, rule: 'ACH-3', cite: ownDecision }
        : null;
  }
}

function ofNumber(
  actual: number,
  target: number,
  met: boolean,
  formula: (actual: number, target: number) => number | null,
): Achievement {
  const percent = formula(actual, target);
  return { met, percent, difference: difference(actual, target), rule: 'NUM-1', cite: formulaCite };
}

function ofRange(actual: number, target: { minimum: number; maximum: number }): Achievement {
  const nearest = nearestInside(actual, target);
  return {
    met: actual === nearest,
    percent: normalPercent(actual, target),
    difference: difference(actual, nearest),
    rule: 'NUM-2',
    cite: formulaCite,
  };
}

/** Days before or after the date; no percentage, since a date has no zero to measure from. */
function ofDate(actual: string, target: string): Achievement | null {
  const days = daysBetween(target, actual);
  if (Number.isNaN(days)) return null;
  return { met: days <= 0, percent: null, difference: days, rule: 'ACH-1', cite: ownDecision };
}

/** Finished steps of all steps; each counts alike. */
function ofSteps(done: number, steps: number): Achievement {
  return {
    met: done >= steps,
    percent: normalPercent(done, steps),
    difference: difference(done, steps),
    rule: 'ACH-2',
    cite: ownDecision,
  };
}

function percentOf(actual: number, target: NumberTarget, formula: (share: Fraction) => Fraction): number | null {
  const limit = typeof target === 'number' ? target : nearestInside(actual, target);
  if (typeof target !== 'number' && limit === actual) return 100;
  if (limit <= 0) return null;
  const percent = multiply(formula(divide(fraction(actual), fraction(limit))), fraction(100));
  return Math.max(0, roundHalfUp(percent, 1));
}

/** The value of the range that lies nearest: the actual itself inside it, else the end it passed. */
function nearestInside(actual: number, range: { readonly minimum: number; readonly maximum: number }): number {
  return Math.min(Math.max(actual, range.minimum), range.maximum);
}

function isNumber(actual: Actual): actual is number {
  return typeof actual === 'number' && Number.isFinite(actual);
}
