import { appraisal, appraiserChange, newAppraisal, newPost, postEnd } from '../appraisal.js';
import type { Endpoint } from '../endpoint.js';
import { id, page, pageQuery } from '../scalars.js';
import {
  leaderResults,
  newPlanComment,
  planApproval,
  planVersions,
  withReason,
  workPlan,
  workPlanChange,
} from '../work-plan.js';
import * as z from '../zod.js';
import { read, readAppraisal, since, writeAppraisal } from './row.js';

export const appraisals = {
  /** Lists the appraisals the caller may see, by employee name. The HR agency sees all, others those they have a part in. */
  list: {
    ...read,
    path: '/v1/appraisals',
    scope: 'agency',
    relations: ['signed-in'],
    capability: 'appraisal:read',
    query: {
      ...pageQuery,
      /** Id of a period; all unless told. */
      periodId: z.optional(id),
      /** Only those the caller stands to in this way. */
      relation: z.optional(z.enum(['own', 'appraiser', 'second-level-appraiser'])),
    },
    response: page(appraisal),
    paged: true,
  },
  /** Opens an appraisal. One employee has one in a period. The employee opens their own; the appraiser and the HR agency any of theirs. */
  create: {
    method: 'POST',
    path: '/v1/appraisals',
    status: 201,
    since,
    scope: 'agency',
    relations: ['signed-in'],
    capability: 'appraisal:write',
    body: newAppraisal,
    response: appraisal,
    problems: ['already-exists', 'not-found', 'invalid-transition'],
    next: ['appraisals.get', 'workPlans.get'],
  },
  /**
   * Adds a second post of the employee in the same year: acting officer, or transfer (ACT-5, ACT-6). It gets an appraisal of its
   * own with its plan and appraiser; after a transfer the new one is the main one.
   */
  addPost: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/posts',
    status: 201,
    relations: ['hr-agency'],
    body: newPost,
    response: appraisal,
    problems: ['invalid-transition', 'invalid-fields'],
    next: ['workPlans.get'],
  },
  /** Names another appraiser from now on, with the reason. What was agreed and signed before stays as it is. */
  assignAppraiser: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/appraiser',
    relations: ['hr-agency'],
    body: appraiserChange,
    response: appraisal,
    problems: ['invalid-fields'],
    next: ['appraisals.get'],
  },
  /** Ends a second post. What was agreed and done in it stays part of the year. */
  endPost: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/end-post',
    relations: ['hr-agency'],
    body: postEnd,
    response: appraisal,
    problems: ['invalid-transition', 'invalid-fields'],
    next: ['appraisals.get'],
  },
  /** Reads an appraisal: who, when, in which states, and what the caller may do. */
  get: {
    ...readAppraisal,
    path: '/v1/appraisals/{appraisalId}',
    response: appraisal,
    next: ['workPlans.get', 'scoreCards.get'],
  },
} as const satisfies Record<string, Endpoint>;

export const workPlans = {
  /** Reads the work plan. Results with their indicators, expectations, annexes and the history of the plan. */
  get: {
    ...readAppraisal,
    path: '/v1/appraisals/{appraisalId}/work-plan',
    response: workPlan,
    next: ['workPlans.save', 'workPlans.submit'],
  },
  /** Saves the work plan, whole. While it is a draft or was returned; it may be incomplete. */
  save: {
    ...writeAppraisal,
    method: 'PUT',
    path: '/v1/appraisals/{appraisalId}/work-plan',
    relations: ['own'],
    body: workPlanChange,
    response: workPlan,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['workPlans.submit'],
  },
  /** Proposes the work plan to the appraiser. It must be complete: at least one main result, an indicator on each, accountability. */
  submit: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/work-plan/submit',
    relations: ['own'],
    response: workPlan,
    ifMatch: true,
    problems: ['invalid-transition', 'invalid-fields'],
    next: ['workPlans.approve', 'workPlans.return'],
  },
  /** Returns the work plan to the employee, with a reason they can act on. They may then change and propose it again. */
  return: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/work-plan/return',
    relations: ['appraiser', 'second-level-appraiser'],
    body: withReason,
    response: workPlan,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['workPlans.save'],
  },
  /** Agrees the work plan (*penetapan SKP*), with special expectations on behaviour where there are any. */
  approve: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/work-plan/approve',
    relations: ['appraiser', 'second-level-appraiser'],
    body: planApproval,
    response: workPlan,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['selfAssessments.get', 'reviewRounds.get'],
  },
  /**
   * Opens an agreed plan for a change during the year (P6 §14(2)), with the reason. The agreed version stays in force until
   * the next one is agreed.
   */
  revise: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/work-plan/revise',
    relations: ['own', 'appraiser'],
    body: withReason,
    response: workPlan,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['workPlans.save'],
  },
  /** Comments on one item of the plan while it is being settled. */
  comment: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/work-plan/comments',
    relations: ['own', 'appraiser'],
    body: newPlanComment,
    response: workPlan,
    problems: ['invalid-transition', 'invalid-fields'],
    next: ['workPlans.return', 'workPlans.approve'],
  },
  /** Reads every agreed version of the plan, newest first (CYC-4). */
  versions: {
    ...readAppraisal,
    path: '/v1/appraisals/{appraisalId}/work-plan/versions',
    response: planVersions,
  },
  /** Reads the superior's agreed results. A result of the plan names the one it contributes to. */
  leaderResults: {
    ...readAppraisal,
    path: '/v1/appraisals/{appraisalId}/leader-results',
    response: leaderResults,
  },
} as const satisfies Record<string, Endpoint>;
