// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const auditEventForm: Shape = {
  sequence: 'integer',
  operation: 'string',
  actorId: ['either', 'string', 'null'],
  objectId: ['either', 'string', 'null'],
  appraisalId: ['either', 'string', 'null'],
  at: ['either', 'moment', 'date'],
  requestId: 'string',
  previousHash: 'string',
  hash: 'string',
};

/** The operations `auditEvents.*`. */
export const auditEvents: Table['auditEvents'] = {
  list: {
    method: 'GET',
    path: '/v1/audit-events',
    query: ['cursor', 'limit', 'appraisalId'],
    paged: true,
    answer: { items: ['list', auditEventForm], nextCursor: ['either', 'string', 'null'] },
  },
  ofAppraisal: {
    method: 'GET',
    path: '/v1/appraisals/{appraisalId}/audit-events',
    query: ['cursor', 'limit'],
    paged: true,
    answer: { items: ['list', auditEventForm], nextCursor: ['either', 'string', 'null'] },
  },
};
