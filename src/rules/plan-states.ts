import type { PlanAction, PlanState, Relation } from '../contract/vocabulary.js';
import { actionsFor, nextState, type Transition } from './transition.js';

/**
 * The life of a work plan: the states are ours, the acts behind them law. Agreed means signed by the employee
 * and set by the appraiser (P6 §14(3)). The plan grows during the year by new versions, never by overwriting (CYC-4).
 */
export const planMachine: readonly Transition<PlanState, PlanAction>[] = [
  { action: 'edit', from: ['draft'], to: 'draft', by: ['own'], within: 'plan.set', cite: 'P6 §7–14' },
  { action: 'edit', from: ['returned'], to: 'returned', by: ['own'], within: 'plan.set', cite: 'P6 §7–14' },
  { action: 'comment', from: ['draft'], to: 'draft', by: ['own', 'appraiser'], cite: 'P6 §7' },
  { action: 'comment', from: ['submitted'], to: 'submitted', by: ['own', 'appraiser'], cite: 'P6 §7' },
  { action: 'comment', from: ['returned'], to: 'returned', by: ['own', 'appraiser'], cite: 'P6 §7' },
  {
    action: 'submit',
    from: ['draft', 'returned'],
    to: 'submitted',
    by: ['own'],
    within: 'plan.set',
    clock: 'plan.set',
    cite: 'P6 §14(3)',
  },
  {
    action: 'return',
    from: ['submitted'],
    to: 'returned',
    by: ['appraiser'],
    within: 'plan.set',
    clock: 'plan.set',
    cite: 'P6 §7, §14',
  },
  {
    action: 'approve',
    from: ['submitted'],
    to: 'approved',
    by: ['appraiser'],
    within: 'plan.set',
    cite: 'P6 §14(1), §14(3), p.65 C.4',
  },
  { action: 'revise', from: ['approved'], to: 'draft', by: ['own', 'appraiser'], cite: 'P6 §14(2)' },
  { action: 'supersede', from: ['approved'], to: 'superseded', by: ['hr-agency'], cite: 'P6 p.65 C.6–7' },
  { action: 'close', from: ['approved'], to: 'closed', by: ['hr-agency'], cite: 'P6 §5' },
];

/** What the caller may do to a plan in this state (P6 §14, p.65). */
export function planActionsFor(state: string, relations: readonly (Relation | (string & {}))[]): PlanAction[] {
  return actionsFor(planMachine, state, relations);
}

/** The state of the plan after the action, `null` where it is not possible (P6 §14, p.65). */
export function nextPlanState(state: string, action: PlanAction): PlanState | null {
  return nextState(planMachine, state, action);
}
