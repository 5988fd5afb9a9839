import type { EmployeeSummary, Task, TaskKind } from '../contract/index.js';
import { clocks } from '../rules/index.js';
import { addWorkingDays, dateIn } from './dates.js';
import { type AppraisalRecord, findAppraisalId, findAppraisals, listUnfinished } from './store/appraisals.js';
import type { Database } from './store/database.js';
import { type EmployeeWithNames, summaryOf } from './store/employees.js';
import { openPeriod } from './store/periods.js';
import type { PolicyRow } from './store/policies.js';
import { findRounds, listAssignmentsOf, type RoundRow } from './store/review-rounds.js';
import { isAgreed } from './views/actions.js';

/**
 * What waits for the employee now, nearest due date first, undated last. Derived from states: a task is over as soon as its
 * step is taken, and nobody has to tick it off.
 */
export async function waitingTasks(
  db: Database,
  agencyId: string,
  viewer: EmployeeWithNames,
  policy: PolicyRow,
): Promise<Task[]> {
  const { timeZone } = policy.rules;
  const viewerId = viewer.id;
  const appraisals = await listUnfinished(db, agencyId, viewerId);
  const rounds = await findRounds(
    db,
    agencyId,
    appraisals.filter(({ appraiserId }) => appraiserId === viewerId).map(({ id }) => id),
  );
  const steps = appraisals.flatMap((appraisal) =>
    stepsFor(viewerId, appraisal, rounds.get(appraisal.id)).map((kind) => ({
      ...taskOf(kind, appraisal, timeZone),
      id: `${kind}:${appraisal.id}`,
      assignmentId: null,
      dueOn: dueDate(kind, appraisal, timeZone),
    })),
  );
  const reviews = await reviewsOf(db, agencyId, viewerId, timeZone);
  const unwritten = await unwrittenPlan(db, agencyId, viewer, timeZone);
  const order = ({ dueOn, id }: Task) => `${dueOn ?? '9999-99-99'} ${id}`;
  return [...unwritten, ...steps, ...reviews].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

/** The viewer's own plan of the open year, while there is not even an appraisal to hold it: opening it is the first step. */
async function unwrittenPlan(
  db: Database,
  agencyId: string,
  viewer: EmployeeWithNames,
  timeZone: string,
): Promise<Task[]> {
  const period = await openPeriod(db, agencyId);
  if (!period || !viewer.planningApplies) return [];
  if (await findAppraisalId(db, agencyId, { employeeId: viewer.id, periodId: period.id })) return [];
  const appraisal = { id: 'current', employee: summaryOf(viewer), period };
  const dueOn = planDue(period.year);
  return [{ ...taskOf('write-plan', appraisal, timeZone), id: `write-plan:${period.id}`, assignmentId: null, dueOn }];
}

/** The steps of an appraisal that are the viewer's to take. */
function stepsFor(viewerId: string, appraisal: AppraisalRecord, round: RoundRow | undefined): TaskKind[] {
  const { planState, evaluationState } = appraisal;
  if (viewerId === appraisal.employeeId) {
    if (planState === 'draft') return ['write-plan'];
    if (planState === 'returned') return ['revise-plan'];
    if (isAgreed(planState) && evaluationState === 'collecting') return ['assess-self'];
    return evaluationState === 'delivered' ? ['acknowledge'] : [];
  }
  if (viewerId !== appraisal.appraiserId) return [];
  if (planState === 'submitted') return ['decide-plan'];
  if (!isAgreed(planState)) return [];
  const steps = { rating: 'rate', rated: 'sign', signed: 'deliver' } as const;
  const step = steps[evaluationState as keyof typeof steps] as TaskKind | undefined;
  const choosing = round?.state === 'choosing' && ['collecting', 'rating'].includes(evaluationState);
  return [...(choosing ? ['choose-reviewers' as const] : []), ...(step ? [step] : [])];
}

async function reviewsOf(db: Database, agencyId: string, reviewerId: string, timeZone: string): Promise<Task[]> {
  const waiting = { reviewerId, state: 'waiting' } as const;
  const { items } = await listAssignmentsOf(db, agencyId, waiting, { limit: 500 });
  const appraisalIds = items.map(({ appraisalId }) => appraisalId);
  const appraisals = await findAppraisals(db, agencyId, appraisalIds);
  return items.flatMap(({ id, appraisalId, closesOn }) => {
    const appraisal = appraisals.get(appraisalId);
    if (!appraisal) return [];
    const task = taskOf('answer-review', appraisal, timeZone);
    return [{ ...task, id: `answer-review:${id}`, assignmentId: id, dueOn: closesOn }];
  });
}

function taskOf(
  kind: TaskKind,
  { id, employee, period }: { id: string; employee: EmployeeSummary; period: { label: string } },
  timeZone: string,
) {
  return { kind, appraisalId: id, subject: employee, periodLabel: period.label, timeZone };
}

/** CLK-1 for the plan, CLK-3 for the evaluation, CLK-5 and CLK-6 for the document. */
function dueDate(kind: TaskKind, appraisal: AppraisalRecord, timeZone: string): string | null {
  const { period, signedAt, deliveredAt } = appraisal;
  switch (kind) {
    case 'write-plan':
    case 'revise-plan':
    case 'decide-plan':
      return planDue(period.year);
    case 'deliver':
      return signedAt && addWorkingDays(dateIn(timeZone, signedAt), clocks['document.deliver'].days);
    case 'acknowledge':
      return deliveredAt && addWorkingDays(dateIn(timeZone, deliveredAt), clocks['document.return'].days);
    default:
      return period.evaluationEnd;
  }
}

/** 31 January of the performance year (CLK-1; P6 §14(1)). */
function planDue(year: number): string {
  return `${year}-${clocks['plan.set'].date}`;
}
