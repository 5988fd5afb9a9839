// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { activityForm } from './shapes/activity.js';
import { employeeSummaryForm } from './shapes/employee-summary.js';

const teamMonthForm: Shape = {
  month: 'string',
  workingDays: ['list', 'date'],
  people: [
    'list',
    {
      appraisalId: 'string',
      employee: employeeSummaryForm,
      waiting: 'integer',
      verified: 'integer',
      returned: 'integer',
      minutes: 'number',
      days: ['map', 'integer'],
    },
  ],
};

const verifiedForm: Shape = {
  saved: ['list', activityForm],
  refused: ['list', { activityId: 'string', code: 'string', detail: 'string' }],
};

/** The operations `teamActivities.*`. */
export const teamActivities: Table['teamActivities'] = {
  list: {
    method: 'GET',
    path: '/v1/team-activities',
    query: ['cursor', 'limit', 'month', 'state', 'appraisalId'],
    paged: true,
    answer: { items: ['list', activityForm], nextCursor: ['either', 'string', 'null'] },
  },
  month: { method: 'GET', path: '/v1/team-activity-months/{month}', answer: teamMonthForm },
  verify: { method: 'POST', path: '/v1/team-activities/verify', sendsBody: true, sendsKey: true, answer: verifiedForm },
};
