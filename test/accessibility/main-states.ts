// What the suites about the accessibility tree, the keyboard and paper look at.
import { allStories, storyOf, type Story } from '../stories/stories.js';

/** The states of every element that a person meets most, by story; the first is the element's main one. */
export const mainStates: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'elements-activity-log': ['today', 'errors-at-fields', 'read-only', 'team-verified'],
  'elements-evaluation': ['appraiser-half-way', 'appraiser-error-summary', 'employee-delivered'],
  'elements-evaluation-course': ['superior-decides', 'employee-may-object'],
  'elements-feedback': ['received', 'writing-named', 'talks'],
  'elements-indicator-editor': ['draft', 'indicator-open', 'error-summary', 'decide', 'read-only'],
  'elements-indicator-forum': ['list', 'open', 'to-decide', 'new-proposal'],
  'elements-public-survey': ['open', 'presence-code', 'sent', 'kept', 'counter-start', 'counter-left-alone'],
  'elements-public-feedback': [
    'complaint',
    'nothing-written',
    'waiting-for-line',
    'receipt',
    'follow',
    'ticket-answered',
  ],
  'elements-public-performance': ['health-centre', 'elements-open', 'too-few-people', 'empty'],
  'elements-review-360': [
    ...(['partial', 'overview', 'my-reviews', 'answered', 'round-choosing', 'round-closed'] as const),
    ...(['community-agreeing', 'community-inviting', 'community-alone', 'community-heard'] as const),
  ],
  'elements-public-cases': ['list', 'running', 'conduct', 'forum-days', 'new-forum-day'],
  'elements-score-card': ['delivered', 'suppressed-reviews', 'flow-delivered'],
  'elements-self-assessment': ['partial', 'error-summary', 'before-sending', 'read-by-superior'],
  'elements-service-surveys': ['list', 'open', 'closed', 'closed-with-too-few', 'new-survey', 'desk', 'counter'],
  'elements-tasks': ['employee', 'leader', 'empty', 'loading', 'offline'],
  'elements-unit-plan': ['draft', 'objective-open', 'record-progress', 'read-only'],
  'elements-work-plan': ['draft', 'agreed', 'returned', 'versions', 'decide'],
  'fields-error-summary': ['refused'],
  'fields-nip': ['filled', 'too-short'],
  'fields-number': ['understood', 'ambiguous'],
  'fields-rating': ['empty', 'missing', 'read-only'],
};

/** A clock for the stories that read it: the day on which the stories of the activity log take place. */
export const now = new Date('2026-11-12T03:00:00Z');

/** Every main state as a story, under the name that its files have. */
export function mainStories(): readonly { readonly name: string; readonly story: Story }[] {
  const stories = allStories();
  return Object.entries(mainStates).flatMap(([element, states]) =>
    states.map((state) => ({
      name: `${element}--${state}`,
      story: storyOf(`${element}--${state}`, stories),
    })),
  );
}
