// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const activityCatalogueForm: Shape = {
  items: [
    'list',
    { text: 'string', position: 'string', minutes: ['either', 'integer', 'null'], unit: ['either', 'string', 'null'] },
  ],
  etag: 'string',
};

/** The operations `activityCatalogue.*`. */
export const activityCatalogue: Table['activityCatalogue'] = {
  get: { method: 'GET', path: '/v1/activity-catalogue', answer: activityCatalogueForm },
  change: {
    method: 'PUT',
    path: '/v1/activity-catalogue',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: activityCatalogueForm,
  },
};
