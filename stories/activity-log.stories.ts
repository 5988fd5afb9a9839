import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/activity-log/activity-log.define.js';
import '../src/components/activity-log/activity-log-view.define.js';
import '../src/components/activity-log/activity-team.define.js';
import type { ActivityLogView } from '../src/components/activity-log/activity-log-view.js';
import type { ActivityTeamView } from '../src/components/activity-log/activity-team-view.js';
import { nothingWritten, type Upload, type Working } from '../src/components/activity-log/activity-log.state.js';
import type { CameBack } from '../src/components/activity-log/shown-entry.js';
import { shownEntries } from '../src/components/activity-log/unsent-entries.js';
import { readSpreadsheet } from '../src/components/activity-log/spreadsheet.js';
import type { WrittenEntry } from '../src/components/activity-log/written-entry.js';
import { ConnectionError } from '../src/client/index.js';
import type { NewActivity } from '../src/contract/index.js';
import * as records from './fixtures/activity-log.js';
import { fakeClient, never, problems, type Answers } from './fixtures/index.js';
import { asPerson } from './fixtures/person.js';
import { usage } from './usage/usage.js';

/**
 * The daily log: one line to record work, copying, pasting, the month with its gaps; and for the superior the logs of the
 * team. What is recorded is kept on the device and sent as soon as there is a line.
 */
