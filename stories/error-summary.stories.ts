import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/error-summary/error-summary.define.js';
import '../src/components/nip-field/nip-field.define.js';
import '../src/components/number-field/number-field.define.js';
import '../src/components/rating-field/rating-field.define.js';
import { asPerson } from './fixtures/person.js';
import { usage } from './usage/usage.js';

/** What a portal's form still lacks, each a link to its field: our fields and the portal's own. */
const meta = {
  title: 'Fields/Error summary',
  component: 'asn-error-summary',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const form = () => html`
  <form @submit=${(event: Event) => event.preventDefault()}>
    <asn-error-summary></asn-error-summary>
    <p><label>Nama pelapor <input name="nama" required /></label></p>
    <p><asn-nip-field name="nip" required></asn-nip-field></p>
    <p><asn-number-field name="lama" label="Lama pengerjaan" unit="hari" min="1" value="0.5"></asn-number-field></p>
    <p><asn-rating-field name="hasil" label="Rating hasil kerja" required></asn-rating-field></p>
    <button>Kirim</button>
  </form>
`;

const send = ({ canvasElement }: { readonly canvasElement: HTMLElement }) =>
  canvasElement.querySelector<HTMLButtonElement>('form > button')?.click();

/** Nothing is shown before the form is refused. */
export const BeforeSending: Story = { render: form };
export const Refused: Story = { render: form, play: send };
/** From the summary to the field, and one fault fewer. */
export const Mending: Story = {
  render: form,
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.press('Kirim');
    await person.sees('NIP: Isi bagian ini.');
    await person.key('{Enter}', 'NIP: Isi bagian ini.', 'link');
    await person.isAt('NIP', 'textbox');
    await person.keys('199001312015031001');
    await person.press('Kirim');
    await person.misses('NIP: Isi bagian ini.');
  }),
};
export const English: Story = { render: form, globals: { locale: 'en' }, play: send };
export const Dark: Story = {
  render: form,
  globals: { theme: 'dark' },
  play: send,
};

/** How a portal takes it in. */
export const Usage: Story = usage('asn-error-summary');
