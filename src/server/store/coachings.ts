import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from './database.js';
import { coachings } from './schema.js';

export type CoachingRow = typeof coachings.$inferSelect;

export async function insertCoaching(db: Database, row: CoachingRow): Promise<CoachingRow> {
  await db.insert(coachings).values(row);
  return row;
}

/** A talk of this appraisal: one of another is as if it did not exist. */
export async function findCoaching(
  db: Database,
  { agencyId, appraisalId, id }: Pick<CoachingRow, 'agencyId' | 'appraisalId' | 'id'>,
): Promise<CoachingRow | undefined> {
  const [row] = await db
    .select()
    .from(coachings)
    .where(and(ofAppraisal(agencyId, appraisalId), eq(coachings.id, id)));
  return row;
}

/** The talks of an appraisal, newest first. A year has dozens, not thousands. */
export function listCoachings(db: Database, agencyId: string, appraisalId: string): Promise<CoachingRow[]> {
  return db
    .select()
    .from(coachings)
    .where(ofAppraisal(agencyId, appraisalId))
    .orderBy(desc(sql`${coachings.content}->>'date'`), desc(coachings.createdAt), coachings.id);
}

export async function updateCoaching(
  db: Database,
  row: CoachingRow,
  change: Partial<CoachingRow>,
): Promise<CoachingRow> {
  const changed = { ...row, ...change, version: row.version + 1 };
  await db
    .update(coachings)
    .set(changed)
    .where(and(ofAppraisal(row.agencyId, row.appraisalId), eq(coachings.id, row.id)));
  return changed;
}

function ofAppraisal(agencyId: string, appraisalId: string) {
  return and(eq(coachings.agencyId, agencyId), eq(coachings.appraisalId, appraisalId));
}
