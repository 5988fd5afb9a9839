import { and, eq, sql } from 'drizzle-orm';
import type { Database } from './database.js';
import { containsWords, cut, isAfter, nameOrder, type PageOf, type PageRequest } from './paging.js';
import { libraryIndicators } from './schema.js';

export type LibraryRow = typeof libraryIndicators.$inferSelect;

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
