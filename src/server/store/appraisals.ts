import { and, asc, eq, inArray, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type {
  EmployeeSummary,
  EvaluationState,
  LegalStanding,
  PositionType,
  TrendPoint,
} from '../../contract/index.js';
import type { Database } from './database.js';
import type { StoredPost } from './documents.js';
import { summariesOf } from './employees.js';
import { cut, isAfter, nameOrder, type PageOf, type PageRequest } from './paging.js';
import type { PeriodRow } from './periods.js';
import { appraisals, employees, periods } from './schema.js';
import { updateTerm } from './terms.js';

export type AppraisalRow = typeof appraisals.$inferSelect;

/**
 * An appraisal with the people and the year it names, seen through one term of it: self-assessment and evaluation are those
 * of the year, or of the month or quarter (`store/terms.ts`).
 */
export type AppraisalRecord = AppraisalRow & {
  /** `annual`, `Q1`, `M01`. */
  readonly term: string;
  readonly period: Omit<PeriodRow, 'agencyId' | 'version'>;
  readonly employee: EmployeeSummary;
  readonly employeeUnitId: string;
  readonly employeeStanding: LegalStanding;
  readonly appraiser: EmployeeSummary | null;
  /** Kind of position and legal standing of the appraiser, which decide whether anybody is above them (OBJ-5). */
  readonly appraiserPosition: { readonly type: PositionType; readonly standing: LegalStanding } | null;
  readonly secondLevelAppraiser: EmployeeSummary | null;
  /** State of the annual evaluation: that of the main appraisal, where this is one of another post. */
  readonly yearState: EvaluationState;
  /** Appraiser and second-level appraiser of the main appraisal, where this is one of another post; else empty. */
  readonly yearAppraiserIds: readonly (string | null)[];
  /** Appraisals of other posts whose year is evaluated in this one, by their first day. */
  readonly otherPosts: readonly OtherPost[];
};

/** The appraisal of another post of the same year. */
export interface OtherPost {
  readonly id: string;
  readonly post: StoredPost;
}

/** How a caller may stand to the appraisals of a list. */
export type ListedRelation = 'own' | 'appraiser' | 'second-level-appraiser';

/**
 * Adds an appraisal, in whatever states it is: a new one, or one of the past with its documents. `undefined` when the
 * employee has one in that period already.
 */
export async function insertAppraisal(
  db: Database,
  appraisal: typeof appraisals.$inferInsert,
): Promise<AppraisalRow | undefined> {
  const [row] = await db.insert(appraisals).values(appraisal).onConflictDoNothing().returning();
  return row;
}

/** Writes what changed on an appraisal; what belongs to a month or quarter, where it is seen through one. */
export async function updateAppraisal(
  db: Database,
  { agencyId, id, term = 'annual' }: Pick<AppraisalRow, 'agencyId' | 'id'> & { readonly term?: string },
  change: Partial<AppraisalRow>,
): Promise<void> {
  if (term !== 'annual') return updateTerm(db, { agencyId, appraisalId: id, term }, change);
  await db
    .update(appraisals)
    .set(change)
    .where(and(eq(appraisals.agencyId, agencyId), eq(appraisals.id, id)));
}

/** Makes another appraisal the main one of the year: it takes over those of other posts, and this one becomes such a one. */
export async function moveYear(
  db: Database,
  { agencyId, id }: Pick<AppraisalRow, 'agencyId' | 'id'>,
  mainAppraisalId: string,
): Promise<void> {
  await db
    .update(appraisals)
    .set({ mainAppraisalId })
    .where(and(eq(appraisals.agencyId, agencyId), or(eq(appraisals.id, id), eq(appraisals.mainAppraisalId, id))));
}

/** Reads an appraisal; with `lock`, nobody else changes it or its round until the transaction ends. */
export async function findAppraisal(
  db: Database,
  agencyId: string,
  id: string,
  { lock = false } = {},
): Promise<AppraisalRecord | undefined> {
  if (lock) {
    const own = and(eq(appraisals.agencyId, agencyId), eq(appraisals.id, id));
    await db.select({ id: appraisals.id }).from(appraisals).where(own).for('update');
  }
  const rows = await selectRecords(db).where(and(eq(appraisals.agencyId, agencyId), eq(appraisals.id, id)));
  const [record] = await withPeople(db, agencyId, rows);
  return record;
}

/** Id of the employee's main appraisal in a period. */
export async function findAppraisalId(
  db: Database,
  agencyId: string,
  { employeeId, periodId }: { employeeId: string; periodId: string },
): Promise<string | undefined> {
  const [row] = await db
    .select({ id: appraisals.id })
    .from(appraisals)
    .where(
      and(
        eq(appraisals.agencyId, agencyId),
        eq(appraisals.periodId, periodId),
        eq(appraisals.employeeId, employeeId),
        isNull(appraisals.mainAppraisalId),
      ),
    );
  return row?.id;
}

/** The appraisals of an employee in a period: the main one first, then those of other posts, by their first day. */
export async function listAppraisalsOf(
  db: Database,
  agencyId: string,
  { employeeId, periodId }: { employeeId: string; periodId: string },
): Promise<AppraisalRecord[]> {
  const rows = await selectRecords(db)
    .where(
      and(eq(appraisals.agencyId, agencyId), eq(appraisals.periodId, periodId), eq(appraisals.employeeId, employeeId)),
    )
    .orderBy(
      sql`${appraisals.mainAppraisalId} is not null`,
      sql`${appraisals.post}->>'from' nulls first`,
      appraisals.createdAt,
      appraisals.id,
    );
  return withPeople(db, agencyId, rows);
}

/** Appraisals by employee name: those of the viewer, in one relation or in any; all when no viewer is given. */
export async function listAppraisals(
  db: Database,
  agencyId: string,
  filter: { periodId?: string | undefined; viewerId?: string | undefined; relation?: ListedRelation | undefined },
  page: PageRequest,
): Promise<PageOf<AppraisalRecord>> {
  const order = nameOrder(employees.name);
  const rows = await selectRecords(db)
    .where(
      and(
        eq(appraisals.agencyId, agencyId),
        filter.periodId === undefined ? undefined : eq(appraisals.periodId, filter.periodId),
        filter.viewerId === undefined ? undefined : involves(filter.viewerId, filter.relation),
        isAfter([order, appraisals.id], page.after),
      ),
    )
    .orderBy(order, appraisals.id)
    .limit(page.limit + 1);
  const { items, next } = cut(rows, page.limit, (row) => [row.order, row.appraisal.id]);
  return { items: await withPeople(db, agencyId, items), next };
}

/**
 * Every appraisal in which the employee has a part and that is not yet over, for the list of what waits: all of a year that is
 * not closed, and of closed years those whose document has not come back.
 */
export async function listUnfinished(db: Database, agencyId: string, viewerId: string): Promise<AppraisalRecord[]> {
  const unfinished = or(
    ne(periods.state, 'closed'),
    sql`${appraisals.evaluationState} not in ('acknowledged', 'reported')`,
  );
  const rows = await selectRecords(db)
    .where(and(eq(appraisals.agencyId, agencyId), unfinished, involves(viewerId, undefined)))
    .orderBy(appraisals.id);
  return withPeople(db, agencyId, rows);
}

/** Predicates of the employee's earlier years, oldest first, where the document was handed over. */
export async function listTrend(db: Database, appraisal: AppraisalRecord): Promise<TrendPoint[]> {
  const rows = await db
    .select({ year: periods.year, label: periods.label, predicate: appraisals.predicate, at: appraisals.deliveredAt })
    .from(appraisals)
    .innerJoin(periods, inPeriod)
    .where(
      and(
        eq(appraisals.agencyId, appraisal.agencyId),
        eq(appraisals.employeeId, appraisal.employeeId),
        ne(appraisals.id, appraisal.id),
        lt(periods.year, appraisal.period.year),
        isNull(appraisals.mainAppraisalId),
      ),
    )
    .orderBy(asc(periods.year));
  return rows.filter(({ at }) => at !== null).map(({ year, label, predicate }) => ({ year, label, predicate }));
}

/** Appraisals by id. */
export async function findAppraisals(
  db: Database,
  agencyId: string,
  ids: string[],
): Promise<Map<string, AppraisalRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await selectRecords(db).where(and(eq(appraisals.agencyId, agencyId), inArray(appraisals.id, ids)));
  const records = await withPeople(db, agencyId, rows);
  return new Map(records.map((record) => [record.id, record]));
}

