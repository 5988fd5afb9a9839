import type { Handlers } from '../context.js';
import { appraisals } from './appraisals.js';
import { auditEvents } from './audit-events.js';
import { employees } from './employees.js';
import { evaluations } from './evaluations.js';
import { indicatorLibrary } from './indicator-library.js';
import { me } from './me.js';
import { periods } from './periods.js';
import { policy } from './policy.js';
import { reviewAssignments } from './review-assignments.js';
import { reviewRounds } from './review-rounds.js';
import { scoreCards } from './score-cards.js';
import { selfAssessments } from './self-assessments.js';
import { service } from './service.js';
import { sessions } from './sessions.js';
import { tasks } from './tasks.js';
import { units } from './units.js';
import { workPlans } from './work-plans.js';

/** What every operation means. Keyed like the endpoint table: one that is missing does not compile. */
export const handlers = {
  service,
  sessions,
  me,
  policy,
  periods,
  units,
  employees,
  indicatorLibrary,
  tasks,
  appraisals,
  workPlans,
  selfAssessments,
  reviewRounds,
  reviewAssignments,
  evaluations,
  scoreCards,
  auditEvents,
} satisfies Handlers;
