import { publicUnits } from '../../client/generated/public-units.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { PublicPerformance } from './public-performance.js';

offer({ publicUnits });
register('asn-public-performance', PublicPerformance);

declare global {
  interface HTMLElementTagNameMap {
    'asn-public-performance': PublicPerformance;
  }
}
