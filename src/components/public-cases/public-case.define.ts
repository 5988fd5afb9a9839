// One case, in a file of its own: the list is what people see first.
import { policy } from '../../client/generated/policy.js';
import { publicCases } from '../../client/generated/public-cases.js';
import { units } from '../../client/generated/units.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { PublicCase } from './public-case.js';

offer({ policy, publicCases, units });
register('asn-public-case', PublicCase);

declare global {
  interface HTMLElementTagNameMap {
    'asn-public-case': PublicCase;
  }
}
