// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../../check.js';

export const fieldErrorForm: Shape = { pointer: 'string', code: 'string', detail: 'string' };
