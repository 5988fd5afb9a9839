import { register } from '../../register.js';
import { ScoreCard } from './score-card.js';
import { ScoreCardView } from './score-card-view.js';

register('asn-score-card-view', ScoreCardView);
register('asn-score-card', ScoreCard);

declare global {
  interface HTMLElementTagNameMap {
    'asn-score-card-view': ScoreCardView;
    'asn-score-card': ScoreCard;
  }
}
