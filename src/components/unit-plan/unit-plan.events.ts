import type { UnitPlan } from '../../contract/unit-plan.js';
import { AsnEvent } from '../../events.js';
import type { EnteredUnitPlan, UnitPlanStep } from './unit-plan.state.js';

/** A step was taken with the plan of a unit; `detail` names it and carries the plan as it is now. */
export class UnitPlanChangedEvent extends AsnEvent<{ readonly step: UnitPlanStep; readonly plan: UnitPlan }> {
  static override readonly type = 'asn-unit-plan-changed';
}

/** The person entered something; `detail` is all that is entered so far. */
export class UnitPlanEditedEvent extends AsnEvent<EnteredUnitPlan> {
  static override readonly type = 'asn-unit-plan-edited';
}

/** The person took a step that belongs on the server; all that it needs was checked. */
export class UnitPlanStepChosenEvent extends AsnEvent<{
  readonly step: UnitPlanStep;
  readonly value: EnteredUnitPlan;
}> {
  static override readonly type = 'asn-unit-plan-step-chosen';
}

declare global {
  interface HTMLElementEventMap {
    'asn-unit-plan-changed': UnitPlanChangedEvent;
    'asn-unit-plan-edited': UnitPlanEditedEvent;
    'asn-unit-plan-step-chosen': UnitPlanStepChosenEvent;
  }
}
