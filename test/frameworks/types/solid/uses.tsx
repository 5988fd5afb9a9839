import { tasks } from 'portal';

let element: HTMLElementTagNameMap['asn-tasks-view'] | undefined;

export const right = [
  <asn-tasks-view ref={element} tasks={tasks} more on:asn-task-chosen={({ detail }) => detail.kind.trim()} />,
  <asn-activity-log view="team" appraisal-id="a-1" class="kolom" />,
];

export const wrong = [
  // @ts-expect-error: a list, not a text
  <asn-tasks-view tasks="t-1" />,
  // @ts-expect-error: a task has no such field
  <asn-tasks-view on:asn-task-chosen={({ detail }) => detail.colour} />,
  // @ts-expect-error: there is no such view
  <asn-activity-log view="everybody" />,
  // @ts-expect-error: no such element
  <asn-tusks />,
];
