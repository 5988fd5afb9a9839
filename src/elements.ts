/**
 * Where every element that a page may paste is defined. A page fetches those that it has (`loader.ts`); bundlers see here
 * what they may split.
 */
export const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'asn-activity-log': () => import('./components/activity-log/activity-log.define.js'),
  'asn-activity-log-view': () => import('./components/activity-log/activity-log-view.define.js'),
  'asn-activity-team-view': () => import('./components/activity-log/activity-team.define.js'),
  'asn-error-summary': () => import('./components/error-summary/error-summary.define.js'),
  'asn-evaluation': () => import('./components/evaluation/evaluation.define.js'),
  'asn-evaluation-view': () => import('./components/evaluation/evaluation-view.define.js'),
  'asn-feedback': () => import('./components/feedback/feedback.define.js'),
  'asn-indicator-editor': () => import('./components/indicator-editor/indicator-editor.define.js'),
  'asn-indicator-editor-view': () => import('./components/indicator-editor/indicator-editor-view.define.js'),
  'asn-indicator-forum': () => import('./components/indicator-forum/indicator-forum.define.js'),
  'asn-nip-field': () => import('./components/nip-field/nip-field.define.js'),
  'asn-number-field': () => import('./components/number-field/number-field.define.js'),
  'asn-public-cases': () => import('./components/public-cases/public-cases.define.js'),
  'asn-public-survey': () => import('./components/public-survey/public-survey.define.js'),
  'asn-public-feedback': () => import('./components/public-feedback/public-feedback.define.js'),
  'asn-public-performance': () => import('./components/public-performance/public-performance.define.js'),
  'asn-rating-field': () => import('./components/rating-field/rating-field.define.js'),
  'asn-review-360': () => import('./components/review-360/review-360.define.js'),
  'asn-review-round-view': () => import('./components/review-360/review-round.define.js'),
  'asn-score-card': () => import('./components/score-card/score-card.define.js'),
  'asn-self-assessment': () => import('./components/self-assessment/self-assessment.define.js'),
  'asn-service-surveys': () => import('./components/service-surveys/service-surveys.define.js'),
  'asn-tasks': () => import('./components/tasks/tasks.define.js'),
  'asn-unit-plan': () => import('./components/unit-plan/unit-plan.define.js'),
  'asn-work-plan': () => import('./components/work-plan/work-plan.define.js'),
};
