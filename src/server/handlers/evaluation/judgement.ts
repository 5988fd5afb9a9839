import type { Evaluation, EvaluationChange, Judgement } from '../../../contract/index.js';
import { evaluationGaps, suggestRatings } from '../../../rules/index.js';
import type { FieldFault } from '../../problem-error.js';
import type { StoredEvaluation } from '../../store/documents.js';
import { repeated } from '../repeated.js';
import type { Desk } from './desk.js';

/** What of a stored evaluation is the judgement itself. */
export function judgementOf({
  results,
  behaviours,
  workResultRating,
  workResultReason,
  behaviourRating,
  behaviourReason,
  notes,
  recommendation,
  studyLeave,
}: StoredEvaluation | EvaluationChange): Judgement {
  return {
    ...{ results, behaviours, workResultRating, workResultReason, behaviourRating, behaviourReason },
    ...{ notes, recommendation },
    ...(studyLeave !== undefined && { studyLeave }),
  };
}

/** What the rules suggest from the marks; a result without a mark counts as not judged. */
export function suggestionsFor(
  { results, behaviours }: Pick<EvaluationChange, 'results' | 'behaviours'>,
  desk: Pick<Desk, 'results' | 'organisation' | 'policy'>,
): Evaluation['suggestions'] {
  const { rules } = desk.policy;
  const marks = new Map(results.map(({ resultId, rating }) => [resultId, rating]));
  const views = new Map(behaviours.map(({ value, rating }) => [value, rating]));
  return suggestRatings({
    results: desk.results.map(({ id, kind }) => ({ id, kind, rating: marks.get(id) ?? null })),
    behaviours: rules.behaviours.map(({ key }) => ({ value: key, rating: views.get(key) ?? null })),
    guidance: rules.guidance,
    ...(desk.organisation?.level && { organisation: desk.organisation.level }),
  });
}

/** What a judgement still lacks; `under` is where it stands in the body. */
export function gapsOf(judgement: EvaluationChange, desk: Desk, under = ''): FieldFault[] {
  const { results, policy } = desk;
  const gaps = evaluationGaps(judgement, results, policy.rules.behaviours, suggestionsFor(judgement, desk));
  return gaps.map(({ pointer, code }) => ({ pointer: under + pointer, code }));
}

/**
 * What is wrong in a judgement: marks name results of the agreed plans and values of the policy, each once, and the exception
 * for study leave is for those alone who are on one (PRD-4).
 */
export function judgementFaults(
  { results, behaviours, studyLeave }: EvaluationChange,
  desk: Desk,
  under = '',
): FieldFault[] {
  const knownResults = new Set(desk.results.map(({ id }) => id));
  const knownValues = new Set(desk.policy.rules.behaviours.map(({ key }) => key));
  return [
    ...repeated(
      results,
      ({ resultId }) => resultId,
      (index) => `${under}/results/${index}/resultId`,
    ),
    ...results.flatMap(({ resultId }, index): FieldFault[] =>
      knownResults.has(resultId) ? [] : [{ pointer: `${under}/results/${index}/resultId`, code: 'unknown-result' }],
    ),
    ...repeated(
      behaviours,
      ({ value }) => value,
      (index) => `${under}/behaviours/${index}/value`,
    ),
    ...behaviours.flatMap(({ value }, index): FieldFault[] =>
      knownValues.has(value) ? [] : [{ pointer: `${under}/behaviours/${index}/value`, code: 'unknown-behaviour' }],
    ),
    ...(studyLeave && !isOnStudyLeave(desk)
      ? [{ pointer: `${under}/studyLeave`, code: 'study-leave-not-applicable' as const }]
      : []),
  ];
}

/** Whether the employee is on study leave, so that the exception may be used (PRD-4; P6 p.100, 103). */
export function isOnStudyLeave({ appraisal }: Pick<Desk, 'appraisal'>): boolean {
  return appraisal.employeeStanding === 'study-leave';
}
