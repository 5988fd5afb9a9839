// The desk, in a file of its own: it comes while the server is asked what lies on it.
import { register } from '../../register.js';
import { EvaluationView } from './evaluation-view.js';

register('asn-evaluation-view', EvaluationView);

declare global {
  interface HTMLElementTagNameMap {
    'asn-evaluation-view': EvaluationView;
  }
}
