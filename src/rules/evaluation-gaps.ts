import type { EvaluationChange, Suggestion } from '../contract/evaluation.js';
import { needsReason } from './suggestion.js';

/** Codes of what an evaluation still lacks. */
export const evaluationGapCodes = [
  'mark-missing',
  'rating-missing',
  'reason-missing',
  'study-leave-reason-missing',
] as const;
export type EvaluationGapCode = (typeof evaluationGapCodes)[number];

/** A field that must be filled before a step is possible. */
export interface FieldGap<Code extends string = string> {
  /** JSON pointer into the command (`/results/0/rating`), or to the list where the entry itself is missing. */
  readonly pointer: string;
  readonly code: Code;
  /** Id of the result, or key of the behaviour value, it speaks of; `null` for the evaluation as a whole. */
  readonly subject: string | null;
}

/**
 * What a judgement lacks before the evaluation is `rated`: a mark on every result and behaviour value (RTG-3; P6 p.97–101),
 * both ratings (P6 §23), a reason where a rating differs from its suggestion (RTG-7, our decision), and one for the predicate
 * that was picked for a study leave that was not completed (PRD-4; P6 p.100, 103).
 */
export function evaluationGaps(
  judgement: EvaluationChange,
  results: readonly { readonly id: string }[],
  behaviours: readonly { readonly key: string }[],
  suggestions: { readonly workResult: Suggestion; readonly behaviour: Suggestion },
): FieldGap<EvaluationGapCode>[] {
  const { workResultRating, workResultReason, behaviourRating, behaviourReason } = judgement;
  return [
    ...results.flatMap(({ id }) => markGap('/results', id, judgement.results, (mark) => mark.resultId === id)),
    ...behaviours.flatMap(({ key }) => markGap('/behaviours', key, judgement.behaviours, (mark) => mark.value === key)),
    ...ratingGap('workResult', workResultRating, workResultReason, suggestions.workResult),
    ...ratingGap('behaviour', behaviourRating, behaviourReason, suggestions.behaviour),
    ...studyLeaveGap(judgement.studyLeave),
  ];
}

function studyLeaveGap(studyLeave: EvaluationChange['studyLeave']): FieldGap<EvaluationGapCode>[] {
  if (!studyLeave || studyLeave.reason.trim() !== '') return [];
  return [{ pointer: '/studyLeave/reason', code: 'study-leave-reason-missing', subject: null }];
}

function markGap<Mark extends { readonly rating: unknown }>(
  list: string,
  subject: string,
  marks: readonly Mark[],
  isIt: (mark: Mark) => boolean,
): FieldGap<EvaluationGapCode>[] {
  const index = marks.findIndex(isIt);
  if (index < 0) return [{ pointer: list, code: 'mark-missing', subject }];
  if (marks[index]?.rating !== null) return [];
  return [{ pointer: `${list}/${index}/rating`, code: 'mark-missing', subject }];
}

function ratingGap(
  name: 'workResult' | 'behaviour',
  rating: EvaluationChange['workResultRating'],
  reason: string,
  suggestion: Suggestion,
): FieldGap<EvaluationGapCode>[] {
  if (rating === null) return [{ pointer: `/${name}Rating`, code: 'rating-missing', subject: null }];
  if (!needsReason(rating, suggestion) || reason.trim() !== '') return [];
  return [{ pointer: `/${name}Reason`, code: 'reason-missing', subject: null }];
}
