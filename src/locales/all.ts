import { activityLog } from './activity-log.js';
import { activityTeam } from './activity-team.js';
import { common } from './common.js';
import type { Catalogue } from './catalogue.js';
import { distributionTexts } from './distribution.js';
import { evaluationTexts } from './evaluation.js';
import { receiptTexts } from './evaluation-receipt.js';
import { evaluationStepTexts } from './evaluation-steps.js';
import { feedbackTexts } from './feedback.js';
import { indicatorEditor } from './indicator-editor.js';
import { forumTexts } from './indicator-forum.js';
import { measure } from './measure.js';
import { planProblems } from './plan-problems.js';
import { planReading } from './plan-reading.js';
import { planRemarks } from './plan-remarks.js';
import { predicateTableTexts } from './predicate-table.js';
import { remaining } from './remaining.js';
import { reviewTexts } from './review-360.js';
import { roundTexts } from './review-round.js';
import { reviewSummaryTexts } from './review-summary.js';
import { scoreCardTexts } from './score-card.js';
import { selfAssessmentTexts } from './self-assessment.js';
import { standingTexts } from './standing.js';
import { suggestionReasons } from './suggestion-reasons.js';
import { tasks } from './tasks.js';
import { terms } from './terms.js';
import { unitPlanTexts } from './unit-plan.js';
import { workPlanTexts } from './work-plan.js';
import { termsOfYear } from './terms-of-year.js';

/** Every catalogue: a file with a language of its own is made from them. A test knows when one is missing. */
export const catalogues: readonly Catalogue[] = [
  activityLog,
  activityTeam,
  common,
  distributionTexts,
  evaluationTexts,
  receiptTexts,
  evaluationStepTexts,
  feedbackTexts,
  indicatorEditor,
  forumTexts,
  measure,
  planProblems,
  planReading,
  planRemarks,
  predicateTableTexts,
  remaining,
  reviewTexts,
  roundTexts,
  reviewSummaryTexts,
  scoreCardTexts,
  selfAssessmentTexts,
  standingTexts,
  suggestionReasons,
  tasks,
  termsOfYear,
  unitPlanTexts,
  workPlanTexts,
  ...Object.values(terms),
];
