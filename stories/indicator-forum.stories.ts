import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/indicator-forum/indicator-forum.define.js';
import '../src/components/indicator-forum/indicator-proposal.define.js';
import '../src/components/indicator-forum/proposal-form.define.js';
import {
  acceptedProposal,
  decidableProposal,
  declinedProposal,
  forumAnswers,
  openProposal,
} from './fixtures/indicator-forum.js';
import { type Answers, fakeClient, never, problems } from './fixtures/index.js';
import { asPerson } from './fixtures/person.js';
import { usage } from './usage/usage.js';

/** Where people say how their own work should be measured, and learn why it was decided so. */
const meta = {
  title: 'Elements/Indicator forum',
  component: 'asn-indicator-forum',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const flow = (answers: Answers = {}): Story => {
  const client = fakeClient({ ...forumAnswers, ...answers });
  return { render: () => html`<asn-indicator-forum .client=${client}></asn-indicator-forum>` };
};

const page = (proposal: unknown, answers: Answers = {}): Story => {
  const client = fakeClient({ ...forumAnswers, 'indicatorProposals.get': proposal, ...answers });
  return { render: () => html`<asn-indicator-forum proposal-id="p-1" .client=${client}></asn-indicator-forum>` };
};

const form = (answers: Answers = {}): Story => {
  const client = fakeClient({ ...forumAnswers, ...answers });
  return { render: () => html`<asn-proposal-form .client=${client}></asn-proposal-form>` };
};

export const List = flow();
export const Empty = flow({ 'indicatorProposals.list': { items: [], nextCursor: null } });
export const Open = page(openProposal);
export const Voted = page({ ...openProposal, votes: { for: 10, against: 2, mine: 'for' } });
export const WithoutRemarks = page({ ...openProposal, remarks: [] });
/** A colleague agrees, and says something. */
export const Discussing: Story = {
  ...page(openProposal, {
    'indicatorProposals.vote': openProposal,
    'indicatorProposals.remark': openProposal,
  }),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', 'Setuju');
    await person.hears('Pilihan Anda');
    await person.write('Tulis tanggapan', 'Bagaimana dengan hari pasar?');
    await person.press('Kirim tanggapan');
    await person.hears('Tanggapan');
    await person.finds('Tulis tanggapan', '');
  }),
};
/** The unit decides, and everybody reads why. */
export const Deciding: Story = {
  ...page(decidableProposal, { 'indicatorProposals.decide': acceptedProposal }),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.choose('Terima ke pustaka');
    await person.write('Alasan yang dibaca semua orang', 'Dapat dihitung dari sistem antrean.');
    await person.press('Tetapkan keputusan');
    await person.misses('Putuskan usulan ini');
  }),
};
export const ToDecide = page(decidableProposal);
export const Accepted = page(acceptedProposal);
export const Declined = page(declinedProposal);
export const LongTexts = page({
  ...openProposal,
  reason: `${openProposal.reason} `.repeat(8),
  indicator: {
    ...openProposal.indicator,
    name: 'Rata-rata waktu tunggu pasien rawat jalan sejak mengambil nomor antrean sampai dipanggil ke ruang pemeriksaan pada hari kerja di luar gangguan jaringan',
  },
});
export const NewProposal = form();
/** Somebody says how their own work should be measured. */
export const Proposing: Story = {
  ...flow({ 'indicatorProposals.create': openProposal }),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', /^Usul/);
    await person.write('Hasil kerja yang diukur', 'Waktu tunggu pasien berkurang');
    await person.write('Apa yang diukur', 'Rata-rata waktu tunggu pasien');
    await person.choose(/^Makin kecil makin baik/);
    await person.write('Target', '30');
    await person.write('Satuan', 'menit');
    await person.sees('paling banyak 30 menit');
    await person.choose('Waktu', { role: 'checkbox' });
    await person.write(/^Mengapa indikator ini cocok/, 'Dapat dihitung dari sistem antrean.');
    await person.press('Kirim usulan');
    await person.hears('Usulan');
  }),
};
export const NewProposalFailed = form({ 'units.get': problems.server });
export const Loading = flow({ 'indicatorProposals.list': never });
export const Offline = flow({ 'indicatorProposals.list': problems.offline });
export const Failed = flow({ 'indicatorProposals.list': problems.server });
export const SessionExpired = page(problems.sessionExpired);
export const NotForYou = page(problems.notFound);
export const Unconfigured: Story = { render: () => html`<asn-indicator-forum></asn-indicator-forum>` };
export const Dark: Story = { ...page(decidableProposal), globals: { theme: 'dark' } };
export const English: Story = { ...page(decidableProposal), globals: { locale: 'en' } };

/** How a portal takes it in. */
export const Usage: Story = usage('asn-indicator-forum');
