import { and, asc, desc, eq, inArray, isNotNull, lte, or, sql } from 'drizzle-orm';
import type { PublicCaseKind, PublicCaseState } from '../../contract/index.js';
import { normalTicket } from '../../rules/index.js';
import type { Database } from './database.js';
import { cut, isAfter, type PageOf, type PageRequest } from './paging.js';
import { caseAttachments, publicCases } from './schema.js';

export type PublicCaseRow = typeof publicCases.$inferSelect;
export type AttachmentRow = typeof caseAttachments.$inferSelect;

/** What a step may change. */
export type CaseChange = Partial<Omit<PublicCaseRow, 'agencyId' | 'id' | 'ticket' | 'accessHash' | 'version'>>;

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

/** Finds the case of a ticket as somebody typed it; its agency is not known yet. */
export async function findCaseByTicket(
  db: Database,
  ticket: string,
  { lock = false } = {},
): Promise<PublicCaseRow | undefined> {
  const known = normalTicket(ticket);
  if (known === null) return undefined;
  const query = db.select().from(publicCases).where(eq(publicCases.ticket, known));
  const [row] = await (lock ? query.for('update') : query);
  return row;
}

/** Adds a case. `false` where another has its ticket. */
export async function insertCase(db: Database, row: PublicCaseRow): Promise<boolean> {
  const added = await db.insert(publicCases).values(row).onConflictDoNothing().returning({ id: publicCases.id });
  return added.length > 0;
}

/** Writes a case as its next version. */
export async function updateCase(db: Database, row: PublicCaseRow, change: CaseChange): Promise<PublicCaseRow> {
  const changed = { ...row, ...change, version: row.version + 1 };
  await db
    .update(publicCases)
    .set(changed)
    .where(and(eq(publicCases.agencyId, row.agencyId), eq(publicCases.id, row.id)));
  return changed;
}

/** Which cases are listed: those about services in these units, and those about conduct that are named. */
export interface CaseFilter {
  readonly unitIds: readonly string[];
  readonly conductIds: readonly string[];
  /** Whether the reader is one of those who handle cases: others do not see what is confidential. */
  readonly isHandler: boolean;
  readonly state?: PublicCaseState | undefined;
  readonly kind?: PublicCaseKind | undefined;
}

/** Cases, those that are due soonest first; those that wait for nobody at the office come last, newest first. */
export async function listCases(
  db: Database,
  agencyId: string,
  { unitIds, conductIds, isHandler, state, kind }: CaseFilter,
  page: PageRequest,
): Promise<PageOf<PublicCaseRow>> {
  const table = publicCases;
  const done = sql`lpad((99999999 - replace(${table.sentOn}, '-', '')::int)::text, 8, '0')`;
  const order = sql<string>`(case when ${table.state} in ('answered', 'closed', 'rejected') then '~' || ${done}
    else coalesce(${table.dueOn}, '9999-12-31') end) collate "C"`;
  const rows = await db
    .select({ row: table, order })
    .from(table)
    .where(
      and(
        eq(table.agencyId, agencyId),
        or(
          and(
            eq(table.subject, 'service'),
            inArray(table.unitId, [...unitIds]),
            isHandler ? undefined : eq(table.isConfidential, false),
          ),
          and(eq(table.subject, 'conduct'), inArray(table.id, [...conductIds])),
        ),
        state === undefined ? undefined : eq(table.state, state),
        kind === undefined ? undefined : eq(table.kind, kind),
        isAfter([order, table.id], page.after),
      ),
    )
    .orderBy(order, table.id)
    .limit(page.limit + 1);
  const { items, next } = cut(rows, page.limit, (one) => [one.order, one.row.id]);
  return { items: items.map(({ row }) => row), next };
}

/** States in which a case waits for the office. */
const waitingStates = ['sent', 'verified', 'forwarded', 'in-progress', 'reopened'] as const;

/** Cases that wait for the office in any unit: no more of each than who handles it and by when. */
export function listWaitingCases(db: Database, agencyId: string) {
  const { id, unitId, subject, concernsHead, meantId, dueOn } = publicCases;
  return db
    .select({ id, unitId, subject, concernsHead, meantId, dueOn })
    .from(publicCases)
    .where(and(eq(publicCases.agencyId, agencyId), inArray(publicCases.state, [...waitingStates])));
}

/** Cases about conduct in these units: no more of each than who may see it. */
export function listConductCases(db: Database, agencyId: string, unitIds: readonly string[]) {
  const { id, unitId, subject, concernsHead, meantId } = publicCases;
  return db
    .select({ id, unitId, subject, concernsHead, meantId })
    .from(publicCases)
    .where(and(eq(publicCases.agencyId, agencyId), eq(subject, 'conduct'), inArray(publicCases.unitId, [...unitIds])));
}

/** Ids of answered cases whose last day for the reporter may have passed; one day early, for days begin elsewhere first. */
export async function listSilentCases(db: Database, agencyId: string, today: string): Promise<string[]> {
  const rows = await db
    .select({ id: publicCases.id })
    .from(publicCases)
    .where(and(eq(publicCases.agencyId, agencyId), eq(publicCases.state, 'answered'), lte(publicCases.dueOn, today)));
  return rows.map(({ id }) => id);
}

/** What of a case its terms and its place in figures follow from: no word that anybody wrote. */
export type TimedCase = Pick<PublicCaseRow, 'unitId' | 'kind' | 'class' | 'state' | 'sentOn' | 'steps' | 'subject'>;

/** Cases that were sent to a unit from one day to another, as its own, whoever handles them now: no figure moves when one is forwarded. */
export function listCasesSent(
  db: Database,
  agencyId: string,
  { unitId, start, end }: { readonly unitId: string; readonly start: string; readonly end: string },
): Promise<TimedCase[]> {
  const { kind, class: given, state, sentOn, sentTo, steps, subject } = publicCases;
  return db
    .select({ unitId: sentTo, kind, class: given, state, sentOn, steps, subject })
    .from(publicCases)
    .where(and(eq(publicCases.agencyId, agencyId), eq(sentTo, unitId), sql`${sentOn} between ${start} and ${end}`));
}

/** Cases of a unit that everybody may read, newest month first; inside a month in an order that means nothing. */
export function listPublished(
  db: Database,
  agencyId: string,
  { unitId, year, limit }: { readonly unitId: string; readonly year: number; readonly limit: number },
): Promise<PublicCaseRow[]> {
  const month = sql<string>`${publicCases.published}->>'month'`;
  return db
    .select()
    .from(publicCases)
    .where(
      and(
        eq(publicCases.agencyId, agencyId),
        eq(publicCases.unitId, unitId),
        eq(publicCases.subject, 'service'),
        isNotNull(publicCases.published),
        sql`${month} like ${`${year}-%`}`,
      ),
    )
    .orderBy(desc(month), asc(publicCases.id))
    .limit(limit);
}

export async function insertAttachment(db: Database, row: AttachmentRow): Promise<void> {
  await db.insert(caseAttachments).values(row);
}

/** Files of cases by the id of the case, oldest first. */
export async function listAttachments(
  db: Database,
  agencyId: string,
  caseIds: readonly string[],
): Promise<Map<string, AttachmentRow[]>> {
  if (caseIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(caseAttachments)
    .where(and(eq(caseAttachments.agencyId, agencyId), inArray(caseAttachments.caseId, [...caseIds])))
    .orderBy(caseAttachments.createdAt, caseAttachments.id);
  const files = new Map<string, AttachmentRow[]>();
  for (const row of rows) files.set(row.caseId, [...(files.get(row.caseId) ?? []), row]);
  return files;
}
