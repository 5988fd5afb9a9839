import { and, count, eq, inArray, ne, or } from 'drizzle-orm';
import type { Database } from './database.js';
import { activities, appraisals, coachings, indicatorProposals, periods } from './schema.js';

/** Names the person for whom something may wait. */
interface Waiting {
  readonly agencyId: string;
  readonly viewerId: string;
}

/** Entries of the log that wait for the viewer to look at them, by period; closed years are over. */
export function countWaitingActivities(
  db: Database,
  { agencyId, viewerId }: Waiting,
): Promise<{ periodId: string; label: string; count: number }[]> {
  return db
    .select({ periodId: periods.id, label: periods.label, count: count() })
    .from(activities)
    .innerJoin(appraisals, and(eq(appraisals.agencyId, activities.agencyId), eq(appraisals.id, activities.appraisalId)))
    .innerJoin(periods, and(eq(periods.agencyId, appraisals.agencyId), eq(periods.id, appraisals.periodId)))
    .where(
      and(
        eq(activities.agencyId, agencyId),
        eq(activities.state, 'waiting'),
        eq(appraisals.appraiserId, viewerId),
        ne(appraisals.employeeId, viewerId),
        ne(periods.state, 'closed'),
      ),
    )
    .groupBy(periods.id, periods.label)
    .orderBy(periods.id);
}

/** Records of talks that the viewer is to answer as the other side, by appraisal. */
export function countUnansweredTalks(
  db: Database,
  { agencyId, viewerId }: Waiting,
): Promise<{ appraisalId: string; count: number }[]> {
  return db
    .select({ appraisalId: coachings.appraisalId, count: count() })
    .from(coachings)
    .innerJoin(appraisals, and(eq(appraisals.agencyId, coachings.agencyId), eq(appraisals.id, coachings.appraisalId)))
    .where(
      and(
        eq(coachings.agencyId, agencyId),
        eq(coachings.state, 'recorded'),
        ne(coachings.recordedById, viewerId),
        or(eq(coachings.leaderId, viewerId), eq(appraisals.employeeId, viewerId)),
      ),
    )
    .groupBy(coachings.appraisalId)
    .orderBy(coachings.appraisalId);
}

/** Open proposals of the indicator forum by the unit that decides. */
export async function countOpenProposals(
  db: Database,
  agencyId: string,
  unitIds: readonly string[],
): Promise<Map<string, number>> {
  if (unitIds.length === 0) return new Map();
  const { unitId, state } = indicatorProposals;
  const rows = await db
    .select({ unitId, count: count() })
    .from(indicatorProposals)
    .where(and(eq(indicatorProposals.agencyId, agencyId), eq(state, 'open'), inArray(unitId, [...unitIds])))
    .groupBy(unitId);
  return new Map(rows.map((row) => [row.unitId, row.count]));
}
