import { and, asc, eq, inArray, lt } from 'drizzle-orm';
import type { AnonymousGroup, ReviewSummary } from '../../contract/index.js';
import type { Database } from './database.js';
import type { RoundRules, StoredReviewer } from './documents.js';
import { forgetAnswers } from './idempotency.js';
import { cut, isAfter, type PageOf, type PageRequest } from './paging.js';
import { reviewAssignments, reviewResponses, reviewRounds } from './schema.js';

export type RoundRow = typeof reviewRounds.$inferSelect;
export type AssignmentRow = typeof reviewAssignments.$inferSelect;
export type AssignmentState = AssignmentRow['state'];

/** The round of an appraisal; one that nobody has begun is empty and has version 0. */
export async function findRound(db: Database, agencyId: string, appraisalId: string): Promise<RoundRow> {
  const [row] = await db.select().from(reviewRounds).where(ofRound(agencyId, appraisalId));
  return row ?? unbegun(agencyId, appraisalId);
}

/** The rounds of many appraisals, by appraisal. */
export async function findRounds(db: Database, agencyId: string, ids: string[]): Promise<Map<string, RoundRow>> {
  if (ids.length === 0) return new Map();
  const wanted = and(eq(reviewRounds.agencyId, agencyId), inArray(reviewRounds.id, ids));
  const rows = new Map((await db.select().from(reviewRounds).where(wanted)).map((row) => [row.id, row]));
  return new Map(ids.map((id) => [id, rows.get(id) ?? unbegun(agencyId, id)]));
}

/** Keeps the choice of reviewers of a round that has not opened. */
export async function chooseReviewers(
  db: Database,
  round: RoundRow,
  choice: { reviewers: StoredReviewer[]; closesOn: string | null },
): Promise<RoundRow> {
  return writeRound(db, { ...round, ...choice, version: round.version + 1 });
}

/** Writes the round; where nobody has chosen reviewers, there is none yet. */
async function writeRound(db: Database, round: RoundRow): Promise<RoundRow> {
  await db
    .insert(reviewRounds)
    .values(round)
    .onConflictDoUpdate({ target: [reviewRounds.agencyId, reviewRounds.id], set: round });
  return round;
}

/** Opens the round under these rules and asks every chosen reviewer. */
export async function openRound(
  db: Database,
  round: RoundRow,
  opening: { closesOn: string; rules: RoundRules },
  makeId: () => string,
): Promise<RoundRow> {
  const opened = await writeRound(db, { ...round, ...opening, state: 'open', version: round.version + 1 });
  const { agencyId, id: appraisalId } = round;
  // Where only people from outside are asked, there is none.
  if (round.reviewers.length === 0) return opened;
  await db.insert(reviewAssignments).values(
    round.reviewers.map(({ employeeId, group }) => ({
      ...{ agencyId, appraisalId, group },
      id: makeId(),
      reviewerId: employeeId,
      state: 'waiting' as const,
      closesOn: opening.closesOn,
    })),
  );
  return opened;
}

/**
 * Closes the round: keeps its summary, and cuts every tie between an answer and its author. Responses get new ids and come
 * in the order given, which must mean nothing (ANO-6, ANO-7).
 */
export async function closeRound(
  db: Database,
  round: RoundRow,
  closing: {
    closedOn: string;
    summary: ReviewSummary['values'];
    responses: { id: string; group: AnonymousGroup; answer: NonNullable<AssignmentRow['answer']> }[];
  },
): Promise<RoundRow> {
  const { agencyId, id: appraisalId } = round;
  const { closedOn, summary, responses } = closing;
  const closed: RoundRow = { ...round, state: 'closed', closedOn, summary, writes: {}, version: round.version + 1 };
  await db.update(reviewRounds).set(closed).where(ofRound(agencyId, appraisalId));
  if (responses.length > 0) {
    await db.insert(reviewResponses).values(responses.map((response) => ({ ...response, agencyId, appraisalId })));
  }
  const assignments = await listAssignments(db, agencyId, appraisalId);
  await db
    .update(reviewAssignments)
    .set({ state: 'closed', answer: null, version: closedVersion })
    .where(and(eq(reviewAssignments.agencyId, agencyId), eq(reviewAssignments.appraisalId, appraisalId)));
  await forgetAnswers(
    db,
    agencyId,
    assignments.map(({ id }) => id),
  );
  return closed;
}

