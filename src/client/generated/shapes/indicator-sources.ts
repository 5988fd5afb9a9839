// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../../check.js';

export const indicatorSourcesForm: Shape = {
  items: [
    'list',
    {
      indicatorId: 'string',
      kind: ['value', 'satisfaction-index', 'cases-answered', 'cases-in-time'],
      unitId: 'string',
      serviceId: ['either', 'string', 'null'],
    },
  ],
  allowedActions: ['list', 'string'],
  etag: 'string',
};
