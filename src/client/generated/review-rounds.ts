// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { employeeSummaryForm } from './shapes/employee-summary.js';
import { reviewSummaryForm } from './shapes/review-summary.js';

const reviewRoundForm: Shape = {
  appraisalId: 'string',
  state: 'string',
  reviewers: ['list', { employee: employeeSummaryForm, group: 'string' }],
  candidates: ['list', { employee: employeeSummaryForm, group: 'string' }],
  closesOn: ['either', 'date', 'null'],
  finished: 'integer',
  allowedActions: ['list', 'string'],
  etag: 'string',
};

/** The operations `reviewRounds.*`. */
export const reviewRounds: Table['reviewRounds'] = {
  get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/review-round', answer: reviewRoundForm },
  choose: {
    method: 'PUT',
    path: '/v1/appraisals/{appraisalId}/review-round',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: reviewRoundForm,
  },
  open: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/review-round/open',
    sendsVersion: true,
    sendsKey: true,
    answer: reviewRoundForm,
  },
  close: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/review-round/close',
    sendsVersion: true,
    sendsKey: true,
    answer: reviewRoundForm,
  },
  summary: { method: 'GET', path: '/v1/appraisals/{appraisalId}/review-summary', answer: reviewSummaryForm },
};