const appraisers = alias(employees, 'appraisers');
const mains = alias(appraisals, 'mains');
const others = alias(appraisals, 'others');
const inPeriod = and(eq(periods.agencyId, appraisals.agencyId), eq(periods.id, appraisals.periodId));

const otherPosts = sql`(
  select coalesce(json_agg(json_build_object('id', ${others.id}, 'post', ${others.post})
    order by ${others.post}->>'from' nulls first, ${others.createdAt}, ${others.id}), '[]')
  from ${appraisals} ${others}
  where ${others.agencyId} = ${appraisals.agencyId} and ${others.mainAppraisalId} = ${appraisals.id})`.mapWith(
  (value: string | OtherPost[]) => (typeof value === 'string' ? (JSON.parse(value) as OtherPost[]) : value),
);

function selectRecords(db: Database) {
  return db
    .select({
      appraisal: appraisals,
      main: {
        state: mains.evaluationState,
        appraiserId: mains.appraiserId,
        secondLevelAppraiserId: mains.secondLevelAppraiserId,
      },
      otherPosts,
      period: {
        id: periods.id,
        label: periods.label,
        year: periods.year,
        start: periods.start,
        end: periods.end,
        evaluationEnd: periods.evaluationEnd,
        state: periods.state,
      },
      employeeUnitId: employees.unitId,
      employeeStanding: employees.legalStanding,
      appraiserPosition: { type: appraisers.positionType, standing: appraisers.legalStanding },
      order: nameOrder(employees.name),
    })
    .from(appraisals)
    .innerJoin(periods, inPeriod)
    .innerJoin(employees, and(eq(employees.agencyId, appraisals.agencyId), eq(employees.id, appraisals.employeeId)))
    .leftJoin(appraisers, and(eq(appraisers.agencyId, appraisals.agencyId), eq(appraisers.id, appraisals.appraiserId)))
    .leftJoin(mains, and(eq(mains.agencyId, appraisals.agencyId), eq(mains.id, appraisals.mainAppraisalId)));
}

