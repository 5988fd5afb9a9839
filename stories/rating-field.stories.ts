import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/components/rating-field/rating-field.define.js';
import { presetPolicy } from '../src/rules/index.js';
import { refused } from './fixtures/fields.js';
import { asPerson } from './fixtures/person.js';
import { usage } from './usage/usage.js';

/** A rating in a portal's own form: the three official steps, or the agency's own scale. None is chosen until a person does. */
const meta = {
  title: 'Fields/Rating',
  component: 'asn-rating-field',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const field = (value?: string) => html`
  <asn-rating-field name="hasil" label="Rating hasil kerja" value=${value ?? nothing}></asn-rating-field>
`;

export const Empty: Story = { render: () => field() };
export const Chosen: Story = { render: () => field('meets') };
export const Missing: Story = {
  render: () => html`
    <asn-rating-field name="hasil" label="Rating hasil kerja" hint="Bandingkan realisasi dengan target." required></asn-rating-field>
  `,
  play: refused('asn-rating-field'),
};
/** What was missing is chosen with the keyboard, and the message is gone. */
export const Choosing: Story = {
  render: () => html`
    <form @submit=${(event: Event) => event.preventDefault()}>
      <asn-rating-field name="hasil" label="Rating hasil kerja" required></asn-rating-field>
      <button>Kirim</button>
    </form>
  `,
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', 'Kirim');
    await person.sees('Pilih');
    await person.choose(/^Sesuai/);
    await person.misses('Pilih');
  }),
};
/** The portal writes its own scale as options. */
export const OwnScale: Story = {
  render: () => html`
    <asn-rating-field name="sering" label="Seberapa sering Anda melihatnya?">
      <option value="1">jarang</option>
      <option value="2">kadang</option>
      <option value="3">sering</option>
      <option value="4">selalu</option>
      <option value="0">saya tidak tahu</option>
    </asn-rating-field>
  `,
};
/** The scale of a policy, in the reader's language. */
export const ScaleOfThePolicy: Story = {
  render: () => html`
    <asn-rating-field name="sering" label="Seberapa sering Anda melihatnya?" .scale=${presetPolicy.review.scale}></asn-rating-field>
  `,
};
export const ReadOnly: Story = {
  render: () =>
    html`<asn-rating-field name="hasil" label="Rating hasil kerja" value="above" readonly></asn-rating-field>`,
};
export const Disabled: Story = {
  render: () =>
    html`<asn-rating-field name="hasil" label="Rating hasil kerja" value="above" disabled></asn-rating-field>`,
};
export const LongWords: Story = {
  render: () => html`
    <asn-rating-field
      name="hasil"
      label="Rating hasil kerja pegawai selama periode kinerja dibandingkan dengan ekspektasi yang disepakati pada awal tahun"
      hint="Bandingkan realisasi setiap indikator dengan targetnya, lalu lihat semuanya bersama."
    ></asn-rating-field>
  `,
};
export const English: Story = { render: () => field('meets'), globals: { locale: 'en' } };
export const Dark: Story = {
  render: () => html`<asn-rating-field name="hasil" label="Rating hasil kerja" required></asn-rating-field>`,
  globals: { theme: 'dark' },
  play: refused('asn-rating-field'),
};

/** How a portal takes it in. */
export const Usage: Story = usage('asn-rating-field');
