// What svelte-check asks of a template, asked of the types themselves: a tag's attributes, properties and listeners.
import { tasks } from 'portal';
import type { SvelteHTMLElements } from 'svelte/elements';

export const right: [SvelteHTMLElements['asn-tasks-view'], SvelteHTMLElements['asn-activity-log']] = [
  { tasks, more: true, 'onasn-task-chosen': ({ detail }) => detail.kind.trim(), class: 'kolom' },
  { view: 'team', 'appraisal-id': 'a-1' },
];

type View = SvelteHTMLElements['asn-tasks-view'];
export const wrong: [View, View, View, SvelteHTMLElements['asn-activity-log']] = [
  // @ts-expect-error: a list, not a text
  { tasks: 't-1' },
  // @ts-expect-error: a task has no such field
  { 'onasn-task-chosen': ({ detail }) => detail.colour },
  // @ts-expect-error: no such event
  { 'onasn-task-chozen': () => undefined },
  // @ts-expect-error: there is no such view
  { view: 'everybody' },
];
