import type { SelfAssessment } from '../../contract/self-assessment.js';
import { AsnEvent } from '../../events.js';
import type { SelfAssessmentDraft } from './self-assessment.state.js';

/** The person changed something; `detail` is the whole working copy with that change. */
export class SelfAssessmentChangedEvent extends AsnEvent<SelfAssessmentDraft> {
  static override readonly type = 'asn-self-assessment-changed';
}

/** The self-assessment is saved on the server; `detail` is what it answered. The appraiser does not have it yet. */
export class SelfAssessmentSavedEvent extends AsnEvent<SelfAssessment> {
  static override readonly type = 'asn-self-assessment-saved';
}

/** The self-assessment is with the appraiser; `detail` is what the server answered. */
export class SelfAssessmentSubmittedEvent extends AsnEvent<SelfAssessment> {
  static override readonly type = 'asn-self-assessment-submitted';
}

declare global {
  interface HTMLElementEventMap {
    'asn-self-assessment-changed': SelfAssessmentChangedEvent;
    'asn-self-assessment-saved': SelfAssessmentSavedEvent;
    'asn-self-assessment-submitted': SelfAssessmentSubmittedEvent;
  }
}
