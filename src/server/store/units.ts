import { and, eq } from 'drizzle-orm';
import type { Database } from './database.js';
import { cut, isAfter, nameOrder, type PageOf, type PageRequest } from './paging.js';
import { units } from './schema.js';

export type UnitRow = typeof units.$inferSelect;

/** A unit as a file of HR records names it. */
export interface UnitRecord {
  readonly name: string;
  /** Name of the unit above, which may be in the same list or known already; `null` at the top. */
  readonly parent: string | null;
}

/**
 * Adds units that are new by name and moves those whose parent changed; leaves all others alone.
 *
 * @returns the id of every unit of the agency by name, and how many rows changed.
 */
export async function upsertUnits(
  db: Database,
  agencyId: string,
  records: readonly UnitRecord[],
  makeId: () => string,
): Promise<{ ids: Map<string, string>; added: number; changed: number }> {
  const existing = await db.select().from(units).where(eq(units.agencyId, agencyId));
  const ids = new Map(existing.map((unit) => [unit.name, unit.id]));
  const parents = new Map(existing.map((unit) => [unit.id, unit.parentId]));
  const fresh = [...new Set(records.map(({ name }) => name))].filter((name) => !ids.has(name));
  for (const name of fresh) ids.set(name, makeId());
  if (fresh.length > 0) {
    await db.insert(units).values(fresh.map((name) => ({ agencyId, id: ids.get(name) as string, name })));
  }
  let changed = 0;
  for (const { name, parent } of records) {
    const id = ids.get(name) as string;
    const parentId = parent === null ? null : (ids.get(parent) ?? null);
    if ((parents.get(id) ?? null) === parentId) continue;
    await db
      .update(units)
      .set({ parentId })
      .where(and(eq(units.agencyId, agencyId), eq(units.id, id)));
    parents.set(id, parentId);
    if (!fresh.includes(name)) changed += 1;
  }
  return { ids, added: fresh.length, changed };
}

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
