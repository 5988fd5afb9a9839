import {
  type Endpoint,
  endpoints,
  type EvaluationAction,
  type PlanAction,
  type PlanState,
  type Relation,
} from '../../contract/index.js';
import { evaluationActionsFor, planActionsFor } from '../../rules/index.js';
import type { SignedIn } from '../context.js';
import { refuseTransition } from '../problem-error.js';
import type { AppraisalRow } from '../store/appraisals.js';

/** The operation behind an action. Steps of the machines that the API does not offer yet are missing here. */
const offered: Partial<Record<PlanAction | EvaluationAction, Endpoint>> = {
  edit: endpoints.workPlans.save,
  submit: endpoints.workPlans.submit,
  return: endpoints.workPlans.return,
  approve: endpoints.workPlans.approve,
  'submit-self-assessment': endpoints.selfAssessments.submit,
  rate: endpoints.evaluations.save,
  sign: endpoints.evaluations.sign,
  deliver: endpoints.evaluations.deliver,
  acknowledge: endpoints.evaluations.acknowledge,
};

/** The caller, as far as actions depend on it. */
export interface Actor extends Pick<SignedIn, 'capabilities'> {
  readonly relations: readonly Relation[];
}

/** What the caller may do to the plan now. */
export function planActions(actor: Actor, { planState }: Pick<AppraisalRow, 'planState'>): PlanAction[] {
  return planActionsFor(planState, actor.relations).filter((action) => mayDo(action, actor));
}

/** What the caller may do to self-assessment and evaluation now: nothing before the plan is agreed. */
export function evaluationActions(
  actor: Actor,
  { planState, evaluationState }: Pick<AppraisalRow, 'planState' | 'evaluationState'>,
): EvaluationAction[] {
  if (!isAgreed(planState)) return [];
  return evaluationActionsFor(evaluationState, actor.relations).filter((action) => mayDo(action, actor));
}

/** @throws {ProblemError} `invalid-transition` where the state of the plan does not allow it. */
export function requirePlanAction(actor: Actor, appraisal: AppraisalRow, action: PlanAction): void {
  const actions = planActions(actor, appraisal);
  if (!actions.includes(action)) refuseTransition(appraisal.planState, actions);
}

/** @throws {ProblemError} `invalid-transition` where the state of plan or evaluation does not allow it. */
export function requireEvaluationAction(actor: Actor, appraisal: AppraisalRow, action: EvaluationAction): void {
  const actions = evaluationActions(actor, appraisal);
  if (actions.includes(action)) return;
  refuseTransition(isAgreed(appraisal.planState) ? appraisal.evaluationState : appraisal.planState, actions);
}

/** Whether the plan has been agreed, so that work is assessed against it. */
export function isAgreed(planState: PlanState): boolean {
  return planState === 'approved' || planState === 'closed';
}

function mayDo(action: PlanAction | EvaluationAction, { capabilities, relations }: Actor): boolean {
  const endpoint = offered[action];
  if (!endpoint) return false;
  const isAllowed = endpoint.capability === undefined || capabilities.includes(endpoint.capability);
  return isAllowed && endpoint.relations.some((relation) => relations.includes(relation));
}
