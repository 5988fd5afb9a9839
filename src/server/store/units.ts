import { and, eq } from 'drizzle-orm';
import type { UnitChange } from '../../contract/index.js';
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

/** Finds a unit whose agency is not known yet. Ids of units are ours or random, so that no two agencies share one. */
export async function findPublicUnit(db: Database, id: string): Promise<UnitRow | undefined> {
  const [row, ...others] = await db.select().from(units).where(eq(units.id, id)).limit(2);
  return others.length > 0 ? undefined : row;
}

/** Changes what the agency decides of a unit. */
export async function changeUnit(db: Database, unit: UnitRow, change: UnitChange): Promise<UnitRow> {
  const changed = { ...unit, ...change, version: unit.version + 1 };
  await db
    .update(units)
    .set({ timeZone: changed.timeZone, version: changed.version })
    .where(and(eq(units.agencyId, unit.agencyId), eq(units.id, unit.id)));
  return changed;
}

/** A unit as far as lines of command and time zones go. */
export type UnitLine = Pick<UnitRow, 'id' | 'name' | 'parentId' | 'headId' | 'timeZone'>;

/** Every unit of the agency, for walking up and down its tree: hundreds, not millions. */
export function listUnitLines(db: Database, agencyId: string): Promise<UnitLine[]> {
  const { id, name, parentId, headId, timeZone } = units;
  return db
    .select({ id, name, parentId, headId, timeZone })
    .from(units)
    .where(eq(units.agencyId, agencyId))
    .orderBy(id);
}

/** A unit and every unit below it. Ends where records go in a circle. */
export function unitsBelow(units: readonly UnitLine[], id: string): UnitLine[] {
  const below = new Map<string | null, UnitLine[]>();
  for (const unit of units) below.set(unit.parentId, [...(below.get(unit.parentId) ?? []), unit]);
  const found = new Set(units.filter((unit) => unit.id === id));
  for (const unit of found) for (const child of below.get(unit.id) ?? []) found.add(child);
  return [...found];
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
