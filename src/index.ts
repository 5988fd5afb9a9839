/**
 * The elements' classes, `configure()` and the types. Importing this registers nothing: `asn-kinerja/define` does, or
 * `asn-kinerja/components/NAME` for one element.
 */
export { createClient } from './client/index.js';
export type { Client, ClientOptions } from './client/index.js';
export { Evaluation } from './components/evaluation/evaluation.js';
export { EvaluationView } from './components/evaluation/evaluation-view.js';
export { IndicatorEditor } from './components/indicator-editor/indicator-editor.js';
export { IndicatorEditorView } from './components/indicator-editor/indicator-editor-view.js';
export { Review360 } from './components/review-360/review-360.js';
export { Review360View } from './components/review-360/review-360-view.js';
export { ReviewRoundView } from './components/review-360/review-round-view.js';
export { ScoreCard } from './components/score-card/score-card.js';
export { ScoreCardView } from './components/score-card/score-card-view.js';
export { SelfAssessment } from './components/self-assessment/self-assessment.js';
export { SelfAssessmentView } from './components/self-assessment/self-assessment-view.js';
export { Tasks } from './components/tasks/tasks.js';
export { TasksView } from './components/tasks/tasks-view.js';
export { countUnsent, signOut } from './controllers/sign-out.js';
export { configure } from './context/configure.js';
export type { Configuration } from './context/configure.js';
export { Provider } from './context/provider.js';
export type { Surroundings, Theme } from './context/surroundings.js';
export { AsnEvent } from './events.js';
export type { Locale, MessageOverrides } from './locales/catalogue.js';
export { version } from './version.js';
