import { and, desc, eq } from 'drizzle-orm';
import type { Database } from './database.js';
import { issuedDocuments } from './schema.js';

export type IssuedRow = typeof issuedDocuments.$inferSelect;

/** Names the document of an appraisal in one version. */
export type IssuedKey = Pick<IssuedRow, 'agencyId' | 'appraisalId' | 'kind' | 'term' | 'documentVersion'>;

/**
 * Keeps what was made of a settled document. Its id comes from its content: whoever asks at the same time keeps the same. A
 * file that had been lost and was made again may differ from the first, where it was made by another version of the program.
 */
export async function keepIssued(db: Database, row: IssuedRow): Promise<void> {
  const { pdfSha256, pdfSize } = row;
  await db
    .insert(issuedDocuments)
    .values(row)
    .onConflictDoUpdate({ target: [issuedDocuments.agencyId, issuedDocuments.id], set: { pdfSha256, pdfSize } });
}

/** Every document of an appraisal that was made, newest first. */
export function listIssued(db: Database, agencyId: string, appraisalId: string): Promise<IssuedRow[]> {
  return db
    .select()
    .from(issuedDocuments)
    .where(and(eq(issuedDocuments.agencyId, agencyId), eq(issuedDocuments.appraisalId, appraisalId)))
    .orderBy(desc(issuedDocuments.createdAt), issuedDocuments.id);
}

/** The document of this version that was made last, `undefined` where none was. */
export async function findIssued(db: Database, key: IssuedKey): Promise<IssuedRow | undefined> {
  const rows = await listIssued(db, key.agencyId, key.appraisalId);
  return rows.find((row) => isOf(row, key));
}

/** Whether a document is of this kind, term and version. */
export function isOf(row: IssuedRow, { kind, term, documentVersion }: Omit<IssuedKey, 'agencyId' | 'appraisalId'>) {
  return row.kind === kind && row.term === term && row.documentVersion === documentVersion;
}

/** The document with this content, of whichever agency: a copy is checked by people who do not know which. */
export async function findByContent(db: Database, contentHash: string): Promise<IssuedRow | undefined> {
  const [row] = await db
    .select()
    .from(issuedDocuments)
    .where(eq(issuedDocuments.contentHash, contentHash))
    .orderBy(issuedDocuments.createdAt)
    .limit(1);
  return row;
}

/** Notes the signed copy that came back. */
export async function keepSignedCopy(
  db: Database,
  { agencyId, id }: IssuedRow,
  signedCopy: NonNullable<IssuedRow['signedCopy']>,
): Promise<void> {
  await db
    .update(issuedDocuments)
    .set({ signedCopy })
    .where(and(eq(issuedDocuments.agencyId, agencyId), eq(issuedDocuments.id, id)));
}
