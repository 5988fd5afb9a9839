// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const libraryIndicatorForm: Shape = {
  id: 'string',
  unit: 'string',
  position: 'string',
  workResult: 'string',
  name: 'string',
  aspects: ['list', 'string'],
  direction: ['value', 'higher', 'lower', 'range', 'deadline', 'milestone', 'yes-no'],
  target: [
    'either',
    'number',
    'string',
    'boolean',
    { minimum: 'number', maximum: 'number' },
    { steps: ['list', 'string'] },
  ],
  measureUnit: ['either', 'string', 'null'],
  note: 'string',
  'version?': 'integer',
  'proposalId?': ['either', 'string', 'null'],
};

/** The operations `indicatorLibrary.*`. */
export const indicatorLibrary: Table['indicatorLibrary'] = {
  list: {
    method: 'GET',
    path: '/v1/indicator-library',
    query: ['cursor', 'limit', 'search'],
    paged: true,
    answer: { items: ['list', libraryIndicatorForm], nextCursor: ['either', 'string', 'null'] },
  },
};
