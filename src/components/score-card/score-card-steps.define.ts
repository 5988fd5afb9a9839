import { evaluations } from '../../client/generated/evaluations.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { ScoreCardSteps } from './score-card-steps.js';

offer({ evaluations });
register('asn-score-card-steps', ScoreCardSteps);

declare global {
  interface HTMLElementTagNameMap {
    'asn-score-card-steps': ScoreCardSteps;
  }
}
