import { and, eq, inArray, sql } from 'drizzle-orm';
import type { UnitPlan, UnitPlanState } from '../../contract/index.js';
import type { Database } from './database.js';
import { unitPlans } from './schema.js';

/** How a unit's plan stands, and the levels that were set for it. */
export interface UnitStanding {
  readonly unitId: string;
  readonly state: UnitPlanState;
  readonly achievements: UnitPlan['achievements'];
}

/** How the plans of units stand in a year, by unit; one that nobody has begun is missing. Their content is not read. */
export async function listUnitStandings(
  db: Database,
  agencyId: string,
  { periodId, unitIds }: { periodId: string; unitIds: readonly string[] },
): Promise<Map<string, UnitStanding>> {
  if (unitIds.length === 0) return new Map();
  const { unitId, state, plan } = unitPlans;
  const achievements = sql<UnitPlan['achievements']>`${plan}->'achievements'`;
  const rows = await db
    .select({ unitId, state, achievements })
    .from(unitPlans)
    .where(
      and(eq(unitPlans.agencyId, agencyId), eq(unitPlans.periodId, periodId), inArray(unitPlans.unitId, [...unitIds])),
    );
  return new Map(rows.map((row) => [row.unitId, row]));
}
