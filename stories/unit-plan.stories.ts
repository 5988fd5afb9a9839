import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/unit-plan/unit-plan.define.js';
import { StaleVersionError } from '../src/client/index.js';
import type { CascadeState } from '../src/components/unit-plan/cascade-tree.js';
import type { UnitPlanView } from '../src/components/unit-plan/unit-plan-view.js';
import type { Answers } from './fixtures/client.js';
import { fakeClient, never, problems } from './fixtures/index.js';
import {
  answeredInTime,
  sourceAnswers,
  sourcesState,
  sourceSuggestions,
  unitWithPublicVoice,
} from './fixtures/indicator-source.js';
import {
  cascade,
  emptyCascade,
  faultyProgress,
  partialUnitEntry,
  unitAnswers,
  unitDay,
  unitPlans,
} from './fixtures/unit-plan.js';
import { asPerson } from './fixtures/person.js';
import { usage } from './usage/usage.js';

/**
 * The yearly plan of a unit: objectives with indicators and quarterly action plans, progress, the achievement that the level
 * above sets with its reason, and who in the unit carries what.
 */
const meta = {
  title: 'Elements/Unit plan',
  component: 'asn-unit-plan',
} satisfies Meta;

export default meta;
type Story = StoryObj;
type Properties = Partial<
  Pick<UnitPlanView, 'unitPlan' | 'value' | 'cascade' | 'sources' | 'suggestions' | 'keeping' | 'running'>
>;

const loaded: CascadeState = { type: 'loaded', cascade };

const view = (properties: Properties, lang = 'id'): Story => ({
  render: () => html`
    <asn-unit-plan-view
      lang=${lang}
      .unitPlan=${properties.unitPlan}
      .value=${properties.value}
      .cascade=${properties.cascade ?? loaded}
      .sources=${properties.sources}
      .suggestions=${properties.suggestions}
      .library=${{ type: 'loaded', search: '', items: [], more: false }}
      .keeping=${properties.keeping ?? { type: 'unchanged' }}
      .running=${properties.running}
      .now=${unitDay}
      time-zone="Asia/Jayapura"
    ></asn-unit-plan-view>
  `,
});

const flow = (answers: Answers, lang = 'id'): Story => {
  const client = fakeClient(answers);
  return { render: () => html`<asn-unit-plan lang=${lang} .client=${client}></asn-unit-plan>` };
};

const pressing = (story: Story, ...selectors: string[]): Story => ({
  ...story,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<UnitPlanView>('asn-unit-plan-view');
    await element?.updateComplete;
    for (const selector of selectors) {
      element?.renderRoot.querySelector<HTMLElement>(selector)?.click();
      await element?.updateComplete;
    }
  },
});

export const Draft = view({ unitPlan: unitPlans.draft });
export const Empty = view({ unitPlan: unitPlans.blank, cascade: { type: 'loaded', cascade: emptyCascade } });
export const ObjectiveOpen = pressing(view({ unitPlan: unitPlans.draft }), '.result-head button');
export const IndicatorOpen = pressing(
  view({ unitPlan: unitPlans.draft }),
  '.result-head button',
  '.closed-indicator button',
);
export const PartlyWritten = view({
  unitPlan: unitPlans.draft,
  value: partialUnitEntry,
  keeping: { type: 'on-device', at: new Date('2026-01-08T02:42:00Z') },
});
export const ErrorSummary = pressing(view({ unitPlan: unitPlans.draft, value: partialUnitEntry }), 'footer .primary');
export const Returned = view({ unitPlan: unitPlans.returned });
export const Submitted = view({ unitPlan: unitPlans.submitted });
export const Decide = view({ unitPlan: unitPlans.decide });
export const Return = pressing(view({ unitPlan: unitPlans.decide }), '#return');
export const RecordProgress = view({ unitPlan: unitPlans.head });
export const ProgressRefused = pressing(
  view({ unitPlan: unitPlans.head, value: faultyProgress }),
  '.progress > .actions .primary',
);
export const SetAchievement = view({ unitPlan: unitPlans.above });
export const AchievementIncomplete = pressing(view({ unitPlan: unitPlans.above }), '.decision .primary');
export const ReadOnly = view({ unitPlan: unitPlans.member });
export const ReadOnlyEnglish = view({ unitPlan: unitPlans.member }, 'en');
export const Dark: Story = { ...RecordProgress, globals: { theme: 'dark' } };
export const RecordEnglish = view({ unitPlan: unitPlans.head }, 'en');
export const NotWritten = view({ unitPlan: unitPlans.unwritten, cascade: { type: 'loaded', cascade: emptyCascade } });
/** What was reached is taken from what the public says: linked and dated, never typed again. */
export const Sources = view({ unitPlan: unitWithPublicVoice(unitPlans.above), sources: sourcesState });
export const SourcesDraft = view({ unitPlan: unitWithPublicVoice(unitPlans.draft), sources: sourcesState });
export const SourceOpen = pressing(Sources, `#source-${answeredInTime.id}`);
export const SourceSuggests = view({
  unitPlan: unitWithPublicVoice(unitPlans.head),
  sources: sourcesState,
  suggestions: { ...sourceSuggestions, quarter: 2 },
});
export const SourceSuggestsEnglish = view(
  {
    unitPlan: unitWithPublicVoice(unitPlans.head),
    sources: sourcesState,
    suggestions: { ...sourceSuggestions, quarter: 2 },
  },
  'en',
);
export const CascadeHidden = view({ unitPlan: unitPlans.member, cascade: { type: 'hidden' } });
export const CascadeFailed = view({ unitPlan: unitPlans.member, cascade: { type: 'failed' } });
export const LongTexts = view({ unitPlan: unitPlans.long });
export const Saving = view({ unitPlan: unitPlans.draft, running: 'save' });

