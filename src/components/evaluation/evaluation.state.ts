import type { Period } from '../../contract/agency.js';
import type { Appraisal } from '../../contract/appraisal.js';
import type { Evaluation, EvaluationChange, EvaluationStep } from '../../contract/evaluation.js';
import type { Policy } from '../../contract/policy.js';
import type { ReviewSummary } from '../../contract/review.js';
import type { SelfAssessment } from '../../contract/self-assessment.js';
import type { Rating } from '../../contract/vocabulary.js';
import type { WorkPlan } from '../../contract/work-plan.js';
import { type EvaluationGapCode, evaluationGaps, type FieldGap } from '../../rules/evaluation-gaps.js';
import { needsReason, suggestRatings } from '../../rules/suggestion.js';

/** Everything that lies on the desk: the evaluation itself and what it rests on. */
export interface EvaluationDesk {
  readonly appraisal: Appraisal;
  readonly evaluation: Evaluation;
  readonly plan: WorkPlan;
  readonly selfAssessment: SelfAssessment;
  /** `null` where the appraisal has no 360° round. */
  readonly review: ReviewSummary | null;
  readonly policy: Policy;
  /** Says until when is rated; `null` where it is not known. */
  readonly period: Period | null;
  /** Version of the evaluation. */
  readonly etag: string;
}

/** The steps a person takes here. `sign` saves first. */
export type EvaluationStepName = 'save' | 'sign' | 'deliver' | 'acknowledge';

/** The two ratings of the document. */
export type RatingName = 'workResult' | 'behaviour';
export type ResultMark = EvaluationChange['results'][number];
export type BehaviourMark = EvaluationChange['behaviours'][number];
export type Gap = FieldGap<EvaluationGapCode>;

/** The judgement as it can be edited: one mark for every result of the plan and every value of the policy, in their order. */
export function judgementOf({ evaluation, plan, policy }: EvaluationDesk): EvaluationChange {
  const { workResultRating, workResultReason, behaviourRating, behaviourReason, notes, recommendation } = evaluation;
  return {
    results: plan.results.map(({ id }) => {
      const mark = evaluation.results.find(({ resultId }) => resultId === id);
      return { resultId: id, rating: mark?.rating ?? null, note: mark?.note ?? '' };
    }),
    behaviours: policy.behaviours.map(({ key }) => {
      const mark = evaluation.behaviours.find(({ value }) => value === key);
      return { value: key, rating: mark?.rating ?? null, note: mark?.note ?? '' };
    }),
    workResultRating,
    workResultReason,
    behaviourRating,
    behaviourReason,
    notes,
    recommendation,
  };
}

/** What the rules suggest from these marks: the same as the server computes when they are saved (RTG-5). */
export function suggestionsFor({ plan, policy }: EvaluationDesk, judgement: EvaluationChange) {
  return suggestRatings({
    results: plan.results.map(({ id, kind }) => ({ id, kind, rating: resultMark(judgement, id).rating })),
    behaviours: policy.behaviours.map(({ key }) => ({ value: key, rating: behaviourMark(judgement, key).rating })),
    guidance: policy.guidance,
  });
}

/** What is missing before the judgement can be signed. */
export function gapsIn(desk: EvaluationDesk, judgement: EvaluationChange): Gap[] {
  return evaluationGaps(judgement, desk.plan.results, desk.policy.behaviours, suggestionsFor(desk, judgement));
}

/**
 * The judgement to send: marks on what the plan and the policy hold now, and no reason where the rating follows the suggestion
 * after all. While editing such a reason stays, so that trying another rating costs no words.
 */
export function judgementToSend(desk: EvaluationDesk, judgement: EvaluationChange): EvaluationChange {
  const { workResult, behaviour } = suggestionsFor(desk, judgement);
  return {
    ...judgement,
    results: desk.plan.results.map(({ id }) => resultMark(judgement, id)),
    behaviours: desk.policy.behaviours.map(({ key }) => behaviourMark(judgement, key)),
    workResultReason: needsReason(judgement.workResultRating, workResult) ? judgement.workResultReason : '',
    behaviourReason: needsReason(judgement.behaviourRating, behaviour) ? judgement.behaviourReason : '',
  };
}

export function resultMark(judgement: EvaluationChange, id: string): ResultMark {
  return judgement.results.find(({ resultId }) => resultId === id) ?? { resultId: id, rating: null, note: '' };
}

export function behaviourMark(judgement: EvaluationChange, key: string): BehaviourMark {
  return judgement.behaviours.find(({ value }) => value === key) ?? { value: key, rating: null, note: '' };
}

/** How many of the marks on results and behaviours are set. */
export function progressIn(desk: EvaluationDesk, judgement: EvaluationChange) {
  const marks: (Rating | null)[] = [
    ...desk.plan.results.map(({ id }) => resultMark(judgement, id).rating),
    ...desk.policy.behaviours.map(({ key }) => behaviourMark(judgement, key).rating),
  ];
  const set = (all: readonly (Rating | null)[]) => all.filter((rating) => rating !== null).length;
  return {
    done: set(marks),
    of: marks.length,
    ratings: set([judgement.workResultRating, judgement.behaviourRating]),
  };
}

/** Whether the reader may rate now. */
export function isRateable({ evaluation }: EvaluationDesk): boolean {
  return evaluation.allowedActions.includes('rate');
}

/** Whether it is the reader's own appraisal. */
export function isOwn({ appraisal }: EvaluationDesk): boolean {
  return appraisal.relations.includes('own');
}

/** When a step was last taken, `undefined` where the record does not say. */
export function lastStep({ evaluation }: EvaluationDesk, action: string): EvaluationStep | undefined {
  return evaluation.history.findLast((step) => step.action === action);
}

/** Id of the place on the page where a gap is closed. */
export function placeOf({ pointer, subject }: Gap): string {
  return subject === null ? pointer.slice(1) : markId(pointer.startsWith('/results') ? 'result' : 'behaviour', subject);
}

/** Id of the first answer of a mark. */
export function markId(kind: 'result' | 'behaviour', subject: string): string {
  return `${kind}-${subject}`;
}
