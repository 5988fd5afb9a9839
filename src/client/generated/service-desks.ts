// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { employeeSummaryForm } from './shapes/employee-summary.js';

const serviceDeskForm: Shape = {
  unitId: 'string',
  unit: 'string',
  services: [
    'list',
    {
      id: 'string',
      name: 'string',
      description: 'string',
      usersPerYear: ['either', 'integer', 'null'],
      isOffered: 'boolean',
    },
  ],
  officers: ['list', employeeSummaryForm],
  isPublic: 'boolean',
  allowedActions: ['list', 'string'],
  etag: 'string',
};

/** The operations `serviceDesks.*`. */
export const serviceDesks: Table['serviceDesks'] = {
  get: { method: 'GET', path: '/v1/units/{unitId}/service-desk', answer: serviceDeskForm },
  save: {
    method: 'PUT',
    path: '/v1/units/{unitId}/service-desk',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: serviceDeskForm,
  },
};
