import type { WorkPlan } from '../../contract/work-plan.js';
import { AsnEvent } from '../../events.js';
import type { EnteredPlan } from './plan-entry.js';

/** The work plan was saved on the server; `detail` is its new version. It may be incomplete. */
export class PlanSavedEvent extends AsnEvent<WorkPlan> {
  static override readonly type = 'asn-plan-saved';
}

/** The employee proposed the work plan to the appraiser. */
export class PlanSubmittedEvent extends AsnEvent<WorkPlan> {
  static override readonly type = 'asn-plan-submitted';
}

/** The appraiser returned the work plan; the last step of `detail.history` carries the reason. */
export class PlanReturnedEvent extends AsnEvent<WorkPlan> {
  static override readonly type = 'asn-plan-returned';
}

/** The appraiser agreed the work plan. */
export class PlanApprovedEvent extends AsnEvent<WorkPlan> {
  static override readonly type = 'asn-plan-approved';
}

/** An agreed plan was opened again for a change during the year; the agreed version stays in force until the next one. */
export class PlanRevisedEvent extends AsnEvent<WorkPlan> {
  static override readonly type = 'asn-plan-revised';
}

/** The person entered something; `detail` is all that is entered so far. */
export class PlanEditedEvent extends AsnEvent<EnteredPlan> {
  static override readonly type = 'asn-plan-edited';
}

/** A step a person can take with the plan. */
export type PlanStep = 'save' | 'submit' | 'return' | 'approve' | 'revise';

/** The person took a step that belongs on the server; all that it needs was checked. */
export class PlanStepChosenEvent extends AsnEvent<{ readonly step: PlanStep; readonly value: EnteredPlan }> {
  static override readonly type = 'asn-plan-step-chosen';
}

/** The person looks for indicators in the agency's library; `null` when the library was closed. */
export class LibrarySearchedEvent extends AsnEvent<{ readonly search: string | null }> {
  static override readonly type = 'asn-library-searched';
}

declare global {
  interface HTMLElementEventMap {
    'asn-plan-saved': PlanSavedEvent;
    'asn-plan-submitted': PlanSubmittedEvent;
    'asn-plan-returned': PlanReturnedEvent;
    'asn-plan-approved': PlanApprovedEvent;
    'asn-plan-revised': PlanRevisedEvent;
    'asn-plan-edited': PlanEditedEvent;
    'asn-plan-step-chosen': PlanStepChosenEvent;
    'asn-library-searched': LibrarySearchedEvent;
  }
}
