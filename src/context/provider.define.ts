import { register } from '../register.js';
import { Provider } from './provider.js';

register('asn-provider', Provider);

declare global {
  interface HTMLElementTagNameMap {
    'asn-provider': Provider;
  }
}
