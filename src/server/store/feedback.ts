import { and, eq } from 'drizzle-orm';
import type { Database } from './database.js';
import { feedback } from './schema.js';

export type FeedbackRow = typeof feedback.$inferSelect;

/** Reads one entry; with `lock`, nobody else changes it until the transaction ends. */
export async function findFeedback(
  db: Database,
  agencyId: string,
  id: string,
  { lock = false } = {},
): Promise<FeedbackRow | undefined> {
  const query = db
    .select()
    .from(feedback)
    .where(and(eq(feedback.agencyId, agencyId), eq(feedback.id, id)));
  const [row] = await (lock ? query.for('update') : query);
  return row;
}
