import { register } from '../../register.js';
import { NumberField } from './number-field.js';

register('asn-number-field', NumberField);

declare global {
  interface HTMLElementTagNameMap {
    'asn-number-field': NumberField;
  }
}
