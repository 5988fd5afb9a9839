import type { Actual, Indicator } from '../contract/indicator.js';
import type { ExplanationStep, ScoreCard } from '../contract/score-card.js';
import { figures } from './figures.js';
import { roundingRule } from './numbers.js';
import { ownDecision } from './version.js';

/** The step of an indicator: the percent where there is one, else whether the target is met (P8 p.91, 100; ACH-1 to ACH-3). */
export function explainMeasure(measure: ScoreCard['results'][number]['indicators'][number]): ExplanationStep {
  const { indicator, actual, achievement } = measure;
  const figure = figures.indicator(indicator.id);
  const inputs = inputsOf(indicator, actual);
  if (!achievement) {
    const code = actual === null ? 'actual-missing' : 'actual-unreadable';
    return { figure, code, rule: 'GEN-4', cite: ownDecision, inputs, rounding: null, result: null };
  }
  return {
    figure,
    code: `achievement-${indicator.direction}`,
    rule: achievement.rule,
    cite: achievement.cite,
    inputs: { ...inputs, met: achievement.met, difference: achievement.difference },
    rounding: achievement.percent === null ? null : roundingRule,
    result: achievement.percent ?? achievement.met,
  };
}

function inputsOf(indicator: Indicator, actual: Actual): ExplanationStep['inputs'] {
  const { unit } = indicator;
  switch (indicator.direction) {
    case 'range':
      return { actual, minimum: indicator.target.minimum, maximum: indicator.target.maximum, unit };
    case 'milestone':
      return { actual, steps: indicator.target.steps.length };
    default:
      return { actual, target: indicator.target, unit };
  }
}
