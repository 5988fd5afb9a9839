// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { employeeForm } from './shapes/employee.js';

const meForm: Shape = {
  employee: employeeForm,
  capabilities: ['list', 'string'],
  agency: 'string',
  periodId: ['either', 'string', 'null'],
  appraisalId: ['either', 'string', 'null'],
  draftKey: 'string',
};

/** The operations `me.*`. */
export const me: Table['me'] = { get: { method: 'GET', path: '/v1/me', answer: meForm } };
