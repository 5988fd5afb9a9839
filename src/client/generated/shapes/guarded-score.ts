// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../../check.js';

export const guardedScoreForm: Shape = { score: ['either', 'number', 'null'], hidden: ['either', 'string', 'null'] };
