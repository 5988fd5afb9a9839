import { publicForms } from '../../client/generated/public-forms.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { PublicSurvey } from './public-survey.js';
import { PublicSurveyView } from './public-survey-view.js';

offer({ publicForms });
register('asn-public-survey-view', PublicSurveyView);
register('asn-public-survey', PublicSurvey);

declare global {
  interface HTMLElementTagNameMap {
    'asn-public-survey': PublicSurvey;
    'asn-public-survey-view': PublicSurveyView;
  }
}