const meta = {
  title: 'Elements/Activity log',
  component: 'asn-activity-log',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const { logToday } = records;
const activities = records.activitiesOf(logToday);
const blank = nothingWritten('new', logToday);
const written = (part: Partial<WrittenEntry>): Working => ({ ...blank, entry: { ...blank.entry, ...part } });
const newEntry = (id: string): NewActivity => {
  const { date, text, resultId, indicatorId, minutes, quantity, unit } = records.activityOf(id, logToday, 1, 'waiting');
  return {
    id,
    date,
    text,
    resultId,
    indicatorId,
    minutes,
    quantity,
    unit,
    start: null,
    end: null,
    note: '',
    evidence: [],
  };
};

type ViewProperties = Partial<
  Pick<ActivityLogView, 'record' | 'month' | 'state' | 'day' | 'entries' | 'returned' | 'value' | 'uploads' | 'waiting'>
>;

const view = (properties: ViewProperties = {}): Story => ({
  render: () => html`
    <asn-activity-log-view
      .record=${properties.record ?? records.recordOf()}
      .month=${properties.month ?? '2026-11'}
      .day=${properties.day ?? logToday}
      .state=${properties.state ?? { type: 'ready', summary: records.monthOf(logToday, activities) }}
      .entries=${properties.entries ?? shownEntries(activities, [], 'a-dedi')}
      .returned=${properties.returned ?? []}
      .value=${properties.value ?? blank}
      .uploads=${properties.uploads ?? []}
      .waiting=${properties.waiting ?? { count: 0, durable: true, hindrance: undefined }}
      .frequent=${records.suggestions}
      .proposals=${records.suggestions}
    ></asn-activity-log-view>
  `,
});

const flow = (answers: Answers): Story => {
  const client = fakeClient(answers);
  return { render: () => html`<asn-activity-log .client=${client}></asn-activity-log>` };
};

const team = (answers: Answers): Story => {
  const client = fakeClient(answers);
  return { render: () => html`<asn-activity-log view="team" .client=${client}></asn-activity-log>` };
};

const teamView = (properties: Partial<Pick<ActivityTeamView, 'list' | 'deciding' | 'filter'>>, count = 60): Story => ({
  render: () => {
    const entries = records.teamEntries(count, 12);
    return html`
      <asn-activity-team-view
        .summary=${records.teamMonthOf(entries, 12)}
        .today=${logToday}
        .filter=${properties.filter ?? { waiting: false }}
        .list=${properties.list ?? { entries, end: 'all' }}
        .deciding=${properties.deciding ?? { type: 'idle' }}
      ></asn-activity-team-view>
    `;
  },
});

const waitingHere = shownEntries(
  activities,
  [
    {
      ...{ id: 'o-1', operation: 'activities.record', aggregate: 'appraisals/a-dedi', state: 'waiting' },
      ...{ createdAt: new Date(`${logToday}T03:00:00Z`) },
      input: { appraisalId: 'a-dedi', body: { entries: ['n-1', 'n-2', 'n-3'].map(newEntry) } },
    },
  ],
  'a-dedi',
);

const cameBack: CameBack[] = [
  {
    ...{ outboxId: 'o-2', action: 'record', state: 'refused', entries: [newEntry('n-4')] },
    problem: {
      ...{ type: 'urn:asn-kinerja:problem:invalid-fields', title: 'Ada yang perlu diperbaiki', status: 422 },
      errors: [
        {
          ...{ pointer: '/entries/0/start', code: 'overlaps' },
          detail: 'Bertabrakan dengan 08.00–10.00, Imunisasi dasar di posyandu.',
        },
      ],
    },
  },
  { outboxId: 'o-3', action: 'change', state: 'conflict', entries: [newEntry('n-5')], problem: undefined },
  { outboxId: 'o-4', action: 'record', state: 'expired', entries: [newEntry('n-6')], problem: undefined },
];

const uploads: Upload[] = [
  { key: '1', name: 'foto-posyandu.jpg', size: 4_200_000, sent: 1_600_000, state: 'running', fileId: null },
  { key: '2', name: 'rekap-imunisasi.xlsx', size: 2_100_000, sent: 900_000, state: 'stopped', fileId: null },
  { key: '3', name: 'daftar-hadir.pdf', size: 900_000, sent: 300_000, state: 'paused', fileId: null },
  { key: '4', name: 'kegiatan.mp4', size: 90_000_000, sent: 0, state: 'refused', fileId: null, reason: 'type' },
  { key: '5', name: 'pindaian.pdf', size: 24_000_000, sent: 0, state: 'refused', fileId: null, reason: 'size' },
];

const pasted = (rows: number): Working => {
  let made = 0;
  const { rows: entries, leftOut } = readSpreadsheet(
    records.spreadsheetRows(logToday, rows),
    'minutes',
    () => `row-${(made += 1)}`,
  );
  return { ...blank, rows: entries.map((entry) => ({ entry, refused: [] })), leftOut };
};

export const Today = flow(records.logAnswers());
export const Minutes = view();
export const Times = view({
  record: records.recordOf('times'),
  value: written({ start: '08.00', end: '09.30', text: 'Rapat' }),
});
export const Quantity = view({ record: records.recordOf('quantity') });
export const CountsTowardsAnIndicator = view({ value: written({ result: 'r-imunisasi/i-anak', quantity: '9' }) });
export const Evidence = view({
  value: written({
    text: 'Imunisasi dasar di posyandu',
    evidence: [
      { label: 'Foto kegiatan', url: 'https://dinkes.example.go.id/foto', fileId: null },
      { label: 'daftar-hadir.pdf', url: '', fileId: 'f-1' },
    ],
  }),
  uploads,
});
export const DayReturned = view({ day: '2026-11-06' });
export const DayEmpty = view({ day: '2026-11-09' });
export const Unsent = view({ entries: waitingHere, waiting: { count: 3, durable: true, hindrance: 'connection' } });
export const UnsentOnPlainHttp = view({
  entries: waitingHere,
  waiting: { count: 3, durable: false, hindrance: undefined },
});
export const UnsentSessionExpired = view({
  entries: waitingHere,
  waiting: { count: 3, durable: true, hindrance: 'authentication' },
});
export const CameBackFromServer = view({ returned: cameBack });
export const PastedRows = view({ value: pasted(40) });
export const TwoHundredRows = view({ value: pasted(200) });
export const Changing = view({
  value: {
    ...written({ id: 'x-1', text: 'Rapat koordinasi bidang P2P', minutes: '90' }),
    editing: { etag: '"1"', outboxIds: [] },
  },
});
export const MonthLoading = view({ state: { type: 'loading' }, month: '2026-10', day: '2026-10-31', entries: [] });
export const MonthFailed = view({
  state: { type: 'failed', error: problems.offline },
  ...{ month: '2026-10', day: '2026-10-31', entries: [] },
});
export const NoTarget = view({ state: { type: 'ready', summary: records.monthOf(logToday, activities, null) } });
export const ReadOnly = view({ record: { ...records.recordOf(), own: false } });
export const LongTexts = view({
  entries: shownEntries(
    activities.map((activity) => ({
      ...activity,
      text: `${activity.text} `.repeat(12).trim(),
      note: 'Pertanggungjawaban'.repeat(20),
    })),
    [],
    'a-dedi',
  ),
});
export const ErrorsAtFields: Story = {
  ...view(),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('asn-activity-log-view');
    await element?.updateComplete;
    element?.shadowRoot?.querySelector<HTMLElement>('#record')?.click();
  },
};
export const RecordedOffline: Story = {
  ...flow(
    records.logAnswers({
      'activities.record': () => {
        throw new ConnectionError('The network is gone.');
      },
    }),
  ),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('asn-activity-log');
    for (let frame = 0; frame < 90; frame += 1) {
      const root = element?.shadowRoot?.querySelector('asn-activity-log-view')?.shadowRoot;
      const chip = root?.querySelector<HTMLElement>('.chip');
      if (root?.querySelector('.calendar') && chip) {
        chip.click();
        await new Promise(requestAnimationFrame);
        return root.querySelector<HTMLElement>('#record')?.click();
      }
      await new Promise(requestAnimationFrame);
    }
  },
};
/** One line, a number of minutes, and it is among those of the day. */
export const Recording: Story = {
  ...flow(records.logAnswers()),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.write('Kegiatan', 'Menyusun jadwal posyandu', 'combobox');
    await person.write('Menit', '45');
    await person.key('{Enter}', 'Catat');
    await person.sees('Menyusun jadwal posyandu 45 menit');
    await person.finds('Kegiatan', '', 'combobox');
  }),
};
export const NoAppraisal = flow(records.logAnswers({ 'appraisals.get': problems.notFound }));
export const Loading = flow(records.logAnswers({ 'appraisals.get': never }));
export const Offline = flow(records.logAnswers({ 'appraisals.get': problems.offline }));
export const SessionExpired = flow(records.logAnswers({ 'appraisals.get': problems.sessionExpired }));
export const Failed = flow(records.logAnswers({ 'appraisals.get': problems.server }));
export const Unconfigured: Story = { render: () => html`<asn-activity-log></asn-activity-log>` };
export const English: Story = { render: (...context) => html`<div lang="en">${Minutes.render?.(...context)}</div>` };
export const Dark: Story = {
  render: (...context) => html`<div data-theme="dark">${Unsent.render?.(...context)}</div>`,
};

