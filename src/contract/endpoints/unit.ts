import type { Endpoint } from '../endpoint.js';
import { achievementChange, cascade, unitPlan, unitPlanChange, unitProgressChange } from '../unit-plan.js';
import { withReason } from '../work-plan.js';
import { read, since } from './row.js';

const path = '/v1/units/{unitId}/plans/{periodId}';
const write = { status: 200, since, scope: 'unit', capability: 'appraisal:write', response: unitPlan } as const;
const step = { ...write, method: 'POST', ifMatch: true, problems: ['invalid-transition', 'invalid-fields'] } as const;

/** Plans of units. `periodId` also takes `current`: the open performance year. */
export const unitPlans = {
  /** Reads the yearly plan of a unit: objectives, indicators, action plans, progress and achievement (M1). */
  get: {
    ...read,
    path,
    scope: 'unit',
    relations: ['signed-in'],
    capability: 'appraisal:read',
    response: unitPlan,
    next: ['unitPlans.save', 'unitPlans.cascade'],
  },
  /** Saves the plan, whole. While it is a draft or was returned; it may be incomplete. */
  save: {
    ...write,
    method: 'PUT',
    path,
    relations: ['unit-head'],
    body: unitPlanChange,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['unitPlans.submit'],
  },
  /** Proposes the plan to the head of the unit above; to the HR agency at the top. */
  submit: { ...step, path: `${path}/submit`, relations: ['unit-head'], next: ['unitPlans.approve'] },
  /** Returns the plan with a reason. */
  return: {
    ...step,
    path: `${path}/return`,
    relations: ['above-unit', 'hr-agency'],
    body: withReason,
    next: ['unitPlans.save'],
  },
  /** Agrees the plan. */
  approve: {
    ...step,
    path: `${path}/approve`,
    relations: ['above-unit', 'hr-agency'],
    next: ['unitPlans.recordProgress'],
  },
  /** Opens an agreed plan for a change during the year, with the reason. */
  revise: { ...step, path: `${path}/revise`, relations: ['unit-head'], body: withReason, next: ['unitPlans.save'] },
  /** Records what was reached through the year, whole. */
  recordProgress: {
    ...write,
    method: 'PUT',
    path: `${path}/progress`,
    relations: ['unit-head'],
    body: unitProgressChange,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['unitPlans.setAchievement'],
  },
  /**
   * Sets the achievement level of the unit for a quarter or the year, with the reason (ORG-4). The ratings of its head and the
   * pattern for its people follow it.
   */
  setAchievement: {
    ...write,
    method: 'PUT',
    path: `${path}/achievement`,
    relations: ['above-unit', 'hr-agency'],
    body: achievementChange,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['unitPlans.get'],
  },
  /** Reads who carries what in the unit, and what nobody carries (P6 p.48–49). */
  cascade: {
    ...read,
    path: `${path}/cascade`,
    scope: 'unit',
    relations: ['unit-member', 'unit-head', 'above-unit', 'hr-agency'],
    capability: 'appraisal:read',
    response: cascade,
  },
} as const satisfies Record<string, Endpoint>;
