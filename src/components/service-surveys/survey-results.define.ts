import { surveys } from '../../client/generated/surveys.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { SurveyResults } from './survey-results.js';

offer({ surveys });
register('asn-survey-results', SurveyResults);

declare global {
  interface HTMLElementTagNameMap {
    'asn-survey-results': SurveyResults;
  }
}
