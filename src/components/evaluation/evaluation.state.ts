import type { ActualSuggestions } from '../../contract/activity.js';
import type { Period } from '../../contract/agency.js';
import type { Appraisal, Post } from '../../contract/appraisal.js';
import type {
  Distribution,
  Evaluation,
  EvaluationChange,
  EvaluationStep,
  Judgement,
} from '../../contract/evaluation.js';
import type { ReceivedFeedback } from '../../contract/feedback.js';
import type { Policy } from '../../contract/policy.js';
import type { ReviewSummary } from '../../contract/review.js';
import type { SelfAssessment } from '../../contract/self-assessment.js';
import { type OrganisationLevel, organisationLevels, type Rating } from '../../contract/vocabulary.js';
import type { WorkPlan } from '../../contract/work-plan.js';
import { type EvaluationGapCode, evaluationGaps, type FieldGap } from '../../rules/evaluation-gaps.js';
import { needsReason, suggestRatings } from '../../rules/suggestion.js';

/** Everything that lies on the desk: the evaluation itself and what it rests on. */
export interface EvaluationDesk {
  readonly appraisal: Appraisal;
  readonly evaluation: Evaluation;
  /** The agreed plan, for the year with the results of other posts behind its own. */
  readonly plan: WorkPlan;
  /** With what was stated in other posts, where the year is judged over all of them. */
  readonly selfAssessment: SelfAssessment;
  /** `null` where the appraisal has no 360° round. */
  readonly review: ReviewSummary | null;
  readonly policy: Policy;
  /** Says until when is rated; `null` where it is not known. */
  readonly period: Period | null;
  /** Other posts of the year with the ids of their results in `plan`. */
  readonly otherPosts?: readonly { readonly post: Post; readonly resultIds: readonly string[] }[];
  /** What the log counts for each indicator; `null` or absent where it says nothing. */
  readonly suggestions?: ActualSuggestions | null;
  /** Continuous feedback on the person; `null` or absent where there is none to read. */
  readonly feedback?: ReceivedFeedback | null;
  /** How the appraiser's team lies against the guideline; `null` or absent for the employee. */
  readonly distribution?: Distribution | null;
  /** Version of the evaluation. */
  readonly etag: string;
}

/** Steps that are taken with words: a reason, an explanation, a decision. */
export const wordedSteps = ['take-over', 'correct', 'object', 'explain', 'decide'] as const;
export type WordedStep = (typeof wordedSteps)[number];

/** The steps a person takes here. `sign` saves first. */
export type EvaluationStepName = 'save' | 'sign' | 'deliver' | 'acknowledge' | 'report' | WordedStep;

/** The person's working copy: the judgement once they have touched it, and what they write for other steps. */
export type EvaluationDraft = Partial<EvaluationChange> & {
  /** What is written so far, by step; absent while nothing is. */
  readonly words?: Readonly<Partial<Record<WordedStep, string>>> | undefined;
  /** How an objection is going to be decided; absent until it is chosen. */
  readonly outcome?: 'upheld' | 'changed' | undefined;
};

/** The two ratings of the document. */
export type RatingName = 'workResult' | 'behaviour';
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

/** Whether the reader may take a step now. */
export function may({ evaluation }: EvaluationDesk, action: string): boolean {
  return evaluation.allowedActions.includes(action);
}

/** Whether the reader may rate now. */
export function isRateable(desk: EvaluationDesk): boolean {
  return may(desk, 'rate');
}

/** Whether the judgement itself is being edited: when it is rated, and when an objection leads to another one. */
export function isJudging(desk: EvaluationDesk, draft: EvaluationDraft): boolean {
  return !isOwn(desk) && (isRateable(desk) || (may(desk, 'decide') && draft.outcome === 'changed'));
}

/** Whether everything in a working copy can still be sent. */
export function isSendable(desk: EvaluationDesk, draft: EvaluationDraft): boolean {
  const isLate = wordedSteps.some((step) => draft.words?.[step] && !may(desk, step));
  // Marks stay while the person weighs both outcomes of an objection.
  return !isLate && (!draft.results || isRateable(desk) || may(desk, 'decide'));
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
  if (pointer.startsWith('/studyLeave')) return 'studyLeaveReason';
  return subject === null ? pointer.slice(1) : markId(pointer.startsWith('/results') ? 'result' : 'behaviour', subject);
}

/** Id of the first answer of a mark. */
export function markId(kind: 'result' | 'behaviour', subject: string): string {
  return `${kind}-${subject}`;
}
