import type { Suggestion } from '../contract/evaluation.js';
import type { BehaviourView, ExplanationStep, ScoreCard, ScoreCardInputs } from '../contract/score-card.js';
import type { Rating } from '../contract/vocabulary.js';
import { explainMeasure } from './explained-measure.js';
import { figures } from './figures.js';
import { roundingRule } from './numbers.js';
import { predicateCite, predicateFor, ratingCode } from './predicate.js';
import { needsReason, suggestRatings } from './suggestion.js';
import { ownDecision } from './version.js';

/** Every code a step can carry, with the inputs of its sentence. */
export const explanationCodes = [
  /** `workResult`, `behaviour`, and their `row` and `column` in the table */
  'predicate-from-table',
  /** `table`: what the table would give; `reasonGiven` */
  'predicate-study-leave',
  /** `workResult`, `behaviour`: one of them is not set */
  'predicate-open',
  /** `suggestion`, `reasonGiven`; with rule RTG-8 the suggestion is that of the unit, of which the person is the head */
  'rating-as-suggested',
  'rating-differs',
  /** `suggestion` is `null`: no row of the guidance fitted */
  'rating-without-suggestion',
  /** The appraiser has not set it. `suggestion` */
  'rating-open',
  /** The reader does not see the judgement before the document is delivered. */
  'not-delivered',
  /** `unit`, `reasonGiven`: the level that the unit above has set; the year before's, for want of this year's; not set. */
  'unit-level',
  'unit-level-carried-over',
  'unit-level-open',
  /** A mark set by the appraiser. */
  'mark-set',
  'mark-open',
  /** The person's own view, never counted. */
  'self-view',
  'self-view-missing',
  /** The mean of a group. */
  'group-mean',
  /** `reason`: why the mean of a group is hidden */
  'group-hidden',
  /** There was no 360° round; it still runs. */
  'no-review',
  'review-open',
  /** The predicate of an earlier year as it was recorded, or none on record. */
  'earlier-predicate',
  'earlier-predicate-missing',
  /** `actual`, `target` and `direction`; `minimum` and `maximum` for a range; `steps` for milestones */
  'achievement-higher',
  'achievement-lower',
  'achievement-range',
  'achievement-deadline',
  'achievement-milestone',
  'achievement-yes-no',
  'actual-missing',
  /** The stated actual has not the form its indicator asks for. */
  'actual-unreadable',
] as const;
export type ExplanationCode = (typeof explanationCodes)[number];

/** A card before its explanation is added. */
export type CardFigures = Omit<ScoreCard, 'explanation'>;

/**
 * One step for every figure of the card, in the order of the card: what went in, by which rule, what came out; also where
 * the figure is missing or hidden, and why (GEN-4). The sources stand with each step.
 */
export function explain(card: CardFigures, inputs: ScoreCardInputs): ExplanationStep[] {
  return [
    explainPredicate(card, inputs),
    ...explainRatings(card, inputs),
    ...explainOrganisation(card),
    ...card.results.flatMap((result) => [
      explainMark(figures.result(result.id), result.rating, inputs, 'P6 p.97–101'),
      ...result.indicators.map(explainMeasure),
    ]),
    ...explainReview(inputs),
    ...card.behaviours.flatMap(({ value, views }) => views.map((view) => explainView(value, view, inputs))),
    ...card.trend.filter(({ year }) => year !== card.period.year).map(explainEarlierYear),
  ];
}

function explainPredicate(card: CardFigures, inputs: ScoreCardInputs): ExplanationStep {
  const { workResultRating: workResult, behaviourRating: behaviour, predicate } = card;
  const place = {
    row: workResult && ratingCode(workResult),
    column: behaviour && ratingCode(behaviour),
  };
  const studyLeave = inputs.judgement?.studyLeave;
  if (studyLeave && predicate && workResult && behaviour) {
    return step(figures.predicate, 'predicate-study-leave', 'PRD-4', 'P6 p.100, 103', predicate, {
      workResult,
      behaviour,
      table: predicateFor(workResult, behaviour),
      reasonGiven: studyLeave.reason.trim() !== '',
    });
  }
  const open = inputs.judgement ? 'predicate-open' : 'not-delivered';
  return step(figures.predicate, predicate ? 'predicate-from-table' : open, 'PRD-1', predicateCite, predicate, {
    workResult,
    behaviour,
    ...(predicate ? place : {}),
  });
}

