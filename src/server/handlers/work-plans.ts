import type { Endpoints, NewPlanComment, PlanAction, WorkPlan } from '../../contract/index.js';
import { nextPlanState, planGaps } from '../../rules/index.js';
import { almanacOf } from '../almanac.js';
import type { HandlersOf, RequestContext, SignedIn } from '../context.js';
import { tell } from '../events.js';
import { type FieldFault, refuseFields } from '../problem-error.js';
import { type AppraisalRecord, updateAppraisal } from '../store/appraisals.js';
import { agreedPlan, type StoredPlan } from '../store/documents.js';
import { summaryOf } from '../store/employees.js';
import { planActions, requirePlanAction } from '../views/plan-actions.js';
import { planClocksOf } from '../views/plan-clocks.js';
import { agreedResults, planFaults, plansOfLeader, withTitles } from './plan-references.js';
import { agreedVersions, versionOf } from './plan-versions.js';
import { repeated } from './repeated.js';

export const workPlans: HandlersOf<'workPlans'> = {
  async get(context) {
    return planView(context);
  },

  async save(context) {
    requirePlanAction(context, context.appraisal, 'edit');
    const { body, appraisal } = context;
    refuseFields(planFaults(body));
    const results = await withTitles(context, body.results);
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
    const { appraisal, viewer, now, body } = context;
    const { revisionReason: reason = '', ...settled } = appraisal.plan;
    const plan = { ...settled, expectations: body.expectations ?? settled.expectations };
    refuseFields(expectationFaults(context, plan.expectations));
    const version = versionOf(plan, { agreedAt: now().toISOString(), agreedBy: summaryOf(viewer), reason });
    return take(context, 'approve', { plan: { ...plan, versions: [...agreedVersions(appraisal), version] } });
  },

  async revise(context) {
    requirePlanAction(context, context.appraisal, 'revise');
    const { appraisal, body } = context;
    const versions = agreedVersions(appraisal);
    const next = { version: appraisal.plan.version + 1, versions, revisionReason: body.note };
    return take(context, 'revise', { note: body.note, plan: { ...appraisal.plan, ...next } });
  },

  async comment(context) {
    requirePlanAction(context, context.appraisal, 'comment');
    const { db, appraisal, viewer, now, makeId, body } = context;
    refuseFields(itemFaults(context, body.about));
    const { plan } = appraisal;
    const by = { by: summaryOf(viewer), at: now().toISOString(), version: plan.version };
    const comments = [...(plan.comments ?? []), { id: makeId(), ...body, ...by }];
    // Not a new version of the plan: a remark must not bring what the other person is writing into a conflict.
    const next = { plan: { ...plan, comments } };
    await updateAppraisal(db, appraisal, next);
    return planView({ ...context, appraisal: { ...appraisal, ...next } });
  },

  async versions({ appraisal }) {
    return { items: agreedVersions(appraisal).toReversed() };
  },

  async leaderResults(context) {
    const leaderPlans = await plansOfLeader(context);
    return {
      leader: context.appraisal.appraiser,
      planState: leaderPlans[0]?.planState ?? null,
      results: agreedResults(leaderPlans),
    };
  },
};

type OnPlan = Omit<RequestContext<Endpoints['workPlans']['submit']>, 'body' | 'query'>;

async function planView({ appraisal, ...context }: OnPlan): Promise<WorkPlan> {
  const { version, approach, planForm, results, expectations, annexes, comments, history } = appraisal.plan;
  return {
    appraisalId: appraisal.id,
    state: appraisal.planState,
    ...{ version, approach, planForm, results, expectations, annexes, history },
    comments: comments ?? [],
    agreedVersion: agreedPlan(appraisal)?.version ?? null,
    clocks: planClocksOf(appraisal, await almanacOf(context)),
    allowedActions: planActions(context, appraisal),
    etag: `"plan-${appraisal.planVersion}"`,
  };
}

const events = {
  submit: 'plan.submitted',
  return: 'plan.returned',
  approve: 'plan.approved',
  revise: 'plan.revised',
} as const satisfies Partial<Record<PlanAction, string>>;

/** Takes a step of the plan's machine, notes who took it, and tells the portals. */
async function take(
  context: OnPlan,
  action: keyof typeof events,
  { note = '', plan = context.appraisal.plan }: { note?: string; plan?: StoredPlan } = {},
): Promise<WorkPlan> {
  const { appraisal, viewer, now } = context;
  const planState = nextPlanState(appraisal.planState, action) ?? appraisal.planState;
  const step = { action, by: summaryOf(viewer), at: now().toISOString(), note };
  const changed = await change(context, { planState, plan: { ...plan, history: [...plan.history, step] } });
  const { id: appraisalId, employeeId } = appraisal;
  await tell(context, events[action], { appraisalId, term: 'annual', employeeId, state: planState });
  return changed;
}

async function change(context: OnPlan, changed: Partial<AppraisalRecord>): Promise<WorkPlan> {
  const { db, appraisal } = context;
  const next = { ...changed, planVersion: appraisal.planVersion + 1 };
  await updateAppraisal(db, appraisal, next);
  return planView({ ...context, appraisal: { ...appraisal, ...next } });
}

function expectationFaults(
  { policy }: Pick<SignedIn, 'policy'>,
  expectations: StoredPlan['expectations'],
): FieldFault[] {
  const known = new Set(policy.rules.behaviours.map(({ key }) => key));
  return [
    ...repeated(
      expectations,
      ({ value }) => value,
      (index) => `/expectations/${index}/value`,
    ),
    ...expectations.flatMap(({ value }, index): FieldFault[] =>
      known.has(value) ? [] : [{ pointer: `/expectations/${index}/value`, code: 'unknown-behaviour' }],
    ),
  ];
}

/** A comment speaks of something that is in the plan. */
function itemFaults({ appraisal, policy }: OnPlan, { part, id }: NewPlanComment['about']): FieldFault[] {
  const { results, annexes } = appraisal.plan;
  const known: Readonly<Record<typeof part, readonly string[]>> = {
    plan: [''],
    result: results.map((result) => result.id),
    indicator: results.flatMap(({ indicators }) => indicators.map((indicator) => indicator.id)),
    annex: Object.keys(annexes),
    behaviour: policy.rules.behaviours.map(({ key }) => key),
  };
  return known[part].includes(id) ? [] : [{ pointer: '/about/id', code: 'unknown-item' }];
}
