import { publicUnits } from '../../client/generated/public-units.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { PublicFeedback } from './public-feedback.js';

offer({ publicUnits });
register('asn-public-feedback', PublicFeedback);

declare global {
  interface HTMLElementTagNameMap {
    'asn-public-feedback': PublicFeedback;
  }
}
