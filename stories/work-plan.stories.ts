import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/work-plan/work-plan.define.js';
import { StaleVersionError } from '../src/client/index.js';
import type { WorkPlanView } from '../src/components/work-plan/work-plan-view.js';
import type { Answers } from './fixtures/client.js';
import { fakeClient, never, problems } from './fixtures/index.js';
import { leaderUnapproved, libraryIndicators, openPeriod, subordinateAppraisal } from './fixtures/indicator-editor.js';
import {
  answeredInTime,
  indicatorSources,
  satisfaction,
  sourceAnswers,
  sourcesState,
  withoutServices,
  withPublicVoice,
} from './fixtures/indicator-source.js';
import {
  appraisalWithPosts,
  bothVersions,
  changingPlan,
  firstVersions,
  planDay,
  proposedPlan,
  records,
  remarkEntry,
  sentBackPlan,
  workPlanAnswers,
  writtenPlan,
  agreedPlan,
} from './fixtures/work-plan.js';
import { asPerson } from './fixtures/person.js';
import { usage } from './usage/usage.js';

/**
 * The whole work plan (*SKP*): where it stands and until when, results, behaviour with what the leader expects, annexes,
 * remarks on each item, the change during the year beside the version in force, second posts.
 */
const meta = {
  title: 'Elements/Work plan',
  component: 'asn-work-plan',
} satisfies Meta;

export default meta;
type Story = StoryObj;
type Properties = Partial<
  Pick<
    WorkPlanView,
    | 'record'
    | 'value'
    | 'sources'
    | 'objectives'
    | 'versions'
    | 'copyFrom'
    | 'keeping'
    | 'running'
    | 'requested'
    | 'now'
  >
>;

const view = (properties: Properties, lang = 'id'): Story => ({
  render: () => html`
    <asn-work-plan-view
      lang=${lang}
      .record=${properties.record}
      .value=${properties.value}
      .objectives=${properties.objectives ?? []}
      .versions=${properties.versions ?? { type: 'unasked' }}
      .sources=${properties.sources}
      .copyFrom=${properties.copyFrom}
      .library=${{ type: 'loaded', search: '', items: libraryIndicators, more: false }}
      .keeping=${properties.keeping ?? { type: 'unchanged' }}
      .running=${properties.running}
      .requested=${properties.requested}
      .now=${properties.now ?? planDay}
    ></asn-work-plan-view>
  `,
});

const flow = (answers: Answers, lang = 'id'): Story => {
  const client = fakeClient(answers);
  return { render: () => html`<asn-work-plan lang=${lang} .client=${client}></asn-work-plan>` };
};

/** Presses what a person would press, in the view or in the editor within it. */
const pressing = (story: Story, ...selectors: string[]): Story => ({
  ...story,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<WorkPlanView>('asn-work-plan-view');
    await element?.updateComplete;
    const editor = element?.renderRoot.querySelector('asn-indicator-editor-view');
    await editor?.updateComplete;
    for (const selector of selectors) {
      const found =
        element?.renderRoot.querySelector<HTMLElement>(selector) ??
        editor?.renderRoot.querySelector<HTMLElement>(selector);
      found?.click();
      await element?.updateComplete;
      await editor?.updateComplete;
    }
  },
});

