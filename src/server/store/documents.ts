import type {
  AnonymousGroup,
  Evaluation,
  EvaluationChange,
  PlanApproach,
  PlanForm,
  Policy,
  SelfAssessmentChange,
  WorkPlan,
} from '../../contract/index.js';

/**
 * The documents inside rows: what travels, without what is a column or depends on the reader. People in a history are
 * stored as they were when they signed (IDN-12).
 */

/** The work plan. `version` counts agreed changes during the year (CYC-4). */
export type StoredPlan = Pick<WorkPlan, 'version' | 'results' | 'expectations' | 'annexes' | 'history'> & {
  approach: PlanApproach;
  planForm: PlanForm;
};

/** The self-assessment; `submittedAt` is `null` while it is open. */
export type StoredSelfAssessment = SelfAssessmentChange & { submittedAt: string | null };

/** The judgement with what the rules suggested from it, under which version of the policy, and who took which step. */
export type StoredEvaluation = EvaluationChange &
  Pick<Evaluation, 'suggestions' | 'history'> & { policyVersion?: number };

/** A chosen reviewer of a round that has not opened, or was asked in one that has. */
export interface StoredReviewer {
  readonly employeeId: string;
  readonly group: AnonymousGroup;
}

/** What a round takes over from the policy when it opens. */
export interface RoundRules {
  readonly policyVersion: number;
  readonly behaviours: Policy['behaviours'];
  readonly scale: Policy['review']['scale'];
  readonly minimumRaters: Record<AnonymousGroup, number>;
  readonly minimumCommenters: number;
}

/** A plan in which nothing is written yet. */
export function emptyPlan(approach: PlanApproach, planForm: PlanForm): StoredPlan {
  const annexes = { support: '', accountability: '', consequences: '' };
  return { version: 1, approach, planForm, results: [], expectations: [], annexes, history: [] };
}

/** A self-assessment in which nothing is written yet. */
export function emptySelfAssessment(): StoredSelfAssessment {
  return { achievements: '', challenges: '', realisations: [], reflections: [], submittedAt: null };
}

/** A judgement in which nothing is written yet. */
export function emptyJudgement(): EvaluationChange {
  return {
    results: [],
    behaviours: [],
    workResultRating: null,
    workResultReason: '',
    behaviourRating: null,
    behaviourReason: '',
    notes: '',
    recommendation: '',
  };
}

/** An evaluation that nobody has begun. */
export function emptyEvaluation(): StoredEvaluation {
  const none = () => ({ rating: null, reasons: [] });
  return { ...emptyJudgement(), suggestions: { workResult: none(), behaviour: none() }, history: [] };
}
