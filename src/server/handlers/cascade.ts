import type { Cascade, EmployeeSummary } from '../../contract/index.js';
import { uncarried } from '../../rules/index.js';
import type { OnUnit, SignedIn, Surroundings } from '../context.js';
import { type Carrying, listCarryings, listMembers, type Member } from '../store/carriers.js';
import { agreedPlan, type StoredPlan } from '../store/documents.js';
import { listUnitLines, unitsBelow } from '../store/units.js';

type OnCascade = Pick<Surroundings, 'db'> & Pick<SignedIn, 'agency'> & Pick<OnUnit, 'unit' | 'period' | 'unitPlan'>;

/** A plan that counts, with what was agreed in it. */
interface Carrier extends Carrying {
  readonly results: StoredPlan['results'];
}

/** Who carries what in a unit and those below it: three queries, however many people work there (P6 p.48–49). */
export async function cascadeOf({ db, agency, unit, period, unitPlan }: OnCascade): Promise<Cascade> {
  const lines = await listUnitLines(db, agency.id);
  const unitIds = unitsBelow(lines, unit.id).map(({ id }) => id);
  const nameOf = new Map(lines.map(({ id, name }) => [id, name]));
  const summary = ({ id, name, position, unitId }: Member): EmployeeSummary => {
    return { id, name, position, unit: nameOf.get(unitId) ?? '' };
  };
  const plans = await listCarryings(db, agency.id, { periodId: period.id, unitIds });
  const carriers = leadersFirst(plans.flatMap(withResults), unit.headId);
  const leaders = new Set(carriers.map(({ appraiserId }) => appraiserId));
  const results = carriers.flatMap(({ appraisalId, employee, results: agreed }) =>
    agreed.map(({ id: resultId, title, parentResultId, objectiveId = null, share = null }) => ({
      ...{ appraisalId, employee: summary(employee), resultId, title, parentResultId, objectiveId, share },
      carriedOn: leaders.has(employee.id),
    })),
  );
  const objectives = unitPlan.plan.objectives.map(({ id, title }) => ({ id, title }));
  const planned = new Set(carriers.map(({ employee }) => employee.id));
  const members = await listMembers(db, agency.id, unitIds);
  return {
    ...{ unitId: unit.id, unit: unit.name, periodId: period.id, objectives, results },
    uncarried: uncarried(results, objectives),
    withoutPlan: members.filter((one) => one.planningApplies && !planned.has(one.id)).map(summary),
  };
}

function withResults(carrying: Carrying): Carrier[] {
  // What was left behind by a transfer is carried by nobody any more.
  const agreed = carrying.planState === 'superseded' ? undefined : agreedPlan(carrying);
  return agreed ? [{ ...carrying, results: agreed.results }] : [];
}

/** The head, then those right below, then those below them; by name on each step, as they came. */
function leadersFirst(carriers: readonly Carrier[], headId: string | null): Carrier[] {
  const above = new Map(carriers.map(({ employee, appraiserId }) => [employee.id, appraiserId]));
  const depthOf = (employeeId: string) => {
    const line = [employeeId];
    for (let id = above.get(employeeId); id && above.has(id) && !line.includes(id); id = above.get(id)) line.push(id);
    return line.length;
  };
  const depths = new Map(carriers.map(({ employee: { id } }) => [id, id === headId ? 0 : depthOf(id)]));
  return [...carriers].sort(
    (one, other) => Number(depths.get(one.employee.id)) - Number(depths.get(other.employee.id)),
  );
}
