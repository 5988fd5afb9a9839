// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { employeeSummaryForm } from './shapes/employee-summary.js';
import { judgementForm } from './shapes/judgement.js';
import { runningClockForm } from './shapes/running-clock.js';

const suggestionReasonForm: Shape = {
  code: 'string',
  rule: 'string',
  cite: 'string',
  values: ['map', ['either', 'number', 'string']],
};

const suggestionForm: Shape = {
  rating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
  reasons: ['list', suggestionReasonForm],
};

const objectionForm: Shape = {
  reasons: 'string',
  at: 'moment',
  explanation: ['either', 'string', 'null'],
  outcome: ['either', 'string', 'null'],
  decision: ['either', 'string', 'null'],
  decidedBy: ['either', employeeSummaryForm, 'null'],
  decidedAt: ['either', 'moment', 'null'],
};

const signedVersionForm: Shape = {
  version: 'integer',
  judgement: judgementForm,
  predicate: 'string',
  signedAt: 'moment',
  signedBy: employeeSummaryForm,
  replacedBecause: 'string',
};

const evaluationStepForm: Shape = { action: 'string', by: employeeSummaryForm, at: 'moment', 'note?': 'string' };

const evaluationForm: Shape = {
  appraisalId: 'string',
  'term?': 'string',
  state: 'string',
  results: [
    'list',
    { resultId: 'string', rating: ['either', ['value', 'above', 'meets', 'below'], 'null'], note: 'string' },
  ],
  behaviours: [
    'list',
    { value: 'string', rating: ['either', ['value', 'above', 'meets', 'below'], 'null'], note: 'string' },
  ],
  workResultRating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
  workResultReason: 'string',
  behaviourRating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
  behaviourReason: 'string',
  notes: 'string',
  recommendation: 'string',
  'studyLeave?': ['either', { predicate: ['value', 'poor', 'very-poor'], reason: 'string' }, 'null'],
  suggestions: { workResult: suggestionForm, behaviour: suggestionForm },
  predicate: ['either', 'string', 'null'],
  'objection?': ['either', objectionForm, 'null'],
  'versions?': ['list', signedVersionForm],
  'final?': 'boolean',
  'onStudyLeave?': 'boolean',
  'reportedAt?': ['either', 'moment', 'null'],
  'clocks?': ['list', runningClockForm],
  history: ['list', evaluationStepForm],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const evaluationTermsForm: Shape = {
  items: [
    'list',
    {
      term: 'string',
      start: 'date',
      end: 'date',
      windowEnd: 'date',
      state: 'string',
      predicate: ['either', 'string', 'null'],
    },
  ],
};

const distributionFindingForm: Shape = {
  id: 'string',
  predicates: ['list', 'string'],
  kind: 'string',
  share: ['either', 'number', 'null'],
  count: 'integer',
  bound: ['either', 'integer', 'null'],
  needed: 'integer',
  curable: 'boolean',
  holds: 'boolean',
  severity: 'string',
  cite: 'string',
};

const distributionForm: Shape = {
  unit: ['either', { id: 'string', name: 'string' }, 'null'],
  level: ['either', 'string', 'null'],
  reason: 'string',
  carriedOver: 'boolean',
  team: 'integer',
  counts: ['list', { predicate: 'string', count: 'integer' }],
  findings: ['list', distributionFindingForm],
  curve: ['list', 'number'],
};

/** The operations `evaluations.*`. */
export const evaluations: Table['evaluations'] = {
  get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/evaluation', query: ['term'], answer: evaluationForm },
  terms: { method: 'GET', path: '/v1/appraisals/{appraisalId}/evaluations', answer: evaluationTermsForm },
  distribution: {
    method: 'GET',
    path: '/v1/appraisals/{appraisalId}/evaluation/distribution',
    query: ['term'],
    answer: distributionForm,
  },
  save: {
    method: 'PUT',
    path: '/v1/appraisals/{appraisalId}/evaluation',
    query: ['term'],
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: evaluationForm,
  },
  sign: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/sign',
    query: ['term'],
    sendsVersion: true,
    sendsKey: true,
    answer: evaluationForm,
  },
  deliver: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/deliver',
    query: ['term'],
    sendsVersion: true,
    sendsKey: true,
    answer: evaluationForm,
  },
  acknowledge: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/acknowledge',
    query: ['term'],
    sendsVersion: true,
    sendsKey: true,
    answer: evaluationForm,
  },
  object: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/object',
    query: ['term'],
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: evaluationForm,
  },
  explain: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/explain',
    query: ['term'],
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: evaluationForm,
  },
  decide: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/decide',
    query: ['term'],
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: evaluationForm,
  },
  takeOver: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/take-over',
    query: ['term'],
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: evaluationForm,
  },
  correct: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/correct',
    query: ['term'],
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: evaluationForm,
  },
  report: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/report',
    query: ['term'],
    sendsVersion: true,
    sendsKey: true,
    answer: evaluationForm,
  },
};
