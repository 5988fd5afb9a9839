import { communityDraw, communityInvitations, communityReview, servedPeople } from '../community-review.js';
import type { Endpoint } from '../endpoint.js';
import { read, writeAppraisal } from './row.js';

const path = '/v1/appraisals/{appraisalId}/community-review';
const parties = ['own', 'appraiser', 'hr-agency'] as const;
const approvers = ['appraiser', 'hr-agency'] as const;

/** Without a key: what is kept for a repeated request would keep the people. `If-Match` refuses a repetition. */
const change = {
  ...writeAppraisal,
  idempotencyKey: false,
  response: communityReview,
  ifMatch: true,
  problems: ['invalid-transition'],
} as const;

/**
 * People outside the agency in a 360° round (A9). The policy says who names them and who agrees; whoever it does not name for a
 * step is refused with `invalid-transition`.
 */
export const communityReviews = {
  /** Reads who is to be asked from outside, as far as the caller may know. Never who answered, nor how many. */
  get: {
    ...read,
    path,
    scope: 'appraisal',
    relations: parties,
    capability: 'appraisal:read',
    response: communityReview,
    next: ['communityReviews.nominate', 'communityReviews.import'],
  },
  /** Names people, whole. Until there is a list. */
  nominate: {
    ...change,
    method: 'PUT',
    path: `${path}/nominees`,
    relations: parties,
    body: servedPeople,
    next: ['communityReviews.approve'],
  },
  /** Imports people whom the service has served, whole, to draw from. Kept only until there is a list; begins the list anew. */
  import: {
    ...change,
    method: 'PUT',
    path: `${path}/service-records`,
    relations: approvers,
    body: servedPeople,
    next: ['communityReviews.approve'],
  },
  /** Agrees, and has the server draw who is asked. Nobody chooses by name. */
  approve: {
    ...change,
    method: 'POST',
    path: `${path}/approval`,
    relations: approvers,
    body: communityDraw,
    next: ['reviewRounds.open', 'communityReviews.invite'],
  },
  /**
   * Makes one code for each person, all at once, while the round is open. The codes are in this answer and nowhere else; made
   * again, the earlier ones no longer work and what was answered with them is deleted.
   */
  invite: {
    ...writeAppraisal,
    method: 'POST',
    path: `${path}/invitations`,
    idempotencyKey: false,
    relations: approvers,
    response: communityInvitations,
    ifMatch: true,
    problems: ['invalid-transition'],
  },
} as const satisfies Record<string, Endpoint>;
