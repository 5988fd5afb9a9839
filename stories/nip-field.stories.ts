import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/nip-field/nip-field.define.js';
import { finished, typed } from './fixtures/fields.js';
import { asPerson } from './fixtures/person.js';
import { usage } from './usage/usage.js';

/** A staff number in a portal's own form: checked as it is built, shown in groups, sent as 18 digits. */
const meta = {
  title: 'Fields/NIP',
  component: 'asn-nip-field',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const field = (value = '') => html`<asn-nip-field name="nip" value=${value}></asn-nip-field>`;

export const Empty: Story = { render: () => field() };
export const Filled: Story = { render: () => field('199001312015031001') };
/** Nothing is said while the person still types. */
export const HalfTyped: Story = { render: () => field(), play: typed('asn-nip-field', '19900131 2015') };
export const TooShort: Story = { render: () => field(), play: finished('asn-nip-field', '19900131 2015') };
export const WrongBirthDate: Story = {
  render: () => field(),
  play: finished('asn-nip-field', '19901331 201503 1 001'),
};
export const OldNumber: Story = { render: () => field(), play: finished('asn-nip-field', '130 123 456') };
/** Typed as it stands on the card, with spaces: shown in groups, and good. */
export const Typing: Story = {
  render: () => field(),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.write('NIP', '199001312015031');
    await person.sees('di sini ada 15');
    await person.write('NIP', '19900131 201503 1 001');
    await person.finds('NIP', '19900131 201503 1 001');
    await person.misses('di sini ada');
  }),
};
/** Where people sign in, the browser may fill in what it knows. */
export const SignIn: Story = {
  render: () => html`
    <asn-nip-field name="nip" label="NIP Anda" hint="Nomor yang tercantum pada kartu pegawai." autocomplete="username" required></asn-nip-field>
  `,
};
export const ReadOnly: Story = {
  render: () => html`<asn-nip-field name="nip" value="199001312015031001" readonly></asn-nip-field>`,
};
export const Disabled: Story = {
  render: () => html`<asn-nip-field name="nip" value="199001312015031001" disabled></asn-nip-field>`,
};
export const LongWords: Story = {
  render: () => html`
    <asn-nip-field
      name="nip"
      label="NIP pejabat penilai kinerja yang menandatangani dokumen evaluasi ini"
      hint="Delapan belas angka seperti pada kartu pegawai. Tanyakan kepada pengelola kepegawaian bila Anda tidak mengetahuinya."
    ></asn-nip-field>
  `,
};
export const English: Story = {
  render: () => field(),
  globals: { locale: 'en' },
  play: finished('asn-nip-field', '19900131'),
};
export const Dark: Story = {
  render: () => field('199001312015031001'),
  globals: { theme: 'dark' },
};

/** How a portal takes it in. */
export const Usage: Story = usage('asn-nip-field');
