import { reviewAssignments } from '../../client/generated/review-assignments.js';
import { reviewRounds } from '../../client/generated/review-rounds.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { Review360 } from './review-360.js';
import { Review360View } from './review-360-view.js';
import { ReviewAnswer } from './review-answer.js';
import { ReviewRoundView } from './review-round-view.js';
import { ReviewRound } from './review-round.js';

offer({ reviewAssignments, reviewRounds });
register('asn-review-360-view', Review360View);
register('asn-review-round-view', ReviewRoundView);
register('asn-review-answer', ReviewAnswer);
register('asn-review-round', ReviewRound);
register('asn-review-360', Review360);

declare global {
  interface HTMLElementTagNameMap {
    'asn-review-360-view': Review360View;
    'asn-review-round-view': ReviewRoundView;
    'asn-review-answer': ReviewAnswer;
    'asn-review-round': ReviewRound;
    'asn-review-360': Review360;
  }
}
