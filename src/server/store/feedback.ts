import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from './database.js';
import { cut, isAfter, type PageOf, type PageRequest } from './paging.js';
import { employees, feedback } from './schema.js';

export type FeedbackRow = typeof feedback.$inferSelect;

/** Reads one entry; with `lock`, nobody else changes it until the transaction ends. */
export async function findFeedback(
  db: Database,
  agencyId: string,
  id: string,
  { lock = false } = {},
): Promise<FeedbackRow | undefined> {
  const query = db.select().from(feedback).where(isEntry({ agencyId, id }));
  const [row] = await (lock ? query.for('update') : query);
  return row;
}

export async function insertFeedback(db: Database, row: FeedbackRow): Promise<FeedbackRow> {
  await db.insert(feedback).values(row);
  return row;
}

export async function updateFeedback(
  db: Database,
  row: FeedbackRow,
  change: Partial<FeedbackRow>,
): Promise<FeedbackRow> {
  const changed = { ...row, ...change, version: row.version + 1 };
  await db.update(feedback).set(changed).where(isEntry(row));
  return changed;
}

export async function deleteFeedback(db: Database, row: FeedbackRow): Promise<void> {
  await db.delete(feedback).where(isEntry(row));
}

/** What a person has written: drafts first, then newest first. */
export async function listWritten(
  db: Database,
  agencyId: string,
  authorId: string,
  page: PageRequest,
): Promise<PageOf<FeedbackRow>> {
  const { state, givenAt, createdAt, id } = feedback;
  // Negative, so that states and ages both ascend and one comparison finds the place to go on from.
  const age = sql<number>`(-1000 * extract(epoch from coalesce(${givenAt}, ${createdAt})))::bigint`.mapWith(Number);
  const rows = await db
    .select({ row: feedback, age })
    .from(feedback)
    .where(and(eq(feedback.agencyId, agencyId), eq(feedback.authorId, authorId), isAfter([state, age, id], page.after)))
    .orderBy(state, age, id)
    .limit(page.limit + 1);
  const { items, next } = cut(rows, page.limit, ({ row, age: place }) => [row.state, place, row.id]);
  return { items: items.map(({ row }) => row), next };
}

/** What was given on an appraisal, newest first. */
export function listGiven(db: Database, agencyId: string, appraisalId: string): Promise<FeedbackRow[]> {
  const given = and(
    eq(feedback.agencyId, agencyId),
    eq(feedback.appraisalId, appraisalId),
    eq(feedback.state, 'given'),
  );
  return db.select().from(feedback).where(given).orderBy(desc(feedback.givenAt), feedback.id);
}

/** Keeps in which batch withheld entries were shown. One that was shown before stays where it was. */
export async function keepBatch(
  db: Database,
  agencyId: string,
  ids: readonly string[],
  published: string,
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .update(feedback)
    .set({ published })
    .where(and(eq(feedback.agencyId, agencyId), inArray(feedback.id, [...ids]), isNull(feedback.published)));
}

/** Whether one employee is the superior of another, or stands above in the same line. Ends where records go in a circle. */
export async function leads(db: Database, agencyId: string, leaderId: string, employeeId: string): Promise<boolean> {
  const isAbove = sql<boolean>`exists (
    with recursive line (id) as (
      select e.superior_id from ${employees} e where e.agency_id = ${agencyId} and e.id = ${employeeId}
      union
      select e.superior_id from line join ${employees} e on e.agency_id = ${agencyId} and e.id = line.id
    )
    select 1 from line where line.id = ${leaderId})`;
  const [row] = await db.select({ isAbove }).from(sql`(select 1) as one`);
  return row?.isAbove ?? false;
}

function isEntry({ agencyId, id }: Pick<FeedbackRow, 'agencyId' | 'id'>) {
  return and(eq(feedback.agencyId, agencyId), eq(feedback.id, id));
}
