import { and, asc, eq, inArray, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { isDeepStrictEqual } from 'node:util';
import type { EmployeeSummary, PlanState, TrendPoint } from '../../contract/index.js';
import type { Database } from './database.js';
import { summariesOf } from './employees.js';
import { cut, isAfter, nameOrder, type PageOf, type PageRequest } from './paging.js';
import { inBatches } from './rows.js';
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
  readonly period: { id: string; label: string; year: number; start: string; end: string; evaluationEnd: string };
  readonly employee: EmployeeSummary;
  readonly employeeUnitId: string;
  readonly appraiser: EmployeeSummary | null;
  readonly secondLevelAppraiser: EmployeeSummary | null;
};

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

/** A plan that its appraiser has not agreed to yet. */
const notAgreed: PlanState[] = ['draft', 'submitted', 'returned'];

/**
 * Gives open appraisals the appraiser and second-level appraiser whom the records name now, where the person or their
 * superior has moved. A plan that is agreed stays with the two who agreed it: after a transfer it is a new plan that the new
 * superior appraises (ACT-6; P6 p.65 C.6).
 *
 * @param moved ids of employees whose superior is another than before.
 * @returns ids of the appraisals that changed.
 */
export async function followSuperiors(db: Database, agencyId: string, moved: readonly string[]): Promise<string[]> {
  const followed: string[] = [];
  await inBatches(moved, async (batch) => {
    for (const { id, before, ...now } of await listFollowing(db, agencyId, batch)) {
      if (isDeepStrictEqual(now, before)) continue;
      await updateAppraisal(db, { agencyId, id }, now);
      followed.push(id);
    }
  });
  return followed;
}

/** Open appraisals of these people and of those right below them, with who is recorded as superiors now. */
async function listFollowing(db: Database, agencyId: string, moved: string[]) {
  const { id, appraiserId, secondLevelAppraiserId } = appraisals;
  const before = { appraiserId, secondLevelAppraiserId };
  return db
    .select({ id, before, appraiserId: superiors.id, secondLevelAppraiserId: superiors.superiorId })
    .from(appraisals)
    .innerJoin(periods, inPeriod)
    .innerJoin(employees, and(eq(employees.agencyId, appraisals.agencyId), eq(employees.id, appraisals.employeeId)))
    .leftJoin(superiors, and(eq(superiors.agencyId, employees.agencyId), eq(superiors.id, employees.superiorId)))
    .where(
      and(
        eq(appraisals.agencyId, agencyId),
        eq(periods.state, 'open'),
        inArray(appraisals.planState, notAgreed),
        or(inArray(employees.id, moved), inArray(employees.superiorId, moved)),
      ),
    )
    .orderBy(appraisals.id)
    .for('update', { of: appraisals });
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

/** Every appraisal in which the employee has a part and that is not yet over, for the list of what waits. */
export async function listUnfinished(db: Database, agencyId: string, viewerId: string): Promise<AppraisalRecord[]> {
  const unfinished = sql`${appraisals.evaluationState} not in ('acknowledged', 'reported')`;
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

const superiors = alias(employees, 'superiors');
const inPeriod = and(eq(periods.agencyId, appraisals.agencyId), eq(periods.id, appraisals.periodId));

function selectRecords(db: Database) {
  return db
    .select({
      appraisal: appraisals,
      period: {
        id: periods.id,
        label: periods.label,
        year: periods.year,
        start: periods.start,
        end: periods.end,
        evaluationEnd: periods.evaluationEnd,
      },
      unitId: employees.unitId,
      order: nameOrder(employees.name),
    })
    .from(appraisals)
    .innerJoin(periods, inPeriod)
    .innerJoin(employees, and(eq(employees.agencyId, appraisals.agencyId), eq(employees.id, appraisals.employeeId)));
}

type SelectedRow = Awaited<ReturnType<typeof selectRecords>>[number];

async function withPeople(db: Database, agencyId: string, rows: SelectedRow[]): Promise<AppraisalRecord[]> {
  const people = await summariesOf(
    db,
    agencyId,
    rows.flatMap(({ appraisal }) => [appraisal.employeeId, appraisal.appraiserId, appraisal.secondLevelAppraiserId]),
  );
  const person = (id: string | null) => (id === null ? null : (people.get(id) ?? null));
  return rows.map(({ appraisal, period, unitId }) => ({
    ...appraisal,
    term: 'annual',
    period,
    employeeUnitId: unitId,
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
