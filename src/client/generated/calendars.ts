// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const workingCalendarForm: Shape = {
  year: 'integer',
  holidays: ['list', { date: 'date', name: 'string', kind: 'string' }],
  etag: 'string',
};

/** The operations `calendars.*`. */
export const calendars: Table['calendars'] = {
  get: { method: 'GET', path: '/v1/calendars/{year}', answer: workingCalendarForm },
  change: {
    method: 'PUT',
    path: '/v1/calendars/{year}',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: workingCalendarForm,
  },
};
