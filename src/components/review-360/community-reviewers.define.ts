// People from outside, in a file of its own: few rounds ask them, and nobody who answers ever sees it.
import { appraisals } from '../../client/generated/appraisals.js';
import { communityReviews } from '../../client/generated/community-reviews.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { CommunityReviewersView } from './community-reviewers-view.js';
import { CommunityReviewers } from './community-reviewers.js';

offer({ appraisals, communityReviews });
register('asn-community-reviewers-view', CommunityReviewersView);
register('asn-community-reviewers', CommunityReviewers);

declare global {
  interface HTMLElementTagNameMap {
    'asn-community-reviewers-view': CommunityReviewersView;
    'asn-community-reviewers': CommunityReviewers;
  }
}