export const Draft = view({ record: records.written });
export const Empty = view({ record: records.blank, copyFrom: '2025' });
export const EmptyWithoutLastYear = view({ record: records.blank });
export const AppraiserUnknown = view({ record: records.unknownAppraiser });
export const LeaderPlanNotAgreed = pressing(
  view({ record: { ...records.written, leader: leaderUnapproved } }),
  '.result:nth-of-type(3) .result-head button',
);
export const ResultOpen = pressing(view({ record: records.written }), '.result-head button');
export const RemarkOpen = pressing(
  view({
    record: records.written,
    value: remarkEntry,
    keeping: { type: 'on-device', at: new Date('2026-01-22T01:42:00Z') },
  }),
  '#thread-indicator-i-anak',
);
export const RemarkBlank = pressing(
  view({ record: records.written }),
  '#thread-result-r-kader',
  '.open-thread .actions button',
);
export const RemarkSending = pressing(
  view({
    record: records.written,
    value: remarkEntry,
    requested: { type: 'comment', about: { part: 'indicator', id: 'i-anak' } },
  }),
  '#thread-indicator-i-anak',
);
export const Returned = view({ record: records.returned });
export const Silent = view({ record: records.silent, now: new Date('2026-02-04T02:00:00Z') });
export const HeadOfUnit = pressing(
  view({
    record: records.leader,
    objectives: [
      { id: 'o-1', title: 'Penyakit menular terkendali' },
      { id: 'o-2', title: 'Wabah terdeteksi sebelum meluas' },
    ],
  }),
  '.result-head button',
);
export const Decide = view({ record: records.proposed });
export const DecideEnglish = view({ record: records.proposed }, 'en');
export const Return = pressing(view({ record: records.proposed }), '#return');
export const Agreed = view({ record: records.agreed });
export const Dark: Story = { ...Agreed, globals: { theme: 'dark' } };
export const Revise = pressing(view({ record: records.agreed }), '#revise');
export const ChangeToDecide = view({ record: records.changing, versions: firstVersions });
export const ChangeEnglish = view({ record: records.changing, versions: firstVersions }, 'en');
const voiced = { ...records.agreed, plan: withPublicVoice(records.agreed.plan) };
const voicedDraft = { ...records.written, plan: withPublicVoice(records.written.plan) };
/** What was reached is taken from what the public says: linked and dated, never typed again. */
export const Sources = view({ record: voiced, sources: sourcesState });
export const SourcesEnglish = view({ record: voiced, sources: sourcesState }, 'en');
export const SourcesRead = view({
  record: { ...records.watched, plan: withPublicVoice(records.watched.plan) },
  sources: { ...sourcesState, sources: { ...sourcesState.sources, allowedActions: [] } },
});
export const SourcesDraft = view({ record: voicedDraft, sources: sourcesState });
export const SourceOpen = pressing(view({ record: voiced, sources: sourcesState }), `#source-${satisfaction.id}`);
export const SourceWithoutServices = pressing(
  view({ record: voiced, sources: withoutServices }),
  `#source-${satisfaction.id}`,
);
export const SourceFailed = pressing(
  view({
    record: voiced,
    sources: { ...sourcesState, failed: { indicatorId: answeredInTime.id, error: problems.offline } },
  }),
  `#source-${answeredInTime.id}`,
);
export const SourceChangedMeanwhile = pressing(
  view({
    record: voiced,
    sources: {
      ...sourcesState,
      failed: { indicatorId: satisfaction.id, error: new StaleVersionError('Stale.', { status: 412 }) },
    },
  }),
  `#source-${satisfaction.id}`,
);
export const Versions = pressing(
  view({ record: records.agreedTwice, versions: bothVersions }),
  '.versions > summary',
  '.versions li details > summary',
);
export const VersionsLoading = pressing(
  view({ record: records.agreedTwice, versions: { type: 'loading' } }),
  '.versions > summary',
);
export const VersionsFailed = pressing(
  view({ record: records.agreedTwice, versions: { type: 'failed' } }),
  '.versions > summary',
);
export const SecondPost = view({ record: records.posts });
export const ReadOnly = view({ record: records.watched });
export const ReadOnlyEnglish = view({ record: records.watched }, 'en');
export const LongTexts = view({ record: records.long });
export const Saving = view({ record: records.written, running: 'save' });
export const PreparingPdf = view({ record: records.agreed, requested: { type: 'pdf' } });

