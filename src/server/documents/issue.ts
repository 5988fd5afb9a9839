import type { Feedback } from '../../contract/index.js';
import type { FileStorage } from '../storage/file-storage.js';
import type { AppraisalRecord } from '../store/appraisals.js';
import { findIssued, type IssuedRow, keepIssued } from '../store/issued-documents.js';
import { contentHash, sha256 } from './content-hash.js';
import { evaluationForm } from './evaluation-form.js';
import { documentFacts, planFacts, type Reader, resultFacts } from './gather.js';
import type { DocumentModel } from './model.js';
import { makePdf } from './pdf/make-pdf.js';
import { planForm } from './plan-form.js';
import { resultForm } from './result-form.js';
import type { Standing } from './standing.js';

/** What a document is made with. */
export interface Issuer extends Reader {
  readonly storage: FileStorage;
  readonly publicUrl: string | undefined;
  /** What may be shown of the feedback on the record; read where a form shows any. */
  readonly receivedFeedback: () => Promise<readonly Feedback[]>;
}

/** What the document says. */
export async function modelOf(issuer: Issuer, record: AppraisalRecord, standing: Standing): Promise<DocumentModel> {
  switch (standing.kind) {
    case 'work-plan':
      return planForm(await planFacts(issuer, record, standing));
    case 'evaluation-result':
      return resultForm(await resultFacts(issuer, record, standing, await issuer.receivedFeedback()));
    case 'evaluation-document':
      return evaluationForm(await documentFacts(issuer, record, standing));
  }
}

/**
 * The bytes of a document. A settled one is made when it is first asked for and kept: everybody gets the very same file from then
 * on, whatever becomes of the records. A draft is made anew each time.
 */
export async function issue(issuer: Issuer, record: AppraisalRecord, standing: Standing): Promise<Uint8Array> {
  return (await keptBytes(issuer, record, standing)) ?? make(issuer, record, standing);
}

async function keptBytes({ db, storage }: Issuer, record: AppraisalRecord, standing: Standing) {
  const row = standing.settledAt === null ? undefined : await findIssued(db, issuedKey(record, standing));
  const bytes = row && (await storage.get(pdfKey(row)));
  return bytes && sha256(bytes) === row.pdfSha256 ? bytes : undefined;
}

async function make(issuer: Issuer, record: AppraisalRecord, standing: Standing): Promise<Uint8Array> {
  const { db, storage, publicUrl, now } = issuer;
  const { settledAt } = standing;
  const model = await modelOf(issuer, record, standing);
  const hash = contentHash(model);
  const bytes = await makePdf(model, {
    hash,
    address: publicUrl === undefined ? null : `${publicUrl.replace(/\/+$/, '')}/v1/document-checks/${hash}`,
    at: settledAt === null ? now() : new Date(settledAt),
  });
  if (settledAt === null) return bytes;
  const key = issuedKey(record, standing);
  const row: IssuedRow = {
    ...key,
    id: documentId(record, standing, hash),
    form: model.form,
    contentHash: hash,
    settledAt: new Date(settledAt),
    ...{ pdfSha256: sha256(bytes), pdfSize: bytes.byteLength },
    signedCopy: null,
    createdAt: now(),
  };
  // First the bytes: a row promises that they are there.
  await storage.put(pdfKey(row), bytes);
  await keepIssued(db, row);
  return bytes;
}

/** The id of a document, from what it is and says: whoever makes it at the same time gives it the same. */
export function documentId({ id }: AppraisalRecord, { kind, term, version }: Standing, hash: string): string {
  return sha256([id, kind, term, version, hash].join(' ')).slice(0, 40);
}

/** Under which the record keeps a document. */
export function issuedKey({ agencyId, id }: AppraisalRecord, { kind, term, version }: Standing) {
  return { agencyId, appraisalId: id, kind, term, documentVersion: version };
}

function pdfKey({ agencyId, id }: IssuedRow): string {
  return `${agencyId}/documents/${id}.pdf`;
}

/** Where the signed copy lies. */
export function signedKey({ agencyId, id }: IssuedRow): string {
  return `${agencyId}/documents/${id}.signed.pdf`;
}
