// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../../check.js';

import { suggestionSourceForm } from './suggestion-source.js';

export const actualSuggestionsForm: Shape = {
  items: [
    'list',
    {
      indicatorId: 'string',
      actual: ['either', 'number', 'null'],
      entries: 'integer',
      'source?': ['either', suggestionSourceForm, 'null'],
    },
  ],
};
