import { and, eq } from 'drizzle-orm';
import type { Database } from './database.js';
import { indicatorProposals } from './schema.js';

export type ProposalRow = typeof indicatorProposals.$inferSelect;

/** Reads one proposal; with `lock`, nobody else changes it until the transaction ends. */
export async function findProposal(
  db: Database,
  agencyId: string,
  id: string,
  { lock = false } = {},
): Promise<ProposalRow | undefined> {
  const query = db
    .select()
    .from(indicatorProposals)
    .where(and(eq(indicatorProposals.agencyId, agencyId), eq(indicatorProposals.id, id)));
  const [row] = await (lock ? query.for('update') : query);
  return row;
}
