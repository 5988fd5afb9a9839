import { and, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { AgencyRole, EmployeeSummary } from '../../contract/index.js';
import type { Database } from './database.js';
import { containsWords, cut, isAfter, nameOrder, type PageOf, type PageRequest } from './paging.js';
import { differs, inBatches } from './rows.js';
import { appraisals, employees, units } from './schema.js';

export type EmployeeRow = typeof employees.$inferSelect;

/** An employee with the names that the tables keep elsewhere. */
export type EmployeeWithNames = EmployeeRow & { unit: string; superior: EmployeeSummary | null };

/** An employee as a file of HR records describes them; the superior comes by staff number. */
export type EmployeeRecord = Omit<EmployeeRow, 'agencyId' | 'id' | 'nip' | 'superiorId' | 'roles'> & {
  readonly nip: string;
  /** Staff number of the direct superior, in the same list or known already; `null` at the top or where nobody knows them. */
  readonly superiorNip: string | null;
  /** Roles in the agency; those known already stay unless told. */
  readonly roles?: AgencyRole[];
};

/** What an upsert did, by staff number. */
interface EmployeeUpsert {
  readonly ids: ReadonlyMap<string, string>;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  /** Ids of those who were known before and have another superior now. */
  readonly moved: readonly string[];
}

/** Adds and changes employees by staff number. Whoever is not in the list stays as they are. */
export async function upsertEmployees(
  db: Database,
  agencyId: string,
  records: readonly EmployeeRecord[],
  makeId: () => string,
): Promise<EmployeeUpsert> {
  const existing = await db.select().from(employees).where(eq(employees.agencyId, agencyId));
  const before = new Map(existing.flatMap((row) => (row.nip === null ? [] : [[row.nip, row] as const])));
  const ids = new Map([...before].map(([nip, row]) => [nip, row.id]));
  for (const { nip } of records) if (!ids.has(nip)) ids.set(nip, makeId());

  const added: string[] = [];
  const changed: string[] = [];
  const unchanged: string[] = [];
  const rows: EmployeeRow[] = [];
  const moved: string[] = [];
  for (const { superiorNip, roles, ...record } of records) {
    const old = before.get(record.nip);
    const superiorId = superiorNip === null ? null : (ids.get(superiorNip) ?? null);
    const id = ids.get(record.nip) as string;
    const row: EmployeeRow = { ...record, agencyId, id, superiorId, roles: roles ?? old?.roles ?? [] };
    if (old && old.superiorId !== superiorId) moved.push(id);
    const isSame = old !== undefined && !differs(row, old);
    (old ? (isSame ? unchanged : changed) : added).push(record.nip);
    if (!isSame) rows.push(row);
  }
  await inBatches(rows, (batch) =>
    db
      .insert(employees)
      .values(batch)
      .onConflictDoUpdate({ target: [employees.agencyId, employees.id], set: excluded }),
  );
  return { ids, added, changed, unchanged, moved };
}

/** Gives an employee the roles they hold in the agency. */
export async function setRoles(db: Database, agencyId: string, id: string, roles: AgencyRole[]): Promise<void> {
  await db
    .update(employees)
    .set({ roles })
    .where(and(eq(employees.agencyId, agencyId), eq(employees.id, id)));
}

const superiors = alias(employees, 'superiors');
const superiorUnits = alias(units, 'superior_units');

function selectWithNames(db: Database) {
  return db
    .select({
      employee: employees,
      unit: units.name,
      superior: { id: superiors.id, name: superiors.name, position: superiors.position },
      superiorUnit: superiorUnits.name,
      order: nameOrder(employees.name),
    })
    .from(employees)
    .leftJoin(units, and(eq(units.agencyId, employees.agencyId), eq(units.id, employees.unitId)))
    .leftJoin(superiors, and(eq(superiors.agencyId, employees.agencyId), eq(superiors.id, employees.superiorId)))
    .leftJoin(
      superiorUnits,
      and(eq(superiorUnits.agencyId, superiors.agencyId), eq(superiorUnits.id, superiors.unitId)),
    );
}

type JoinedRow = Awaited<ReturnType<typeof selectWithNames>>[number];

function withNames({ employee, unit, superior, superiorUnit }: JoinedRow): EmployeeWithNames {
  return { ...employee, unit: unit ?? '', superior: superior && { ...superior, unit: superiorUnit ?? '' } };
}

export async function findEmployee(db: Database, agencyId: string, id: string): Promise<EmployeeWithNames | undefined> {
  const [row] = await selectWithNames(db).where(and(eq(employees.agencyId, agencyId), eq(employees.id, id)));
  return row && withNames(row);
}

/** The names of everybody in the agency, for looking whether a text names one of them. */
export async function listNames(db: Database, agencyId: string): Promise<string[]> {
  const rows = await db.select({ name: employees.name }).from(employees).where(eq(employees.agencyId, agencyId));
  return rows.map(({ name }) => name);
}

/** Id of the employee with this staff number. */
export async function findByNip(db: Database, agencyId: string, nip: string): Promise<string | undefined> {
  const [row] = await db
    .select({ id: employees.id })
    .from(employees)
    .where(and(eq(employees.agencyId, agencyId), eq(employees.nip, nip)));
  return row?.id;
}

/** Employees by name. `visibleTo` narrows them to the people of that employee's unit and those they appraise. */
export async function listEmployees(
  db: Database,
  agencyId: string,
  filter: { search?: string | undefined; unitId?: string | undefined; visibleTo?: EmployeeRow },
  page: PageRequest,
): Promise<PageOf<EmployeeWithNames>> {
  const order = nameOrder(employees.name);
  const rows = await selectWithNames(db)
    .where(
      and(
        eq(employees.agencyId, agencyId),
        filter.unitId === undefined ? undefined : eq(employees.unitId, filter.unitId),
        containsWords(filter.search, [employees.name]),
        filter.visibleTo && isVisibleTo(filter.visibleTo),
        isAfter([order, employees.id], page.after),
      ),
    )
    .orderBy(order, employees.id)
    .limit(page.limit + 1);
  const { items, next } = cut(rows, page.limit, (row) => [row.order, row.employee.id]);
  return { items: items.map(withNames), next };
}

/** Whether the viewer may know of the employee: someone of their unit, or someone they appraise. */
export async function isVisible(db: Database, viewer: EmployeeRow, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: employees.id })
    .from(employees)
    .where(and(eq(employees.agencyId, viewer.agencyId), eq(employees.id, id), isVisibleTo(viewer)));
  return rows.length > 0;
}

