// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const unitForm: Shape = {
  id: 'string',
  name: 'string',
  parentId: ['either', 'string', 'null'],
  headId: ['either', 'string', 'null'],
  'timeZone?': 'string',
  'etag?': 'string',
};

/** The operations `units.*`. */
export const units: Table['units'] = {
  list: {
    method: 'GET',
    path: '/v1/units',
    query: ['cursor', 'limit'],
    paged: true,
    answer: { items: ['list', unitForm], nextCursor: ['either', 'string', 'null'] },
  },
  get: { method: 'GET', path: '/v1/units/{unitId}', answer: unitForm },
  change: {
    method: 'PUT',
    path: '/v1/units/{unitId}',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: unitForm,
  },
};