// The same for every reviewer: how often one had answered would be a trace.
const closedVersion = 1_000_000;

/**
 * Counts what a reviewer did, for the record that is written at the close. The round's version goes up too: what its
 * organiser read is out of date.
 */
export async function countWrite(db: Database, round: RoundRow, operation: string): Promise<RoundRow> {
  const writes = { ...round.writes, [operation]: (round.writes[operation] ?? 0) + 1 };
  const counted = { ...round, writes, version: round.version + 1 };
  const { version } = counted;
  await db.update(reviewRounds).set({ writes, version }).where(ofRound(round.agencyId, round.id));
  return counted;
}

/** Appraisals whose round took its last answers before this day. */
export async function listOverdueRounds(db: Database, agencyId: string, today: string): Promise<string[]> {
  const rows = await db
    .select({ id: reviewRounds.id })
    .from(reviewRounds)
    .where(and(eq(reviewRounds.agencyId, agencyId), eq(reviewRounds.state, 'open'), lt(reviewRounds.closesOn, today)));
  return rows.map(({ id }) => id);
}

/** The assignments of a round, in no meaningful order. */
export function listAssignments(db: Database, agencyId: string, appraisalId: string): Promise<AssignmentRow[]> {
  return db
    .select()
    .from(reviewAssignments)
    .where(and(eq(reviewAssignments.agencyId, agencyId), eq(reviewAssignments.appraisalId, appraisalId)))
    .orderBy(asc(reviewAssignments.id));
}

export async function findAssignment(db: Database, agencyId: string, id: string): Promise<AssignmentRow | undefined> {
  const [row] = await db.select().from(reviewAssignments).where(ofAssignment(agencyId, id));
  return row;
}

/** Writes what a reviewer did. */
export async function updateAssignment(
  db: Database,
  assignment: AssignmentRow,
  change: Pick<AssignmentRow, 'state' | 'answer'>,
): Promise<AssignmentRow> {
  const changed = { ...assignment, ...change, version: assignment.version + 1 };
  await db.update(reviewAssignments).set(changed).where(ofAssignment(assignment.agencyId, assignment.id));
  return changed;
}

/** What the reviewer is asked for, soonest closing first. */
export async function listAssignmentsOf(
  db: Database,
  agencyId: string,
  filter: { reviewerId: string; state?: AssignmentState | undefined },
  page: PageRequest,
): Promise<PageOf<AssignmentRow>> {
  const rows = await db
    .select()
    .from(reviewAssignments)
    .where(
      and(
        eq(reviewAssignments.agencyId, agencyId),
        eq(reviewAssignments.reviewerId, filter.reviewerId),
        filter.state === undefined ? undefined : eq(reviewAssignments.state, filter.state),
        isAfter([reviewAssignments.closesOn, reviewAssignments.id], page.after),
      ),
    )
    .orderBy(asc(reviewAssignments.closesOn), asc(reviewAssignments.id))
    .limit(page.limit + 1);
  return cut(rows, page.limit, (row) => [row.closesOn, row.id]);
}

function unbegun(agencyId: string, id: string): RoundRow {
  const nothing = { closesOn: null, closedOn: null, rules: null, summary: null, writes: {} };
  return { agencyId, id, state: 'choosing', reviewers: [], ...nothing, version: 0 };
}

function ofRound(agencyId: string, appraisalId: string) {
  return and(eq(reviewRounds.agencyId, agencyId), eq(reviewRounds.id, appraisalId));
}

function ofAssignment(agencyId: string, id: string) {
  return and(eq(reviewAssignments.agencyId, agencyId), eq(reviewAssignments.id, id));
}
