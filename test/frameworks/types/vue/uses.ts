// What vue-tsc asks of a template, asked of the types themselves: a tag's props and listeners.
import { tasks } from 'portal';
import type { GlobalComponents } from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const right: [Props<'asn-tasks-view'>, Props<'asn-activity-log'>] = [
  { tasks, more: true, onAsnTaskChosen: ({ detail }) => detail.kind.trim(), class: 'kolom' },
  { view: 'team', 'appraisal-id': 'a-1' },
];

export const wrong: [
  Props<'asn-tasks-view'>,
  Props<'asn-tasks-view'>,
  Props<'asn-tasks-view'>,
  Props<'asn-activity-log'>,
] = [
  // @ts-expect-error: a list, not a text
  { tasks: 't-1' },
  // @ts-expect-error: a task has no such field
  { onAsnTaskChosen: ({ detail }) => detail.colour },
  // @ts-expect-error: no such event
  { onAsnTaskChozen: () => undefined },
  // @ts-expect-error: there is no such view
  { view: 'everybody' },
];
