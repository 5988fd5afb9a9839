// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { indicatorForm } from './shapes/indicator.js';

const satisfactionResultForm: Shape = {
  surveyId: 'string',
  serviceId: 'string',
  service: 'string',
  unitId: 'string',
  unit: 'string',
  opensOn: 'date',
  closesOn: 'date',
  score: ['either', 'number', 'null'],
  index: ['either', 'number', 'null'],
  class: ['either', 'string', 'null'],
  hidden: ['either', 'string', 'null'],
  interval: ['either', { low: 'number', high: 'number' }, 'null'],
  sample: {
    respondents: ['either', 'integer', 'null'],
    population: ['either', 'integer', 'null'],
    required: ['either', 'integer', 'null'],
    isEnough: ['either', 'boolean', 'null'],
  },
  elements: [
    'list',
    {
      element: 'string',
      score: ['either', 'number', 'null'],
      index: ['either', 'number', 'null'],
      class: ['either', 'string', 'null'],
      hidden: ['either', 'string', 'null'],
    },
  ],
};

const publicPerformanceForm: Shape = {
  unitId: 'string',
  unit: 'string',
  agency: 'string',
  year: 'integer',
  years: ['list', 'integer'],
  related: ['list', { unitId: 'string', unit: 'string', place: 'string' }],
  achievement: ['either', 'string', 'null'],
  objectives: [
    'list',
    {
      title: 'string',
      indicators: [
        'list',
        {
          indicator: indicatorForm,
          actual: ['either', ['either', 'number', 'date', 'boolean'], 'null'],
          quarter: ['either', 'integer', 'null'],
          percent: ['either', 'number', 'null'],
        },
      ],
    },
  ],
  satisfaction: [
    'list',
    {
      latest: satisfactionResultForm,
      trend: [
        'list',
        {
          closesOn: 'date',
          score: ['either', 'number', 'null'],
          index: ['either', 'number', 'null'],
          class: ['either', 'string', 'null'],
          hidden: ['either', 'string', 'null'],
        },
      ],
    },
  ],
  cases: {
    asOf: ['either', 'date', 'null'],
    received: ['either', 'number', 'null'],
    kinds: ['list', { kind: 'string', count: ['either', 'number', 'null'] }],
    answered: ['either', 'number', 'null'],
    inTime: ['either', 'number', 'null'],
    medianDays: ['either', 'number', 'null'],
  },
  answers: [
    'list',
    { kind: 'string', service: ['either', 'string', 'null'], question: 'string', answer: 'string', month: 'string' },
  ],
  forumDays: [
    'list',
    {
      date: 'date',
      place: 'string',
      topic: 'string',
      agenda: ['list', 'string'],
      attendance: ['either', 'integer', 'null'],
      actions: ['list', { text: 'string', dueOn: ['either', 'date', 'null'], isDone: 'boolean', note: 'string' }],
    },
  ],
};

const openDataForm: Shape = {
  unitId: 'string',
  unit: 'string',
  licence: 'string',
  surveys: ['list', satisfactionResultForm],
};

const publicFeedbackFormForm: Shape = {
  unitId: 'string',
  unit: 'string',
  agency: 'string',
  services: ['list', { id: 'string', name: 'string' }],
  kinds: ['list', { kind: 'string', answerDays: ['either', 'integer', 'null'] }],
  verifyDays: 'integer',
  mediaTypes: ['list', 'string'],
  maximumBytes: 'integer',
  maximumFiles: 'integer',
};

const publicTicketReceiptForm: Shape = {
  ticket: 'string',
  accessCode: 'string',
  verifyDue: 'date',
  answerDue: ['either', 'date', 'null'],
};

/** The operations `publicUnits.*`. */
export const publicUnits: Table['publicUnits'] = {
  performance: {
    method: 'GET',
    path: '/v1/public/units/{unitId}/performance',
    proof: 'none',
    query: ['year'],
    answer: publicPerformanceForm,
  },
  data: { method: 'GET', path: '/v1/public/units/{unitId}/data', proof: 'none', answer: openDataForm },
  table: { method: 'GET', path: '/v1/public/units/{unitId}/data.csv', proof: 'none', answersBytes: ['text/csv'] },
  feedbackForm: {
    method: 'GET',
    path: '/v1/public/units/{unitId}/feedback-form',
    proof: 'none',
    answer: publicFeedbackFormForm,
  },
  send: {
    method: 'POST',
    path: '/v1/public/units/{unitId}/cases',
    proof: 'none',
    sendsBody: true,
    sendsKey: true,
    answer: publicTicketReceiptForm,
  },
};
