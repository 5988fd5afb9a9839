// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../../check.js';

export const groupSummaryForm: Shape = {
  group: 'string',
  score: ['either', 'number', 'null'],
  hidden: ['either', 'string', 'null'],
  statements: [
    'list',
    { statement: 'string', score: ['either', 'number', 'null'], hidden: ['either', 'string', 'null'] },
  ],
  comments: ['list', 'string'],
};
