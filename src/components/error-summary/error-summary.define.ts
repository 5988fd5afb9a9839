import { register } from '../../register.js';
import { ErrorSummary } from './error-summary.js';

register('asn-error-summary', ErrorSummary);

declare global {
  interface HTMLElementTagNameMap {
    'asn-error-summary': ErrorSummary;
  }
}
