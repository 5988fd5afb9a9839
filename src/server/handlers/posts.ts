import type { Endpoints, NewPost } from '../../contract/index.js';
import { addDays, nextPlanState } from '../../rules/index.js';
import type { Handler, RequestContext, SignedIn } from '../context.js';
import { planFormOf } from '../import/ranks.js';
import { type FieldFault, refuseFields, refuseTransition } from '../problem-error.js';
import {
  type AppraisalRecord,
  type AppraisalRow,
  findAppraisal,
  insertAppraisal,
  moveYear,
  updateAppraisal,
} from '../store/appraisals.js';
import {
  emptyEvaluation,
  emptyPlan,
  emptySelfAssessment,
  type StoredPlan,
  type StoredPost,
} from '../store/documents.js';
import { type EmployeeWithNames, findEmployee, summaryOf } from '../store/employees.js';
import { findUnit, type UnitRow } from '../store/units.js';
import { appraisalView } from '../views/appraisal.js';
import { isYearOpen } from '../views/plan-actions.js';

type Addition = RequestContext<Endpoints['appraisals']['addPost']>;

/** An acting officer's appraisal joins the main one; after a transfer the new one is the main one (ACT-5, ACT-6). */
export const addPost: Handler<Endpoints['appraisals']['addPost']> = async (context) => {
  const { db, agency, appraisal, body, makeId } = context;
  const main = await mainOf(context);
  if (main.period.state !== 'open') refuseTransition(main.period.state, []);
  if (!isYearOpen(main)) refuseTransition(main.yearState, []);
  const { unit, appraiser } = await placeOf(context);
  const id = makeId();
  const isTransfer = body.kind === 'transfer';
  if (isTransfer) await leave(context, main, id);
  await insertAppraisal(db, {
    ...(await newAppraisal(context, id, { unit, appraiser })),
    employeeId: appraisal.employeeId,
    // What was written about the year so far goes with the year.
    selfAssessment: isTransfer ? { ...main.selfAssessment, submittedAt: null } : emptySelfAssessment(),
    mainAppraisalId: isTransfer ? null : main.id,
  });
  return appraisalView(context, (await findAppraisal(db, agency.id, id)) as AppraisalRecord);
};

/** What was agreed and done in the post stays part of the year. */
export const endPost: Handler<Endpoints['appraisals']['endPost']> = async (context) => {
  const { db, appraisal, body } = context;
  const { post, mainAppraisalId } = appraisal;
  if (post === null || mainAppraisalId === null) return refuseTransition(post?.kind ?? 'definitive', []);
  if (post.from !== null && body.to < post.from) refuseFields([{ pointer: '/to', code: 'ends-before-start' }]);
  const ended = { ...post, to: body.to };
  await updateAppraisal(db, appraisal, { post: ended });
  return appraisalView(context, { ...appraisal, post: ended });
};

/** The appraisal in which the year is evaluated, also where the path names one of another post. */
async function mainOf({ db, agency, appraisal }: Addition): Promise<AppraisalRecord> {
  const { mainAppraisalId } = appraisal;
  if (mainAppraisalId === null) return appraisal;
  return (await findAppraisal(db, agency.id, mainAppraisalId, { lock: true })) as AppraisalRecord;
}

/** @throws {ProblemError} `invalid-fields` for a unit or appraiser that nobody knows, or days that cannot be. */
async function placeOf({ db, agency, appraisal, body }: Addition) {
  const unit = await findUnit(db, agency.id, body.unitId);
  const appraiser = await findEmployee(db, agency.id, body.appraiserId);
  refuseFields([
    ...(unit ? [] : [{ pointer: '/unitId', code: 'unknown-unit' } as const]),
    ...(appraiser ? [] : [{ pointer: '/appraiserId', code: 'unknown-employee' } as const]),
    ...(appraiser?.id === appraisal.employeeId ? [{ pointer: '/appraiserId', code: 'own-appraiser' } as const] : []),
    ...dayFaults(body, appraisal.period),
  ]);
  return { unit: unit as UnitRow, appraiser: appraiser as EmployeeWithNames };
}

function dayFaults({ from, to }: NewPost, { start, end }: AppraisalRecord['period']): FieldFault[] {
  const isWithin = from >= start && from <= end;
  return [
    ...(isWithin ? [] : [{ pointer: '/from', code: 'outside-period', values: { start, end } } as const]),
    ...(to !== null && to < from ? [{ pointer: '/to', code: 'ends-before-start' } as const] : []),
  ];
}

async function newAppraisal(
  { agency, appraisal, policy, body, now }: Addition,
  id: string,
  { unit, appraiser }: { unit: UnitRow; appraiser: EmployeeWithNames },
) {
  const { kind, position, positionType, from, to } = body;
  const post: StoredPost = { kind, position, unit: unit.name, unitId: unit.id, from, to };
  return {
    ...{ agencyId: agency.id, id, post, createdAt: now() },
    periodId: appraisal.periodId,
    appraiserId: appraiser.id,
    secondLevelAppraiserId: appraiser.superiorId,
    planState: 'draft' as const,
    plan: emptyPlan(policy.rules.planApproach, planFormOf(positionType)),
    evaluationState: 'collecting' as const,
    evaluation: emptyEvaluation(),
  };
}

/** Leaves the old post the day before: its agreed plan is superseded, and its year is evaluated in the new appraisal. */
async function leave(context: Addition, old: AppraisalRecord, newId: string): Promise<void> {
  const { db, body } = context;
  const { employee, employeeUnitId: unitId, planState } = old;
  const held = old.post ?? { kind: 'definitive', position: employee.position, unit: employee.unit, unitId, from: null };
  const post: StoredPost = { ...held, to: addDays(body.from, -1) };
  const superseded = nextPlanState(planState, 'supersede');
  const change: Partial<AppraisalRow> = superseded
    ? { post, planState: superseded, planVersion: old.planVersion + 1, plan: supersededPlan(context, old.plan) }
    : { post };
  await updateAppraisal(db, old, change);
  // Before the new one is there: only one appraisal of a person and year is the main one.
  await moveYear(db, old, newId);
}

function supersededPlan(
  { viewer, now }: Pick<Addition, 'now'> & Pick<SignedIn, 'viewer'>,
  plan: StoredPlan,
): StoredPlan {
  const step = { action: 'supersede', by: summaryOf(viewer), at: now().toISOString(), note: '' };
  return { ...plan, history: [...plan.history, step] };
}
