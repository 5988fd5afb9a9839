import { register } from '../../register.js';
import { RatingField } from './rating-field.js';

register('asn-rating-field', RatingField);

declare global {
  interface HTMLElementTagNameMap {
    'asn-rating-field': RatingField;
  }
}
