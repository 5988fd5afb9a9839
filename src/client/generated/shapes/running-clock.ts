// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../../check.js';

export const runningClockForm: Shape = {
  clock: 'string',
  binds: 'string',
  dueOn: 'date',
  timeZone: 'string',
  state: 'string',
  'workingDaysLeft?': ['either', 'integer', 'null'],
  cite: 'string',
};