function explainRatings(card: CardFigures, inputs: ScoreCardInputs): ExplanationStep[] {
  const { judgement } = inputs;
  const level = inputs.organisation?.level ?? undefined;
  const workResultSource = level ? { rule: 'RTG-8', cite: 'SE3' } : { rule: 'RTG-1', cite: 'P6 p.97–98, 100–101' };
  const behaviourCite = 'P6 p.98, 102';
  if (!judgement) {
    return [
      step(figures.workResultRating, 'not-delivered', workResultSource.rule, workResultSource.cite, null),
      step(figures.behaviourRating, 'not-delivered', 'RTG-2', behaviourCite, null),
    ];
  }
  const suggestions = suggestRatings({
    results: card.results,
    behaviours: card.behaviours.map(({ value, views }) => ({ value, rating: superiorMark(views) })),
    guidance: inputs.guidance,
    organisation: level,
  });
  const { workResultReason, behaviourReason } = judgement;
  return [
    explainRating(
      figures.workResultRating,
      card.workResultRating,
      suggestions.workResult,
      workResultReason,
      workResultSource,
    ),
    explainRating(figures.behaviourRating, card.behaviourRating, suggestions.behaviour, behaviourReason, {
      rule: 'RTG-2',
      cite: behaviourCite,
    }),
  ];
}

/** A rating is set by a person; the step says what the rules suggested and whether a difference was explained (RTG-7). */
function explainRating(
  figure: string,
  rating: Rating | null,
  suggestion: Suggestion,
  reason: string,
  source: { rule: string; cite: string },
): ExplanationStep {
  const code = ratingCodeOf(rating, suggestion);
  const rule = code === 'rating-differs' ? 'RTG-7' : source.rule;
  const inputs = { suggestion: suggestion.rating, reasonGiven: reason.trim() !== '' };
  return step(figure, code, rule, source.cite, rating, inputs);
}

function ratingCodeOf(rating: Rating | null, suggestion: Suggestion): ExplanationCode {
  if (rating === null) return 'rating-open';
  if (suggestion.rating === null) return 'rating-without-suggestion';
  return needsReason(rating, suggestion) ? 'rating-differs' : 'rating-as-suggested';
}

/** The unit's achievement is set by the unit above; where this year's comes too late, last year's is used (CLK-4; P6 p.94). */
function explainOrganisation({ organisation }: CardFigures): ExplanationStep[] {
  if (!organisation) return [];
  const { unit, level, reason, carriedOver } = organisation;
  const given = { unit, reasonGiven: reason.trim() !== '' };
  const { organisation: figure } = figures;
  if (level === null) return [step(figure, 'unit-level-open', 'ORG-4', 'SE3', null, given)];
  return carriedOver
    ? [step(figure, 'unit-level-carried-over', 'CLK-4', 'P6 p.94', level, given)]
    : [step(figure, 'unit-level', 'ORG-4', 'SE3', level, given)];
}

function explainMark(figure: string, mark: Rating | null, inputs: ScoreCardInputs, cite: string): ExplanationStep {
  const missing = inputs.judgement ? 'mark-open' : 'not-delivered';
  return step(figure, mark ? 'mark-set' : missing, 'RTG-3', cite, mark);
}

function explainReview({ review }: ScoreCardInputs): ExplanationStep[] {
  if (review?.state === 'closed') return [];
  return [step(figures.review, review ? 'review-open' : 'no-review', 'ANO-9', ownDecision, null)];
}

function explainView(value: string, view: BehaviourView, inputs: ScoreCardInputs): ExplanationStep {
  const figure = figures.behaviour(value, view.group);
  switch (view.group) {
    case 'superior':
      return explainMark(figure, view.rating, inputs, 'P6 p.98, 102');
    case 'self': {
      const code = view.score === null ? 'self-view-missing' : 'self-view';
      return step(figure, code, 'RTG-9', ownDecision, view.score);
    }
    default:
      return view.score === null
        ? step(figure, 'group-hidden', 'ANO-1', ownDecision, null, { reason: view.hidden })
        : { ...step(figure, 'group-mean', 'ANO-3', ownDecision, view.score), rounding: roundingRule };
  }
}

function explainEarlierYear({ year, predicate }: ScoreCard['trend'][number]): ExplanationStep {
  const code = predicate ? 'earlier-predicate' : 'earlier-predicate-missing';
  return step(figures.trend(year), code, 'CYC-1', 'P6 §1(8), p.100–101', predicate);
}

function superiorMark(views: readonly BehaviourView[]): Rating | null {
  return views.find(({ group }) => group === 'superior')?.rating ?? null;
}

function step(
  figure: string,
  code: ExplanationCode,
  rule: string,
  cite: string,
  result: ExplanationStep['result'],
  inputs: ExplanationStep['inputs'] = {},
): ExplanationStep {
  return { figure, code, rule, cite, inputs, rounding: null, result };
}
