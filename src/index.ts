/**
 * The elements' classes, `configure()` and the types. Importing this registers nothing: `asn-kinerja/define` does, or
 * `asn-kinerja/components/NAME` for one element.
 */
export { createClient } from './client/index.js';
export type { Client, ClientOptions } from './client/index.js';
export { ActivityLog } from './components/activity-log/activity-log.js';
export { ActivityLogView } from './components/activity-log/activity-log-view.js';
export { ActivityTeamView } from './components/activity-log/activity-team-view.js';
export { ErrorSummary } from './components/error-summary/error-summary.js';
export { Evaluation } from './components/evaluation/evaluation.js';
export { EvaluationView } from './components/evaluation/evaluation-view.js';
export { Feedback } from './components/feedback/feedback.js';
export { FeedbackView } from './components/feedback/feedback-view.js';
export { IndicatorEditor } from './components/indicator-editor/indicator-editor.js';
export { IndicatorEditorView } from './components/indicator-editor/indicator-editor-view.js';
export { IndicatorForum } from './components/indicator-forum/indicator-forum.js';
export { NipField } from './components/nip-field/nip-field.js';
export { NumberField } from './components/number-field/number-field.js';
export { PublicSurvey } from './components/public-survey/public-survey.js';
export { PublicSurveyView } from './components/public-survey/public-survey-view.js';
export { PublicFeedback } from './components/public-feedback/public-feedback.js';
export { PublicPerformance } from './components/public-performance/public-performance.js';
export { RatingField } from './components/rating-field/rating-field.js';
export { Review360 } from './components/review-360/review-360.js';
export { Review360View } from './components/review-360/review-360-view.js';
export { ReviewRoundView } from './components/review-360/review-round-view.js';
export { ScoreCard } from './components/score-card/score-card.js';
export { ScoreCardView } from './components/score-card/score-card-view.js';
export { SelfAssessment } from './components/self-assessment/self-assessment.js';
export { SelfAssessmentView } from './components/self-assessment/self-assessment-view.js';
export { Tasks } from './components/tasks/tasks.js';
export { TasksView } from './components/tasks/tasks-view.js';
export { UnitPlan } from './components/unit-plan/unit-plan.js';
export { UnitPlanView } from './components/unit-plan/unit-plan-view.js';
export { WorkPlan } from './components/work-plan/work-plan.js';
export { WorkPlanView } from './components/work-plan/work-plan-view.js';
export { countUnsent, signOut, type SignOutOptions } from './controllers/sign-out.js';
export { configure } from './context/configure.js';
export type { Configuration } from './context/configure.js';
export { Provider } from './context/provider.js';
export type { ColourScheme, Density, Surroundings, Theme } from './context/surroundings.js';
export { AsnEvent } from './events.js';
// What listeners get, by the names that the elements' doc blocks say.
export type * from './components/activity-log/activity-log.events.js';
export type * from './components/evaluation/evaluation.events.js';
export type * from './components/feedback/feedback.events.js';
export type * from './components/indicator-editor/indicator-editor.events.js';
export type * from './components/indicator-forum/indicator-forum.events.js';
export type * from './components/public-survey/public-survey.events.js';
export type * from './components/public-feedback/public-feedback.events.js';
export type * from './components/public-performance/public-performance.events.js';
export type * from './components/review-360/review-360.events.js';
export type * from './components/self-assessment/self-assessment.events.js';
export type * from './components/tasks/tasks.events.js';
export type * from './components/unit-plan/unit-plan.events.js';
export type * from './components/work-plan/work-plan.events.js';
export type { Locale, MessageOverrides } from './locales/catalogue.js';
export { version } from './version.js';
