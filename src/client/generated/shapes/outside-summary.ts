// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../../check.js';

export const outsideSummaryForm: Shape = {
  questions: [
    'list',
    {
      question: 'string',
      value: 'string',
      text: { indonesian: 'string', english: 'string' },
      range: ['either', { low: 'number', high: 'number' }, 'null'],
      hidden: ['either', 'string', 'null'],
    },
  ],
  choices: ['list', { indonesian: 'string', english: 'string' }],
  comments: ['list', 'string'],
};
