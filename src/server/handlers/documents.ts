import { documentKinds, type Endpoints, type IssuedDocument, workbookKinds } from '../../contract/index.js';
import { almanacOf, unitOf } from '../almanac.js';
import type { HandlersOf, RequestContext, Surroundings } from '../context.js';
import { contentHash, sha256 } from '../documents/content-hash.js';
import { fileName, plainName } from '../documents/file-name.js';
import { documentId, issue, issuedKey, type Issuer, modelOf, signedKey } from '../documents/issue.js';
import { isSignedCopy } from '../documents/signed-copy.js';
import { type Standing, standingsOf } from '../documents/standing.js';
import { makeWorkbook } from '../documents/workbooks/make-workbook.js';
import { ProblemError, refuseTransition } from '../problem-error.js';
import { findAgency } from '../store/agencies.js';
import { type AppraisalRecord, findAppraisal } from '../store/appraisals.js';
import {
  findByContent,
  findIssued,
  isOf,
  type IssuedRow,
  keepSignedCopy,
  listIssued,
} from '../store/issued-documents.js';
import { currentPolicy } from '../store/policies.js';
import { listTerms, seenThrough } from '../store/terms.js';
import { feedback } from './feedback.js';

const pdf = 'application/pdf';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const documents: HandlersOf<'documents'> = {
  async list(context) {
    const { db, agency, appraisal, relations } = context;
    const issuer = await issuerOf(context);
    const issued = await listIssued(db, agency.id, appraisal.id);
    const items: IssuedDocument[] = [];
    for (const record of await recordsByTerm(context)) {
      for (const standing of standingsOf(record, relations, issuer.almanac)) {
        const key = { ...standing, documentVersion: standing.version };
        const row = standing.settledAt === null ? undefined : issued.find((one) => isOf(one, key));
        items.push(row ? viewOf(row) : await unissuedView(issuer, record, standing));
      }
    }
    // The plan, then month by month or quarter by quarter, then the year.
    return { items: items.sort((first, second) => Number(isPlan(second)) - Number(isPlan(first))) };
  },

  async pdf(context) {
    const { appraisal } = context;
    const issuer = await issuerOf(context);
    const standing = standingOf(context, issuer);
    const bytes = await issue(issuer, appraisal, standing);
    return { bytes, mediaType: pdf, fileName: fileName(appraisal, standing) };
  },

  async returnSigned(context) {
    const { db, storage, appraisal, body, now, relations } = context;
    const standing = standingOf(context, await issuerOf(context));
    const { planState, evaluationState } = appraisal;
    if (standing.settledAt === null) refuseTransition(standing.kind === 'work-plan' ? planState : evaluationState, []);
    const row = await findIssued(db, issuedKey(appraisal, standing));
    if (!row || !isSignedCopy(body, { size: row.pdfSize, sha256: row.pdfSha256 })) throw new ProblemError('not-ours');
    const signedCopy = { at: now().toISOString(), sha256: sha256(body), size: body.byteLength };
    const before = row.signedCopy;
    if (before?.sha256 === signedCopy.sha256) return viewOf(row);
    // Signatures add up: a copy without one that is there already would lose it. Only the HR agency may put that right.
    const loses = before !== null && !isSignedCopy(body, before);
    if (loses && !relations.includes('hr-agency')) throw new ProblemError('not-ours');
    await storage.put(signedKey(row), body);
    await keepSignedCopy(db, row, signedCopy);
    return viewOf({ ...row, signedCopy });
  },

  async signedCopy(context) {
    const { db, storage, appraisal } = context;
    const standing = standingOf(context, await issuerOf(context));
    const row = await findIssued(db, issuedKey(appraisal, standing));
    const bytes = row?.signedCopy && (await storage.get(signedKey(row)));
    if (!bytes) throw new ProblemError('not-found');
    return { bytes, mediaType: pdf, fileName: fileName(appraisal, standing) };
  },

  async workbook(context) {
    const { appraisal, params, relations } = context;
    const kind = workbookKinds.find((one) => one === params.kind);
    if (!kind) throw new ProblemError('not-found');
    const { bytes, name } = await makeWorkbook(kind, { ...(await issuerOf(context)), appraisal, relations });
    const { period, employee } = appraisal;
    return { bytes, mediaType: xlsx, fileName: `${name}-${period.year}-${plainName(employee.name)}.xlsx` };
  },

  async check(context) {
    const { db, now } = context;
    const { contentHash: hash } = context.params;
    const row = /^[0-9a-f]{64}$/.test(hash) ? await findByContent(db, hash) : undefined;
    const agency = row && (await findAgency(db, row.agencyId));
    const record = row && (await findAppraisal(db, row.agencyId, row.appraisalId));
    if (!agency || !record || !row.settledAt) throw new ProblemError('not-found');
    const almanac = await almanacOf({ db, now, agency, policy: await currentPolicy(db, agency.id) });
    const standings = standingsOf(await seenThrough(db, record, row.term), [], almanac);
    return {
      contentHash: hash,
      kind: row.kind,
      agency: agency.name,
      settledOn: almanac.dateAt(unitOf(record), row.settledAt),
      replaced: await isReplaced(db, row, standings),
    };
  },
};

