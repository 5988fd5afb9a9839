import { serviceDesks } from '../../client/generated/service-desks.js';
import { surveys } from '../../client/generated/surveys.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { SurveyForm } from './survey-form.js';

offer({ serviceDesks, surveys });
register('asn-survey-form', SurveyForm);

declare global {
  interface HTMLElementTagNameMap {
    'asn-survey-form': SurveyForm;
  }
}
