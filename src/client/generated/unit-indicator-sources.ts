// Generated from src/contract by `npm run client-table`; not edited by hand.

import type { Table } from '../table.js';
import { actualSuggestionsForm } from './shapes/actual-suggestions.js';
import { indicatorSourcesForm } from './shapes/indicator-sources.js';

/** The operations `unitIndicatorSources.*`. */
export const unitIndicatorSources: Table['unitIndicatorSources'] = {
  get: { method: 'GET', path: '/v1/units/{unitId}/plans/{periodId}/indicator-sources', answer: indicatorSourcesForm },
  save: {
    method: 'PUT',
    path: '/v1/units/{unitId}/plans/{periodId}/indicator-sources',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: indicatorSourcesForm,
  },
  suggestions: {
    method: 'GET',
    path: '/v1/units/{unitId}/plans/{periodId}/progress/suggestions',
    query: ['quarter'],
    answer: actualSuggestionsForm,
  },
};
