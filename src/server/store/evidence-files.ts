import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Database } from './database.js';
import { activities, evidenceFiles } from './schema.js';

export type EvidenceRow = typeof evidenceFiles.$inferSelect;

/** Names the file of an appraisal. */
export type EvidenceKey = Pick<EvidenceRow, 'agencyId' | 'appraisalId' | 'id'>;

export async function insertEvidenceFile(db: Database, row: EvidenceRow): Promise<EvidenceRow> {
  await db.insert(evidenceFiles).values(row);
  return row;
}

/** A file of this appraisal: one of another is as if it did not exist. */
export async function findEvidenceFile(db: Database, key: EvidenceKey): Promise<EvidenceRow | undefined> {
  const [row] = await db.select().from(evidenceFiles).where(isFile(key));
  return row;
}

/** Files of an appraisal by id; whichever is unknown is missing. */
export async function findEvidenceFiles(
  db: Database,
  { agencyId, appraisalId }: Pick<EvidenceKey, 'agencyId' | 'appraisalId'>,
  ids: readonly string[],
): Promise<Map<string, EvidenceRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(evidenceFiles)
    .where(and(ofAppraisal({ agencyId, appraisalId }), inArray(evidenceFiles.id, [...ids])));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Uploads of an appraisal that were begun before that moment and never ended. */
export function listAbandoned(
  db: Database,
  of: Pick<EvidenceKey, 'agencyId' | 'appraisalId'>,
  before: Date,
): Promise<EvidenceRow[]> {
  return db
    .select()
    .from(evidenceFiles)
    .where(and(ofAppraisal(of), isNull(evidenceFiles.sha256), lt(evidenceFiles.createdAt, before)));
}

export async function updateEvidenceFile(
  db: Database,
  file: EvidenceRow,
  change: Partial<Pick<EvidenceRow, 'parts' | 'sha256'>>,
): Promise<EvidenceRow> {
  await db.update(evidenceFiles).set(change).where(isFile(file));
  return { ...file, ...change };
}

export async function deleteEvidenceFile(db: Database, key: EvidenceKey): Promise<void> {
  await db.delete(evidenceFiles).where(isFile(key));
}

/** Whether an entry of the log names the file. */
export async function isNamed(db: Database, { agencyId, appraisalId, id }: EvidenceKey): Promise<boolean> {
  const [row] = await db
    .select({ id: activities.id })
    .from(activities)
    .where(
      and(
        eq(activities.agencyId, agencyId),
        eq(activities.appraisalId, appraisalId),
        sql`${activities.content} @> ${JSON.stringify({ evidence: [{ fileId: id }] })}::jsonb`,
      ),
    )
    .limit(1);
  return row !== undefined;
}

function ofAppraisal({ agencyId, appraisalId }: Pick<EvidenceKey, 'agencyId' | 'appraisalId'>) {
  return and(eq(evidenceFiles.agencyId, agencyId), eq(evidenceFiles.appraisalId, appraisalId));
}

function isFile(key: EvidenceKey) {
  return and(ofAppraisal(key), eq(evidenceFiles.id, key.id));
}
