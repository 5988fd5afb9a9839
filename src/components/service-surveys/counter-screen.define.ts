import { surveys } from '../../client/generated/surveys.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { CounterScreen } from './counter-screen.js';

offer({ surveys });
register('asn-counter-screen', CounterScreen);

declare global {
  interface HTMLElementTagNameMap {
    'asn-counter-screen': CounterScreen;
  }
}
