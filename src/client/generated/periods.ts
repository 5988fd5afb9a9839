// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const periodForm: Shape = {
  id: 'string',
  label: 'string',
  year: 'integer',
  start: 'date',
  end: 'date',
  evaluationEnd: 'date',
  state: 'string',
  etag: 'string',
};

/** The operations `periods.*`. */
export const periods: Table['periods'] = {
  list: {
    method: 'GET',
    path: '/v1/periods',
    query: ['cursor', 'limit'],
    paged: true,
    answer: { items: ['list', periodForm], nextCursor: ['either', 'string', 'null'] },
  },
  get: { method: 'GET', path: '/v1/periods/{periodId}', answer: periodForm },
  create: { method: 'POST', path: '/v1/periods', sendsBody: true, sendsKey: true, answer: periodForm },
  change: {
    method: 'PUT',
    path: '/v1/periods/{periodId}',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: periodForm,
  },
};
