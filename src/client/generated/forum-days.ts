// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const forumDayForm: Shape = {
  id: 'string',
  unitId: 'string',
  unit: 'string',
  date: 'date',
  place: 'string',
  topic: 'string',
  agenda: ['list', 'string'],
  attendance: ['either', 'integer', 'null'],
  actions: [
    'list',
    { id: 'string', text: 'string', dueOn: ['either', 'date', 'null'], isDone: 'boolean', note: 'string' },
  ],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

/** The operations `forumDays.*`. */
export const forumDays: Table['forumDays'] = {
  list: {
    method: 'GET',
    path: '/v1/units/{unitId}/forum-days',
    query: ['cursor', 'limit'],
    paged: true,
    answer: { items: ['list', forumDayForm], nextCursor: ['either', 'string', 'null'] },
  },
  create: {
    method: 'POST',
    path: '/v1/units/{unitId}/forum-days',
    sendsBody: true,
    sendsKey: true,
    answer: forumDayForm,
  },
  get: { method: 'GET', path: '/v1/forum-days/{forumDayId}', answer: forumDayForm },
  change: {
    method: 'PUT',
    path: '/v1/forum-days/{forumDayId}',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: forumDayForm,
  },
};
