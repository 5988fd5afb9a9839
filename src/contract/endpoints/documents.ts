import { documentCheck, issuedDocument, issuedDocuments } from '../document.js';
import type { Endpoint } from '../endpoint.js';
import { readAppraisal, read, termQuery, writeAppraisal } from './row.js';

const list = '/v1/appraisals/{appraisalId}/documents';

/** The official forms (P6 p.32–118), as PDF. */
export const documents = {
  /** Lists the documents that the caller can have now, drafts among them. The plan first, the year last. */
  list: { ...readAppraisal, path: list, response: issuedDocuments },
  /**
   * Reads a document as PDF on A4, tagged for screen readers, with the hash of its content as QR code. Once its content is
   * settled everybody gets the same bytes; before, it is marked as a draft.
   */
  pdf: { ...readAppraisal, path: `${list}/{kind}/pdf`, query: termQuery, answers: ['application/pdf'] },
  /**
   * Takes a document back that was signed electronically elsewhere. It must be the one we made, with the signature added to it
   * (an incremental update), and keep the signatures that came before: anything else is refused.
   */
  returnSigned: {
    ...writeAppraisal,
    method: 'PUT',
    path: `${list}/{kind}/signed-copy`,
    query: termQuery,
    relations: ['own', 'appraiser', 'second-level-appraiser', 'hr-agency'],
    sends: ['application/pdf'],
    response: issuedDocument,
    idempotencyKey: false,
    problems: ['invalid-transition', 'not-ours'],
    next: ['documents.list'],
  },
  /** Reads the signed copy that came back. */
  signedCopy: { ...readAppraisal, path: `${list}/{kind}/signed-copy`, query: termQuery, answers: ['application/pdf'] },
  /** Makes a workbook (XLSX) of plan, log or recap, for those who must hand one in. */
  workbook: {
    ...readAppraisal,
    path: '/v1/appraisals/{appraisalId}/workbooks/{kind}',
    query: termQuery,
    answers: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  },
  /**
   * Tells what a content hash printed on a document stands for: form, agency, day, and whether a later version has replaced it.
   * Names nobody. A hash that is not ours, or that of a draft, is `not-found`.
   */
  check: {
    ...read,
    path: '/v1/document-checks/{contentHash}',
    scope: 'service',
    relations: ['public'],
    response: documentCheck,
    problems: ['not-found'],
  },
} as const satisfies Record<string, Endpoint>;
