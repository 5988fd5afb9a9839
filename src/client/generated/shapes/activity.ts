// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../../check.js';

import { employeeSummaryForm } from './employee-summary.js';

export const activityForm: Shape = {
  id: 'string',
  appraisalId: 'string',
  employee: employeeSummaryForm,
  date: 'date',
  text: 'string',
  resultId: ['either', 'string', 'null'],
  indicatorId: ['either', 'string', 'null'],
  start: ['either', 'string', 'null'],
  end: ['either', 'string', 'null'],
  minutes: ['either', 'integer', 'null'],
  quantity: ['either', 'number', 'null'],
  unit: ['either', 'string', 'null'],
  note: 'string',
  evidence: ['list', { label: 'string', url: ['either', 'string', 'null'], fileId: ['either', 'string', 'null'] }],
  state: 'string',
  verifiedBy: ['either', employeeSummaryForm, 'null'],
  verifiedAt: ['either', 'moment', 'null'],
  verificationNote: 'string',
  allowedActions: ['list', 'string'],
  etag: 'string',
};
