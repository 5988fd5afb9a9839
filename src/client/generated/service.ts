// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const serviceDescriptionForm: Shape = {
  name: 'string',
  apiVersion: 'string',
  time: 'moment',
  openapi: 'string',
  'documentation?': 'string',
};

/** The operations `service.*`. */
export const service: Table['service'] = {
  describe: { method: 'GET', path: '/v1', proof: 'none', answer: serviceDescriptionForm },
};
