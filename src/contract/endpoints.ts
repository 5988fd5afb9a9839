import type { Endpoint } from './endpoint.js';
import {
  activityCatalogue,
  calendars,
  employees,
  indicatorLibrary,
  me,
  periods,
  policy,
  service,
  sessions,
  tasks,
  units,
  webhooks,
} from './endpoints/agency.js';
import { auditEvents } from './endpoints/audit.js';
import { communityReviews } from './endpoints/community.js';
import { documents } from './endpoints/documents.js';
import { evaluations, scoreCards, selfAssessments } from './endpoints/evaluation.js';
import { coachings, feedback } from './endpoints/feedback.js';
import { indicatorProposals } from './endpoints/forum.js';
import { appraisals, workPlans } from './endpoints/plan.js';
import { publicForms, publicTickets, publicUnits } from './endpoints/public.js';
import { indicatorSources, unitIndicatorSources } from './endpoints/indicator-sources.js';
import { reviewAssignments, reviewRounds } from './endpoints/review.js';
import { forumDays, publicCases, serviceDesks, surveys } from './endpoints/service-desk.js';
import { unitPlans } from './endpoints/unit.js';
import { activities, evidenceFiles, teamActivities } from './endpoints/work.js';

/**
 * The one table of the API. The client's methods, the server's routing, checks and permissions, and `docs/openapi.json` all
 * come from it. Its rows lie in `endpoints/`, a room for each matter. `appraisalId` also takes `current`: the caller's own appraisal in the open period.
 *
 * The comment of a row is its description in the document: first sentence = summary.
 */
export const endpoints = {
  service,
  sessions,
  me,
  policy,
  periods,
  calendars,
  units,
  unitPlans,
  employees,
  indicatorLibrary,
  indicatorProposals,
  tasks,
  appraisals,
  workPlans,
  activities,
  teamActivities,
  activityCatalogue,
  evidenceFiles,
  feedback,
  coachings,
  selfAssessments,
  reviewRounds,
  reviewAssignments,
  communityReviews,
  evaluations,
  scoreCards,
  documents,
  indicatorSources,
  unitIndicatorSources,
  serviceDesks,
  surveys,
  publicCases,
  forumDays,
  publicForms,
  publicUnits,
  publicTickets,
  webhooks,
  auditEvents,
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
