import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from './database.js';
import { containsWords, cut, isAfter, nameOrder, type PageOf, type PageRequest } from './paging.js';
import { libraryIndicators } from './schema.js';

export type LibraryRow = typeof libraryIndicators.$inferSelect;

/**
 * Indicators to take over, each in its latest version: those of this unit and position first, then of the unit, of the
 * position, the others; by name.
 */
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
        isNull(table.replacedById),
        containsWords(filter.search, [table.name, table.workResult, table.position, table.unit]),
        isAfter([distance, order, table.id], page.after),
      ),
    )
    .orderBy(distance, order, table.id)
    .limit(page.limit + 1);
  const { items, next } = cut(rows, page.limit, (row) => [Number(row.distance), row.order, row.indicator.id]);
  return { items: items.map((row) => row.indicator), next };
}

/** Reads an entry, also one that another has replaced. */
export async function findLibraryEntry(db: Database, agencyId: string, id: string): Promise<LibraryRow | undefined> {
  const [row] = await db.select().from(libraryIndicators).where(isEntry({ agencyId, id }));
  return row;
}

/** What stands now in the place of an entry: itself, or the last of those that replaced it one after the other. */
export async function latestOf(db: Database, entry: LibraryRow): Promise<LibraryRow> {
  let latest = entry;
  while (latest.replacedById !== null) {
    const next = await findLibraryEntry(db, latest.agencyId, latest.replacedById);
    if (!next) break;
    latest = next;
  }
  return latest;
}

/** Adds an entry; one that it replaces stays for the plans that name it, and is offered no more. */
export async function addLibraryEntry(
  db: Database,
  entry: LibraryRow,
  replaced: LibraryRow | undefined,
): Promise<void> {
  await db.insert(libraryIndicators).values(entry);
  if (!replaced) return;
  await db.update(libraryIndicators).set({ replacedById: entry.id }).where(isEntry(replaced));
}

function isEntry({ agencyId, id }: Pick<LibraryRow, 'agencyId' | 'id'>) {
  return and(eq(libraryIndicators.agencyId, agencyId), eq(libraryIndicators.id, id));
}
