import { me } from '../../client/generated/me.js';
import { serviceDesks } from '../../client/generated/service-desks.js';
import { surveys } from '../../client/generated/surveys.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { ServiceSurveys } from './service-surveys.js';

offer({ me, serviceDesks, surveys });
register('asn-service-surveys', ServiceSurveys);

declare global {
  interface HTMLElementTagNameMap {
    'asn-service-surveys': ServiceSurveys;
  }
}
