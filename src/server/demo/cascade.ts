import type { WorkResult } from '../../contract/index.js';
import type { AppraisalRow } from '../store/appraisals.js';
import type { UnitPlanRow } from '../store/unit-plans.js';
import type { World } from './world.js';

/**
 * Ties the plans of the open year together: heads answer for objectives of their unit (PLN-3), and who contributes to the same
 * result of a leader carries an equal share of it.
 */
export function tiedTogether(
  rows: readonly AppraisalRow[],
  unitPlans: readonly UnitPlanRow[],
  { units }: World,
): AppraisalRow[] {
  const carriers = new Map<string, number>();
  for (const { plan, planState } of rows) {
    if (planState !== 'approved') continue;
    for (const { parentResultId: id } of plan.results) if (id) carriers.set(id, (carriers.get(id) ?? 0) + 1);
  }
  return rows.map((row) => {
    const led = units.find(({ headId }) => headId === row.employeeId);
    const objectives = unitPlans.find(({ unitId }) => unitId === led?.id)?.plan.objectives ?? [];
    const results = row.plan.results.map((result): WorkResult => {
      const objective = objectives.find(({ title }) => title === result.title);
      const count = carriers.get(result.parentResultId ?? '') ?? 0;
      return {
        ...result,
        ...(objective && { objectiveId: objective.id, objectiveTitle: objective.title }),
        ...(count > 1 && { share: Math.floor(100 / count) }),
      };
    });
    return { ...row, plan: { ...row.plan, results } };
  });
}
