import { and, desc, eq, sql } from 'drizzle-orm';
import type { ForumDayChange } from '../../contract/index.js';
import type { Database } from './database.js';
import { cut, isBefore, type PageOf, type PageRequest } from './paging.js';
import { forumDays } from './schema.js';

export type ForumDayRow = typeof forumDays.$inferSelect;

/** Finds a forum day; with `lock` nobody else changes it until the transaction ends. */
export async function findForumDay(
  db: Database,
  agencyId: string,
  id: string,
  { lock = false } = {},
): Promise<ForumDayRow | undefined> {
  const query = db
    .select()
    .from(forumDays)
    .where(and(eq(forumDays.agencyId, agencyId), eq(forumDays.id, id)));
  const [row] = await (lock ? query.for('update') : query);
  return row;
}

export async function insertForumDay(db: Database, row: ForumDayRow): Promise<ForumDayRow> {
  await db.insert(forumDays).values(row);
  return row;
}

/** Writes a forum day as its next version. */
export async function updateForumDay(db: Database, row: ForumDayRow, content: ForumDayChange): Promise<ForumDayRow> {
  const changed = { ...row, date: content.date, content, version: row.version + 1 };
  await db
    .update(forumDays)
    .set(changed)
    .where(and(eq(forumDays.agencyId, row.agencyId), eq(forumDays.id, row.id)));
  return changed;
}

/** The forum days of a unit, newest first. */
export async function pageForumDays(
  db: Database,
  agencyId: string,
  unitId: string,
  page: PageRequest,
): Promise<PageOf<ForumDayRow>> {
  const rows = await db
    .select()
    .from(forumDays)
    .where(
      and(
        eq(forumDays.agencyId, agencyId),
        eq(forumDays.unitId, unitId),
        isBefore([forumDays.date, forumDays.id], page.after),
      ),
    )
    .orderBy(desc(forumDays.date), desc(forumDays.id))
    .limit(page.limit + 1);
  return cut(rows, page.limit, ({ date, id }) => [date, id]);
}

/** The forum days of a unit in a year, newest first. */
export function listForumDays(
  db: Database,
  agencyId: string,
  { unitId, year }: { readonly unitId: string; readonly year: number },
): Promise<ForumDayRow[]> {
  return db
    .select()
    .from(forumDays)
    .where(
      and(eq(forumDays.agencyId, agencyId), eq(forumDays.unitId, unitId), sql`${forumDays.date} like ${`${year}-%`}`),
    )
    .orderBy(desc(forumDays.date), desc(forumDays.id));
}
