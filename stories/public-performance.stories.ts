import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/public-performance/public-performance.define.js';
import { fakeClient, never, problems } from './fixtures/index.js';
import { asPerson } from './fixtures/person.js';
import { healthCentre, newUnit, publicDay, smallUnit, wordyUnit } from './fixtures/public-performance.js';
import { usage } from './usage/usage.js';

/** The public page of a unit: what it plans and reaches, how the public rates it, what the public says and what becomes of it. */
const meta = {
  title: 'Elements/Public performance',
  component: 'asn-public-performance',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const flow = (answer: unknown): Story => {
  const client = fakeClient({ 'publicUnits.performance': answer });
  return {
    render: () =>
      html`<asn-public-performance unit-id="unit-puskesmas" .now=${publicDay} .client=${client}></asn-public-performance>`,
  };
};

export const HealthCentre = flow(healthCentre);
export const Empty = flow(newUnit);
export const TooFewPeople = flow(smallUnit);
export const NotReported = flow({
  ...healthCentre,
  achievement: null,
  objectives: healthCentre.objectives.map((objective) => ({
    ...objective,
    indicators: objective.indicators.map((measure) => ({ ...measure, actual: null, quarter: null, percent: null })),
  })),
});
export const OneService = flow({ ...healthCentre, satisfaction: healthCentre.satisfaction.slice(0, 1) });
export const LongTexts = flow(wordyUnit);
export const ElementsOpen: Story = {
  ...HealthCentre,
  play: asPerson(async (person) => {
    await person.sees('Kepuasan masyarakat');
    await person.unfold('Unsur demi unsur');
    await person.sees('Waktu Penyelesaian');
  }),
};
/** A reader looks at the year before, then at the unit above, and never leaves the host's page. */
export const Reading: Story = {
  ...flow(({ unitId, year }: { unitId: string; year?: number }) => ({
    ...healthCentre,
    ...(unitId === 'unit-dinkes' && { unitId, unit: 'Dinas Kesehatan', related: [] }),
    year: year ?? 2026,
  })),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    const address = location.href;
    await person.press('Forum konsultasi publik', 'link');
    await person.isAt('Forum konsultasi publik', 'heading');
    await person.key('{Enter}', '2025');
    await person.sees('Tahun 2025');
    await person.isAt('Puskesmas Sukamaju', 'heading');
    await person.press('Dinas Kesehatan');
    await person.isAt('Dinas Kesehatan', 'heading');
    if (location.href !== address) throw new Error('The address of the page has changed.');
  }),
};
export const Loading = flow(never);
export const Offline = flow(problems.offline);
export const Failed = flow(problems.server);
export const UnknownUnit = flow(problems.notFound);
export const NoUnit: Story = {
  render: () => html`<asn-public-performance .client=${fakeClient({})}></asn-public-performance>`,
};
export const Unconfigured: Story = {
  render: () => html`<asn-public-performance unit-id="unit-puskesmas"></asn-public-performance>`,
};
export const Dark: Story = { ...HealthCentre, globals: { theme: 'dark' } };
export const English: Story = { ...HealthCentre, globals: { locale: 'en' } };

/** How a site takes it in. */
export const Usage: Story = usage('asn-public-performance');
