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

const page = (proposal: unknown): Story => {
  const client = fakeClient({ ...forumAnswers, 'indicatorProposals.get': proposal });
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
export const NewProposalFailed = form({ 'units.get': problems.server });
export const Loading = flow({ 'indicatorProposals.list': never });
export const Offline = flow({ 'indicatorProposals.list': problems.offline });
export const SessionExpired = page(problems.sessionExpired);
export const NotForYou = page(problems.notFound);
export const Unconfigured: Story = { render: () => html`<asn-indicator-forum></asn-indicator-forum>` };
export const English: Story = { ...page(decidableProposal), globals: { locale: 'en' } };