type OnDocuments = Omit<RequestContext<Endpoints['documents']['list']>, 'params' | 'query' | 'body'>;

/** What documents are made with, for a reader of the appraisal. */
async function issuerOf(context: OnDocuments): Promise<Issuer> {
  const { db, now, agency, policy, storage, publicUrl, appraisal } = context;
  const almanac = await almanacOf(context);
  let received: ReturnType<Issuer['receivedFeedback']> | undefined;
  const read = async () => {
    const params = { appraisalId: appraisal.id };
    return (await feedback.received({ ...context, params, query: {}, body: undefined })).items;
  };
  return { db, now, agency, policy, storage, publicUrl, almanac, receivedFeedback: () => (received ??= read()) };
}

/** @throws {ProblemError} `not-found` for a document that there is not, or not yet for this reader. */
function standingOf(
  {
    params,
    appraisal,
    relations,
  }: Pick<RequestContext<Endpoints['documents']['pdf']>, 'params' | 'appraisal' | 'relations'>,
  { almanac }: Issuer,
): Standing {
  const kind = documentKinds.find((one) => one === params.kind);
  const standing = standingsOf(appraisal, relations, almanac).find((one) => one.kind === kind);
  if (!standing) throw new ProblemError('not-found');
  return standing;
}

/** The appraisal through the months or quarters that somebody has begun, then through the year. */
async function recordsByTerm({ db, agency, appraisal }: OnDocuments): Promise<AppraisalRecord[]> {
  const begun = (await listTerms(db, agency.id, [appraisal.id])).get(appraisal.id) ?? [];
  const records: AppraisalRecord[] = [];
  for (const { term } of begun) records.push(await seenThrough(db, appraisal, term));
  return [...records, appraisal];
}

function isPlan({ kind }: IssuedDocument): boolean {
  return kind === 'work-plan';
}

function viewOf({
  id,
  kind,
  form,
  term,
  documentVersion,
  contentHash,
  settledAt,
  signedCopy,
}: IssuedRow): IssuedDocument {
  return {
    ...{ id, kind, form, term, version: documentVersion, contentHash, signedCopy },
    settledAt: settledAt?.toISOString() ?? null,
  };
}

/** A document that nobody has asked for yet, or a draft. */
async function unissuedView(issuer: Issuer, record: AppraisalRecord, standing: Standing): Promise<IssuedDocument> {
  const model = await modelOf(issuer, record, standing);
  const hash = contentHash(model);
  return { id: documentId(record, standing, hash), ...standing, form: model.form, contentHash: hash, signedCopy: null };
}

/** Whether a later version is settled, or the same one was made anew with other words. */
async function isReplaced(db: Surroundings['db'], row: IssuedRow, standings: readonly Standing[]): Promise<boolean> {
  const now = standings.find(({ kind }) => kind === row.kind);
  if (now && now.settledAt !== null && now.version > row.documentVersion) return true;
  return (await findIssued(db, row))?.id !== row.id;
}
