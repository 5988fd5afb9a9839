// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { employeeSummaryForm } from './shapes/employee-summary.js';

const postForm: Shape = {
  kind: 'string',
  position: 'string',
  unit: 'string',
  from: ['either', 'date', 'null'],
  to: ['either', 'date', 'null'],
};

const appraisalForm: Shape = {
  id: 'string',
  period: { id: 'string', label: 'string', year: 'number' },
  employee: employeeSummaryForm,
  appraiser: ['either', employeeSummaryForm, 'null'],
  secondLevelAppraiser: ['either', employeeSummaryForm, 'null'],
  planState: 'string',
  evaluationState: 'string',
  predicate: ['either', 'string', 'null'],
  'post?': postForm,
  'mainAppraisalId?': ['either', 'string', 'null'],
  'otherPosts?': ['list', { id: 'string', post: postForm }],
  relations: ['list', 'string'],
  allowedActions: ['list', 'string'],
  createdAt: 'moment',
};

/** The operations `appraisals.*`. */
export const appraisals: Table['appraisals'] = {
  list: {
    method: 'GET',
    path: '/v1/appraisals',
    query: ['cursor', 'limit', 'periodId', 'relation'],
    paged: true,
    answer: { items: ['list', appraisalForm], nextCursor: ['either', 'string', 'null'] },
  },
  create: { method: 'POST', path: '/v1/appraisals', sendsBody: true, sendsKey: true, answer: appraisalForm },
  addPost: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/posts',
    sendsBody: true,
    sendsKey: true,
    answer: appraisalForm,
  },
  assignAppraiser: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/appraiser',
    sendsBody: true,
    sendsKey: true,
    answer: appraisalForm,
  },
  endPost: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/end-post',
    sendsBody: true,
    sendsKey: true,
    answer: appraisalForm,
  },
  get: { method: 'GET', path: '/v1/appraisals/{appraisalId}', answer: appraisalForm },
};
