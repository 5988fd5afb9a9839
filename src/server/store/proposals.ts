import { and, eq, inArray, sql } from 'drizzle-orm';
import type { ProposalState } from '../../contract/index.js';
import type { Database } from './database.js';
import { containsWords, cut, isAfter, type PageOf, type PageRequest } from './paging.js';
import { indicatorProposals, proposalVotes } from './schema.js';

export type ProposalRow = typeof indicatorProposals.$inferSelect;

/** How people voted, without who; and how the viewer did. */
export interface VoteSums {
  readonly for: number;
  readonly against: number;
  readonly mine: 'for' | 'against' | null;
}

/** Reads one proposal; with `lock`, nobody else changes it until the transaction ends. */
export async function findProposal(
  db: Database,
  agencyId: string,
  id: string,
  { lock = false } = {},
): Promise<ProposalRow | undefined> {
  const query = db.select().from(indicatorProposals).where(isProposal({ agencyId, id }));
  const [row] = await (lock ? query.for('update') : query);
  return row;
}

export async function insertProposal(db: Database, proposal: ProposalRow): Promise<ProposalRow> {
  await db.insert(indicatorProposals).values(proposal);
  return proposal;
}

/** Writes what changed on a proposal. */
export async function updateProposal(
  db: Database,
  proposal: ProposalRow,
  change: Partial<Pick<ProposalRow, 'state' | 'content' | 'version'>>,
): Promise<ProposalRow> {
  await db.update(indicatorProposals).set(change).where(isProposal(proposal));
  return { ...proposal, ...change };
}

/** Proposals of some units: open ones first, then newest first. */
export async function listProposals(
  db: Database,
  agencyId: string,
  filter: { unitIds: readonly string[]; state?: ProposalState | undefined; search?: string | undefined },
  page: PageRequest,
): Promise<PageOf<ProposalRow>> {
  const table = indicatorProposals;
  if (filter.unitIds.length === 0) return { items: [], next: null };
  const place = sql<number>`case when ${table.state} = 'open' then 0 else 1 end`;
  // Counted down, for a page goes on where all sort values rise.
  const age = sql<number>`-(extract(epoch from ${table.createdAt}) * 1000)::bigint`;
  const { content } = table;
  const words = [sql`${content}->'indicator'->>'name'`, sql`${content}->>'workResult'`, sql`${content}->>'position'`];
  const rows = await db
    .select({ proposal: table, place, age })
    .from(table)
    .where(
      and(
        eq(table.agencyId, agencyId),
        inArray(table.unitId, [...filter.unitIds]),
        filter.state === undefined ? undefined : eq(table.state, filter.state),
        containsWords(filter.search, words),
        isAfter([place, age, table.id], page.after),
      ),
    )
    .orderBy(place, age, table.id)
    .limit(page.limit + 1);
  const { items, next } = cut(rows, page.limit, (row) => [Number(row.place), Number(row.age), row.proposal.id]);
  return { items: items.map(({ proposal }) => proposal), next };
}

/** Sums of votes by proposal. One that nobody voted on is missing. */
export async function sumVotes(
  db: Database,
  agencyId: string,
  proposalIds: readonly string[],
  viewerId: string,
): Promise<Map<string, VoteSums>> {
  if (proposalIds.length === 0) return new Map();
  const { proposalId, employeeId, vote } = proposalVotes;
  const rows = await db
    .select({
      proposalId,
      for: sql<number>`count(*) filter (where ${vote} = 'for')`.mapWith(Number),
      against: sql<number>`count(*) filter (where ${vote} = 'against')`.mapWith(Number),
      mine: sql<VoteSums['mine']>`max(${vote}) filter (where ${employeeId} = ${viewerId})`,
    })
    .from(proposalVotes)
    .where(and(eq(proposalVotes.agencyId, agencyId), inArray(proposalId, [...proposalIds])))
    .groupBy(proposalId);
  return new Map(rows.map(({ proposalId: id, ...sums }) => [id, sums]));
}

/** Sets somebody's vote, or takes it back (`null`). */
export async function setVote(
  db: Database,
  { agencyId, id: proposalId }: Pick<ProposalRow, 'agencyId' | 'id'>,
  employeeId: string,
  vote: VoteSums['mine'],
): Promise<void> {
  if (vote === null) {
    await db
      .delete(proposalVotes)
      .where(and(isVoteOn({ agencyId, id: proposalId }), eq(proposalVotes.employeeId, employeeId)));
    return;
  }
  const { agencyId: agency, proposalId: proposal, employeeId: employee } = proposalVotes;
  await db
    .insert(proposalVotes)
    .values({ agencyId, proposalId, employeeId, vote })
    .onConflictDoUpdate({ target: [agency, proposal, employee], set: { vote } });
}

/** Takes every vote back: they were for something else. */
export async function clearVotes(db: Database, proposal: Pick<ProposalRow, 'agencyId' | 'id'>): Promise<void> {
  await db.delete(proposalVotes).where(isVoteOn(proposal));
}

function isProposal({ agencyId, id }: Pick<ProposalRow, 'agencyId' | 'id'>) {
  return and(eq(indicatorProposals.agencyId, agencyId), eq(indicatorProposals.id, id));
}

function isVoteOn({ agencyId, id }: Pick<ProposalRow, 'agencyId' | 'id'>) {
  return and(eq(proposalVotes.agencyId, agencyId), eq(proposalVotes.proposalId, id));
}
