import type { Relation, UnitPlanAction, UnitPlanState } from '../contract/vocabulary.js';
import { actionsFor, nextState, type Transition } from './transition.js';

/**
 * The life of a unit's yearly plan. The head writes it, the head of the unit above agrees it; the HR agency stands in at the
 * top, where nobody in the agency is above (ORG-3, ORG-4; P6 p.92–94). Levels are set for plans that are agreed.
 */
export const unitPlanMachine: readonly Transition<UnitPlanState, UnitPlanAction>[] = [
  { action: 'edit', from: ['draft'], to: 'draft', by: ['unit-head'], cite: 'P6 p.27' },
  { action: 'edit', from: ['returned'], to: 'returned', by: ['unit-head'], cite: 'P6 p.27' },
  { action: 'submit', from: ['draft', 'returned'], to: 'submitted', by: ['unit-head'], cite: 'P6 p.27' },
  { action: 'return', from: ['submitted'], to: 'returned', by: ['above-unit', 'hr-agency'], cite: 'P6 p.27' },
  { action: 'approve', from: ['submitted'], to: 'approved', by: ['above-unit', 'hr-agency'], cite: 'P6 p.27' },
  { action: 'revise', from: ['approved'], to: 'draft', by: ['unit-head'], cite: 'P6 §14(2)' },
  { action: 'record-progress', from: ['approved'], to: 'approved', by: ['unit-head'], cite: 'P6 p.92–93' },
  {
    action: 'set-achievement',
    from: ['approved'],
    to: 'approved',
    by: ['above-unit', 'hr-agency'],
    cite: 'SE MenPANRB 3/2023',
  },
];

/** What the caller may do to the plan of a unit in this state. */
export function unitPlanActionsFor(state: string, relations: readonly (Relation | (string & {}))[]): UnitPlanAction[] {
  return actionsFor(unitPlanMachine, state, relations);
}

/** The state after the action, `null` where it is not possible. */
export function nextUnitPlanState(state: string, action: UnitPlanAction): UnitPlanState | null {
  return nextState(unitPlanMachine, state, action);
}
