import type { ServiceDesk } from '../../contract/public-service.js';
import type { SatisfactionSurvey } from '../../contract/satisfaction.js';
import { AsnEvent } from '../../events.js';

/** A survey was prepared or its settings were changed; `detail` is the survey. */
export class SurveySavedEvent extends AsnEvent<SatisfactionSurvey> {
  static override readonly type = 'asn-survey-saved';
}

/** A survey takes answers from now on; `detail` is the survey with its code. */
export class SurveyOpenedEvent extends AsnEvent<SatisfactionSurvey> {
  static override readonly type = 'asn-survey-opened';
}

/** A survey was closed and its result published; `detail` is the survey. */
export class SurveyClosedEvent extends AsnEvent<SatisfactionSurvey> {
  static override readonly type = 'asn-survey-closed';
}

/** What a unit does for the public was saved; `detail` is its service desk. */
export class ServiceDeskSavedEvent extends AsnEvent<ServiceDesk> {
  static override readonly type = 'asn-service-desk-saved';
}

declare global {
  interface HTMLElementEventMap {
    'asn-survey-saved': SurveySavedEvent;
    'asn-survey-opened': SurveyOpenedEvent;
    'asn-survey-closed': SurveyClosedEvent;
    'asn-service-desk-saved': ServiceDeskSavedEvent;
  }
}
