// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../../check.js';

import { employeeSummaryForm } from './employee-summary.js';

export const employeeForm: Shape = {
  id: 'string',
  name: 'string',
  position: 'string',
  unit: 'string',
  nip: ['either', 'string', 'null'],
  employmentType: 'string',
  grade: ['either', 'string', 'null'],
  rank: ['either', 'string', 'null'],
  positionType: 'string',
  planForm: ['value', 'leader', 'staff'],
  unitId: 'string',
  superior: ['either', employeeSummaryForm, 'null'],
  legalStanding: ['either', 'string', 'null'],
  planningApplies: 'boolean',
  roles: ['list', 'string'],
};
