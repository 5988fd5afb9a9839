import type {
  PublicCaseAction,
  PublicCaseState,
  Activity,
  ActivityChange,
  AnonymousGroup,
  Evaluation,
  EvaluationChange,
  IndicatorProposal,
  IndicatorSource,
  OrganisationResult,
  PlanApproach,
  PlanComment,
  PlanForm,
  PlanState,
  PlanVersion,
  Policy,
  Post,
  SelfAssessmentChange,
  SignedVersion,
  UnitPlan,
  WorkPlan,
} from '../../contract/index.js';
import type { OutsidePromise } from '../../rules/index.js';

/**
 * The documents inside rows: what travels, without what is a column or depends on the reader. People in a history are
 * stored as they were when they signed (IDN-12).
 */

/** The work plan. `version` counts agreed changes during the year (CYC-4). */
export type StoredPlan = Pick<WorkPlan, 'version' | 'results' | 'expectations' | 'annexes' | 'history'> & {
  approach: PlanApproach;
  planForm: PlanForm;
  comments?: PlanComment[];
  /** Every agreed version, oldest first. Plans agreed before versions were kept have none: they are their own. */
  versions?: PlanVersion[];
  /** Why the plan was opened again, while a change is being settled. */
  revisionReason?: string;
  /** From which open results indicators take their realisation. */
  sources?: IndicatorSource[];
};

/** What of a plan was agreed: that by which work is assessed. */
export type AgreedPlan = Pick<StoredPlan, 'version' | 'results' | 'expectations' | 'annexes'>;

/** The version of the plan in force, `undefined` before the first agreement. */
export function agreedPlan({
  planState,
  plan,
}: {
  readonly planState: PlanState;
  readonly plan: StoredPlan;
}): AgreedPlan | undefined {
  const last = plan.versions?.at(-1);
  if (last) return last;
  return planState === 'approved' || planState === 'closed' || planState === 'superseded' ? plan : undefined;
}

/** The self-assessment; `submittedAt` is `null` while it is open. */
export type StoredSelfAssessment = SelfAssessmentChange & { submittedAt: string | null };

/** A signed judgement that was replaced; the employee knows it only where it had been delivered. */
export type StoredVersion = SignedVersion & { deliveredAt: string | null };

/** The judgement with what the rules suggested from it, under which version of the policy, and who took which step. */
export type StoredEvaluation = EvaluationChange &
  Pick<Evaluation, 'suggestions' | 'history' | 'objection'> & {
    policyVersion?: number;
    /** The achievement of the unit that the person heads, as it stood at the signature (RTG-8). */
    organisation?: OrganisationResult | null;
    /** Whether nothing is missing in the judgement; the state says so too, but for one that was taken over. */
    complete?: boolean;
    versions?: StoredVersion[];
    /** The second-level appraiser has taken it over: what follows is final (OBJ-5). */
    takenOver?: boolean;
  };

/** The yearly plan of a unit, without what is a column or depends on the reader. */
export type StoredUnitPlan = Pick<
  UnitPlan,
  'objectives' | 'progress' | 'actionProgress' | 'achievements' | 'history'
> & {
  /** Counts agreed changes; the column `version` counts writes. */
  version: number;
  /** From which open results indicators take their realisation. */
  sources?: IndicatorSource[];
};

/** A second post, as it stands in the order of appointment. */
export interface StoredPost extends Post {
  readonly unitId: string;
}

/** A proposal of the forum, with its discussion and decision. */
export type StoredProposal = Pick<
  IndicatorProposal,
  'position' | 'workResult' | 'indicator' | 'reason' | 'replacesId' | 'remarks' | 'decision'
>;

/** What of an entry of the log is no column, with who looked at it last. */
export type StoredActivity = Omit<
  ActivityChange,
  'date' | 'text' | 'minutes' | 'quantity' | 'resultId' | 'indicatorId'
> &
  Pick<Activity, 'verifiedBy' | 'verifiedAt' | 'verificationNote'>;

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
  /** What people from outside are promised; missing in rounds that opened before they could be asked. */
  readonly outside?: OutsidePromise;
}

/** A step of a public case. `by` is the officer's employee id, `null` for the reporter and for the clock. */
export interface StoredCaseStep {
  readonly action: PublicCaseAction | 'send' | 'auto-close';
  readonly state: PublicCaseState;
  readonly at: string;
  readonly text: string;
  readonly by: string | null;
}

/** Who sent a case; both `null` is anonymous. */
export interface StoredReporter {
  readonly name: string | null;
  readonly contact: string | null;
}

/** What everybody may read of a case, and in which month it was answered. */
export interface StoredPublication {
  readonly question: string;
  readonly answer: string;
  readonly month: string;
}

/** What a satisfaction survey promised when it opened: no later policy changes it (ANO-10). */
export interface SurveyPromise {
  /** Fewest respondents behind a published figure. */
  readonly minimumRespondents: number;
  /** Fewest writers before words are read. */
  readonly minimumCommenters: number;
  /** Seconds for which the counter shows one code: answers made without a line are checked by it days later. */
  readonly presenceSeconds: number;
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
