import { register } from '../../register.js';
import { Evaluation } from './evaluation.js';
import { EvaluationView } from './evaluation-view.js';

register('asn-evaluation-view', EvaluationView);
register('asn-evaluation', Evaluation);

declare global {
  interface HTMLElementTagNameMap {
    'asn-evaluation-view': EvaluationView;
    'asn-evaluation': Evaluation;
  }
}
