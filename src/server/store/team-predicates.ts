import { and, count, eq, isNull } from 'drizzle-orm';
import { type Predicate, predicates } from '../../contract/index.js';
import type { AppraisalRecord } from './appraisals.js';
import type { Database } from './database.js';
import { appraisals, termAssessments } from './schema.js';

/** How many people an appraiser appraises, and how many of them have which predicate now. */
export interface TeamPredicates {
  readonly team: number;
  readonly counts: Readonly<Record<Predicate, number>>;
}

/**
 * Predicates of everybody whom the appraiser of a record appraises in its year, in its term. Main appraisals alone, so that
 * nobody is counted twice.
 */
export async function countTeamPredicates(
  db: Database,
  { agencyId, period, appraiserId, term }: AppraisalRecord,
): Promise<TeamPredicates> {
  const counts = Object.fromEntries(predicates.map((predicate) => [predicate, 0])) as Record<Predicate, number>;
  if (appraiserId === null) return { team: 0, counts };
  const predicate = term === 'annual' ? appraisals.predicate : termAssessments.predicate;
  const rows = await db
    .select({ predicate, count: count() })
    .from(appraisals)
    .leftJoin(
      termAssessments,
      and(
        eq(termAssessments.agencyId, appraisals.agencyId),
        eq(termAssessments.appraisalId, appraisals.id),
        eq(termAssessments.term, term),
      ),
    )
    .where(
      and(
        eq(appraisals.agencyId, agencyId),
        eq(appraisals.periodId, period.id),
        eq(appraisals.appraiserId, appraiserId),
        isNull(appraisals.mainAppraisalId),
      ),
    )
    .groupBy(predicate);
  for (const row of rows) if (row.predicate !== null) counts[row.predicate] = row.count;
  return { team: rows.reduce((sum, row) => sum + row.count, 0), counts };
}
