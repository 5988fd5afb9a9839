import { and, asc, eq, gte, isNotNull, lte } from 'drizzle-orm';
import type { CountedEntry } from '../../rules/index.js';
import type { Database } from './database.js';
import { activities } from './schema.js';

/** What the verified entries of a log count towards indicators in these days, in the order of the work. */
export function listLoggedQuantities(
  db: Database,
  agencyId: string,
  appraisalId: string,
  { start, end }: { start: string; end: string },
): Promise<CountedEntry[]> {
  const { indicatorId, quantity, date, state, id } = activities;
  return db
    .select({ indicatorId, quantity, date, state })
    .from(activities)
    .where(
      and(
        eq(activities.agencyId, agencyId),
        eq(activities.appraisalId, appraisalId),
        gte(date, start),
        lte(date, end),
        eq(state, 'verified'),
        isNotNull(indicatorId),
      ),
    )
    .orderBy(asc(date), asc(id));
}
