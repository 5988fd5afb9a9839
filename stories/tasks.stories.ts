import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/tasks/tasks.define.js';
import type { TasksView } from '../src/components/tasks/tasks-view.js';
import type { TaskChosenEvent } from '../src/components/tasks/tasks.events.js';
import { fakeClient, never, problems } from './fixtures/index.js';
import { asPerson } from './fixtures/person.js';
import { appraiserTasks, employeeTasks, leaderTasks, superiorTasks, today } from './fixtures/tasks.js';
import { usage } from './usage/usage.js';

/** What waits for me now, nearest due date first. The page listens for `asn-task-chosen` and opens the right place. */
const meta = {
  title: 'Elements/Tasks',
  component: 'asn-tasks',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const view = (properties: Partial<Pick<TasksView, 'tasks' | 'more'>>): Story => ({
  render: () =>
    html`<asn-tasks-view .tasks=${properties.tasks ?? []} ?more=${properties.more} .now=${today}></asn-tasks-view>`,
});

const flow = (list: unknown): Story => {
  const client = fakeClient({ 'tasks.list': list });
  return { render: () => html`<asn-tasks .client=${client}></asn-tasks>` };
};

export const Employee = view({ tasks: employeeTasks });
export const Appraiser = view({ tasks: appraiserTasks });
/** Months and quarters, the log, units and the forum: which part of the year, how many, whose unit. */
export const Leader = view({ tasks: leaderTasks });
export const SuperiorOfAppraisers = view({ tasks: superiorTasks });
export const Empty = view({ tasks: [] });
export const WithMore = view({ tasks: [...employeeTasks, ...appraiserTasks], more: true });
/** The page hears which task was chosen, and opens the place where it is done. */
export const Chosen: Story = {
  render: () => html`
    <asn-tasks-view
      .tasks=${employeeTasks}
      .now=${today}
      @asn-task-chosen=${({ target, detail }: TaskChosenEvent) => {
        const place = (target as Element).nextElementSibling;
        if (place) place.textContent = `Portal membuka: ${detail.kind}`;
      }}
    ></asn-tasks-view>
    <output></output>
  `,
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', /^Beri masukan 360° Maria Wanggai/);
    await person.sees('Portal membuka: answer-review');
  }),
};
export const LongNames = view({
  tasks: employeeTasks.map((task) => ({
    ...task,
    subject: {
      ...task.subject,
      name: 'Prof. Dr. dr. Raden Mas Sosrokartono Adiwijaya Kusumahdinata, Sp.PD., M.Kes., FINASIM',
      position: 'Kepala Seksi Pencegahan dan Pengendalian Penyakit Menular Bersumber Binatang',
    },
  })),
});
export const Loading = flow(never);
export const Offline = flow(problems.offline);
export const SessionExpired = flow(problems.sessionExpired);
export const Failed = flow(problems.server);
export const Unconfigured: Story = { render: () => html`<asn-tasks></asn-tasks>` };
export const English: Story = {
  render: () =>
    html`<div lang="en"><asn-tasks-view .tasks=${[...leaderTasks, ...superiorTasks]} .now=${today}></asn-tasks-view></div>`,
};
export const Dark: Story = {
  render: () =>
    html`<div data-theme="dark"><asn-tasks-view .tasks=${leaderTasks} .now=${today}></asn-tasks-view></div>`,
};

/** How a portal takes it in. */
export const Usage: Story = usage('asn-tasks');
