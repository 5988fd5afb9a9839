import type { ReviewAssignment, ReviewerChoice, ReviewRound } from '../../contract/review.js';
import { AsnEvent } from '../../events.js';
import type { CommunityStep } from './community.state.js';
import type { ReviewDraft } from './review-360.state.js';

/** The reviewer chose one of their assignments; `detail` is that assignment. */
export class ReviewChosenEvent extends AsnEvent<ReviewAssignment> {
  static override readonly type = 'asn-review-chosen';
}

/** The reviewer changed an answer; `detail` is the whole working copy with that change. */
export class ReviewChangedEvent extends AsnEvent<ReviewDraft> {
  static override readonly type = 'asn-review-changed';
}

/** The reviewer asks for a step: sending the answer, or declining for good. */
export class ReviewStepChosenEvent extends AsnEvent<{ readonly step: 'answer' | 'decline' }> {
  static override readonly type = 'asn-review-step-chosen';
}

/** The answer is on the server; `detail` is the assignment after it. */
export class ReviewAnsweredEvent extends AsnEvent<ReviewAssignment> {
  static override readonly type = 'asn-review-answered';
}

/** The reviewer declined; `detail` is the assignment after it. */
export class ReviewDeclinedEvent extends AsnEvent<ReviewAssignment> {
  static override readonly type = 'asn-review-declined';
}

/** The organiser changed the choice of reviewers; `detail` is the whole working copy. */
export class RoundChangedEvent extends AsnEvent<ReviewerChoice> {
  static override readonly type = 'asn-round-changed';
}

/** The organiser asks for a step: saving the choice, opening or closing the round. */
export class RoundStepChosenEvent extends AsnEvent<{ readonly step: 'choose' | 'open' | 'close' }> {
  static override readonly type = 'asn-round-step-chosen';
}

/** The round is open and the reviewers are asked; `detail` is the round. */
export class RoundOpenedEvent extends AsnEvent<ReviewRound> {
  static override readonly type = 'asn-round-opened';
}

/** The round is closed and its summary published; `detail` is the round. */
export class RoundClosedEvent extends AsnEvent<ReviewRound> {
  static override readonly type = 'asn-round-closed';
}

/** Somebody asks for a step with people from outside: naming, importing, drawing or inviting. */
export class CommunityStepChosenEvent extends AsnEvent<CommunityStep> {
  static override readonly type = 'asn-community-step-chosen';
}

declare global {
  interface HTMLElementEventMap {
    'asn-review-chosen': ReviewChosenEvent;
    'asn-review-changed': ReviewChangedEvent;
    'asn-review-step-chosen': ReviewStepChosenEvent;
    'asn-review-answered': ReviewAnsweredEvent;
    'asn-review-declined': ReviewDeclinedEvent;
    'asn-round-changed': RoundChangedEvent;
    'asn-round-step-chosen': RoundStepChosenEvent;
    'asn-round-opened': RoundOpenedEvent;
    'asn-round-closed': RoundClosedEvent;
    'asn-community-step-chosen': CommunityStepChosenEvent;
  }
}
