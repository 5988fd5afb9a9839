// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const publicTicketForm: Shape = {
  ticket: 'string',
  kind: 'string',
  unit: 'string',
  service: ['either', 'string', 'null'],
  text: 'string',
  state: 'string',
  steps: ['list', { state: 'string', at: 'moment', text: 'string', by: 'string' }],
  due: ['either', { term: 'string', date: 'date', isOverdue: 'boolean' }, 'null'],
  attachments: ['list', { id: 'string', name: 'string', mediaType: 'string', bytes: 'integer' }],
  allowedActions: ['list', 'string'],
};

/** The operations `publicTickets.*`. */
export const publicTickets: Table['publicTickets'] = {
  open: {
    method: 'POST',
    path: '/v1/public/tickets/{ticket}/reading',
    proof: 'none',
    sendsBody: true,
    answer: publicTicketForm,
  },
  reply: {
    method: 'POST',
    path: '/v1/public/tickets/{ticket}/replies',
    proof: 'none',
    sendsBody: true,
    sendsKey: true,
    answer: publicTicketForm,
  },
  attach: {
    method: 'POST',
    path: '/v1/public/tickets/{ticket}/attachments',
    proof: 'none',
    sendsBody: true,
    sendsKey: true,
    answer: publicTicketForm,
  },
};
