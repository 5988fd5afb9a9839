import { me } from '../../client/generated/me.js';
import { publicCases } from '../../client/generated/public-cases.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { PublicCases } from './public-cases.js';

offer({ me, publicCases });
register('asn-public-cases', PublicCases);

declare global {
  interface HTMLElementTagNameMap {
    'asn-public-cases': PublicCases;
  }
}
