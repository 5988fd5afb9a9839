// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { employeeSummaryForm } from './shapes/employee-summary.js';
import { indicatorForm } from './shapes/indicator.js';
import { judgementForm } from './shapes/judgement.js';
import { reviewSummaryForm } from './shapes/review-summary.js';

const organisationResultForm: Shape = {
  unit: 'string',
  level: ['either', ['value', 'outstanding', 'good', 'needs-improvement', 'poor', 'very-poor'], 'null'],
  reason: 'string',
  carriedOver: 'boolean',
};

const achievementForm: Shape = {
  met: 'boolean',
  percent: ['either', 'number', 'null'],
  difference: ['either', 'number', 'null'],
  rule: 'string',
  cite: 'string',
};

const behaviourViewForm: Shape = {
  group: 'string',
  rating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
  score: ['either', 'number', 'null'],
  hidden: ['either', 'string', 'null'],
};

const trendPointForm: Shape = {
  year: 'number',
  label: 'string',
  predicate: ['either', ['value', 'very-good', 'good', 'needs-improvement', 'poor', 'very-poor'], 'null'],
};

const highlightForm: Shape = { code: 'string', subject: 'string', title: 'string' };

const explanationStepForm: Shape = {
  figure: 'string',
  code: 'string',
  rule: 'string',
  cite: 'string',
  inputs: ['map', ['either', 'number', 'string', 'boolean', 'null']],
  rounding: ['either', 'string', 'null'],
  result: ['either', 'number', 'string', 'boolean', 'null'],
};

const scoreCardForm: Shape = {
  appraisalId: 'string',
  period: { id: 'string', label: 'string', year: 'number' },
  employee: employeeSummaryForm,
  appraiser: ['either', employeeSummaryForm, 'null'],
  state: 'string',
  signedAt: ['either', 'moment', 'null'],
  timeZone: 'string',
  policyVersion: 'number',
  ruleVersion: 'string',
  workResultRating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
  behaviourRating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
  predicate: ['either', ['value', 'very-good', 'good', 'needs-improvement', 'poor', 'very-poor'], 'null'],
  'organisation?': ['either', organisationResultForm, 'null'],
  notes: 'string',
  recommendation: 'string',
  results: [
    'list',
    {
      id: 'string',
      kind: 'string',
      title: 'string',
      rating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
      indicators: [
        'list',
        {
          indicator: indicatorForm,
          actual: ['either', ['either', 'number', 'date', 'boolean'], 'null'],
          achievement: ['either', achievementForm, 'null'],
        },
      ],
    },
  ],
  behaviours: ['list', { value: 'string', label: 'string', gloss: 'string', views: ['list', behaviourViewForm] }],
  scaleMaximum: 'number',
  trend: ['list', trendPointForm],
  strengths: ['list', highlightForm],
  improvements: ['list', highlightForm],
  reviewClosedOn: ['either', 'date', 'null'],
  explanation: ['list', explanationStepForm],
};

const scoreCardInputsForm: Shape = {
  appraisalId: 'string',
  period: { id: 'string', label: 'string', year: 'number' },
  employee: employeeSummaryForm,
  appraiser: ['either', employeeSummaryForm, 'null'],
  state: 'string',
  signedAt: ['either', 'moment', 'null'],
  timeZone: 'string',
  policyVersion: 'number',
  guidance: {
    majority: 'number',
    smallPart: 'number',
    unitHead: {
      outstanding: ['value', 'above', 'meets', 'below'],
      good: ['value', 'above', 'meets', 'below'],
      'needs-improvement': ['value', 'above', 'meets', 'below'],
      poor: ['value', 'above', 'meets', 'below'],
      'very-poor': ['value', 'above', 'meets', 'below'],
    },
  },
  behaviours: ['list', { key: 'string', label: 'string', gloss: 'string' }],
  results: ['list', { id: 'string', kind: 'string', title: 'string', indicators: ['list', indicatorForm] }],
  actuals: ['list', { indicatorId: 'string', actual: ['either', ['either', 'number', 'date', 'boolean'], 'null'] }],
  reflections: ['list', { value: 'string', score: ['either', 'number', 'null'] }],
  review: ['either', reviewSummaryForm, 'null'],
  'organisation?': ['either', organisationResultForm, 'null'],
  judgement: ['either', judgementForm, 'null'],
  trend: ['list', trendPointForm],
};

/** The operations `scoreCards.*`. */
export const scoreCards: Table['scoreCards'] = {
  get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/score-card', answer: scoreCardForm },
  inputs: { method: 'GET', path: '/v1/appraisals/{appraisalId}/score-card/inputs', answer: scoreCardInputsForm },
};
