import type { Endpoints, Relation } from '../../contract/index.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { relationsOf } from '../middleware/permission.js';
import { ProblemError, refuseFields, refuseTransition } from '../problem-error.js';
import {
  type AppraisalRecord,
  findAppraisal,
  findAppraisalId,
  insertAppraisal,
  listAppraisals,
} from '../store/appraisals.js';
import { emptyEvaluation, emptyPlan, emptySelfAssessment } from '../store/documents.js';
import { type EmployeeWithNames, findEmployee, isVisible } from '../store/employees.js';
import { findPeriod, openPeriod, type PeriodRow } from '../store/periods.js';
import { appraisalView, appraisalViews } from '../views/appraisal.js';
import { assignAppraiser } from './assign-appraiser.js';
import { addPost, endPost } from './posts.js';

export const appraisals: HandlersOf<'appraisals'> = {
  async list(context) {
    const { db, agency, viewer, query, page, answerPage } = context;
    const seesAll = viewer.roles.includes('hr-agency') && query.relation === undefined;
    const filter = { ...query, ...(!seesAll && { viewerId: viewer.id }) };
    return answerPage(await listAppraisals(db, agency.id, filter, page), await appraisalViews(context));
  },

  async create(context) {
    const { db, agency, policy, now, makeId } = context;
    const employee = await chosenEmployee(context);
    const period = await chosenPeriod(context);
    if (!employee.planningApplies) throw new ProblemError('invalid-transition', notPlanning(employee));
    const superior = employee.superiorId === null ? undefined : await findEmployee(db, agency.id, employee.superiorId);
    const created = await insertAppraisal(db, {
      agencyId: agency.id,
      id: makeId(),
      periodId: period.id,
      employeeId: employee.id,
      appraiserId: superior?.id ?? null,
      secondLevelAppraiserId: superior?.superiorId ?? null,
      createdAt: now(),
      planState: 'draft',
      plan: emptyPlan(policy.rules.planApproach, employee.planForm),
      selfAssessment: emptySelfAssessment(),
      evaluationState: 'collecting',
      evaluation: emptyEvaluation(),
    });
    const key = { employeeId: employee.id, periodId: period.id };
    if (!created) {
      throw new ProblemError('already-exists', { existingId: (await findAppraisalId(db, agency.id, key)) ?? '' });
    }
    return appraisalView(context, (await findAppraisal(db, agency.id, created.id)) as AppraisalRecord);
  },

  addPost,
  endPost,
  assignAppraiser,

  async get(context) {
    return appraisalView(context, context.appraisal);
  },
};

type Creation = RequestContext<Endpoints['appraisals']['create']>;

/** The caller, one whose superior they are, or anybody for the HR agency. Others get the answer for a missing one. */
async function chosenEmployee(context: Creation): Promise<EmployeeWithNames> {
  const { db, agency, viewer, body } = context;
  if (body.employeeId === undefined || body.employeeId === viewer.id) return viewer;
  const employee = await findEmployee(db, agency.id, body.employeeId);
  const relations: Relation[] = relationsOf(context, null);
  if (employee && (employee.superiorId === viewer.id || relations.includes('hr-agency'))) return employee;
  const mayKnow = employee && (await isVisible(db, viewer, employee.id));
  throw new ProblemError(mayKnow ? 'forbidden' : 'not-found');
}

async function chosenPeriod({ db, agency, body }: Creation): Promise<PeriodRow> {
  if (body.periodId === undefined) {
    const open = await openPeriod(db, agency.id);
    if (!open) throw new ProblemError('not-found', { detail: 'no-open-period' });
    return open;
  }
  const period = await findPeriod(db, agency.id, body.periodId);
  if (!period) refuseFields([{ pointer: '/periodId', code: 'unknown-period' }]);
  const known = period as PeriodRow;
  if (known.state !== 'open') refuseTransition(known.state, []);
  return known;
}

function notPlanning({ legalStanding }: EmployeeWithNames) {
  return { detail: 'planning-does-not-apply', currentState: legalStanding, allowedActions: [] } as const;
}
