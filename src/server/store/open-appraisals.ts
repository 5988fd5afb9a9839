import { and, asc, eq, gt } from 'drizzle-orm';
import type { Database } from './database.js';
import { appraisals, periods } from './schema.js';

/** Ids of the appraisals of the open period in order, after this one: for work that goes through all of them bit by bit. */
export async function listOpenAppraisalIds(
  db: Database,
  agencyId: string,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .select({ id: appraisals.id })
    .from(appraisals)
    .innerJoin(periods, and(eq(periods.agencyId, appraisals.agencyId), eq(periods.id, appraisals.periodId)))
    .where(and(eq(appraisals.agencyId, agencyId), eq(periods.state, 'open'), gt(appraisals.id, after)))
    .orderBy(asc(appraisals.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}
