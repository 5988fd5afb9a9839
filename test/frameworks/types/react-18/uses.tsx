import { AsnTasksView } from 'asn-kinerja/react';
import { tasks } from 'portal';
import { createRef } from 'react';

const element = createRef<HTMLElementTagNameMap['asn-tasks-view']>();

export const right = [
  <AsnTasksView key="1" ref={element} tasks={tasks} onAsnTaskChosen={({ detail }) => detail.kind.trim()} />,
  <AsnTasksView key="2" more={false} className="kolom" onClick={() => undefined} />,
];

export const wrong = [
  // @ts-expect-error: a list, not a text
  <AsnTasksView key="1" tasks="t-1" />,
  // @ts-expect-error: a task has no such field
  <AsnTasksView key="2" onAsnTaskChosen={({ detail }) => detail.colour} />,
  // @ts-expect-error: no such event
  <AsnTasksView key="3" onAsnTaskChozen={() => undefined} />,
];
