/**
 * Registers every element, and gives what a page needs to connect them: `import { configure } from 'asn-kinerja/define'`.
 * The provider comes before the others, so that elements find what it offers at once.
 */
import './context/provider.define.js';
import './components/activity-log/activity-log.define.js';
import './components/activity-log/activity-log-view.define.js';
import './components/activity-log/activity-team.define.js';
import './components/error-summary/error-summary.define.js';
import './components/evaluation/evaluation.define.js';
import './components/evaluation/evaluation-view.define.js';
import './components/feedback/feedback.define.js';
import './components/indicator-editor/indicator-editor.define.js';
import './components/indicator-editor/indicator-editor-view.define.js';
import './components/indicator-forum/indicator-forum.define.js';
import './components/nip-field/nip-field.define.js';
import './components/number-field/number-field.define.js';
import './components/public-cases/public-cases.define.js';
import './components/public-survey/public-survey.define.js';
import './components/public-feedback/public-feedback.define.js';
import './components/public-performance/public-performance.define.js';
import './components/rating-field/rating-field.define.js';
import './components/review-360/review-360.define.js';
import './components/review-360/review-round.define.js';
import './components/score-card/score-card.define.js';
import './components/self-assessment/self-assessment.define.js';
import './components/service-surveys/service-surveys.define.js';
import './components/tasks/tasks.define.js';
import './components/unit-plan/unit-plan.define.js';
import './components/work-plan/work-plan.define.js';

export * from './index.js';
