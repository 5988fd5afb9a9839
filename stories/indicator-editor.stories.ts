import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/indicator-editor/indicator-editor.define.js';
import type { IndicatorEditorView } from '../src/components/indicator-editor/indicator-editor-view.js';
import { StaleVersionError } from '../src/client/index.js';
import { approvedPlan, fakeClient, never, problems } from './fixtures/index.js';
import type { Answers } from './fixtures/client.js';
import {
  completePlan,
  emptyPlan,
  largestPlan,
  leaderPlan,
  leaderResults,
  leaderUnapproved,
  libraryIndicators,
  longPlan,
  openPeriod,
  ownAppraisal,
  partialEntry,
  planAnswers,
  planToDecide,
  qualitativePlan,
  returnedPlan,
  submittedPlan,
  subordinateAppraisal,
  watchedAppraisal,
} from './fixtures/indicator-editor.js';
import { asPerson } from './fixtures/person.js';
import { usage } from './usage/usage.js';

/**
 * The work plan of one appraisal: the employee writes and proposes it, the appraiser agrees or returns it, others read it.
 * One result is open for writing at a time; the rest stays text, so that forty results are as quick as one.
 */
const meta = {
  title: 'Elements/Indicator editor',
  component: 'asn-indicator-editor',
} satisfies Meta;

export default meta;
type Story = StoryObj;
type Properties = Partial<
  Pick<IndicatorEditorView, 'plan' | 'value' | 'appraisal' | 'leader' | 'library' | 'keeping' | 'running' | 'refusals'>
>;

const view = (properties: Properties, lang = 'id'): Story => ({
  render: () => html`
    <asn-indicator-editor-view
      lang=${lang}
      .plan=${properties.plan ?? completePlan}
      .value=${properties.value}
      .appraisal=${properties.appraisal ?? ownAppraisal}
      .leader=${properties.leader ?? leaderResults}
      .library=${properties.library ?? { type: 'loaded', search: '', items: libraryIndicators, more: false }}
      .keeping=${properties.keeping ?? { type: 'unchanged' }}
      .running=${properties.running}
      .refusals=${properties.refusals ?? []}
      time-zone="Asia/Jayapura"
    ></asn-indicator-editor-view>
  `,
});

const flow = (answers: Answers, lang = 'id'): Story => {
  const client = fakeClient(answers);
  return { render: () => html`<asn-indicator-editor lang=${lang} .client=${client}></asn-indicator-editor>` };
};

/** Presses a button in the view, as a person would, to show what comes then. */
const press = (selector: string) => async (canvas: HTMLElement) => {
  const element = canvas.querySelector<IndicatorEditorView>('asn-indicator-editor-view');
  await element?.updateComplete;
  element?.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await element?.updateComplete;
};

const pressing = (story: Story, ...selectors: string[]): Story => ({
  ...story,
  play: async ({ canvasElement }) => {
    for (const selector of selectors) await press(selector)(canvasElement);
  },
});

