import type { AchievementChange, Endpoints, UnitPlan, UnitPlanAction } from '../../contract/index.js';
import { nextUnitPlanState, unitPlanActionsFor } from '../../rules/index.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { refuseFields } from '../problem-error.js';
import { endpointOf, refuseStep } from '../steps.js';
import type { StoredUnitPlan } from '../store/documents.js';
import { summariesOf, summaryOf } from '../store/employees.js';
import { saveUnitPlan, type UnitPlanRow } from '../store/unit-plans.js';
import { mayCall } from '../views/actor.js';
import { cascadeOf } from './cascade.js';
import { completenessFaults, progressFaults, unitPlanFaults } from './unit-plan-faults.js';

export const unitPlans: HandlersOf<'unitPlans'> = {
  async get(context) {
    return planView(context);
  },

  async save(context) {
    requireAction(context, 'edit');
    const { unitPlan, body } = context;
    refuseFields(unitPlanFaults(body));
    return change(context, { plan: { ...unitPlan.plan, objectives: body.objectives } });
  },

  async submit(context) {
    requireAction(context, 'submit');
    refuseFields(completenessFaults(context.unitPlan.plan));
    return take(context, 'submit');
  },

  async return(context) {
    requireAction(context, 'return');
    return take(context, 'return', { note: context.body.note });
  },

  async approve(context) {
    requireAction(context, 'approve');
    return take(context, 'approve');
  },

  async revise(context) {
    requireAction(context, 'revise');
    const { plan } = context.unitPlan;
    return take(context, 'revise', { note: context.body.note, plan: { ...plan, version: plan.version + 1 } });
  },

  async recordProgress(context) {
    requireAction(context, 'record-progress');
    const { unitPlan, body } = context;
    refuseFields(progressFaults(unitPlan.plan, body));
    return change(context, { plan: { ...unitPlan.plan, ...body } });
  },

  async setAchievement(context) {
    requireAction(context, 'set-achievement');
    const { unitPlan, body, viewer, now } = context;
    const { term, level, reason } = body;
    const set = { ...body, by: summaryOf(viewer), at: now().toISOString() };
    const achievements = inOrder([...unitPlan.plan.achievements.filter((one) => one.term !== term), set]);
    const plan = { ...unitPlan.plan, achievements };
    return take(context, 'set-achievement', { note: reason, plan, set: { term, level } });
  },

  async cascade(context) {
    return cascadeOf(context);
  },
};

type OnUnitPlan = Omit<RequestContext<Endpoints['unitPlans']['submit']>, 'body'>;

async function planView({ unit, period, unitPlan, ...context }: OnUnitPlan): Promise<UnitPlan> {
  const { db, agency } = context;
  const head = (await summariesOf(db, agency.id, [unit.headId])).get(unit.headId ?? '') ?? null;
  const { sources: _sources, ...plan } = unitPlan.plan;
  return {
    ...{ unitId: unit.id, unit: unit.name, parentId: unit.parentId, periodId: period.id, year: period.year, head },
    state: unitPlan.state,
    ...plan,
    ...reportedOn(plan),
    allowedActions: actionsOn({ ...context, unitPlan }),
    etag: `"unit-plan-${unitPlan.version}"`,
  };
}

/** Reports on what the plan holds. Those on an indicator or action that a change took out are kept, and shown if it returns. */
function reportedOn({ objectives, progress, actionProgress }: StoredUnitPlan) {
  const indicators = new Set(objectives.flatMap((objective) => objective.indicators.map(({ id }) => id)));
  const actions = new Set(objectives.flatMap((objective) => objective.actions.map(({ id }) => id)));
  return {
    progress: progress.filter(({ indicatorId }) => indicators.has(indicatorId)),
    actionProgress: actionProgress.filter(({ actionId }) => actions.has(actionId)),
  };
}

type Acting = Pick<OnUnitPlan, 'relations' | 'capabilities' | 'unitPlan'>;

function actionsOn({ unitPlan, ...actor }: Acting): UnitPlanAction[] {
  return unitPlanActionsFor(unitPlan.state, actor.relations).filter((action) =>
    mayCall(endpointOf('unit-plan', action), actor),
  );
}

function requireAction(context: Acting, action: UnitPlanAction) {
  const allowedActions = actionsOn(context);
  if (allowedActions.includes(action)) return;
  refuseStep('unit-plan', action, { currentState: context.unitPlan.state, allowedActions });
}

interface Taken {
  readonly note?: string;
  readonly plan?: StoredUnitPlan;
  readonly set?: Pick<AchievementChange, 'term' | 'level'>;
}

/** Takes a step of the machine and notes who took it. */
function take(context: OnUnitPlan, action: UnitPlanAction, { note = '', plan, set }: Taken = {}): Promise<UnitPlan> {
  const { unitPlan, viewer, now } = context;
  const step = { action, by: summaryOf(viewer), at: now().toISOString(), note, ...set };
  const changed = plan ?? unitPlan.plan;
  return change(context, {
    state: nextUnitPlanState(unitPlan.state, action) ?? unitPlan.state,
    plan: { ...changed, history: [...changed.history, step] },
  });
}

async function change(context: OnUnitPlan, changed: Partial<Pick<UnitPlanRow, 'state' | 'plan'>>): Promise<UnitPlan> {
  const unitPlan = await saveUnitPlan(context.db, context.unitPlan, changed);
  return planView({ ...context, unitPlan });
}

/** In the order of the year, which is also that of the names: Q1 to Q4, then annual. */
function inOrder(achievements: StoredUnitPlan['achievements']): StoredUnitPlan['achievements'] {
  return achievements.sort((one, other) => (one.term < other.term ? -1 : 1));
}
