import { and, eq, inArray } from 'drizzle-orm';
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
      and(eq(unitPlans.agencyId, key.agencyId), eq(unitPlans.unitId, key.unitId), eq(unitPlans.periodId, key.periodId)),
    );
  return row ?? freshUnitPlan(key);
}

/** Writes the next version of the plan; the first one makes its row. The unit is locked by then. */
export async function saveUnitPlan(
  db: Database,
  row: UnitPlanRow,
  change: Partial<Pick<UnitPlanRow, 'state' | 'plan'>>,
): Promise<UnitPlanRow> {
  const changed = { ...row, ...change, version: row.version + 1 };
  await db
    .insert(unitPlans)
    .values(changed)
    .onConflictDoUpdate({ target: [unitPlans.agencyId, unitPlans.id], set: changed });
  return changed;
}

/** Objectives of several units in a year. */
export async function listObjectives(
  db: Database,
  agencyId: string,
  { periodId, unitIds }: { periodId: string; unitIds: readonly string[] },
): Promise<{ id: string; title: string }[]> {
  const rows = await db
    .select({ plan: unitPlans.plan })
    .from(unitPlans)
    .where(
      and(eq(unitPlans.agencyId, agencyId), eq(unitPlans.periodId, periodId), inArray(unitPlans.unitId, [...unitIds])),
    );
  return rows.flatMap(({ plan }) => plan.objectives.map(({ id, title }) => ({ id, title })));
}

function freshUnitPlan(key: UnitPlanKey): UnitPlanRow {
  const plan = { version: 1, objectives: [], progress: [], actionProgress: [], achievements: [], history: [] };
  return { ...key, id: `${key.unitId}.${key.periodId}`, state: 'draft', version: 0, plan };
}
