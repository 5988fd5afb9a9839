// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { employeeSummaryForm } from './shapes/employee-summary.js';
import { indicatorForm } from './shapes/indicator.js';
import { runningClockForm } from './shapes/running-clock.js';

const workResultForm: Shape = {
  id: 'string',
  kind: ['value', 'main', 'additional'],
  title: 'string',
  parentResultId: ['either', 'string', 'null'],
  'share?': ['either', 'number', 'null'],
  'objectiveId?': ['either', 'string', 'null'],
  parentTitle: ['either', 'string', 'null'],
  'objectiveTitle?': ['either', 'string', 'null'],
  indicators: ['list', indicatorForm],
};

const planCommentForm: Shape = {
  id: 'string',
  about: { part: ['value', 'plan', 'result', 'indicator', 'annex', 'behaviour'], id: 'string' },
  text: 'string',
  by: employeeSummaryForm,
  at: 'moment',
  version: 'integer',
};

const planStepForm: Shape = { action: 'string', by: employeeSummaryForm, at: 'moment', note: 'string' };

const workPlanForm: Shape = {
  appraisalId: 'string',
  state: 'string',
  version: 'integer',
  approach: ['value', 'quantitative', 'qualitative'],
  planForm: ['value', 'leader', 'staff'],
  results: ['list', workResultForm],
  expectations: ['list', { value: 'string', text: 'string' }],
  annexes: { support: 'string', accountability: 'string', consequences: 'string' },
  'comments?': ['list', planCommentForm],
  'agreedVersion?': ['either', 'integer', 'null'],
  'clocks?': ['list', runningClockForm],
  history: ['list', planStepForm],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const planVersionForm: Shape = {
  version: 'integer',
  agreedAt: 'moment',
  agreedBy: employeeSummaryForm,
  reason: 'string',
  results: ['list', workResultForm],
  expectations: ['list', { value: 'string', text: 'string' }],
  annexes: { support: 'string', accountability: 'string', consequences: 'string' },
};

const planVersionsForm: Shape = { items: ['list', planVersionForm] };

const leaderResultsForm: Shape = {
  leader: ['either', employeeSummaryForm, 'null'],
  planState: ['either', 'string', 'null'],
  results: ['list', { id: 'string', title: 'string' }],
};

/** The operations `workPlans.*`. */
export const workPlans: Table['workPlans'] = {
  get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/work-plan', answer: workPlanForm },
  save: {
    method: 'PUT',
    path: '/v1/appraisals/{appraisalId}/work-plan',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: workPlanForm,
  },
  submit: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/work-plan/submit',
    sendsVersion: true,
    sendsKey: true,
    answer: workPlanForm,
  },
  return: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/work-plan/return',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: workPlanForm,
  },
  approve: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/work-plan/approve',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: workPlanForm,
  },
  revise: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/work-plan/revise',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: workPlanForm,
  },
  comment: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/work-plan/comments',
    sendsBody: true,
    sendsKey: true,
    answer: workPlanForm,
  },
  versions: { method: 'GET', path: '/v1/appraisals/{appraisalId}/work-plan/versions', answer: planVersionsForm },
  leaderResults: { method: 'GET', path: '/v1/appraisals/{appraisalId}/leader-results', answer: leaderResultsForm },
};
