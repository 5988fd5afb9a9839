// The superior's side, in a file of its own: those who answer never see it.
import { reviewRounds } from '../../client/generated/review-rounds.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { ReviewRoundView } from './review-round-view.js';
import { ReviewRound } from './review-round.js';

offer({ reviewRounds });
register('asn-review-round-view', ReviewRoundView);
register('asn-review-round', ReviewRound);

declare global {
  interface HTMLElementTagNameMap {
    'asn-review-round-view': ReviewRoundView;
    'asn-review-round': ReviewRound;
  }
}
