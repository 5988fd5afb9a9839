// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { actualSuggestionsForm } from './shapes/actual-suggestions.js';

const selfAssessmentForm: Shape = {
  appraisalId: 'string',
  state: 'string',
  achievements: 'string',
  challenges: 'string',
  realisations: [
    'list',
    {
      indicatorId: 'string',
      actual: ['either', ['either', 'number', 'date', 'boolean'], 'null'],
      note: 'string',
      evidence: ['list', { label: 'string', url: 'string' }],
    },
  ],
  reflections: ['list', { value: 'string', score: ['either', 'integer', 'null'], text: 'string' }],
  submittedAt: ['either', 'moment', 'null'],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

/** The operations `selfAssessments.*`. */
export const selfAssessments: Table['selfAssessments'] = {
  get: {
    method: 'GET',
    path: '/v1/appraisals/{appraisalId}/self-assessment',
    query: ['term'],
    answer: selfAssessmentForm,
  },
  save: {
    method: 'PUT',
    path: '/v1/appraisals/{appraisalId}/self-assessment',
    query: ['term'],
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: selfAssessmentForm,
  },
  submit: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/self-assessment/submit',
    query: ['term'],
    sendsVersion: true,
    sendsKey: true,
    answer: selfAssessmentForm,
  },
  suggestions: {
    method: 'GET',
    path: '/v1/appraisals/{appraisalId}/self-assessment/suggestions',
    query: ['term'],
    answer: actualSuggestionsForm,
  },
};
