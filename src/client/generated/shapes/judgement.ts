// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../../check.js';

export const judgementForm: Shape = {
  results: [
    'list',
    { resultId: 'string', rating: ['either', ['value', 'above', 'meets', 'below'], 'null'], note: 'string' },
  ],
  behaviours: [
    'list',
    { value: 'string', rating: ['either', ['value', 'above', 'meets', 'below'], 'null'], note: 'string' },
  ],
  workResultRating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
  workResultReason: 'string',
  behaviourRating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
  behaviourReason: 'string',
  notes: 'string',
  recommendation: 'string',
  'studyLeave?': ['either', { predicate: ['value', 'poor', 'very-poor'], reason: 'string' }, 'null'],
};
