// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../../check.js';

export const suggestionSourceForm: Shape = {
  kind: 'string',
  label: 'string',
  date: ['either', 'date', 'null'],
  address: ['either', 'string', 'null'],
};
