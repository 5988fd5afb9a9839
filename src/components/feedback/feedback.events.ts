import type { Coaching, Feedback } from '../../contract/feedback.js';
import { AsnEvent } from '../../events.js';
import type { FeedbackDraft } from './feedback.state.js';

/** The author changed what they write; `detail` is the whole working copy with that change. */
export class FeedbackDraftEditedEvent extends AsnEvent<FeedbackDraft> {
  static override readonly type = 'asn-feedback-edited';
}

/** The feedback is given; `detail` is the feedback. */
export class FeedbackGivenEvent extends AsnEvent<Feedback> {
  static override readonly type = 'asn-feedback-given';
}

/** A draft is saved on the server, for its author alone; `detail` is the draft. */
export class FeedbackSavedEvent extends AsnEvent<Feedback> {
  static override readonly type = 'asn-feedback-saved';
}

/** A talk was recorded or changed, or answered by the other side; `detail` is the record. */
export class CoachingSavedEvent extends AsnEvent<Coaching> {
  static override readonly type = 'asn-coaching-saved';
}

declare global {
  interface HTMLElementEventMap {
    'asn-feedback-edited': FeedbackDraftEditedEvent;
    'asn-feedback-given': FeedbackGivenEvent;
    'asn-feedback-saved': FeedbackSavedEvent;
    'asn-coaching-saved': CoachingSavedEvent;
  }
}
