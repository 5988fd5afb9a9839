import { and, eq } from 'drizzle-orm';
import type { Database } from './database.js';
import { unitPlans } from './schema.js';

export type UnitPlanRow = typeof unitPlans.$inferSelect;

/** Names the plan of a unit in a year. */
export type UnitPlanKey = Pick<UnitPlanRow, 'agencyId' | 'unitId' | 'periodId'>;

/** The plan of a unit; one that nobody has begun has version 0. */
export async function findUnitPlan(db: Database, key: UnitPlanKey): Promise<UnitPlanRow> {
  const [row] = await db
    .select()
    .from(unitPlans)
    .where(
      and(
        eq(unitPlans.agencyId, key.agencyId),
        eq(unitPlans.unitId, key.unitId),
        eq(unitPlans.periodId, key.periodId),
      ),
    );
  return row ?? freshUnitPlan(key);
}

function freshUnitPlan(key: UnitPlanKey): UnitPlanRow {
  const plan = { version: 1, objectives: [], progress: [], actionProgress: [], achievements: [], history: [] };
  return { ...key, id: `${key.unitId}.${key.periodId}`, state: 'draft', version: 0, plan };
}
