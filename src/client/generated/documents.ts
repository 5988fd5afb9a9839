// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const issuedDocumentForm: Shape = {
  id: 'string',
  kind: 'string',
  form: 'string',
  term: 'string',
  version: 'integer',
  contentHash: 'string',
  settledAt: ['either', 'moment', 'null'],
  signedCopy: ['either', { at: 'moment', sha256: 'string', size: 'integer' }, 'null'],
};

const issuedDocumentsForm: Shape = { items: ['list', issuedDocumentForm] };

const documentCheckForm: Shape = {
  contentHash: 'string',
  kind: 'string',
  agency: 'string',
  settledOn: 'date',
  replaced: 'boolean',
};

/** The operations `documents.*`. */
export const documents: Table['documents'] = {
  list: { method: 'GET', path: '/v1/appraisals/{appraisalId}/documents', answer: issuedDocumentsForm },
  pdf: {
    method: 'GET',
    path: '/v1/appraisals/{appraisalId}/documents/{kind}/pdf',
    query: ['term'],
    answersBytes: ['application/pdf'],
  },
  returnSigned: {
    method: 'PUT',
    path: '/v1/appraisals/{appraisalId}/documents/{kind}/signed-copy',
    query: ['term'],
    sendsBytes: 'application/pdf',
    answer: issuedDocumentForm,
  },
  signedCopy: {
    method: 'GET',
    path: '/v1/appraisals/{appraisalId}/documents/{kind}/signed-copy',
    query: ['term'],
    answersBytes: ['application/pdf'],
  },
  workbook: {
    method: 'GET',
    path: '/v1/appraisals/{appraisalId}/workbooks/{kind}',
    query: ['term'],
    answersBytes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  },
  check: { method: 'GET', path: '/v1/document-checks/{contentHash}', proof: 'none', answer: documentCheckForm },
};
