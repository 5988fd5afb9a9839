import { and, eq } from 'drizzle-orm';
import type { Database } from './database.js';
import { publicCases } from './schema.js';

export type PublicCaseRow = typeof publicCases.$inferSelect;

/** Finds a case; with `lock` nobody else changes it until the transaction ends. */
export async function findCase(
  db: Database,
  agencyId: string,
  id: string,
  { lock = false } = {},
): Promise<PublicCaseRow | undefined> {
  const query = db
    .select()
    .from(publicCases)
    .where(and(eq(publicCases.agencyId, agencyId), eq(publicCases.id, id)));
  const [row] = await (lock ? query.for('update') : query);
  return row;
}

/** Finds the case of a ticket, whose agency is not known yet. */
export async function findCaseByTicket(
  db: Database,
  ticket: string,
  { lock = false } = {},
): Promise<PublicCaseRow | undefined> {
  const query = db.select().from(publicCases).where(eq(publicCases.ticket, ticket));
  const [row] = await (lock ? query.for('update') : query);
  return row;
}
