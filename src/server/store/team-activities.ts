import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { EvaluationState, PlanState } from '../../contract/index.js';
import { type ActivityFilter, type ActivityRow, counts, isIn } from './activities.js';
import type { Database } from './database.js';
import { cut, isAfter, nameOrder, type PageOf, type PageRequest } from './paging.js';
import { activities, appraisals, employees, periods } from './schema.js';

/** An appraisal of the open period, as its appraiser's list of logs needs it. */
export interface TeamMember {
  readonly appraisalId: string;
  readonly employeeId: string;
  readonly planState: PlanState;
  /** State of the annual evaluation: that of the main appraisal, where this is one of another post. */
  readonly yearState: EvaluationState;
}

const mains = alias(appraisals, 'mains');

/**
 * Everybody whom the appraiser appraises in the open period, by name: themselves excepted, whatever the records say.
 *
 * @param only these appraisals; with `lock`, nobody else changes them until the transaction ends.
 */
export function listTeam(
  db: Database,
  agencyId: string,
  appraiserId: string,
  { only, lock = false }: { readonly only?: readonly string[]; readonly lock?: boolean } = {},
): Promise<TeamMember[]> {
  const order = lock ? appraisals.id : nameOrder(employees.name);
  const query = db
    .select({
      appraisalId: appraisals.id,
      employeeId: appraisals.employeeId,
      planState: appraisals.planState,
      yearState: sql<EvaluationState>`coalesce(${mains.evaluationState}, ${appraisals.evaluationState})`,
    })
    .from(appraisals)
    .innerJoin(periods, and(eq(periods.agencyId, appraisals.agencyId), eq(periods.id, appraisals.periodId)))
    .innerJoin(employees, and(eq(employees.agencyId, appraisals.agencyId), eq(employees.id, appraisals.employeeId)))
    .leftJoin(mains, and(eq(mains.agencyId, appraisals.agencyId), eq(mains.id, appraisals.mainAppraisalId)))
    .where(
      and(
        eq(appraisals.agencyId, agencyId),
        eq(appraisals.appraiserId, appraiserId),
        ne(appraisals.employeeId, appraiserId),
        eq(periods.state, 'open'),
        only && inArray(appraisals.id, [...only]),
      ),
    )
    .orderBy(order, appraisals.id);
  // Always in the same order: two superiors who decide at once must not wait for each other.
  return lock ? query.for('update', { of: appraisals }) : query;
}

/** Entries of these logs, oldest day first. */
export async function listTeamActivities(
  db: Database,
  agencyId: string,
  appraisalIds: readonly string[],
  filter: ActivityFilter,
  page: PageRequest,
): Promise<PageOf<ActivityRow>> {
  if (appraisalIds.length === 0) return { items: [], next: null };
  const { date, appraisalId, id } = activities;
  const rows = await db
    .select()
    .from(activities)
    .where(and(ofTeam(agencyId, appraisalIds), isIn(filter), isAfter([date, appraisalId, id], page.after)))
    .orderBy(asc(date), asc(appraisalId), asc(id))
    .limit(page.limit + 1);
  return cut(rows, page.limit, (row) => [row.date, row.appraisalId, row.id]);
}

/** How one person's log stands in a month. */
export interface MonthCounts {
  readonly appraisalId: string;
  readonly waiting: number;
  readonly verified: number;
  readonly returned: number;
  /** Not returned. */
  readonly minutes: number;
  /** Entries on each day that has any. */
  readonly days: Record<string, number>;
}

/** How these logs stand in a month, added up where the entries are; whoever has none is missing. */
export function countTeamMonth(
  db: Database,
  agencyId: string,
  appraisalIds: readonly string[],
  month: string,
): Promise<MonthCounts[]> {
  if (appraisalIds.length === 0) return Promise.resolve([]);
  const { waiting, verified, returned, minutes } = counts;
  const days = db
    .select({
      appraisalId: activities.appraisalId,
      date: activities.date,
      entries: sql<number>`count(*)`.as('entries'),
      waiting: sql<number>`${waiting}`.as('waiting'),
      verified: sql<number>`${verified}`.as('verified'),
      returned: sql<number>`${returned}`.as('returned'),
      minutes: sql<number>`${minutes}`.as('minutes'),
    })
    .from(activities)
    .where(and(ofTeam(agencyId, appraisalIds), isIn({ month })))
    .groupBy(activities.appraisalId, activities.date)
    .as('days');
  return db
    .select({
      appraisalId: days.appraisalId,
      waiting: sql<number>`sum(${days.waiting})`.mapWith(Number),
      verified: sql<number>`sum(${days.verified})`.mapWith(Number),
      returned: sql<number>`sum(${days.returned})`.mapWith(Number),
      minutes: sql<number>`sum(${days.minutes})`.mapWith(Number),
      days: sql<Record<string, number>>`json_object_agg(${days.date}, ${days.entries})`.mapWith(parsed),
    })
    .from(days)
    .groupBy(days.appraisalId);
}

/** Entries of these logs by id. An id is unique only within its log. */
export function findTeamActivities(
  db: Database,
  agencyId: string,
  appraisalIds: readonly string[],
  ids: readonly string[],
): Promise<ActivityRow[]> {
  if (appraisalIds.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(activities)
    .where(and(ofTeam(agencyId, appraisalIds), inArray(activities.id, [...ids])));
}

function ofTeam(agencyId: string, appraisalIds: readonly string[]) {
  return and(eq(activities.agencyId, agencyId), inArray(activities.appraisalId, [...appraisalIds]));
}

/** One driver hands JSON on as text, the other as what it says. */
function parsed(value: string | Record<string, number>): Record<string, number> {
  return typeof value === 'string' ? (JSON.parse(value) as Record<string, number>) : value;
}
