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

/** Reads a unit; with `lock`, nobody else changes it or its plan until the transaction ends. */
export async function findUnit(
  db: Database,
  agencyId: string,
  id: string,
  { lock = false } = {},
): Promise<UnitRow | undefined> {
  const query = db
    .select()
    .from(units)
    .where(and(eq(units.agencyId, agencyId), eq(units.id, id)));
  const [row] = await (lock ? query.for('update') : query);
  return row;
}

/** A unit as far as lines of command and time zones go. */
export type UnitLine = Pick<UnitRow, 'id' | 'name' | 'parentId' | 'headId' | 'timeZone'>;

/** Every unit of the agency, for walking up and down its tree: hundreds, not millions. */
export function listUnitLines(db: Database, agencyId: string): Promise<UnitLine[]> {
  const { id, name, parentId, headId, timeZone } = units;
  return db.select({ id, name, parentId, headId, timeZone }).from(units).where(eq(units.agencyId, agencyId)).orderBy(id);
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
