import { reviewAssignments } from '../../client/generated/review-assignments.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { Review360 } from './review-360.js';
import { Review360View } from './review-360-view.js';
import { ReviewAnswer } from './review-answer.js';

offer({ reviewAssignments });
register('asn-review-360-view', Review360View);
register('asn-review-answer', ReviewAnswer);
register('asn-review-360', Review360);

declare global {
  interface HTMLElementTagNameMap {
    'asn-review-360-view': Review360View;
    'asn-review-answer': ReviewAnswer;
    'asn-review-360': Review360;
  }
}
