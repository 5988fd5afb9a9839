import { AsnTasksView } from 'asn-kinerja/react';
import { AsnTasksView as AlsoAlone } from 'asn-kinerja/react/tasks-view';
import { tasks } from 'portal';
import { createRef } from 'react';

const element = createRef<HTMLElementTagNameMap['asn-tasks-view']>();

export const right = [
  <asn-tasks-view key="1" ref={element} tasks={tasks} more onasn-task-chosen={({ detail }) => detail.kind.trim()} />,
  <asn-activity-log key="2" view="team" appraisal-id="a-1" className="kolom" />,
  <asn-activity-log key="3" appraisalId="a-1" hidden={false} />,
  <AsnTasksView key="4" ref={element} tasks={tasks} onAsnTaskChosen={({ detail }) => detail.kind.trim()} />,
  <AlsoAlone key="5" more={false} className="kolom" />,
];

export const wrong = [
  // @ts-expect-error: a list, not a text
  <asn-tasks-view key="1" tasks="t-1" />,
  // @ts-expect-error: yes or no
  <asn-tasks-view key="2" more="yes" />,
  // @ts-expect-error: a task has no such field
  <asn-tasks-view key="3" onasn-task-chosen={({ detail }) => detail.colour} />,
  // @ts-expect-error: there is no such view
  <asn-activity-log key="4" view="everybody" />,
  // @ts-expect-error: no such property
  <asn-tasks-view key="5" tusks={tasks} />,
  // @ts-expect-error: no such element
  <asn-tusks key="6" />,
  // @ts-expect-error: no such event
  <AsnTasksView key="7" onAsnTaskChozen={() => undefined} />,
  // @ts-expect-error: a method of the element is no prop
  <AsnTasksView key="8" requestUpdate={() => undefined} />,
];
