import type { Endpoints, PlanAction, WorkPlan, WorkPlanChange } from '../../contract/index.js';
import { checkTarget, nextPlanState, planGaps } from '../../rules/index.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { type FieldFault, refuseFields } from '../problem-error.js';
import { type AppraisalRecord, findAppraisal, findAppraisalId, updateAppraisal } from '../store/appraisals.js';
import type { StoredPlan } from '../store/documents.js';
import { summaryOf } from '../store/employees.js';
import { isAgreed, planActions, requirePlanAction } from '../views/actions.js';
import { repeated } from './repeated.js';

export const workPlans: HandlersOf<'workPlans'> = {
  async get(context) {
    return planView(context);
  },

  async save(context) {
    requirePlanAction(context, context.appraisal, 'edit');
    const { body, appraisal } = context;
    refuseFields(faultsOf(body));
    const results = await withParentTitles(context, body.results);
    return change(context, { plan: { ...appraisal.plan, results, annexes: body.annexes } });
  },

  async submit(context) {
    requirePlanAction(context, context.appraisal, 'submit');
    const gaps = planGaps(context.appraisal.plan).filter(({ severity }) => severity === 'error');
    refuseFields(gaps.map(({ pointer, code }) => ({ pointer, code })));
    return take(context, 'submit');
  },

  async return(context) {
    requirePlanAction(context, context.appraisal, 'return');
    return take(context, 'return', { note: context.body.note });
  },

  async approve(context) {
    requirePlanAction(context, context.appraisal, 'approve');
    const expectations = context.body.expectations ?? context.appraisal.plan.expectations;
    const known = new Set(context.policy.rules.behaviours.map(({ key }) => key));
    refuseFields([
      ...repeated(
        expectations,
        ({ value }) => value,
        (index) => `/expectations/${index}/value`,
      ),
      ...expectations.flatMap(({ value }, index) =>
        known.has(value) ? [] : [{ pointer: `/expectations/${index}/value`, code: 'unknown-behaviour' as const }],
      ),
    ]);
    return take(context, 'approve', { expectations });
  },

  async leaderResults(context) {
    const leaderPlan = await planOfLeader(context);
    return {
      leader: context.appraisal.appraiser,
      planState: leaderPlan?.planState ?? null,
      results: agreedResults(leaderPlan),
    };
  },
};

type Step = RequestContext<Endpoints['workPlans']['submit']>;
type OnPlan = Omit<Step, 'body' | 'query'>;

function planView({ appraisal, ...context }: OnPlan): WorkPlan {
  return {
    appraisalId: appraisal.id,
    state: appraisal.planState,
    ...appraisal.plan,
    allowedActions: planActions(context, appraisal),
    etag: `"plan-${appraisal.planVersion}"`,
  };
}

/** Takes a step of the plan's machine and notes who took it. */
function take(
  context: OnPlan,
  action: PlanAction,
  { note = '', expectations }: { note?: string; expectations?: StoredPlan['expectations'] } = {},
): Promise<WorkPlan> {
  const { appraisal, viewer, now } = context;
  const { plan, planState } = appraisal;
  const step = { action, by: summaryOf(viewer), at: now().toISOString(), note };
  return change(context, {
    planState: nextPlanState(planState, action) ?? planState,
    plan: { ...plan, expectations: expectations ?? plan.expectations, history: [...plan.history, step] },
  });
}

async function change(context: OnPlan, changed: Partial<AppraisalRecord>): Promise<WorkPlan> {
  const { db, appraisal } = context;
  const next = { ...changed, planVersion: appraisal.planVersion + 1 };
  await updateAppraisal(db, appraisal, next);
  return planView({ ...context, appraisal: { ...appraisal, ...next } });
}

/** What even a draft must keep: ids that name one thing, and targets that mean something. */
function faultsOf({ results }: WorkPlanChange): FieldFault[] {
  const indicators = results.flatMap((result, place) =>
    result.indicators.map((indicator, index) => ({ indicator, pointer: `/results/${place}/indicators/${index}` })),
  );
  return [
    ...repeated(
      results,
      ({ id }) => id,
      (index) => `/results/${index}/id`,
    ),
    ...repeated(
      indicators,
      ({ indicator }) => indicator.id,
      (_, { pointer }) => `${pointer}/id`,
    ),
    ...indicators.flatMap(({ indicator, pointer }) => {
      const code = checkTarget(indicator);
      return code ? [{ pointer: `${pointer}/target`, code }] : [];
    }),
  ];
}

/**
 * Adds the titles of the leader's results. One that was named before stays, for the leader's plan may have changed since.
 *
 * @throws {ProblemError} `invalid-fields` where a result names one that the leader's agreed plan does not have.
 */
async function withParentTitles(context: OnPlan, results: WorkPlanChange['results']): Promise<StoredPlan['results']> {
  const leader = results.some(({ parentResultId }) => parentResultId !== null)
    ? await planOfLeader(context)
    : undefined;
  const titles = new Map<string | null, string | null>([
    ...context.appraisal.plan.results.map(({ parentResultId, parentTitle }) => [parentResultId, parentTitle] as const),
    ...agreedResults(leader).map(({ id, title }) => [id, title] as const),
    [null, null],
  ]);
  refuseFields(
    results.flatMap(({ parentResultId }, index) =>
      titles.has(parentResultId)
        ? []
        : [{ pointer: `/results/${index}/parentResultId`, code: 'unknown-parent-result' as const }],
    ),
  );
  return results.map((result) => ({ ...result, parentTitle: titles.get(result.parentResultId) ?? null }));
}

/** The appraiser's own appraisal in the same period. */
async function planOfLeader({ db, agency, appraisal }: Pick<OnPlan, 'db' | 'agency' | 'appraisal'>) {
  if (appraisal.appraiserId === null) return undefined;
  const owner = { employeeId: appraisal.appraiserId, periodId: appraisal.periodId };
  const id = await findAppraisalId(db, agency.id, owner);
  return id === undefined ? undefined : findAppraisal(db, agency.id, id);
}

function agreedResults(leader: AppraisalRecord | undefined): { id: string; title: string }[] {
  if (!leader || !isAgreed(leader.planState)) return [];
  return leader.plan.results.map(({ id, title }) => ({ id, title }));
}
