// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../../check.js';

export const employeeSummaryForm: Shape = { id: 'string', name: 'string', position: 'string', unit: 'string' };
