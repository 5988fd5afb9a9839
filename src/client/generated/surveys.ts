// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const satisfactionSurveyForm: Shape = {
  id: 'string',
  serviceId: 'string',
  service: 'string',
  unitId: 'string',
  unit: 'string',
  state: 'string',
  title: { indonesian: 'string', english: 'string' },
  opensOn: 'date',
  closesOn: 'date',
  elements: [
    'list',
    [
      'value',
      'requirements',
      'procedure',
      'time',
      'cost',
      'product',
      'staff-competence',
      'staff-behaviour',
      'complaint-handling',
      'facilities',
    ],
  ],
  additional: [
    'list',
    {
      id: 'string',
      kind: ['value', 'scale', 'text'],
      text: { indonesian: 'string', english: 'string' },
      choices: ['list', { indonesian: 'string', english: 'string' }],
    },
  ],
  respondentFacts: ['list', ['value', 'sex', 'age-band', 'education', 'occupation']],
  access: ['value', 'open', 'presence-code', 'invitation'],
  population: ['either', 'integer', 'null'],
  code: ['either', 'string', 'null'],
  answers: 'integer',
  invitations: 'integer',
  requiredSample: ['either', 'integer', 'null'],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const presenceCodeForm: Shape = { code: 'string', until: 'moment' };

const invitationsForm: Shape = { codes: ['list', 'string'], expireOn: 'date' };

const counterKeyForm: Shape = { key: 'string' };

const surveyResultsForm: Shape = {
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
  trend: [
    'list',
    {
      surveyId: 'string',
      closesOn: 'date',
      score: ['either', 'number', 'null'],
      index: ['either', 'number', 'null'],
      class: ['either', 'string', 'null'],
      hidden: ['either', 'string', 'null'],
      interval: ['either', { low: 'number', high: 'number' }, 'null'],
    },
  ],
  additional: [
    'list',
    {
      question: 'string',
      counts: ['either', ['list', 'integer'], 'null'],
      texts: ['list', { id: 'string', text: 'string', hidden: ['either', 'string', 'null'] }],
    },
  ],
  respondents: [
    'list',
    { fact: 'string', counts: ['either', ['list', { value: 'string', count: 'integer' }], 'null'] },
  ],
  comments: ['list', { id: 'string', text: 'string', hidden: ['either', 'string', 'null'] }],
  examination: {
    received: 'integer',
    counted: 'integer',
    ways: ['list', { way: 'string', count: 'integer' }],
    findings: [
      'list',
      {
        kind: 'string',
        ballots: 'integer',
        isLeftOut: 'boolean',
        facts: ['map', 'number'],
        indexWithout: ['either', 'number', 'null'],
      },
    ],
    indexWithoutAll: ['either', 'number', 'null'],
  },
};

/** The operations `surveys.*`. */
export const surveys: Table['surveys'] = {
  list: {
    method: 'GET',
    path: '/v1/units/{unitId}/surveys',
    query: ['cursor', 'limit'],
    paged: true,
    answer: { items: ['list', satisfactionSurveyForm], nextCursor: ['either', 'string', 'null'] },
  },
  create: {
    method: 'POST',
    path: '/v1/units/{unitId}/surveys',
    sendsBody: true,
    sendsKey: true,
    answer: satisfactionSurveyForm,
  },
  get: { method: 'GET', path: '/v1/surveys/{surveyId}', answer: satisfactionSurveyForm },
  change: {
    method: 'PUT',
    path: '/v1/surveys/{surveyId}',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: satisfactionSurveyForm,
  },
  open: {
    method: 'POST',
    path: '/v1/surveys/{surveyId}/open',
    sendsVersion: true,
    sendsKey: true,
    answer: satisfactionSurveyForm,
  },
  close: {
    method: 'POST',
    path: '/v1/surveys/{surveyId}/close',
    sendsVersion: true,
    sendsKey: true,
    answer: satisfactionSurveyForm,
  },
  presenceCode: { method: 'GET', path: '/v1/surveys/{surveyId}/presence-code', answer: presenceCodeForm },
  invite: { method: 'POST', path: '/v1/surveys/{surveyId}/invitations', sendsBody: true, answer: invitationsForm },
  equip: { method: 'POST', path: '/v1/surveys/{surveyId}/counter-key', answer: counterKeyForm },
  results: { method: 'GET', path: '/v1/surveys/{surveyId}/results', answer: surveyResultsForm },
  hideComment: {
    method: 'POST',
    path: '/v1/surveys/{surveyId}/comments/{commentId}/hiding',
    sendsBody: true,
    sendsKey: true,
    answer: surveyResultsForm,
  },
};
