import type { Endpoints, EvaluationState } from '../../contract/index.js';
import type { Handler, RequestContext } from '../context.js';
import { type FieldFault, refuseFields, refuseTransition } from '../problem-error.js';
import { type AppraisalRecord, findAppraisal, updateAppraisal } from '../store/appraisals.js';
import { type EmployeeWithNames, findEmployee, summaryOf } from '../store/employees.js';
import { appraisalView } from '../views/appraisal.js';

type Assignment = RequestContext<Endpoints['appraisals']['assignAppraiser']>;

/** Once the year is signed, whoever signed it has appraised it. */
const unsigned: readonly EvaluationState[] = ['collecting', 'rating', 'rated'];

/** Names another appraiser (ACT-2, ACT-6, ACT-12). The reason stands in the history of the plan, where both sides read. */
export const assignAppraiser: Handler<Endpoints['appraisals']['assignAppraiser']> = async (context) => {
  const { db, agency, appraisal, body, viewer, now } = context;
  if (!unsigned.includes(appraisal.yearState)) {
    const required = { states: unsigned, relations: ['hr-agency'], notBefore: null, notAfter: null };
    refuseTransition(appraisal.yearState, [], required);
  }
  const appraiser = await findEmployee(db, agency.id, body.appraiserId);
  const secondLevelAppraiserId =
    body.secondLevelAppraiserId === undefined ? (appraiser?.superiorId ?? null) : body.secondLevelAppraiserId;
  const above = body.secondLevelAppraiserId
    ? await findEmployee(db, agency.id, body.secondLevelAppraiserId)
    : undefined;
  refuseFields([
    ...personFaults(context, '/appraiserId', appraiser),
    ...(body.secondLevelAppraiserId ? personFaults(context, '/secondLevelAppraiserId', above) : []),
  ]);
  const step = { action: 'assign-appraiser', by: summaryOf(viewer), at: now().toISOString(), note: body.reason };
  await updateAppraisal(db, appraisal, {
    appraiserId: body.appraiserId,
    secondLevelAppraiserId,
    plan: { ...appraisal.plan, history: [...appraisal.plan.history, step] },
  });
  return appraisalView(context, (await findAppraisal(db, agency.id, appraisal.id)) as AppraisalRecord);
};

function personFaults(
  { appraisal }: Pick<Assignment, 'appraisal'>,
  pointer: string,
  person: EmployeeWithNames | undefined,
): FieldFault[] {
  if (!person) return [{ pointer, code: 'unknown-employee' }];
  return person.id === appraisal.employeeId ? [{ pointer, code: 'own-appraiser' }] : [];
}
