// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { employeeSummaryForm } from './shapes/employee-summary.js';

const reviewAssignmentForm: Shape = {
  id: 'string',
  subject: employeeSummaryForm,
  group: 'string',
  state: 'string',
  closesOn: ['either', 'date', 'null'],
  promise: { minimumRaters: 'integer', minimumCommenters: 'integer' },
  behaviours: [
    'list',
    {
      key: 'string',
      label: 'string',
      gloss: 'string',
      statements: ['list', { id: 'string', text: 'string', gloss: 'string' }],
    },
  ],
  scale: ['list', { score: 'integer', label: 'string', gloss: 'string' }],
  workResults: ['list', 'string'],
  answers: ['list', { statement: 'string', score: ['either', 'integer', 'null'] }],
  comments: ['list', { value: 'string', text: 'string' }],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

/** The operations `reviewAssignments.*`. */
export const reviewAssignments: Table['reviewAssignments'] = {
  list: {
    method: 'GET',
    path: '/v1/review-assignments',
    query: ['cursor', 'limit', 'state'],
    paged: true,
    answer: { items: ['list', reviewAssignmentForm], nextCursor: ['either', 'string', 'null'] },
  },
  get: { method: 'GET', path: '/v1/review-assignments/{assignmentId}', answer: reviewAssignmentForm },
  answer: {
    method: 'PUT',
    path: '/v1/review-assignments/{assignmentId}/answer',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: reviewAssignmentForm,
  },
  decline: {
    method: 'POST',
    path: '/v1/review-assignments/{assignmentId}/decline',
    sendsVersion: true,
    sendsKey: true,
    answer: reviewAssignmentForm,
  },
};
