import { register } from '../../register.js';
import { NipField } from './nip-field.js';

register('asn-nip-field', NipField);

declare global {
  interface HTMLElementTagNameMap {
    'asn-nip-field': NipField;
  }
}
