// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { employeeSummaryForm } from './shapes/employee-summary.js';

const feedbackForm: Shape = {
  id: 'string',
  appraisalId: 'string',
  employee: employeeSummaryForm,
  source: 'string',
  by: ['either', employeeSummaryForm, 'null'],
  at: ['either', 'moment', 'null'],
  published: ['either', 'string', 'null'],
  about: { kind: 'string', id: 'string' },
  tone: 'string',
  text: 'string',
  evidence: ['list', { label: 'string', url: 'string' }],
  state: 'string',
  attribution: 'string',
  mine: 'boolean',
  etag: 'string',
};

const receivedFeedbackForm: Shape = { items: ['list', feedbackForm], waiting: ['list', 'string'] };

const feedbackFrameForm: Shape = {
  employee: employeeSummaryForm,
  appraisalId: ['either', 'string', 'null'],
  source: 'string',
  attribution: 'string',
  minimum: 'integer',
  results: ['list', { id: 'string', title: 'string' }],
  behaviours: ['list', { key: 'string', label: 'string', gloss: 'string' }],
};

/** The operations `feedback.*`. */
export const feedback: Table['feedback'] = {
  received: { method: 'GET', path: '/v1/appraisals/{appraisalId}/feedback', answer: receivedFeedbackForm },
  frame: { method: 'GET', path: '/v1/employees/{employeeId}/feedback-frame', answer: feedbackFrameForm },
  mine: {
    method: 'GET',
    path: '/v1/feedback',
    query: ['cursor', 'limit'],
    paged: true,
    answer: { items: ['list', feedbackForm], nextCursor: ['either', 'string', 'null'] },
  },
  create: { method: 'POST', path: '/v1/feedback', sendsBody: true, sendsKey: true, answer: feedbackForm },
  get: { method: 'GET', path: '/v1/feedback/{feedbackId}', answer: feedbackForm },
  change: {
    method: 'PUT',
    path: '/v1/feedback/{feedbackId}',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: feedbackForm,
  },
  give: {
    method: 'POST',
    path: '/v1/feedback/{feedbackId}/give',
    sendsVersion: true,
    sendsKey: true,
    answer: feedbackForm,
  },
  remove: { method: 'DELETE', path: '/v1/feedback/{feedbackId}', sendsKey: true },
};
