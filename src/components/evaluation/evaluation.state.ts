import type { ActualSuggestions } from '../../contract/activity.js';
import type { Period } from '../../contract/agency.js';
import type { Appraisal, Post } from '../../contract/appraisal.js';
import type { Distribution, Evaluation, EvaluationChange } from '../../contract/evaluation.js';
import type { ReceivedFeedback } from '../../contract/feedback.js';
import type { Policy } from '../../contract/policy.js';
import type { ReviewSummary } from '../../contract/review.js';
import type { SelfAssessment } from '../../contract/self-assessment.js';
import type { WorkPlan } from '../../contract/work-plan.js';

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

/** What decides what the page offers: where the evaluation stands, and what the reader may do. */
export function standOf({ evaluation: { state, allowedActions, objection } }: EvaluationDesk): string {
  return [state, objection?.explanation, ...allowedActions].join();
}

/** Whether there is more to say than the desk itself does: not while its reader is to rate. */
export function hasStage(desk: EvaluationDesk): boolean {
  return !isRateable(desk) || may(desk, 'take-over') || desk.evaluation.state === 'taken-over';
}
