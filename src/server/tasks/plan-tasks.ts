import type { Relation, Task, TaskKind } from '../../contract/index.js';
import { planClocks } from '../../rules/index.js';
import { type Almanac, unitOf } from '../almanac.js';
import { type AppraisalRecord, findAppraisalId } from '../store/appraisals.js';
import { agreedPlan } from '../store/documents.js';
import { summaryOf } from '../store/employees.js';
import { openPeriod } from '../store/periods.js';
import { planClocksOf } from '../views/plan-clocks.js';
import { type Frame, taskOf } from './task.js';

/** The step of a plan that is this person's to take; none in a year that is over. */
export function planTasks(record: AppraisalRecord, relations: readonly Relation[], almanac: Almanac): Task[] {
  if (record.period.state === 'closed') return [];
  const clocks = planClocksOf(record, almanac);
  const isEscalated = clocks.some(({ clock }) => clock === 'plan.escalate');
  const kind = kindOf(record, relations, isEscalated);
  if (!kind) return [];
  // The day has its use for the first agreement alone; nothing says when a change or a talk has to be done.
  const due = clocks.find(({ clock, state }) => clock === 'plan.set' && state !== 'met')?.dueOn ?? null;
  const dueOn = kind === 'discuss-plan' ? null : due;
  return [taskOf(kind, record, { key: record.id, dueOn, timeZone: almanac.zoneOf(unitOf(record)) })];
}

function kindOf(record: AppraisalRecord, relations: readonly Relation[], isEscalated: boolean): TaskKind | undefined {
  const { planState } = record;
  if (relations.includes('own')) {
    if (planState === 'returned') return 'revise-plan';
    if (planState !== 'draft') return undefined;
    return agreedPlan(record) ? 'revise-plan' : 'write-plan';
  }
  if (planState !== 'submitted') return undefined;
  if (relations.includes('appraiser')) return 'decide-plan';
  // The appraiser was silent until the day had passed: the second-level appraiser joins the talk (CLK-2; P6 p.65 C.5).
  return relations.includes('second-level-appraiser') && isEscalated ? 'discuss-plan' : undefined;
}

/** The viewer's own plan of the open year, while there is not even an appraisal to hold it: opening it is the first step. */
export async function unwrittenPlan({ db, agency, viewer, almanac }: Frame): Promise<Task[]> {
  const period = await openPeriod(db, agency.id);
  if (!period || !viewer.planningApplies) return [];
  if (await findAppraisalId(db, agency.id, { employeeId: viewer.id, periodId: period.id })) return [];
  const timeZone = almanac.zoneOf(viewer.unitId);
  const [clock] = planClocks({
    ...{ state: 'draft', year: period.year, agreedAt: null, today: almanac.todayAt(viewer.unitId), timeZone },
    dateOf: (moment) => almanac.dateAt(viewer.unitId, new Date(moment)),
  });
  const about = { id: 'current', employee: summaryOf(viewer), period };
  return [taskOf('write-plan', about, { key: period.id, dueOn: clock?.dueOn ?? null, timeZone })];
}
