// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Table } from '../table.js';
import { service } from './service.js';
import { sessions } from './sessions.js';
import { me } from './me.js';
import { policy } from './policy.js';
import { periods } from './periods.js';
import { calendars } from './calendars.js';
import { units } from './units.js';
import { unitPlans } from './unit-plans.js';
import { employees } from './employees.js';
import { indicatorLibrary } from './indicator-library.js';
import { indicatorProposals } from './indicator-proposals.js';
import { tasks } from './tasks.js';
import { appraisals } from './appraisals.js';
import { workPlans } from './work-plans.js';
import { activities } from './activities.js';
import { teamActivities } from './team-activities.js';
import { activityCatalogue } from './activity-catalogue.js';
import { evidenceFiles } from './evidence-files.js';
import { feedback } from './feedback.js';
import { coachings } from './coachings.js';
import { selfAssessments } from './self-assessments.js';
import { reviewRounds } from './review-rounds.js';
import { reviewAssignments } from './review-assignments.js';
import { communityReviews } from './community-reviews.js';
import { evaluations } from './evaluations.js';
import { scoreCards } from './score-cards.js';
import { documents } from './documents.js';
import { indicatorSources } from './indicator-sources.js';
import { unitIndicatorSources } from './unit-indicator-sources.js';
import { serviceDesks } from './service-desks.js';
import { surveys } from './surveys.js';
import { publicCases } from './public-cases.js';
import { forumDays } from './forum-days.js';
import { publicForms } from './public-forms.js';
import { publicUnits } from './public-units.js';
import { publicTickets } from './public-tickets.js';
import { webhooks } from './webhooks.js';
import { auditEvents } from './audit-events.js';

/** The endpoint table, as far as a caller needs it. */
export const table: Table = {
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
};
