import { and, eq } from 'drizzle-orm';
import type { Database } from './database.js';
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
