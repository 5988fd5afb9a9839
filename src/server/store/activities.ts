import { and, between, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { ActivityChange, ActivityState } from '../../contract/index.js';
import type { Database } from './database.js';
import { containsWords, cut, isBefore, type PageOf, type PageRequest } from './paging.js';
import { inBatches } from './rows.js';
import { activities, appraisals } from './schema.js';

export type ActivityRow = typeof activities.$inferSelect;

/** The log of an appraisal. */
export type LogKey = Pick<ActivityRow, 'agencyId' | 'appraisalId'>;

/** What a list of entries is narrowed to. */
export interface ActivityFilter {
  /** `2026-05`. */
  readonly month?: string | undefined;
  readonly state?: ActivityState | undefined;
}

/** A stretch of a day that an entry claims. */
export interface ClaimedTime {
  readonly appraisalId: string;
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly start: string;
  readonly end: string;
}

/** How one day of a log stands. */
export type DayCounts = Record<ActivityState, number> & {
  readonly date: string;
  /** Not returned. */
  readonly minutes: number;
  readonly verifiedMinutes: number;
};

export async function insertActivities(db: Database, rows: readonly ActivityRow[]): Promise<void> {
  await inBatches(rows, (batch) => db.insert(activities).values(batch));
}

/** Writes entries that exist already, many in one statement. */
export async function rewriteActivities(db: Database, rows: readonly ActivityRow[]): Promise<void> {
  const target = [activities.agencyId, activities.appraisalId, activities.id];
  await inBatches(rows, (batch) => db.insert(activities).values(batch).onConflictDoUpdate({ target, set: excluded }));
}

const excluded = {
  date: sql`excluded.date`,
  text: sql`excluded.text`,
  state: sql`excluded.state`,
  minutes: sql`excluded.minutes`,
  quantity: sql`excluded.quantity`,
  resultId: sql`excluded.result_id`,
  indicatorId: sql`excluded.indicator_id`,
  content: sql`excluded.content`,
  version: sql`excluded.version`,
};

export async function deleteActivity(db: Database, { agencyId, appraisalId, id }: ActivityRow): Promise<void> {
  await db.delete(activities).where(and(ofLog({ agencyId, appraisalId }), eq(activities.id, id)));
}

export async function findActivity(db: Database, log: LogKey, id: string): Promise<ActivityRow | undefined> {
  return (await findActivities(db, log, [id])).get(id);
}

/** Entries of a log by id; whichever is unknown is missing. */
export async function findActivities(
  db: Database,
  log: LogKey,
  ids: readonly string[],
): Promise<Map<string, ActivityRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(activities)
    .where(and(ofLog(log), inArray(activities.id, [...ids])));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Entries of a log, newest day first. */
export async function listActivities(
  db: Database,
  log: LogKey,
  filter: ActivityFilter,
  page: PageRequest,
): Promise<PageOf<ActivityRow>> {
  const rows = await db
    .select()
    .from(activities)
    .where(and(ofLog(log), isIn(filter), isBefore([activities.date, activities.id], page.after)))
    .orderBy(desc(activities.date), desc(activities.id))
    .limit(page.limit + 1);
  return cut(rows, page.limit, (row) => [row.date, row.id]);
}

/** The times that an employee's entries of a period claim on these days, over all of their posts. */
export async function listClaimedTimes(
  db: Database,
  agencyId: string,
  { employeeId, periodId }: { employeeId: string; periodId: string },
  dates: readonly string[],
): Promise<ClaimedTime[]> {
  if (dates.length === 0) return [];
  const { appraisalId, id, date, text, content } = activities;
  const start = sql<string>`${content}->>'start'`;
  const end = sql<string>`${content}->>'end'`;
  return db
    .select({ appraisalId, id, date, text, start, end })
    .from(activities)
    .innerJoin(appraisals, and(eq(appraisals.agencyId, activities.agencyId), eq(appraisals.id, appraisalId)))
    .where(
      and(
        eq(activities.agencyId, agencyId),
        eq(appraisals.employeeId, employeeId),
        eq(appraisals.periodId, periodId),
        inArray(date, [...dates]),
        sql`${start} is not null and ${end} is not null`,
      ),
    );
}

/** How the days of a month stand that have any entry, in order. */
export function countDays(db: Database, log: LogKey, month: string): Promise<DayCounts[]> {
  return db
    .select({ date: activities.date, ...counts })
    .from(activities)
    .where(and(ofLog(log), isIn({ month })))
    .groupBy(activities.date)
    .orderBy(activities.date);
}

const countOf = (state: ActivityState) =>
  sql<number>`count(*) filter (where ${activities.state} = ${sql.raw(`'${state}'`)})`.mapWith(Number);

const minutesOf = (condition: SQL) =>
  sql<number>`coalesce(sum(${activities.minutes}) filter (where ${condition}), 0)`.mapWith(Number);

/** Entries by state, and their minutes. */
export const counts = {
  waiting: countOf('waiting'),
  verified: countOf('verified'),
  returned: countOf('returned'),
  minutes: minutesOf(sql`${activities.state} <> 'returned'`),
  verifiedMinutes: minutesOf(sql`${activities.state} = 'verified'`),
};

/** What a person wrote before, each text once as it was written last, with how often. */
export interface HistoryEntry extends Pick<ActivityChange, 'text' | 'resultId' | 'indicatorId' | 'minutes'> {
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly count: number;
}

/**
 * The texts of the last year that an employee uses most. Each use counts half after a month, so that what is written daily
 * now comes before what was written daily in spring.
 */
export async function listHistory(
  db: Database,
  agencyId: string,
  { employeeId, search, today }: { employeeId: string; search?: string | undefined; today: string },
  limit: number,
): Promise<HistoryEntry[]> {
  const { date, text, resultId, indicatorId, minutes, quantity, content, id } = activities;
  const key = sql`lower(${text})`;
  const age = sql`(${today}::date - ${date}::date)`;
  const uses = db
    .select({
      ...{ text, resultId, indicatorId, minutes, quantity },
      unit: sql<string | null>`${content}->>'unit'`.as('unit'),
      count: sql<number>`count(*) over (partition by ${key})`.mapWith(Number).as('uses'),
      weight: sql`sum(power(0.5::float8, ${age} / 30.0)) over (partition by ${key})`.as('weight'),
      turn: sql`row_number() over (partition by ${key} order by ${date} desc, ${id} desc)`.as('turn'),
    })
    .from(activities)
    .innerJoin(appraisals, and(eq(appraisals.agencyId, activities.agencyId), eq(appraisals.id, activities.appraisalId)))
    .where(
      and(
        eq(activities.agencyId, agencyId),
        eq(appraisals.employeeId, employeeId),
        sql`${age} between 0 and 366`,
        containsWords(search, [text]),
      ),
    )
    .as('uses');
  const { turn, weight, ...shown } = uses._.selectedFields;
  return db
    .select(shown)
    .from(uses)
    .where(sql`${turn} = 1`)
    .orderBy(desc(sql`${weight}`), uses.text)
    .limit(limit);
}

function ofLog({ agencyId, appraisalId }: LogKey) {
  return and(eq(activities.agencyId, agencyId), eq(activities.appraisalId, appraisalId));
}

/** Entries of the month and state that are asked for. ISO dates sort as they read: no month ends after its 31st. */
export function isIn({ month, state }: ActivityFilter): SQL | undefined {
  return and(
    month === undefined ? undefined : between(activities.date, `${month}-01`, `${month}-31`),
    state === undefined ? undefined : eq(activities.state, state),
  );
}
