// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const communityReviewForm: Shape = {
  appraisalId: 'string',
  state: 'string',
  nominatedBy: 'string',
  approvedBy: 'string',
  nominees: ['list', { label: 'string', email: ['either', 'string', 'null'] }],
  records: 'integer',
  minimum: 'integer',
  isHalved: 'boolean',
  asked: 'integer',
  people: ['list', { label: 'string', email: ['either', 'string', 'null'] }],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const communityInvitationsForm: Shape = {
  expireOn: 'date',
  letters: ['list', { label: 'string', email: ['either', 'string', 'null'], code: 'string' }],
  csv: 'string',
};

/** The operations `communityReviews.*`. */
export const communityReviews: Table['communityReviews'] = {
  get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/community-review', answer: communityReviewForm },
  nominate: {
    method: 'PUT',
    path: '/v1/appraisals/{appraisalId}/community-review/nominees',
    sendsBody: true,
    sendsVersion: true,
    answer: communityReviewForm,
  },
  import: {
    method: 'PUT',
    path: '/v1/appraisals/{appraisalId}/community-review/service-records',
    sendsBody: true,
    sendsVersion: true,
    answer: communityReviewForm,
  },
  approve: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/community-review/approval',
    sendsBody: true,
    sendsVersion: true,
    answer: communityReviewForm,
  },
  invite: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/community-review/invitations',
    sendsVersion: true,
    answer: communityInvitationsForm,
  },
};
