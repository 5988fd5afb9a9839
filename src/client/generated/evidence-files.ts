// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const evidenceFileForm: Shape = {
  id: 'string',
  appraisalId: 'string',
  name: 'string',
  mediaType: 'string',
  size: 'integer',
  partSize: 'integer',
  parts: ['list', 'integer'],
  state: 'string',
  sha256: ['either', 'string', 'null'],
};

/** The operations `evidenceFiles.*`. */
export const evidenceFiles: Table['evidenceFiles'] = {
  create: {
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evidence-files',
    sendsBody: true,
    sendsKey: true,
    answer: evidenceFileForm,
  },
  get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/evidence-files/{fileId}', answer: evidenceFileForm },
  sendPart: {
    method: 'PUT',
    path: '/v1/appraisals/{appraisalId}/evidence-files/{fileId}/parts/{part}',
    sendsBytes: 'application/octet-stream',
    answer: evidenceFileForm,
  },
  content: {
    method: 'GET',
    path: '/v1/appraisals/{appraisalId}/evidence-files/{fileId}/content',
    answersBytes: ['application/octet-stream'],
  },
  remove: { method: 'DELETE', path: '/v1/appraisals/{appraisalId}/evidence-files/{fileId}', sendsKey: true },
};
