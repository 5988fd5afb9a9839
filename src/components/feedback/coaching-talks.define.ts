import { appraisals } from '../../client/generated/appraisals.js';
import { coachings } from '../../client/generated/coachings.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { CoachingTalks } from './coaching-talks.js';

offer({ appraisals, coachings });
register('asn-coaching-talks', CoachingTalks);

declare global {
  interface HTMLElementTagNameMap {
    'asn-coaching-talks': CoachingTalks;
  }
}
