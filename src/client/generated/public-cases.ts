// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { employeeSummaryForm } from './shapes/employee-summary.js';

const publicCaseForm: Shape = {
  id: 'string',
  ticket: 'string',
  kind: 'string',
  class: ['either', 'string', 'null'],
  subject: 'string',
  unitId: 'string',
  unit: 'string',
  serviceId: ['either', 'string', 'null'],
  service: ['either', 'string', 'null'],
  text: 'string',
  hidden: ['either', 'string', 'null'],
  reporter: { isAnonymous: 'boolean', name: ['either', 'string', 'null'], contact: ['either', 'string', 'null'] },
  isConfidential: 'boolean',
  sentAt: 'moment',
  state: 'string',
  steps: [
    'list',
    { state: 'string', at: 'moment', text: 'string', action: 'string', by: ['either', employeeSummaryForm, 'null'] },
  ],
  due: [
    'either',
    { term: 'string', date: 'date', isOverdue: 'boolean', 'workingDaysLeft?': ['either', 'integer', 'null'] },
    'null',
  ],
  isInTime: ['either', 'boolean', 'null'],
  published: ['either', { question: 'string', answer: 'string' }, 'null'],
  attachments: ['list', { id: 'string', name: 'string', mediaType: 'string', bytes: 'integer' }],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

/** The operations `publicCases.*`. */
export const publicCases: Table['publicCases'] = {
  list: {
    method: 'GET',
    path: '/v1/units/{unitId}/public-cases',
    query: ['cursor', 'limit', 'state', 'kind'],
    paged: true,
    answer: { items: ['list', publicCaseForm], nextCursor: ['either', 'string', 'null'] },
  },
  get: { method: 'GET', path: '/v1/public-cases/{caseId}', answer: publicCaseForm },
  step: {
    method: 'POST',
    path: '/v1/public-cases/{caseId}/steps',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: publicCaseForm,
  },
  attachment: {
    method: 'GET',
    path: '/v1/public-cases/{caseId}/attachments/{attachmentId}',
    answersBytes: ['application/octet-stream'],
  },
};
