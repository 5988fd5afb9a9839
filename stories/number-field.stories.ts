import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/number-field/number-field.define.js';
import { finished, typed } from './fixtures/fields.js';
import { asPerson } from './fixtures/person.js';
import { usage } from './usage/usage.js';

/** A number in a portal's own form, as people write it here. It says how it read what was typed, and asks where that is open. */
const meta = {
  title: 'Fields/Number',
  component: 'asn-number-field',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const field = (value = '') => html`
  <asn-number-field name="lama" label="Lama pengerjaan" unit="hari" min="1" max="1000" value=${value}></asn-number-field>
`;

export const Empty: Story = { render: () => field() };
export const Filled: Story = { render: () => field('12.5') };
/** Said while typing: what was read, in full. */
export const Understood: Story = { render: () => field(), play: typed('asn-number-field', '0012,50') };
/** `12.500` may be two numbers: nothing is sent before the person says which. */
export const Ambiguous: Story = { render: () => field(), play: typed('asn-number-field', '12.500') };
/** Asked which number is meant, the person answers, and is not asked any more. */
export const Answering: Story = {
  render: () => field(),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.write(/^Lama pengerjaan/, '12.500');
    await person.press(/12,5/);
    await person.finds('Lama pengerjaan', '12,5');
    await person.misses('dua cara');
  }),
};
export const NotANumber: Story = { render: () => field(), play: finished('asn-number-field', 'tiga') };
export const TooLittle: Story = { render: () => field(), play: finished('asn-number-field', '0,5') };
export const Required: Story = {
  render: () => html`
    <asn-number-field name="lama" label="Lama pengerjaan" hint="Dari permohonan sampai selesai." unit="hari" required></asn-number-field>
  `,
};
/** What the server answered to the value that was sent; gone with the first change. */
export const RefusedByServer: Story = {
  render: () => html`
    <asn-number-field name="lama" label="Lama pengerjaan" value="40" error="Lebih lama dari SOP: paling banyak 30 hari."></asn-number-field>
  `,
};
export const ReadOnly: Story = {
  render: () =>
    html`<asn-number-field name="lama" label="Lama pengerjaan" unit="hari" value="12" readonly></asn-number-field>`,
};
export const Disabled: Story = {
  render: () => html`
    <fieldset disabled><asn-number-field name="lama" label="Lama pengerjaan" unit="hari" value="12"></asn-number-field></fieldset>
  `,
};
export const LongWords: Story = {
  render: () => html`
    <asn-number-field
      name="lama"
      label="Rata-rata lama penyelesaian dokumen kependudukan sejak berkas dinyatakan lengkap sampai diterima pemohon"
      hint="Hitung hari kerja saja. Hari ketika berkas dikembalikan karena belum lengkap tidak ikut dihitung."
      unit="hari kerja"
    ></asn-number-field>
  `,
};
/** The page has the label. */
export const LabelOfThePage: Story = {
  render: () => html`
    <label for="lama">Lama pengerjaan</label>
    <asn-number-field id="lama" name="lama" unit="hari"></asn-number-field>
  `,
};
export const English: Story = {
  render: () => field(),
  globals: { locale: 'en' },
  play: finished('asn-number-field', '0.5'),
};
export const Dark: Story = {
  render: () => field(),
  globals: { theme: 'dark' },
  play: finished('asn-number-field', 'tiga'),
};

/** How a portal takes it in. */
export const Usage: Story = usage('asn-number-field');
