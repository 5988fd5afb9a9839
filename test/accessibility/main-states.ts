// What the suites about the accessibility tree, the keyboard and paper look at.
import { allStories, storyOf, type Story } from '../stories/stories.js';

/** The states of every element that a person meets most, by story; the first is the element's main one. */
export const mainStates: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'activity-log': ['today', 'errors-at-fields', 'read-only', 'team-verified'],
  evaluation: ['appraiser-half-way', 'appraiser-error-summary', 'employee-delivered'],
  'evaluation-course': ['superior-decides', 'employee-may-object'],
  feedback: ['received', 'writing-named', 'talks'],
  'indicator-editor': ['draft', 'indicator-open', 'error-summary', 'decide', 'read-only'],
  'indicator-forum': ['list', 'open', 'to-decide', 'new-proposal'],
  'review-360': ['partial', 'overview', 'my-reviews', 'answered', 'round-choosing', 'round-closed'],
  'score-card': ['delivered', 'suppressed-reviews', 'poor'],
  'self-assessment': ['partial', 'error-summary', 'before-sending', 'read-by-superior'],
  tasks: ['employee', 'leader', 'empty', 'loading', 'offline'],
  'unit-plan': ['draft', 'objective-open', 'record-progress', 'read-only'],
  'work-plan': ['draft', 'agreed', 'returned', 'versions', 'decide'],
};

/** A clock for the stories that read it: the day on which the stories of the activity log take place. */
export const now = new Date('2026-11-12T03:00:00Z');

/** Every main state as a story, under the name that its files have. */
export function mainStories(): readonly { readonly name: string; readonly story: Story }[] {
  const stories = allStories();
  return Object.entries(mainStates).flatMap(([element, states]) =>
    states.map((state) => ({
      name: `${element}--${state}`,
      story: storyOf(`elements-${element}--${state}`, stories),
    })),
  );
}
