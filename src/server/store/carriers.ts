import { and, eq, inArray, sql } from 'drizzle-orm';
import type { PlanState } from '../../contract/index.js';
import type { Database } from './database.js';
import type { StoredPlan } from './documents.js';
import { nameOrder } from './paging.js';
import { appraisals, employees } from './schema.js';

/** A person as they stand in the records. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly unitId: string;
  readonly planningApplies: boolean;
}

/** A plan and who carries its results. */
export interface Carrying {
  readonly appraisalId: string;
  readonly appraiserId: string | null;
  readonly planState: PlanState;
  readonly plan: StoredPlan;
  readonly employee: Member;
}

const member = {
  id: employees.id,
  name: employees.name,
  position: employees.position,
  unitId: employees.unitId,
  planningApplies: employees.planningApplies,
};

/** Every plan of a year that belongs to one of the units: by the post it is for, else by where the person works. By name. */
export function listCarryings(
  db: Database,
  agencyId: string,
  { periodId, unitIds }: { periodId: string; unitIds: readonly string[] },
): Promise<Carrying[]> {
  const { id: appraisalId, appraiserId, planState, plan, post } = appraisals;
  return db
    .select({ appraisalId, appraiserId, planState, plan, employee: member })
    .from(appraisals)
    .innerJoin(employees, and(eq(employees.agencyId, appraisals.agencyId), eq(employees.id, appraisals.employeeId)))
    .where(
      and(
        eq(appraisals.agencyId, agencyId),
        eq(appraisals.periodId, periodId),
        inArray(sql`coalesce(${post}->>'unitId', ${employees.unitId})`, [...unitIds]),
      ),
    )
    .orderBy(nameOrder(employees.name), appraisals.id);
}

/** Everybody who works in one of the units, by name. */
export function listMembers(db: Database, agencyId: string, unitIds: readonly string[]): Promise<Member[]> {
  return db
    .select(member)
    .from(employees)
    .where(and(eq(employees.agencyId, agencyId), inArray(employees.unitId, [...unitIds])))
    .orderBy(nameOrder(employees.name), employees.id);
}
