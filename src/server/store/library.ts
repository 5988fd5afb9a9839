import { isDeepStrictEqual } from 'node:util';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from './database.js';
import { containsWords, cut, isAfter, nameOrder, type PageOf, type PageRequest } from './paging.js';
import { libraryIndicators } from './schema.js';

export type LibraryRow = typeof libraryIndicators.$inferSelect;

/** An indicator as a file describes it. */
export type LibraryRecord = Omit<LibraryRow, 'agencyId' | 'id'>;

/**
 * Makes the library equal to the list. An entry that stands in it already, by unit, position, result and name, keeps its id:
 * plans name it.
 */
export async function replaceLibrary(
  db: Database,
  agencyId: string,
  records: readonly LibraryRecord[],
  makeId: () => string,
): Promise<{ added: number; changed: number; unchanged: number; removed: number }> {
  const existing = await db.select().from(libraryIndicators).where(eq(libraryIndicators.agencyId, agencyId));
  const before = new Map(existing.map((row) => [identityOf(row), row]));
  const count = { added: 0, changed: 0, unchanged: 0 };
  const rows = records.map((record): LibraryRow => {
    const old = before.get(identityOf(record));
    before.delete(identityOf(record));
    const row = { agencyId, id: old?.id ?? makeId(), ...record };
    count[old ? (isDeepStrictEqual(old, row) ? 'unchanged' : 'changed') : 'added'] += 1;
    return row;
  });
  await db.delete(libraryIndicators).where(eq(libraryIndicators.agencyId, agencyId));
  if (rows.length > 0) await db.insert(libraryIndicators).values(rows);
  return { ...count, removed: before.size };
}

/** Indicators to take over: those of this unit and position first, then of the unit, of the position, the others; by name. */
export async function listLibrary(
  db: Database,
  agencyId: string,
  filter: { search?: string | undefined; unit: string; position: string },
  page: PageRequest,
): Promise<PageOf<LibraryRow>> {
  const table = libraryIndicators;
  const isOwnUnit = sql`lower(${table.unit}) = lower(${filter.unit})`;
  const isOwnPosition = sql`lower(${table.position}) = lower(${filter.position})`;
  const distance = sql<number>`(case when ${isOwnUnit} then 0 else 2 end + case when ${isOwnPosition} then 0 else 1 end)`;
  const order = nameOrder(table.name);
  const rows = await db
    .select({ indicator: table, distance, order })
    .from(table)
    .where(
      and(
        eq(table.agencyId, agencyId),
        containsWords(filter.search, [table.name, table.workResult, table.position, table.unit]),
        isAfter([distance, order, table.id], page.after),
      ),
    )
    .orderBy(distance, order, table.id)
    .limit(page.limit + 1);
  const { items, next } = cut(rows, page.limit, (row) => [Number(row.distance), row.order, row.indicator.id]);
  return { items: items.map((row) => row.indicator), next };
}

function identityOf({ unit, position, workResult, name }: LibraryRecord): string {
  return JSON.stringify([unit, position, workResult, name]);
}
