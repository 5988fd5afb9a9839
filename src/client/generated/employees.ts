// Generated from src/contract by `npm run client-table`; not edited by hand.

import type { Table } from '../table.js';
import { employeeForm } from './shapes/employee.js';

/** The operations `employees.*`. */
export const employees: Table['employees'] = {
  list: {
    method: 'GET',
    path: '/v1/employees',
    query: ['cursor', 'limit', 'search', 'unitId'],
    paged: true,
    answer: { items: ['list', employeeForm], nextCursor: ['either', 'string', 'null'] },
  },
  get: { method: 'GET', path: '/v1/employees/{employeeId}', answer: employeeForm },
};
