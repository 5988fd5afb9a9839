// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';
import { employeeSummaryForm } from './shapes/employee-summary.js';
import { indicatorForm } from './shapes/indicator.js';

const indicatorProposalForm: Shape = {
  id: 'string',
  unitId: 'string',
  unit: 'string',
  position: 'string',
  workResult: 'string',
  indicator: indicatorForm,
  reason: 'string',
  replacesId: ['either', 'string', 'null'],
  by: employeeSummaryForm,
  at: 'moment',
  state: 'string',
  votes: { for: 'integer', against: 'integer', mine: ['either', 'string', 'null'] },
  remarks: ['list', { id: 'string', by: employeeSummaryForm, at: 'moment', text: 'string' }],
  decision: [
    'either',
    { reason: 'string', by: employeeSummaryForm, at: 'moment', libraryId: ['either', 'string', 'null'] },
    'null',
  ],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

/** The operations `indicatorProposals.*`. */
export const indicatorProposals: Table['indicatorProposals'] = {
  list: {
    method: 'GET',
    path: '/v1/indicator-proposals',
    query: ['cursor', 'limit', 'search', 'unitId', 'state'],
    paged: true,
    answer: { items: ['list', indicatorProposalForm], nextCursor: ['either', 'string', 'null'] },
  },
  create: {
    method: 'POST',
    path: '/v1/indicator-proposals',
    sendsBody: true,
    sendsKey: true,
    answer: indicatorProposalForm,
  },
  get: { method: 'GET', path: '/v1/indicator-proposals/{proposalId}', answer: indicatorProposalForm },
  change: {
    method: 'PUT',
    path: '/v1/indicator-proposals/{proposalId}',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: indicatorProposalForm,
  },
  vote: {
    method: 'PUT',
    path: '/v1/indicator-proposals/{proposalId}/vote',
    sendsBody: true,
    sendsKey: true,
    answer: indicatorProposalForm,
  },
  remark: {
    method: 'POST',
    path: '/v1/indicator-proposals/{proposalId}/remarks',
    sendsBody: true,
    sendsKey: true,
    answer: indicatorProposalForm,
  },
  decide: {
    method: 'POST',
    path: '/v1/indicator-proposals/{proposalId}/decide',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: indicatorProposalForm,
  },
};
