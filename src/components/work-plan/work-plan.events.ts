import type { PlanItem, WorkPlan } from '../../contract/work-plan.js';
import { AsnEvent } from '../../events.js';

/** Something a reader of the plan wants from the server. */
export type PlanRequest =
  | { readonly type: 'comment'; readonly about: PlanItem }
  | { readonly type: 'post'; readonly appraisalId: string }
  | { readonly type: 'versions' | 'copy' | 'pdf' };

/** The person asks for something beside the steps of the plan: to send a remark, another post, versions, a copy, a PDF. */
export class PlanRequestedEvent extends AsnEvent<PlanRequest> {
  static override readonly type = 'asn-plan-requested';
}

/** A remark on an item of the plan was sent; it is the last of `detail.comments`. */
export class PlanCommentedEvent extends AsnEvent<WorkPlan> {
  static override readonly type = 'asn-plan-commented';
}

declare global {
  interface HTMLElementEventMap {
    'asn-plan-requested': PlanRequestedEvent;
    'asn-plan-commented': PlanCommentedEvent;
  }
}
