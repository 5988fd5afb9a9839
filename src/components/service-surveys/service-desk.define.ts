// The head's side, in a file of its own: officers never open it.
import { employees } from '../../client/generated/employees.js';
import { serviceDesks } from '../../client/generated/service-desks.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { ServiceDesk } from './service-desk.js';

offer({ employees, serviceDesks });
register('asn-service-desk', ServiceDesk);

declare global {
  interface HTMLElementTagNameMap {
    'asn-service-desk': ServiceDesk;
  }
}
