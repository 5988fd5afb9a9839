import { activityEvidence } from './activity-evidence.js';
import { activityDay } from './activity-day.js';
import { activityMonth } from './activity-month.js';
import { activityRows } from './activity-rows.js';
import { activityTeam } from './activity-team.js';
import { activityWriting } from './activity-writing.js';
import type { Catalogue } from './catalogue.js';
import { coachingTexts } from './coaching.js';
import { clockTexts } from './clocks.js';
import { common } from './common.js';
import { communityTexts } from './community-reviewers.js';
import { editingNotices } from './editing-notices.js';
import { distributionTexts } from './distribution.js';
import { evaluationTexts } from './evaluation.js';
import { evaluationCourseTexts } from './evaluation-course.js';
import { receiptTexts } from './evaluation-receipt.js';
import { evaluationStepTexts } from './evaluation-steps.js';
import { evaluationTermTexts } from './evaluation-terms.js';
import { feedbackTexts } from './feedback.js';
import { ownFeedbackTexts } from './feedback-own.js';
import { feedbackWritingTexts } from './feedback-writing.js';
import { fieldTexts } from './fields.js';
import { forumFormTexts } from './forum-form.js';
import { forumProposalTexts } from './forum-proposal.js';
import { indicatorEditor } from './indicator-editor.js';
import { indicatorSourceTexts } from './indicator-source.js';
import { forumTexts } from './indicator-forum.js';
import { measure } from './measure.js';
import { numberReadingTexts } from './number-reading.js';
import { planHeadTexts } from './plan-head.js';
import { planHistoryTexts } from './plan-history.js';
import { planProblems } from './plan-problems.js';
import { planReading } from './plan-reading.js';
import { planRemarks } from './plan-remarks.js';
import { planStartTexts } from './plan-start.js';
import { planVersionTexts } from './plan-versions.js';
import { predicateTableTexts } from './predicate-table.js';
import { surveyTexts } from './public-survey.js';
import { surveyClosingTexts } from './public-survey-closing.js';
import { surveyCounterTexts } from './public-survey-counter.js';
import { attachmentTexts } from './public-attachments.js';
import { publicFeedbackTexts } from './public-feedback.js';
import { publicPerformanceTexts } from './public-performance.js';
import { publicTicketTexts } from './public-ticket.js';
import { remaining } from './remaining.js';
import { reviewTexts } from './review-360.js';
import { reviewEndingTexts } from './review-ending.js';
import { roundTexts } from './review-round.js';
import { reviewSummaryTexts } from './review-summary.js';
import { scoreCardTexts } from './score-card.js';
import { selfAssessmentReadTexts } from './self-assessment-read.js';
import { standingTexts } from './standing.js';
import { suggestionReasons } from './suggestion-reasons.js';
import { counterTexts } from './counter-screen.js';
import { forumDayTexts } from './forum-days.js';
import { publicCaseStepTexts } from './public-case.js';
import { publicCaseTexts } from './public-cases.js';
import { serviceSurveyTexts } from './service-surveys.js';
import { serviceDeskTexts } from './service-desk.js';
import { surveyFormTexts } from './survey-form.js';
import { surveyRecordTexts } from './survey-record.js';
import { surveyResultTexts } from './survey-results.js';
import { tasks } from './tasks.js';
import * as terms from './terms.js';
import { termsOfYear } from './terms-of-year.js';
import { unitPlanTexts } from './unit-plan.js';
import { unitCascadeTexts } from './unit-plan-cascade.js';
import { unitWritingTexts } from './unit-plan-writing.js';
import { workPlanTexts } from './work-plan.js';
import { planAroundTexts } from './work-plan-around.js';
import { planRequestTexts } from './work-plan-requests.js';

/** Every catalogue: a file with a language of its own is made from them. A test knows when one is missing. */
export const catalogues: readonly Catalogue[] = [
  activityEvidence,
  activityDay,
  activityMonth,
  activityRows,
  activityTeam,
  activityWriting,
  coachingTexts,
  clockTexts,
  common,
  communityTexts,
  editingNotices,
  distributionTexts,
  evaluationTexts,
  receiptTexts,
  evaluationStepTexts,
  evaluationCourseTexts,
  evaluationTermTexts,
  feedbackTexts,
  ownFeedbackTexts,
  feedbackWritingTexts,
  fieldTexts,
  indicatorEditor,
  indicatorSourceTexts,
  forumTexts,
  forumFormTexts,
  forumProposalTexts,
  measure,
  planHeadTexts,
  numberReadingTexts,
  planProblems,
  planHistoryTexts,
  planReading,
  planRemarks,
  planStartTexts,
  planVersionTexts,
  predicateTableTexts,
  attachmentTexts,
  publicFeedbackTexts,
  publicPerformanceTexts,
  publicTicketTexts,
  remaining,
  reviewTexts,
  reviewEndingTexts,
  roundTexts,
  reviewSummaryTexts,
  scoreCardTexts,
  selfAssessmentReadTexts,
  standingTexts,
  surveyTexts,
  surveyClosingTexts,
  surveyCounterTexts,
  suggestionReasons,
  counterTexts,
  forumDayTexts,
  publicCaseStepTexts,
  publicCaseTexts,
  serviceSurveyTexts,
  serviceDeskTexts,
  surveyFormTexts,
  surveyRecordTexts,
  surveyResultTexts,
  tasks,
  termsOfYear,
  unitPlanTexts,
  unitCascadeTexts,
  unitWritingTexts,
  workPlanTexts,
  planAroundTexts,
  planRequestTexts,
  ...Object.values(terms),
];
