import type { Handlers } from '../context.js';
import { activities } from './activities.js';
import { activityCatalogue } from './activity-catalogue.js';
import { appraisals } from './appraisals.js';
import { auditEvents } from './audit-events.js';
import { calendars } from './calendars.js';
import { coachings } from './coachings.js';
import { communityReviews } from './community-reviews.js';
import { documents } from './documents.js';
import { employees } from './employees.js';
import { evaluations } from './evaluations.js';
import { evidenceFiles } from './evidence-files.js';
import { feedback } from './feedback.js';
import { indicatorLibrary } from './indicator-library.js';
import { indicatorProposals } from './indicator-proposals.js';
import { me } from './me.js';
import { periods } from './periods.js';
import { policy } from './policy.js';
import { serviceDesks } from './service-desks.js';
import { surveys } from './surveys.js';
import { publicCases } from './public-cases.js';
import { forumDays } from './forum-days.js';
import { indicatorSources, unitIndicatorSources } from './indicator-sources.js';
import { publicForms } from './public-forms.js';
import { publicUnits } from './public-units.js';
import { publicTickets } from './public-tickets.js';
import { reviewAssignments } from './review-assignments.js';
import { reviewRounds } from './review-rounds.js';
import { scoreCards } from './score-cards.js';
import { selfAssessments } from './self-assessments.js';
import { service } from './service.js';
import { sessions } from './sessions.js';
import { tasks } from './tasks.js';
import { teamActivities } from './team-activities.js';
import { unitPlans } from './unit-plans.js';
import { units } from './units.js';
import { webhooks } from './webhooks.js';
import { workPlans } from './work-plans.js';

/** What every operation means. Keyed like the endpoint table: one that is missing does not compile. */
export const handlers = {
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
} satisfies Handlers;
