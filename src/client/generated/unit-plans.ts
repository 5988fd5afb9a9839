// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { employeeSummaryForm } from './shapes/employee-summary.js';
import { indicatorForm } from './shapes/indicator.js';

const unitPlanForm: Shape = {
  unitId: 'string',
  unit: 'string',
  parentId: ['either', 'string', 'null'],
  periodId: 'string',
  year: 'integer',
  head: ['either', employeeSummaryForm, 'null'],
  state: 'string',
  version: 'integer',
  objectives: [
    'list',
    {
      id: 'string',
      title: 'string',
      indicators: ['list', indicatorForm],
      actions: ['list', { id: 'string', quarter: 'integer', text: 'string' }],
    },
  ],
  progress: [
    'list',
    {
      indicatorId: 'string',
      quarter: 'integer',
      actual: ['either', ['either', 'number', 'date', 'boolean'], 'null'],
      note: 'string',
      url: ['either', 'string', 'null'],
    },
  ],
  actionProgress: ['list', { actionId: 'string', done: 'boolean', note: 'string' }],
  achievements: [
    'list',
    {
      term: ['value', 'Q1', 'Q2', 'Q3', 'Q4', 'annual'],
      level: 'string',
      reason: 'string',
      by: employeeSummaryForm,
      at: 'moment',
    },
  ],
  history: [
    'list',
    {
      action: 'string',
      by: employeeSummaryForm,
      at: 'moment',
      note: 'string',
      'term?': ['value', 'Q1', 'Q2', 'Q3', 'Q4', 'annual'],
      'level?': 'string',
    },
  ],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const cascadeForm: Shape = {
  unitId: 'string',
  unit: 'string',
  periodId: 'string',
  objectives: ['list', { id: 'string', title: 'string' }],
  results: [
    'list',
    {
      appraisalId: 'string',
      employee: employeeSummaryForm,
      resultId: 'string',
      title: 'string',
      parentResultId: ['either', 'string', 'null'],
      objectiveId: ['either', 'string', 'null'],
      share: ['either', 'number', 'null'],
      carriedOn: 'boolean',
    },
  ],
  uncarried: ['list', 'string'],
  withoutPlan: ['list', employeeSummaryForm],
};

/** The operations `unitPlans.*`. */
export const unitPlans: Table['unitPlans'] = {
  get: { method: 'GET', path: '/v1/units/{unitId}/plans/{periodId}', answer: unitPlanForm },
  save: {
    method: 'PUT',
    path: '/v1/units/{unitId}/plans/{periodId}',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: unitPlanForm,
  },
  submit: {
    method: 'POST',
    path: '/v1/units/{unitId}/plans/{periodId}/submit',
    sendsVersion: true,
    sendsKey: true,
    answer: unitPlanForm,
  },
  return: {
    method: 'POST',
    path: '/v1/units/{unitId}/plans/{periodId}/return',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: unitPlanForm,
  },
  approve: {
    method: 'POST',
    path: '/v1/units/{unitId}/plans/{periodId}/approve',
    sendsVersion: true,
    sendsKey: true,
    answer: unitPlanForm,
  },
  revise: {
    method: 'POST',
    path: '/v1/units/{unitId}/plans/{periodId}/revise',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: unitPlanForm,
  },
  recordProgress: {
    method: 'PUT',
    path: '/v1/units/{unitId}/plans/{periodId}/progress',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: unitPlanForm,
  },
  setAchievement: {
    method: 'PUT',
    path: '/v1/units/{unitId}/plans/{periodId}/achievement',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: unitPlanForm,
  },
  cascade: { method: 'GET', path: '/v1/units/{unitId}/plans/{periodId}/cascade', answer: cascadeForm },
};