type SelectedRow = Awaited<ReturnType<typeof selectRecords>>[number];

async function withPeople(db: Database, agencyId: string, rows: SelectedRow[]): Promise<AppraisalRecord[]> {
  const people = await summariesOf(
    db,
    agencyId,
    rows.flatMap(({ appraisal }) => [appraisal.employeeId, appraisal.appraiserId, appraisal.secondLevelAppraiserId]),
  );
  const person = (id: string | null) => (id === null ? null : (people.get(id) ?? null));
  return rows.map(({ appraisal, main, order: _order, ...found }) => ({
    ...appraisal,
    ...found,
    term: 'annual',
    yearState: main?.state ?? appraisal.evaluationState,
    yearAppraiserIds: main ? [main.appraiserId, main.secondLevelAppraiserId] : [],
    employee: people.get(appraisal.employeeId) as EmployeeSummary,
    appraiser: person(appraisal.appraiserId),
    secondLevelAppraiser: person(appraisal.secondLevelAppraiserId),
  }));
}

function involves(viewerId: string, relation: ListedRelation | undefined): SQL | undefined {
  const by = {
    own: eq(appraisals.employeeId, viewerId),
    appraiser: eq(appraisals.appraiserId, viewerId),
    'second-level-appraiser': eq(appraisals.secondLevelAppraiserId, viewerId),
  };
  return relation ? by[relation] : or(...Object.values(by));
}