export const Write = flow({
  ...workPlanAnswers(writtenPlan),
  'workPlans.save': writtenPlan,
  'workPlans.comment': writtenPlan,
});
/** Something is unclear: a remark, at what it is about. */
export const Remarking: Story = {
  ...Write,
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', 'Beri catatan: Akuntabel');
    await person.write(/catatan/i, 'Bagaimana ini diukur?');
    await person.press(/^Kirim/);
    await person.hears(/[Cc]atatan/);
  }),
};
/** The employee names the service whose index is the realisation. */
export const NamingSource: Story = {
  ...flow({
    ...workPlanAnswers(withPublicVoice(agreedPlan)),
    ...sourceAnswers,
    'indicatorSources.save': ({ body }: { body: object }) => ({ ...indicatorSources, ...body, etag: '"sources-2"' }),
  }),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', `Ambil realisasi dari hasil layanan: ${answeredInTime.name}`);
    await person.pick('Realisasi diambil dari', 'Pesan warga tepat waktu (%)');
    await person.key('{Enter}', 'Simpan sumber');
    await person.hears(/tersimpan/);
    await person.sees(/Realisasi diambil dari persentase pesan warga yang dijawab tepat waktu/);
  }),
};
export const DecideFlow = flow(workPlanAnswers(proposedPlan, subordinateAppraisal));
export const ChangeFlow = flow(workPlanAnswers(changingPlan, subordinateAppraisal), 'en');
export const PostsFlow = flow(workPlanAnswers(agreedPlan, appraisalWithPosts));
export const NotStarted = flow({
  'workPlans.get': problems.notFound,
  'appraisals.get': problems.notFound,
  'periods.list': { items: [openPeriod], nextCursor: null },
});
export const NoOpenPeriod = flow({
  'workPlans.get': problems.notFound,
  'appraisals.get': problems.notFound,
  'periods.list': { items: [{ ...openPeriod, state: 'closed' }], nextCursor: null },
});
export const Loading = flow({ ...workPlanAnswers(writtenPlan), 'workPlans.get': never });
export const Offline = flow({ ...workPlanAnswers(writtenPlan), 'workPlans.get': problems.offline });
export const SessionExpired = flow({ ...workPlanAnswers(writtenPlan), 'workPlans.get': problems.sessionExpired });
export const Failed = flow({ ...workPlanAnswers(writtenPlan), 'workPlans.get': problems.server });
export const Unconfigured: Story = { render: () => html`<asn-work-plan></asn-work-plan>` };

const entering = (answers: Answers, then: (view: WorkPlanView, canvas: HTMLElement) => Promise<void> | void): Story => {
  const client = fakeClient(answers);
  return {
    render: () => html`<asn-work-plan .client=${client}></asn-work-plan>`,
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector('asn-work-plan');
      const inner = await appearing(() => element?.renderRoot.querySelector<WorkPlanView>('asn-work-plan-view'));
      await inner.updateComplete;
      const editor = inner.renderRoot.querySelector('asn-indicator-editor-view');
      await editor?.updateComplete;
      if (editor?.value) {
        editor.enter({ ...editor.value, annexes: { ...editor.value.annexes, support: 'Dua kendaraan.' } });
      }
      await then(inner, canvasElement);
    },
  };
};

async function appearing<Found>(find: () => Found | null | undefined): Promise<Found> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const twoReads = (first: unknown, then: unknown) => {
  let reads = 0;
  return () => ((reads += 1) === 1 ? first : then);
};

/** Somebody else saved in between: both versions are there to choose from. */
export const Conflict = entering(
  {
    ...workPlanAnswers(writtenPlan),
    'workPlans.get': twoReads(writtenPlan, {
      ...sentBackPlan,
      annexes: { ...sentBackPlan.annexes, support: 'Lima kendaraan.' },
    }),
    'workPlans.save': new StaleVersionError('Stale.', { status: 412 }),
  },
  (inner) => {
    const editor = inner.renderRoot.querySelector('asn-indicator-editor-view');
    editor?.renderRoot.querySelector<HTMLElement>('footer button')?.click();
  },
);

/** Written on this device, but the plan has been agreed elsewhere since: it can still be read and thrown away. */
export const Unsent = entering(
  { ...workPlanAnswers(writtenPlan), 'workPlans.get': twoReads(writtenPlan, { ...agreedPlan, allowedActions: [] }) },
  async (_, canvas) => {
    const element = canvas.querySelector('asn-work-plan');
    // Long enough for the draft to be put away before the element is opened again.
    await new Promise((resolve) => setTimeout(resolve, 400));
    if (element) canvas.replaceChildren(element);
  },
);

/** How a portal takes it in. */
export const Usage: Story = usage('asn-work-plan');