export const Draft = view({});
export const Empty = view({ plan: emptyPlan });
export const PartlyWritten = view({
  value: partialEntry,
  keeping: { type: 'on-device', at: new Date('2026-01-12T03:42:00Z') },
});
export const ResultOpen = pressing(view({}), '.result-head button');
export const IndicatorOpen = pressing(view({}), '.result-head button', '.closed-indicator button');
export const AmbiguousNumber = pressing(
  view({ value: partialEntry }),
  '.result-head button',
  '.closed-indicator button',
);
export const Library = pressing(view({}), '.result-head button', '[id^="take-"]');
export const LibraryEmpty = pressing(
  view({ library: { type: 'loaded', search: 'xyz', items: [], more: false } }),
  '.result-head button',
  '[id^="take-"]',
);
export const LeaderPlanNotAgreed = pressing(
  view({ leader: leaderUnapproved, value: partialEntry }),
  '.result:nth-of-type(2) button',
);
export const ErrorSummary = pressing(view({ value: partialEntry }), 'footer .primary');
export const RefusedByServer = view({
  refusals: [
    { pointer: '/results/0/title', code: 'too-long', detail: 'Hasil kerja terlalu panjang: paling banyak 500 huruf.' },
  ],
});
export const Saving = view({ running: 'save' });
export const Returned = view({ plan: returnedPlan });
export const LeaderForm = pressing(view({ plan: leaderPlan }), '.result-head button', '.closed-indicator button');
export const Qualitative = pressing(view({ plan: qualitativePlan }), '.result-head button', '.closed-indicator button');
export const LongTexts = view({ plan: longPlan });
export const LargestPlan = view({ plan: largestPlan });
export const English = pressing(view({}, 'en'), '.result-head button', '.closed-indicator button');
export const Dark: Story = { ...IndicatorOpen, globals: { theme: 'dark' } };
export const Submitted = view({ plan: submittedPlan });
export const ReadOnly = view({ plan: approvedPlan, appraisal: watchedAppraisal });
export const ReadOnlyEnglish = view({ plan: approvedPlan, appraisal: watchedAppraisal }, 'en');
export const LongTextsReadOnly = view({ plan: { ...longPlan, allowedActions: [], state: 'approved' } });
export const Decide = flow(planAnswers(planToDecide, subordinateAppraisal));
export const DecideEnglish = flow(planAnswers(planToDecide, subordinateAppraisal), 'en');
export const Return = pressing(view({ plan: planToDecide, appraisal: subordinateAppraisal }), '#return');
export const ReturnWithoutNote = pressing(
  view({ plan: planToDecide, appraisal: subordinateAppraisal }),
  '#return',
  '.panel .primary',
);
export const Write = flow({
  ...planAnswers(completePlan),
  'workPlans.save': completePlan,
  'workPlans.submit': submittedPlan,
});
/** A new result with its indicator, by keyboard and pointer: what was written stands there as a sentence. */
export const Writing: Story = {
  ...flow({ ...planAnswers(emptyPlan), 'workPlans.save': completePlan }),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', 'Tulis hasil kerja');
    await person.write('Hasil yang dicapai', 'Waktu tunggu pasien berkurang');
    await person.choose(/^Utama/);
    await person.key('{Enter}', 'Tulis indikator');
    await person.write('Apa yang diukur', 'Rata-rata waktu tunggu pasien');
    await person.choose(/^Makin kecil makin baik/);
    await person.write('Target', '30');
    await person.write('Satuan', 'menit');
    await person.choose('Waktu', { role: 'checkbox' });
    await person.sees('“Rata-rata waktu tunggu pasien: paling banyak 30 menit.”');
    await person.sees(/perangkat/);
    await person.key('{Enter}', 'Simpan');
    await person.sees('Tersimpan di server');
  }),
};
/** Proposed: the plan is the leader's now. */
export const Proposing: Story = {
  ...Write,
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', 'Ajukan ke atasan');
    await person.misses('Ajukan ke atasan');
    await person.sees('Cakupan imunisasi anak meningkat');
  }),
};
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
export const Loading = flow({ ...planAnswers(completePlan), 'workPlans.get': never });
export const Offline = flow({ ...planAnswers(completePlan), 'workPlans.get': problems.offline });
export const SessionExpired = flow({ ...planAnswers(completePlan), 'workPlans.get': problems.sessionExpired });
export const Failed = flow({ ...planAnswers(completePlan), 'workPlans.get': problems.server });
export const Unconfigured: Story = { render: () => html`<asn-indicator-editor></asn-indicator-editor>` };

/** Somebody else saved in between: both versions are there to choose from. */
export const Conflict: Story = (() => {
  let reads = 0;
  const client = fakeClient({
    ...planAnswers(completePlan),
    'workPlans.get': () =>
      (reads += 1) === 1
        ? completePlan
        : { ...returnedPlan, annexes: { ...returnedPlan.annexes, support: 'Lima kendaraan.' } },
    'workPlans.save': new StaleVersionError('Stale.', { status: 412 }),
  });
  return {
    render: () => html`<asn-indicator-editor .client=${client}></asn-indicator-editor>`,
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector('asn-indicator-editor');
      const inner = await appearing(() =>
        element?.renderRoot.querySelector<IndicatorEditorView>('asn-indicator-editor-view'),
      );
      await inner.updateComplete;
      const save = inner.renderRoot.querySelector<HTMLElement>('footer button');
      if (inner.value) inner.enter({ ...inner.value, annexes: { ...inner.value.annexes, support: 'Dua kendaraan.' } });
      save?.click();
    },
  };
})();

async function appearing<Found>(find: () => Found | null | undefined): Promise<Found> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Written on this device, but the plan has been proposed elsewhere since: it can still be read and thrown away. */
export const Unsent: Story = (() => {
  let reads = 0;
  const client = fakeClient({
    ...planAnswers(completePlan),
    'workPlans.get': () => ((reads += 1) === 1 ? completePlan : submittedPlan),
  });
  return {
    render: () => html`<asn-indicator-editor .client=${client}></asn-indicator-editor>`,
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector('asn-indicator-editor');
      const inner = await appearing(() =>
        element?.renderRoot.querySelector<IndicatorEditorView>('asn-indicator-editor-view'),
      );
      await inner.updateComplete;
      if (inner.value) inner.enter({ ...inner.value, annexes: { ...inner.value.annexes, support: 'Dua kendaraan.' } });
      // Long enough for the draft to be put away before the element is opened again.
      await new Promise((resolve) => setTimeout(resolve, 400));
      if (element) canvasElement.replaceChildren(element);
    },
  };
})();

/** How a portal takes it in. */
export const Usage: Story = usage('asn-indicator-editor');
