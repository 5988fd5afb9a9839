import { and, desc, eq, lt, ne } from 'drizzle-orm';
import type { NewPeriod, PeriodChange } from '../../contract/index.js';
import type { Database } from './database.js';
import { cut, type PageOf, type PageRequest } from './paging.js';
import { periods } from './schema.js';

export type PeriodRow = typeof periods.$inferSelect;

/** Adds a performance year. `undefined` when the agency has that year already. */
export async function insertPeriod(
  db: Database,
  agencyId: string,
  period: NewPeriod & { id: string; state?: PeriodRow['state'] },
): Promise<PeriodRow | undefined> {
  const [row] = await db
    .insert(periods)
    .values({ state: 'planned', ...period, agencyId })
    .onConflictDoNothing()
    .returning();
  return row;
}

export async function findPeriod(db: Database, agencyId: string, id: string): Promise<PeriodRow | undefined> {
  const [row] = await db
    .select()
    .from(periods)
    .where(and(eq(periods.agencyId, agencyId), eq(periods.id, id)));
  return row;
}

export async function findYear(db: Database, agencyId: string, year: number): Promise<PeriodRow | undefined> {
  const [row] = await db
    .select()
    .from(periods)
    .where(and(eq(periods.agencyId, agencyId), eq(periods.year, year)));
  return row;
}

/** The open year; `except` leaves one out. */
export async function openPeriod(db: Database, agencyId: string, except = ''): Promise<PeriodRow | undefined> {
  const [row] = await db
    .select()
    .from(periods)
    .where(and(eq(periods.agencyId, agencyId), eq(periods.state, 'open'), ne(periods.id, except)));
  return row;
}

export async function changePeriod(db: Database, period: PeriodRow, change: PeriodChange): Promise<PeriodRow> {
  const changed = { ...period, ...change, version: period.version + 1 };
  await db
    .update(periods)
    .set(changed)
    .where(and(eq(periods.agencyId, period.agencyId), eq(periods.id, period.id)));
  return changed;
}

/** The performance years, newest first. */
export async function listPeriods(db: Database, agencyId: string, page: PageRequest): Promise<PageOf<PeriodRow>> {
  const [year] = page.after ?? [];
  const rows = await db
    .select()
    .from(periods)
    .where(and(eq(periods.agencyId, agencyId), year === undefined ? undefined : lt(periods.year, Number(year))))
    .orderBy(desc(periods.year))
    .limit(page.limit + 1);
  return cut(rows, page.limit, (row) => [row.year]);
}
