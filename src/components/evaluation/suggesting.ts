import type { Evaluation, EvaluationChange } from '../../contract/evaluation.js';
import { type OrganisationLevel, organisationLevels } from '../../contract/vocabulary.js';
import { type EvaluationGapCode, evaluationGaps, type FieldGap } from '../../rules/evaluation-gaps.js';
import { needsReason, suggestRatings } from '../../rules/suggestion.js';
import type { EvaluationDesk, EvaluationDraft } from './evaluation.state.js';
import { behaviourMark, drafted, markId, resultMark } from './judgement.js';

export type Gap = FieldGap<EvaluationGapCode>;

/** What the rules suggest from these marks: the same as the server computes when they are saved (RTG-5). */
export function suggestionsFor({ evaluation, plan, policy }: EvaluationDesk, judgement: EvaluationChange) {
  return suggestRatings({
    organisation: organisationIn(evaluation),
    results: plan.results.map(({ id, kind }) => ({ id, kind, rating: resultMark(judgement, id).rating })),
    behaviours: policy.behaviours.map(({ key }) => ({ value: key, rating: behaviourMark(judgement, key).rating })),
    guidance: policy.guidance,
  });
}

/** The achievement of the unit, where the employee heads it: then it is the work result rating (RTG-8). */
export function organisationIn({ suggestions }: Evaluation): OrganisationLevel | undefined {
  const reason = suggestions.workResult.reasons.find(({ code }) => code === 'unit-achievement');
  return organisationLevels.find((level) => level === reason?.values['organisation']);
}

/** What is missing before the judgement can be signed. */
export function gapsIn(desk: EvaluationDesk, judgement: EvaluationChange): Gap[] {
  return evaluationGaps(judgement, desk.plan.results, desk.policy.behaviours, suggestionsFor(desk, judgement));
}

/**
 * The judgement to send: marks on what the plan and the policy hold now, and no reason where the rating follows the suggestion
 * after all. While editing such a reason stays, so that trying another rating costs no words.
 */
export function judgementToSend(desk: EvaluationDesk, draft: EvaluationDraft): EvaluationChange {
  const judgement = drafted(desk, draft);
  const { workResult, behaviour } = suggestionsFor(desk, judgement);
  return {
    ...judgement,
    results: desk.plan.results.map(({ id }) => resultMark(judgement, id)),
    behaviours: desk.policy.behaviours.map(({ key }) => behaviourMark(judgement, key)),
    workResultReason: needsReason(judgement.workResultRating, workResult) ? judgement.workResultReason : '',
    behaviourReason: needsReason(judgement.behaviourRating, behaviour) ? judgement.behaviourReason : '',
  };
}

/** Id of the place on the page where a gap is closed. */
export function placeOf({ pointer, subject }: Gap): string {
  if (pointer.startsWith('/studyLeave')) return 'studyLeaveReason';
  return subject === null ? pointer.slice(1) : markId(pointer.startsWith('/results') ? 'result' : 'behaviour', subject);
}
