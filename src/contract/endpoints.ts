import { employee, newPeriod, period, periodChange, unit } from './agency.js';
import { appraisal, newAppraisal } from './appraisal.js';
import { auditEvent } from './audit.js';
import type { Endpoint } from './endpoint.js';
import { evaluation, evaluationChange } from './evaluation.js';
import { libraryIndicator } from './indicator.js';
import { policy, policyChange } from './policy.js';
import { reviewAnswer, reviewAssignment, reviewerChoice, reviewRound, reviewSummary } from './review.js';
import { id, page, pageQuery } from './scalars.js';
import { scoreCard, scoreCardInputs } from './score-card.js';
import { selfAssessment, selfAssessmentChange } from './self-assessment.js';
import { me, newSession, serviceDescription, session } from './session.js';
import { task } from './task.js';
import { leaderResults, planApproval, withReason, workPlan, workPlanChange } from './work-plan.js';
import * as z from './zod.js';

const search = z.optional(z.string().check(z.maxLength(200)));
const since = '1.0';
const read = { method: 'GET', status: 200, since } as const;
const readers = ['own', 'appraiser', 'second-level-appraiser', 'hr-agency'] as const;

/**
 * The one table of the API. The client's methods, the server's routing, checks and permissions, and `docs/openapi.json` all
 * come from it. `appraisalId` also takes `current`: the caller's own appraisal in the open period.
 *
 * The comment of a row is its description in the document: first sentence = summary.
 */
