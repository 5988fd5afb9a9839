/**
 * What each element asks of the API first, for the person signed in. A page that starts these itself waits for nothing twice. The unit plan
 * learns from the first answers whose it is, and has one more round trip. A test compares
 * the list with what elements do ask (test/delivery/chain.test.ts). `{name}` is a parameter of the page's address
 * (`kick-off.ts`).
 */
export const firstQuestions: Readonly<Record<string, readonly string[]>> = {
  'asn-activity-log': ['/v1/appraisals/current', '/v1/appraisals/current/work-plan', '/v1/policy', '/v1/me'],
  'asn-evaluation': [
    '/v1/appraisals/current',
    '/v1/appraisals/current/evaluation',
    '/v1/appraisals/current/work-plan',
    '/v1/appraisals/current/self-assessment',
    '/v1/appraisals/current/review-summary',
    '/v1/appraisals/current/self-assessment/suggestions',
    '/v1/appraisals/current/feedback',
    '/v1/appraisals/current/evaluations',
    '/v1/policy',
    '/v1/periods',
    '/v1/me',
  ],
  'asn-feedback': [
    '/v1/appraisals/current/feedback',
    '/v1/appraisals/current',
    '/v1/appraisals/current/work-plan',
    '/v1/policy',
  ],
  'asn-indicator-editor': [
    '/v1/appraisals/current/work-plan',
    '/v1/appraisals/current',
    '/v1/appraisals/current/leader-results',
    '/v1/policy',
    '/v1/me',
  ],
  'asn-indicator-forum': ['/v1/indicator-proposals'],
  'asn-public-cases': ['/v1/me'],
  'asn-public-feedback': ['/v1/public/units/{unit}/feedback-form'],
  'asn-public-performance': ['/v1/public/units/{unit}/performance'],
  'asn-public-survey': ['/v1/public/forms/{survei}'],
  'asn-review-360': ['/v1/review-assignments?limit=200', '/v1/policy'],
  'asn-score-card': ['/v1/appraisals/current/score-card'],
  'asn-self-assessment': [
    '/v1/appraisals/current/self-assessment',
    '/v1/appraisals/current/work-plan',
    '/v1/appraisals/current',
    '/v1/appraisals/current/self-assessment/suggestions',
    '/v1/policy',
    '/v1/me',
  ],
  'asn-service-surveys': ['/v1/me'],
  'asn-tasks': ['/v1/tasks'],
  'asn-unit-plan': ['/v1/me', '/v1/policy'],
  'asn-work-plan': [
    '/v1/appraisals/current/work-plan',
    '/v1/appraisals/current',
    '/v1/appraisals/current/leader-results',
    '/v1/policy',
    '/v1/me',
  ],
};
