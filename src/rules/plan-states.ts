import type { PlanAction, PlanState, Relation } from '../contract/vocabulary.js';
import { clocks } from './clocks.js';
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
  {
    // The appraiser was silent: the talk goes on with the second-level appraiser (CLK-2), who can then end it.
    action: 'return',
    from: ['submitted'],
    to: 'returned',
    by: ['second-level-appraiser'],
    after: 'plan.escalate',
    cite: 'P6 p.65 C.5',
  },
  {
    action: 'approve',
    from: ['submitted'],
    to: 'approved',
    by: ['second-level-appraiser'],
    after: 'plan.escalate',
    cite: 'P6 p.65 C.5',
  },
  { action: 'revise', from: ['approved'], to: 'draft', by: ['own', 'appraiser'], cite: 'P6 §14(2)' },
  { action: 'supersede', from: ['approved'], to: 'superseded', by: ['hr-agency'], cite: 'P6 p.65 C.6–7' },
  { action: 'close', from: ['approved'], to: 'closed', by: ['hr-agency'], cite: 'P6 §5' },
];

/** What the state alone does not tell of a plan. */
export interface PlanFacts {
  /** The day by which the plan was to be set has passed while the appraiser had it (CLK-2; P6 p.65 C.5). */
  readonly escalated?: boolean;
}

/** What the caller may do to a plan in this state (P6 §14, p.65). */
export function planActionsFor(
  state: string,
  relations: readonly (Relation | (string & {}))[],
  { escalated = false }: PlanFacts = {},
): PlanAction[] {
  const open = planMachine.filter(({ after }) => after === undefined || escalated);
  return actionsFor(open, state, relations);
}

/** Whether the day by which a first plan was to be set has passed; a post taken up later has no such day (CLK-1, CLK-2). */
export function isPlanOverdue(
  { year, from, agreed }: { readonly year: number; readonly from: string | null; readonly agreed: boolean },
  today: string,
): boolean {
  const dueOn = `${year}-${clocks['plan.set'].date}`;
  return !agreed && today > dueOn && !(from !== null && from > dueOn);
}

/** The state of the plan after the action, `null` where it is not possible (P6 §14, p.65). */
export function nextPlanState(state: string, action: PlanAction): PlanState | null {
  return nextState(planMachine, state, action);
}
