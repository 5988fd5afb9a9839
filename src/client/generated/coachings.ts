// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { employeeSummaryForm } from './shapes/employee-summary.js';

const coachingForm: Shape = {
  id: 'string',
  appraisalId: 'string',
  kind: 'string',
  date: 'date',
  topic: 'string',
  notes: 'string',
  agreement: 'string',
  followUpOn: ['either', 'date', 'null'],
  recordedBy: employeeSummaryForm,
  state: 'string',
  answer: 'string',
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const coachingsForm: Shape = { items: ['list', coachingForm] };

/** The operations `coachings.*`. */
export const coachings: Table['coachings'] = {
  list: { method: 'GET', path: '/v1/appraisals/{appraisalId}/coachings', answer: coachingsForm },
  get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/coachings/{coachingId}', answer: coachingForm },
  record: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/coachings',
    sendsBody: true,
    sendsKey: true,
    answer: coachingForm,
  },
  change: {
    method: 'PUT',
    path: '/v1/appraisals/{appraisalId}/coachings/{coachingId}',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: coachingForm,
  },
  answer: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/coachings/{coachingId}/answer',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: coachingForm,
  },
};