function isVisibleTo(viewer: EmployeeRow): SQL | undefined {
  const appraised = sql`exists (select 1 from ${appraisals} where ${appraisals.agencyId} = ${employees.agencyId}
    and ${appraisals.employeeId} = ${employees.id}
    and ${viewer.id} in (${appraisals.appraiserId}, ${appraisals.secondLevelAppraiserId}))`;
  return or(eq(employees.unitId, viewer.unitId), eq(employees.superiorId, viewer.id), appraised);
}

/** Summaries of employees by id; whoever is unknown is missing. */
export async function summariesOf(
  db: Database,
  agencyId: string,
  ids: ReadonlyArray<string | null>,
): Promise<Map<string, EmployeeSummary>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await selectSummaries(db).where(and(eq(employees.agencyId, agencyId), inArray(employees.id, wanted)));
  return new Map(rows.map((row) => [row.id, { ...row, unit: row.unit ?? '' }]));
}

function selectSummaries(db: Database) {
  return db
    .select({ id: employees.id, name: employees.name, position: employees.position, unit: units.name })
    .from(employees)
    .leftJoin(units, and(eq(units.agencyId, employees.agencyId), eq(units.id, employees.unitId)));
}

/** An employee as others recognise them. */
export function summaryOf({ id, name, position, unit }: EmployeeWithNames): EmployeeSummary {
  return { id, name, position, unit };
}

/** Colleagues whom the records suggest as reviewers: same unit and superior, and those whose superior the subject is. */
export function listColleagues(db: Database, subject: EmployeeRow): Promise<EmployeeRow[]> {
  const peers =
    subject.superiorId === null
      ? undefined
      : and(eq(employees.unitId, subject.unitId), eq(employees.superiorId, subject.superiorId));
  return db
    .select()
    .from(employees)
    .where(and(eq(employees.agencyId, subject.agencyId), or(peers, eq(employees.superiorId, subject.id))))
    .orderBy(nameOrder(employees.name), employees.id);
}

const excluded = {
  nip: sql`excluded.nip`,
  name: sql`excluded.name`,
  position: sql`excluded.position`,
  positionType: sql`excluded.position_type`,
  planForm: sql`excluded.plan_form`,
  unitId: sql`excluded.unit_id`,
  superiorId: sql`excluded.superior_id`,
  employmentType: sql`excluded.employment_type`,
  grade: sql`excluded.grade`,
  rank: sql`excluded.rank`,
  legalStanding: sql`excluded.legal_standing`,
  planningApplies: sql`excluded.planning_applies`,
  roles: sql`excluded.roles`,
};