export const Team = team(records.teamAnswers(60, 5));
export const TeamOfTwelve = team(records.teamAnswers(400, 12));
export const TeamPerson = teamView({ filter: { waiting: false, appraisalId: 'a-hendra' } });
export const TeamVerified = teamView({ deciding: { type: 'done', decision: 'verify', count: 148, refused: [] } });
export const TeamSomeRefused = teamView({
  deciding: {
    ...{ type: 'done', decision: 'verify', count: 46 },
    refused: [
      { activityId: 't-1', code: 'stale-version', detail: 'Catatan ini diubah pegawai sesudah Anda membukanya.' },
    ],
  },
});
export const TeamDeciding = teamView({ deciding: { type: 'running', done: 500, all: 1_240 } });
export const TeamDecisionFailed = teamView({
  deciding: { type: 'failed', error: problems.offline, retry: () => undefined },
});
export const TeamNothingWaiting = teamView({ filter: { waiting: true }, list: { entries: [], end: 'all' } });
export const TeamPageFailed = teamView({ list: { entries: records.teamEntries(8, 4), end: 'failed' } });
export const TeamNobody = team(records.teamAnswers(0, 0));
export const TeamLoading = team(records.teamAnswers(0, 0, { 'teamActivities.month': never }));
export const TeamOffline = team(records.teamAnswers(0, 0, { 'teamActivities.month': problems.offline }));
export const TeamDark: Story = {
  render: (...context) => html`<div data-theme="dark">${TeamPerson.render?.(...context)}</div>`,
};
export const TeamEnglish: Story = {
  render: (...context) => html`<div lang="en">${TeamPerson.render?.(...context)}</div>`,
};

/** How a portal takes it in. */
export const Usage: Story = usage('asn-activity-log');
