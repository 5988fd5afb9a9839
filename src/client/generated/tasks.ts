// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { employeeSummaryForm } from './shapes/employee-summary.js';

const taskForm: Shape = {
  id: 'string',
  kind: 'string',
  appraisalId: 'string',
  'term?': 'string',
  'unitId?': 'string',
  'count?': 'integer',
  assignmentId: ['either', 'string', 'null'],
  subject: employeeSummaryForm,
  periodLabel: 'string',
  dueOn: ['either', 'date', 'null'],
  timeZone: 'string',
};

/** The operations `tasks.*`. */
export const tasks: Table['tasks'] = {
  list: {
    method: 'GET',
    path: '/v1/tasks',
    query: ['cursor', 'limit'],
    paged: true,
    answer: { items: ['list', taskForm], nextCursor: ['either', 'string', 'null'] },
  },
};
