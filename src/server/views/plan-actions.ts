import type { EvaluationState, PlanAction } from '../../contract/index.js';
import { isPlanOverdue, planActionsFor } from '../../rules/index.js';
import type { SignedIn } from '../context.js';
import { endpointOf, refuseStep } from '../steps.js';
import type { AppraisalRecord } from '../store/appraisals.js';
import { agreedPlan } from '../store/documents.js';
import { type Actor, mayCall } from './actor.js';

/** While the year is not rated: afterwards a change of the plan would leave results that nobody has judged. */
const beforeRated: readonly EvaluationState[] = ['collecting', 'rating'];

/** The plan, as far as actions depend on it. */
type Planned = Pick<AppraisalRecord, 'planState' | 'plan' | 'yearState' | 'period' | 'post'>;

/** The caller of a plan: which day it is decides whether the second-level appraiser may act. */
type PlanActor = Actor & Pick<SignedIn, 'today'>;

/** What the caller may do to the plan now. */
export function planActions(actor: PlanActor, appraisal: Planned): PlanAction[] {
  return dueActions(actor, appraisal).filter(
    (action) => mayCall(endpointOf('plan', action), actor) && !isTooLate(action, appraisal),
  );
}

/** What state, person and day allow. */
function dueActions({ relations, today }: PlanActor, appraisal: Planned): PlanAction[] {
  const { planState, period, post } = appraisal;
  const agreed = agreedPlan(appraisal) !== undefined;
  const escalated = isPlanOverdue({ year: period.year, from: post?.from ?? null, agreed }, today);
  return planActionsFor(planState, relations, { escalated });
}

/** @throws {ProblemError} `invalid-transition` where the state of the plan, or of the year, does not allow it. */
export function requirePlanAction(actor: PlanActor, appraisal: Planned, action: PlanAction): void {
  const allowedActions = planActions(actor, appraisal);
  if (allowedActions.includes(action)) return;
  const { planState, yearState } = appraisal;
  const isDueInState = dueActions(actor, appraisal).includes(action);
  if (isDueInState && isTooLate(action, appraisal)) {
    refuseStep('plan', action, { currentState: yearState, allowedActions, states: beforeRated });
  }
  refuseStep('plan', action, { currentState: planState, allowedActions });
}

/** Whether plans and posts of the year may still change. */
export function isYearOpen({ yearState }: Pick<AppraisalRecord, 'yearState'>): boolean {
  return beforeRated.includes(yearState);
}

/** A first plan can be agreed late; a change comes too late once the year is rated. */
function isTooLate(action: PlanAction, { plan, yearState }: Planned): boolean {
  return (action === 'revise' || (action === 'approve' && plan.version > 1)) && !isYearOpen({ yearState });
}
