import type { Evaluation, EvaluationChange, EvaluationStep, Judgement } from '../../contract/evaluation.js';
import { type OrganisationLevel, organisationLevels, type Rating } from '../../contract/vocabulary.js';
import { type EvaluationGapCode, evaluationGaps, type FieldGap } from '../../rules/evaluation-gaps.js';
import { needsReason, suggestRatings } from '../../rules/suggestion.js';
import type { EvaluationDesk, EvaluationDraft } from './evaluation.state.js';

export type ResultMark = EvaluationChange['results'][number];
export type BehaviourMark = EvaluationChange['behaviours'][number];
export type Gap = FieldGap<EvaluationGapCode>;

/** The judgement as it can be edited: one mark for every result of the plan and every value of the policy, in their order. */
export function judgementOf(
  { evaluation, plan, policy }: EvaluationDesk,
  judgement: Judgement = evaluation,
): EvaluationChange {
  const { workResultRating, workResultReason, behaviourRating, behaviourReason, notes, recommendation } = judgement;
  return {
    results: plan.results.map(({ id }) => {
      const mark = judgement.results.find(({ resultId }) => resultId === id);
      return { resultId: id, rating: mark?.rating ?? null, note: mark?.note ?? '' };
    }),
    behaviours: policy.behaviours.map(({ key }) => {
      const mark = judgement.behaviours.find(({ value }) => value === key);
      return { value: key, rating: mark?.rating ?? null, note: mark?.note ?? '' };
    }),
    workResultRating,
    workResultReason,
    behaviourRating,
    behaviourReason,
    notes,
    recommendation,
    // Absent for nearly everybody; a server that does not know it must not be sent it.
    ...(judgement.studyLeave && { studyLeave: judgement.studyLeave }),
  };
}

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

/** The judgement on the screen: the person's where they have touched it, else the one on the server. */
export function drafted(desk: EvaluationDesk, draft: EvaluationDraft = {}): EvaluationChange {
  const { words: _words, outcome: _outcome, ...marks } = draft;
  return { ...judgementOf(desk), ...marks };
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

/** When a step was last taken, `undefined` where the record does not say. */
export function lastStep({ evaluation }: EvaluationDesk, action: string): EvaluationStep | undefined {
  return evaluation.history.findLast((step) => step.action === action);
}

/** Id of the place on the page where a gap is closed. */
export function placeOf({ pointer, subject }: Gap): string {
  if (pointer.startsWith('/studyLeave')) return 'studyLeaveReason';
  return subject === null ? pointer.slice(1) : markId(pointer.startsWith('/results') ? 'result' : 'behaviour', subject);
}

/** Id of the first answer of a mark. */
export function markId(kind: 'result' | 'behaviour', subject: string): string {
  return `${kind}-${subject}`;
}
