// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const webhookForm: Shape = {
  id: 'string',
  name: 'string',
  url: 'string',
  events: ['list', 'string'],
  active: 'boolean',
  secret: ['either', 'string', 'null'],
  createdAt: 'moment',
};

const webhookDeliveryForm: Shape = {
  id: 'string',
  webhookId: 'string',
  type: 'string',
  at: 'moment',
  data: ['map', 'any'],
  state: 'string',
  attempts: 'integer',
  nextAttemptAt: ['either', 'moment', 'null'],
  lastStatus: ['either', 'integer', 'null'],
};

/** The operations `webhooks.*`. */
export const webhooks: Table['webhooks'] = {
  list: {
    method: 'GET',
    path: '/v1/webhooks',
    query: ['cursor', 'limit'],
    paged: true,
    answer: { items: ['list', webhookForm], nextCursor: ['either', 'string', 'null'] },
  },
  create: { method: 'POST', path: '/v1/webhooks', sendsBody: true, sendsKey: true, answer: webhookForm },
  remove: { method: 'DELETE', path: '/v1/webhooks/{webhookId}', sendsKey: true },
  deliveries: {
    method: 'GET',
    path: '/v1/webhooks/{webhookId}/deliveries',
    query: ['cursor', 'limit'],
    paged: true,
    answer: { items: ['list', webhookDeliveryForm], nextCursor: ['either', 'string', 'null'] },
  },
  replay: {
    method: 'POST',
    path: '/v1/webhooks/{webhookId}/deliveries/{deliveryId}/replay',
    sendsKey: true,
    answer: webhookDeliveryForm,
  },
};
