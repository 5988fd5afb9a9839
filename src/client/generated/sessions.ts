// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const sessionForm: Shape = {
  token: 'string',
  expiresAt: 'moment',
  employeeId: 'string',
  capabilities: ['list', 'string'],
};

/** The operations `sessions.*`. */
export const sessions: Table['sessions'] = {
  create: { method: 'POST', path: '/v1/sessions', proof: 'credentials', sendsBody: true, answer: sessionForm },
  end: { method: 'DELETE', path: '/v1/sessions/current' },
};
