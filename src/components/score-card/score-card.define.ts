import { documents } from '../../client/generated/documents.js';
import { scoreCards } from '../../client/generated/score-cards.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { ScoreCard } from './score-card.js';
import { ScoreCardView } from './score-card-view.js';

offer({ documents, scoreCards });
register('asn-score-card-view', ScoreCardView);
register('asn-score-card', ScoreCard);

declare global {
  interface HTMLElementTagNameMap {
    'asn-score-card-view': ScoreCardView;
    'asn-score-card': ScoreCard;
  }
}
