import { register } from '../../register.js';
import { PublicTicket } from './public-ticket.js';

register('asn-public-ticket', PublicTicket);

declare global {
  interface HTMLElementTagNameMap {
    'asn-public-ticket': PublicTicket;
  }
}