export const Write = flow({ ...unitAnswers(unitPlans.draft), 'unitPlans.save': unitPlans.draft });
/** One more objective of the unit, and saved. */
export const Writing: Story = {
  ...Write,
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', 'Tulis sasaran');
    await person.write(/^Sasaran/, 'Layanan kesehatan ibu makin dekat');
    await person.sees(/perangkat/);
    await person.key('{Enter}', 'Simpan');
    await person.sees('Tersimpan di server');
  }),
};
export const Follow = flow({ ...unitAnswers(unitPlans.head), 'unitPlans.recordProgress': unitPlans.head }, 'en');
/** The index of the survey goes into the progress with one press. */
export const TakingSuggestion: Story = {
  ...flow({
    ...unitAnswers(unitWithPublicVoice(unitPlans.head)),
    ...sourceAnswers,
    'unitPlans.recordProgress': unitWithPublicVoice(unitPlans.head),
  }),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.sees(/sampai 30 Juni 2026 ?: 86,4 poin/);
    await person.key('{Enter}', /^Pakai angka ini/);
    await person.isAt(/^Realisasi.*vaksinasi/, 'textbox');
    await person.misses('Pakai angka ini');
  }),
};
export const Loading = flow({ ...unitAnswers(unitPlans.draft), 'unitPlans.get': never });
export const Offline = flow({ ...unitAnswers(unitPlans.draft), 'unitPlans.get': problems.offline });
export const SessionExpired = flow({ ...unitAnswers(unitPlans.draft), 'unitPlans.get': problems.sessionExpired });
export const Failed = flow({ ...unitAnswers(unitPlans.draft), 'unitPlans.get': problems.server });
export const OtherUnit = flow({ ...unitAnswers(unitPlans.member), 'unitPlans.cascade': problems.forbidden });
export const Unconfigured: Story = { render: () => html`<asn-unit-plan></asn-unit-plan>` };

/** Somebody else saved in between: both versions are there to choose from. */
export const Conflict: Story = (() => {
  let reads = 0;
  const client = fakeClient({
    ...unitAnswers(unitPlans.draft),
    'unitPlans.get': () => ((reads += 1) === 1 ? unitPlans.draft : { ...unitPlans.returned, etag: '"9"' }),
    'unitPlans.save': new StaleVersionError('Stale.', { status: 412 }),
  });
  return {
    render: () => html`<asn-unit-plan .client=${client}></asn-unit-plan>`,
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector('asn-unit-plan');
      let inner: UnitPlanView | null | undefined;
      while (!inner) {
        inner = element?.renderRoot.querySelector<UnitPlanView>('asn-unit-plan-view');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await inner.updateComplete;
      if (inner.value) inner.enter({ ...inner.value, results: inner.value.results.slice(0, 1) });
      await inner.updateComplete;
      inner.renderRoot.querySelector<HTMLElement>('footer button')?.click();
    },
  };
})();

/** How a portal takes it in. */
export const Usage: Story = usage('asn-unit-plan');
