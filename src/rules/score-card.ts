import type { BehaviourView, ScoreCard, ScoreCardInputs, TrendPoint } from '../contract/score-card.js';
import type { Predicate } from '../contract/vocabulary.js';
import { achievement } from './achievement.js';
import { explain } from './explanation.js';
import { improvementsOf, strengthsOf } from './highlights.js';
import { predicateOf } from './predicate.js';
import { ruleVersion } from './version.js';

/**
 * The score card, made from its inputs alone: the same inputs always give the same card, so that anyone can check a card
 * figure by figure. What is missing stays `null`, with a step of the explanation that says why (GEN-4).
 * Source: P6 p.97–103 for ratings and predicate; P8 p.91, 100 for achievements; the rest is our decision (docs/rules.md).
 */
export function scoreCard(inputs: ScoreCardInputs): ScoreCard {
  const { judgement, review } = inputs;
  const predicate = judgement && predicateOf(judgement);
  const results = resultsOf(inputs);
  const behaviours = behavioursOf(inputs);
  const scaleMaximum = Math.max(0, ...(review?.scale.map(({ score }) => score) ?? []));
  const card = {
    appraisalId: inputs.appraisalId,
    period: inputs.period,
    employee: inputs.employee,
    appraiser: inputs.appraiser,
    state: inputs.state,
    signedAt: inputs.signedAt,
    timeZone: inputs.timeZone,
    policyVersion: inputs.policyVersion,
    ruleVersion,
    workResultRating: judgement?.workResultRating ?? null,
    behaviourRating: judgement?.behaviourRating ?? null,
    predicate,
    organisation: inputs.organisation ?? null,
    notes: judgement?.notes ?? '',
    recommendation: judgement?.recommendation ?? '',
    results,
    behaviours,
    scaleMaximum,
    trend: trendOf(inputs, predicate),
    strengths: strengthsOf(results, behaviours, review?.scale ?? []),
    improvements: improvementsOf(results, behaviours, review?.scale ?? []),
    reviewClosedOn: review?.closedOn ?? null,
  };
  return { ...card, explanation: explain(card, inputs) };
}

function resultsOf({ results, actuals, judgement }: ScoreCardInputs): ScoreCard['results'] {
  const stated = new Map(actuals.map(({ indicatorId, actual }) => [indicatorId, actual]));
  const marks = new Map(judgement?.results.map(({ resultId, rating }) => [resultId, rating]));
  return results.map(({ id, kind, title, indicators }) => ({
    id,
    kind,
    title,
    rating: marks.get(id) ?? null,
    indicators: indicators.map((indicator) => {
      const actual = stated.get(indicator.id) ?? null;
      return { indicator, actual, achievement: achievement(indicator, actual) };
    }),
  }));
}

function behavioursOf(inputs: ScoreCardInputs): ScoreCard['behaviours'] {
  return inputs.behaviours.map(({ key, label, gloss }) => ({
    value: key,
    label,
    gloss,
    views: [superiorView(key, inputs), selfView(key, inputs), ...groupViews(key, inputs)],
  }));
}

function superiorView(value: string, { judgement }: ScoreCardInputs): BehaviourView {
  const rating = judgement?.behaviours.find((mark) => mark.value === value)?.rating ?? null;
  const hidden = rating ? null : judgement ? 'not-marked' : 'not-delivered';
  return { group: 'superior', rating, score: null, hidden };
}

/** Shown beside the others' views and never counted (RTG-9). */
function selfView(value: string, { reflections }: ScoreCardInputs): BehaviourView {
  const score = reflections.find((reflection) => reflection.value === value)?.score ?? null;
  return { group: 'self', rating: null, score, hidden: score === null ? 'not-stated' : null };
}

function groupViews(value: string, { review }: ScoreCardInputs): BehaviourView[] {
  const groups = review?.values.find((entry) => entry.value === value)?.groups ?? [];
  return groups.map(({ group, score, hidden }) => ({ group, rating: null, score, hidden }));
}

/** Earlier years and this one, each year once, oldest first. A year is a judgement of its own, never a mean (CYC-1). */
function trendOf({ trend, period }: ScoreCardInputs, predicate: Predicate | null): TrendPoint[] {
  const earlier = trend.filter(({ year }) => year !== period.year);
  return [...earlier, { year: period.year, label: period.label, predicate }].sort((a, b) => a.year - b.year);
}
