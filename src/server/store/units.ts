import { and, eq } from 'drizzle-orm';
import type { Database } from './database.js';
import { cut, isAfter, nameOrder, type PageOf, type PageRequest } from './paging.js';
import { units } from './schema.js';

export type UnitRow = typeof units.$inferSelect;

/** Says who heads which unit; units that are not named keep their head. */
export async function setUnitHeads(db: Database, agencyId: string, heads: ReadonlyMap<string, string>): Promise<void> {
  for (const [unitId, headId] of heads) {
    await db
      .update(units)
      .set({ headId })
      .where(and(eq(units.agencyId, agencyId), eq(units.id, unitId)));
  }
}

export async function findUnit(db: Database, agencyId: string, id: string): Promise<UnitRow | undefined> {
  const [row] = await db
    .select()
    .from(units)
    .where(and(eq(units.agencyId, agencyId), eq(units.id, id)));
  return row;
}

/** The units of the agency by name. */
export async function listUnits(db: Database, agencyId: string, page: PageRequest): Promise<PageOf<UnitRow>> {
  const order = nameOrder(units.name);
  const rows = await db
    .select({ unit: units, order: order })
    .from(units)
    .where(and(eq(units.agencyId, agencyId), isAfter([order, units.id], page.after)))
    .orderBy(order, units.id)
    .limit(page.limit + 1);
  const { items, next } = cut(rows, page.limit, (row) => [row.order, row.unit.id]);
  return { items: items.map((row) => row.unit), next };
}
