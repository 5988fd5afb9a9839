// One survey, in a file of its own: the list is what people see first.
import { policy } from '../../client/generated/policy.js';
import { surveys } from '../../client/generated/surveys.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { SurveyRecord } from './survey-record.js';

offer({ policy, surveys });
register('asn-survey-record', SurveyRecord);

declare global {
  interface HTMLElementTagNameMap {
    'asn-survey-record': SurveyRecord;
  }
}
