import { AsnEvent } from '../../events.js';
import type { SurveyDraft } from './public-survey.state.js';

/** The respondent changed an answer; `detail` is the whole working copy. It stays within the element: it is their secret. */
export class SurveyChangedEvent extends AsnEvent<SurveyDraft> {
  static override readonly type = 'asn-survey-changed';
}

/** The respondent has finished and sends; `detail` is the whole working copy. It stays within the element. */
export class SurveyFinishedEvent extends AsnEvent<SurveyDraft> {
  static override readonly type = 'asn-survey-finished';
}

/** An answer is on the server; `detail` says for which form, and under which number it can be quoted. Never what was answered. */
export class SurveyAnsweredEvent extends AsnEvent<{ readonly code: string; readonly receipt: string }> {
  static override readonly type = 'asn-survey-answered';
}

/** An answer is on the device and waits for the line; `detail` says how many wait there. */
export class SurveyKeptEvent extends AsnEvent<{ readonly code: string; readonly waiting: number }> {
  static override readonly type = 'asn-survey-kept';
}

declare global {
  interface HTMLElementEventMap {
    'asn-survey-changed': SurveyChangedEvent;
    'asn-survey-finished': SurveyFinishedEvent;
    'asn-survey-answered': SurveyAnsweredEvent;
    'asn-survey-kept': SurveyKeptEvent;
  }
}