export const endpoints = {
  service: {
    /** Describes the service. What answers here, in which version, and what time it is there. */
    describe: { ...read, path: '/v1', scope: 'service', relations: ['public'], response: serviceDescription },
  },
  sessions: {
    /**
     * Opens a component session. Called by the portal's server with its client id and secret (HTTP Basic), never by a page.
     * The token names one employee and what the page may do.
     */
    create: {
      method: 'POST',
      path: '/v1/sessions',
      status: 201,
      since,
      scope: 'service',
      relations: ['portal'],
      body: newSession,
      response: session,
      idempotencyKey: false,
      next: ['me.get', 'sessions.end'],
    },
    /** Ends the session. The token is refused from now on, in every process of the server. */
    end: {
      method: 'DELETE',
      path: '/v1/sessions/current',
      status: 204,
      since,
      scope: 'agency',
      relations: ['signed-in'],
      idempotencyKey: false,
    },
  },
  me: {
    /** Reads who is signed in. The person, the open period, their own appraisal in it, and the key of their drafts. */
    get: {
      ...read,
      path: '/v1/me',
      scope: 'agency',
      relations: ['signed-in'],
      response: me,
      next: ['appraisals.get', 'tasks.list'],
    },
  },
  policy: {
    /** Reads the policy in force. Everything the agency has decided: behaviours, scale, thresholds, guidance, time zone. */
    get: { ...read, path: '/v1/policy', scope: 'agency', relations: ['signed-in'], response: policy },
    /** Replaces the policy by a new version. Cards made before keep naming the version they were made under. */
    change: {
      method: 'PUT',
      path: '/v1/policy',
      status: 200,
      since,
      scope: 'agency',
      relations: ['hr-agency'],
      capability: 'agency:write',
      body: policyChange,
      response: policy,
      ifMatch: true,
      next: ['policy.get'],
    },
  },
  periods: {
    /** Lists the performance years, newest first. At most one of them is open; elements mean that one unless told. */
    list: {
      ...read,
      path: '/v1/periods',
      scope: 'agency',
      relations: ['signed-in'],
      query: pageQuery,
      response: page(period),
      paged: true,
    },
    /** Reads a performance year. Its dates decide the deadlines of plans and evaluations. */
    get: { ...read, path: '/v1/periods/{periodId}', scope: 'agency', relations: ['signed-in'], response: period },
    /** Plans a performance year. Dates must be in order, and each year exists once. */
    create: {
      method: 'POST',
      path: '/v1/periods',
      status: 201,
      since,
      scope: 'agency',
      relations: ['hr-agency'],
      capability: 'agency:write',
      body: newPeriod,
      response: period,
      problems: ['already-exists'],
      next: ['periods.change'],
    },
    /** Changes a performance year: its label, the end of its evaluation window, whether it is open. One is open at a time. */
    change: {
      method: 'PUT',
      path: '/v1/periods/{periodId}',
      status: 200,
      since,
      scope: 'agency',
      relations: ['hr-agency'],
      capability: 'agency:write',
      body: periodChange,
      response: period,
      ifMatch: true,
      problems: ['already-exists'],
      next: ['periods.get'],
    },
  },
  units: {
    /** Lists the units of the agency by name. Each names the unit above and who heads it. */
    list: {
      ...read,
      path: '/v1/units',
      scope: 'agency',
      relations: ['signed-in'],
      query: pageQuery,
      response: page(unit),
      paged: true,
    },
    /** Reads a unit. Its people are found by `employees.list` with `unitId`. */
    get: { ...read, path: '/v1/units/{unitId}', scope: 'agency', relations: ['signed-in'], response: unit },
  },
  employees: {
    /** Lists employees by name. The HR agency sees all; everybody else the people of their own unit and those they appraise. */
    list: {
      ...read,
      path: '/v1/employees',
      scope: 'agency',
      relations: ['signed-in'],
      query: { ...pageQuery, /** Words in the name. */ search, /** Id of a unit. */ unitId: z.optional(id) },
      response: page(employee),
      paged: true,
    },
    /** Reads an employee. One whom the caller may not list answers like one that does not exist. */
    get: {
      ...read,
      path: '/v1/employees/{employeeId}',
      scope: 'agency',
      relations: ['signed-in'],
      response: employee,
    },
  },
  indicatorLibrary: {
    /** Lists indicators to take over into a plan. Those of the caller's own unit and position come first, then by name. */
    list: {
      ...read,
      path: '/v1/indicator-library',
      scope: 'agency',
      relations: ['signed-in'],
      query: { ...pageQuery, /** Words in the indicator, the result, the position or the unit. */ search },
      response: page(libraryIndicator),
      paged: true,
    },
  },
  tasks: {
    /** Lists what waits for the caller now. Nearest due date first, undated last. */
    list: {
      ...read,
      path: '/v1/tasks',
      scope: 'agency',
      relations: ['signed-in'],
      query: pageQuery,
      response: page(task),
      paged: true,
    },
  },
  appraisals: {
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
    /** Reads an appraisal: who, when, in which states, and what the caller may do. */
    get: {
      ...read,
      path: '/v1/appraisals/{appraisalId}',
      scope: 'appraisal',
      relations: readers,
      capability: 'appraisal:read',
      response: appraisal,
      next: ['workPlans.get', 'scoreCards.get'],
    },
  },
  workPlans: {
    /** Reads the work plan. Results with their indicators, expectations, annexes and the history of the plan. */
    get: {
      ...read,
      path: '/v1/appraisals/{appraisalId}/work-plan',
      scope: 'appraisal',
      relations: readers,
      capability: 'appraisal:read',
      response: workPlan,
      next: ['workPlans.save', 'workPlans.submit'],
    },
    /** Saves the work plan, whole. While it is a draft or was returned; it may be incomplete. */
    save: {
      method: 'PUT',
      path: '/v1/appraisals/{appraisalId}/work-plan',
      status: 200,
      since,
      scope: 'appraisal',
      relations: ['own'],
      capability: 'appraisal:write',
      body: workPlanChange,
      response: workPlan,
      ifMatch: true,
      problems: ['invalid-transition'],
      next: ['workPlans.submit'],
    },
    /** Proposes the work plan to the appraiser. It must be complete: at least one main result, an indicator on each, accountability. */
    submit: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/work-plan/submit',
      status: 200,
      since,
      scope: 'appraisal',
      relations: ['own'],
      capability: 'appraisal:write',
      response: workPlan,
      ifMatch: true,
      problems: ['invalid-transition', 'invalid-fields'],
      next: ['workPlans.approve', 'workPlans.return'],
    },
    /** Returns the work plan to the employee, with a reason they can act on. They may then change and propose it again. */
    return: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/work-plan/return',
      status: 200,
      since,
      scope: 'appraisal',
      relations: ['appraiser'],
      capability: 'appraisal:write',
      body: withReason,
      response: workPlan,
      ifMatch: true,
      problems: ['invalid-transition'],
      next: ['workPlans.save'],
    },
    /** Agrees the work plan (*penetapan SKP*), with special expectations on behaviour where there are any. */
    approve: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/work-plan/approve',
      status: 200,
      since,
      scope: 'appraisal',
      relations: ['appraiser'],
      capability: 'appraisal:write',
      body: planApproval,
      response: workPlan,
      ifMatch: true,
      problems: ['invalid-transition'],
      next: ['selfAssessments.get', 'reviewRounds.get'],
    },
    /** Reads the superior's agreed results. A result of the plan names the one it contributes to. */
    leaderResults: {
      ...read,
      path: '/v1/appraisals/{appraisalId}/leader-results',
      scope: 'appraisal',
      relations: readers,
      capability: 'appraisal:read',
      response: leaderResults,
    },
  },
  selfAssessments: {
    /** Reads the self-assessment: what was reached, what was hard, the person's own view of behaviour. */
    get: {
      ...read,
      path: '/v1/appraisals/{appraisalId}/self-assessment',
      scope: 'appraisal',
      relations: readers,
      capability: 'appraisal:read',
      response: selfAssessment,
      next: ['selfAssessments.save'],
    },
    /** Saves the self-assessment, whole. Once the plan is agreed and until it is submitted. */
    save: {
      method: 'PUT',
      path: '/v1/appraisals/{appraisalId}/self-assessment',
      status: 200,
      since,
      scope: 'appraisal',
      relations: ['own'],
      capability: 'appraisal:write',
      body: selfAssessmentChange,
      response: selfAssessment,
      ifMatch: true,
      problems: ['invalid-transition'],
      next: ['selfAssessments.submit'],
    },
    /** Submits the self-assessment to the appraiser. From then on the evaluation is being rated. */
    submit: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/self-assessment/submit',
      status: 200,
      since,
      scope: 'appraisal',
      relations: ['own'],
      capability: 'appraisal:write',
      response: selfAssessment,
      ifMatch: true,
      problems: ['invalid-transition', 'invalid-fields'],
      next: ['evaluations.get'],
    },
  },
  reviewRounds: {
    /** Reads the 360° round as its organiser sees it: who was asked, never who answered what or when. */
    get: {
      ...read,
      path: '/v1/appraisals/{appraisalId}/review-round',
      scope: 'appraisal',
      relations: ['appraiser', 'hr-agency'],
      capability: 'appraisal:read',
      response: reviewRound,
      next: ['reviewRounds.choose'],
    },
    /** Chooses the reviewers, whole. Until the round opens. */
    choose: {
      method: 'PUT',
      path: '/v1/appraisals/{appraisalId}/review-round',
      status: 200,
      since,
      scope: 'appraisal',
      relations: ['appraiser', 'hr-agency'],
      capability: 'appraisal:write',
      body: reviewerChoice,
      response: reviewRound,
      ifMatch: true,
      problems: ['invalid-transition'],
      next: ['reviewRounds.open'],
    },
    /** Opens the round and asks the reviewers. Each group must be large enough to protect its members (ANO-1). */
    open: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/review-round/open',
      status: 200,
      since,
      scope: 'appraisal',
      relations: ['appraiser', 'hr-agency'],
      capability: 'appraisal:write',
      response: reviewRound,
      ifMatch: true,
      problems: ['invalid-transition', 'invalid-fields'],
      next: ['reviewAssignments.list', 'reviewRounds.close'],
    },
    /** Closes the round and publishes its summary, once. Answers are then kept without their authors. */
    close: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/review-round/close',
      status: 200,
      since,
      scope: 'appraisal',
      relations: ['appraiser', 'hr-agency'],
      capability: 'appraisal:write',
      response: reviewRound,
      ifMatch: true,
      problems: ['invalid-transition'],
      next: ['reviewRounds.summary'],
    },
    /**
     * Reads the summary of the round. `not-found` before one was opened, empty while it runs; afterwards every figure is
     * guarded so that no answer finds its author.
     */
    summary: {
      ...read,
      path: '/v1/appraisals/{appraisalId}/review-summary',
      scope: 'appraisal',
      relations: readers,
      capability: 'appraisal:read',
      response: reviewSummary,
    },
  },
  reviewAssignments: {
    /** Lists the reviews the caller is asked for, soonest closing first. Those of closed rounds stay, without what was answered. */
    list: {
      ...read,
      path: '/v1/review-assignments',
      scope: 'agency',
      relations: ['signed-in'],
      capability: 'review:write',
      query: {
        ...pageQuery,
        /** Only those in this state. */
        state: z.optional(z.enum(['waiting', 'answered', 'declined', 'closed'])),
      },
      response: page(reviewAssignment),
      paged: true,
    },
    /** Reads a review assignment: about whom, which questions, what is promised, and the caller's own answer. */
    get: {
      ...read,
      path: '/v1/review-assignments/{assignmentId}',
      scope: 'review-assignment',
      relations: ['reviewer'],
      capability: 'review:write',
      response: reviewAssignment,
      next: ['reviewAssignments.answer', 'reviewAssignments.decline'],
    },
    /** Answers a review, whole. May be sent again until the round closes. */
    answer: {
      method: 'PUT',
      path: '/v1/review-assignments/{assignmentId}/answer',
      status: 200,
      since,
      scope: 'review-assignment',
      relations: ['reviewer'],
      capability: 'review:write',
      body: reviewAnswer,
      response: reviewAssignment,
      ifMatch: true,
      problems: ['invalid-transition'],
    },
    /** Declines a review. Nobody is told who declined; the round only counts one more that is finished. */
    decline: {
      method: 'POST',
      path: '/v1/review-assignments/{assignmentId}/decline',
      status: 200,
      since,
      scope: 'review-assignment',
      relations: ['reviewer'],
      capability: 'review:write',
      response: reviewAssignment,
      ifMatch: true,
      problems: ['invalid-transition'],
    },
  },
  evaluations: {
    /** Reads the evaluation. The employee sees the judgement once it is delivered. */
    get: {
      ...read,
      path: '/v1/appraisals/{appraisalId}/evaluation',
      scope: 'appraisal',
      relations: readers,
      capability: 'appraisal:read',
      response: evaluation,
      next: ['evaluations.save'],
    },
    /** Saves the judgement, whole. With all marks, both ratings and the reasons that differ, the evaluation is rated. */
    save: {
      method: 'PUT',
      path: '/v1/appraisals/{appraisalId}/evaluation',
      status: 200,
      since,
      scope: 'appraisal',
      relations: ['appraiser'],
      capability: 'appraisal:write',
      body: evaluationChange,
      response: evaluation,
      ifMatch: true,
      problems: ['invalid-transition'],
      next: ['evaluations.sign'],
    },
    /** Signs the evaluation document (D.1.1). From then on the judgement cannot be changed. */
    sign: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evaluation/sign',
      status: 200,
      since,
      scope: 'appraisal',
      relations: ['appraiser'],
      capability: 'appraisal:write',
      response: evaluation,
      ifMatch: true,
      problems: ['invalid-transition'],
      next: ['evaluations.deliver'],
    },
    /** Hands the signed document to the employee, at the latest 14 working days after signing (P6 p.114 A.5). */
    deliver: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evaluation/deliver',
      status: 200,
      since,
      scope: 'appraisal',
      relations: ['appraiser'],
      capability: 'appraisal:write',
      response: evaluation,
      ifMatch: true,
      problems: ['invalid-transition'],
      next: ['evaluations.acknowledge'],
    },
    /** Acknowledges the document: the employee has read, signed and returned it (P6 p.114 A.6). */
    acknowledge: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evaluation/acknowledge',
      status: 200,
      since,
      scope: 'appraisal',
      relations: ['own'],
      capability: 'appraisal:write',
      response: evaluation,
      ifMatch: true,
      problems: ['invalid-transition'],
      next: ['scoreCards.get'],
    },
  },
  scoreCards: {
    /** Reads the score card. The answer, what it rests on, and how every figure came about. */
    get: {
      ...read,
      path: '/v1/appraisals/{appraisalId}/score-card',
      scope: 'appraisal',
      relations: readers,
      capability: 'appraisal:read',
      response: scoreCard,
      next: ['scoreCards.inputs'],
    },
    /** Reads what the score card is made from. `scoreCard(inputs)` of `asn-kinerja/rules` gives the same card again. */
    inputs: {
      ...read,
      path: '/v1/appraisals/{appraisalId}/score-card/inputs',
      scope: 'appraisal',
      relations: readers,
      capability: 'appraisal:read',
      response: scoreCardInputs,
    },
  },
  auditEvents: {
    /** Lists the record of what was done in the agency, newest first. What reviewers did appears when their round has closed. */
    list: {
      ...read,
      path: '/v1/audit-events',
      scope: 'agency',
      relations: ['auditor', 'hr-agency'],
      capability: 'agency:read',
      query: { ...pageQuery, /** Only what concerns this appraisal. */ appraisalId: z.optional(id) },
      response: page(auditEvent),
      paged: true,
    },
    /** Lists what was done to one appraisal, newest first, for those it concerns. What reviewers did is left out. */
    ofAppraisal: {
      ...read,
      path: '/v1/appraisals/{appraisalId}/audit-events',
      scope: 'appraisal',
      relations: [...readers, 'auditor'],
      capability: 'appraisal:read',
      query: pageQuery,
      response: page(auditEvent),
      paged: true,
    },
  },
} as const satisfies Record<string, Record<string, Endpoint>>;

export type Endpoints = typeof endpoints;

/** Operation id of every endpoint, such as `workPlans.submit`. */
export type OperationId = {
  [Group in keyof Endpoints]: `${Group}.${Extract<keyof Endpoints[Group], string>}`;
}[keyof Endpoints];

/** Every endpoint with its operation id, in the order of the table. */
export const operations: ReadonlyArray<readonly [OperationId, Endpoint]> = Object.entries(endpoints).flatMap(
  ([group, rows]) =>
    Object.entries(rows).map(([name, row]) => [`${group}.${name}` as OperationId, row as Endpoint] as const),
);
