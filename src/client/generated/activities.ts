// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { activityForm } from './shapes/activity.js';
import { fieldErrorForm } from './shapes/field-error.js';

const recordedActivitiesForm: Shape = {
  saved: ['list', activityForm],
  refused: ['list', { index: 'integer', errors: ['list', fieldErrorForm] }],
};

const activityMonthForm: Shape = {
  month: 'string',
  targetMinutes: ['either', 'number', 'null'],
  minutes: 'number',
  verifiedMinutes: 'number',
  gaps: ['list', 'date'],
  days: [
    'list',
    {
      date: 'date',
      working: 'boolean',
      holiday: ['either', 'string', 'null'],
      waiting: 'integer',
      verified: 'integer',
      returned: 'integer',
      minutes: 'number',
    },
  ],
};

const activitySuggestionForm: Shape = {
  source: 'string',
  text: 'string',
  resultId: ['either', 'string', 'null'],
  indicatorId: ['either', 'string', 'null'],
  minutes: ['either', 'number', 'null'],
  quantity: ['either', 'number', 'null'],
  unit: ['either', 'string', 'null'],
  count: 'integer',
};

const activitySuggestionsForm: Shape = { items: ['list', activitySuggestionForm] };

/** The operations `activities.*`. */
export const activities: Table['activities'] = {
  list: {
    method: 'GET',
    path: '/v1/appraisals/{appraisalId}/activities',
    query: ['cursor', 'limit', 'month', 'state'],
    paged: true,
    answer: { items: ['list', activityForm], nextCursor: ['either', 'string', 'null'] },
  },
  record: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/activities',
    sendsBody: true,
    sendsKey: true,
    answer: recordedActivitiesForm,
  },
  get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/activities/{activityId}', answer: activityForm },
  change: {
    method: 'PUT',
    path: '/v1/appraisals/{appraisalId}/activities/{activityId}',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: activityForm,
  },
  remove: { method: 'DELETE', path: '/v1/appraisals/{appraisalId}/activities/{activityId}', sendsKey: true },
  month: { method: 'GET', path: '/v1/appraisals/{appraisalId}/activity-months/{month}', answer: activityMonthForm },
  suggestions: {
    method: 'GET',
    path: '/v1/appraisals/{appraisalId}/activity-suggestions',
    query: ['search'],
    answer: activitySuggestionsForm,
  },
};
