import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { isDeepStrictEqual } from 'node:util';
import type { PlanState } from '../../contract/index.js';
import { updateAppraisal } from './appraisals.js';
import type { Database } from './database.js';
import { inBatches } from './rows.js';
import { appraisals, employees, periods } from './schema.js';

const superiors = alias(employees, 'superiors');

/** A plan that its appraiser has not agreed to yet. */
const notAgreed: PlanState[] = ['draft', 'submitted', 'returned'];

/**
 * Gives open appraisals the appraiser and second-level appraiser whom the records name now, where the person or their
 * superior has moved. A plan that was agreed, even while a change of it is being settled, stays with the two who agreed it:
 * after a transfer it is a new plan that the new superior appraises (ACT-6; P6 p.65 C.6). So does what is not the main
 * appraisal of the year: a post that was left, and one whose appraiser the HR agency has named (ACT-5).
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
    .innerJoin(periods, and(eq(periods.agencyId, appraisals.agencyId), eq(periods.id, appraisals.periodId)))
    .innerJoin(employees, and(eq(employees.agencyId, appraisals.agencyId), eq(employees.id, appraisals.employeeId)))
    .leftJoin(superiors, and(eq(superiors.agencyId, employees.agencyId), eq(superiors.id, employees.superiorId)))
    .where(
      and(
        eq(appraisals.agencyId, agencyId),
        eq(periods.state, 'open'),
        inArray(appraisals.planState, notAgreed),
        sql`${appraisals.plan}->'versions'->0 is null`,
        isNull(appraisals.mainAppraisalId),
        or(inArray(employees.id, moved), inArray(employees.superiorId, moved)),
      ),
    )
    .orderBy(appraisals.id)
    .for('update', { of: appraisals });
}
