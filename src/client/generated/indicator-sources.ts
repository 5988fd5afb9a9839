// Generated from src/contract by `npm run client-table`; not edited by hand.

import type { Table } from '../table.js';
import { indicatorSourcesForm } from './shapes/indicator-sources.js';

/** The operations `indicatorSources.*`. */
export const indicatorSources: Table['indicatorSources'] = {
  get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/indicator-sources', answer: indicatorSourcesForm },
  save: {
    method: 'PUT',
    path: '/v1/appraisals/{appraisalId}/indicator-sources',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: indicatorSourcesForm,
  },
};
