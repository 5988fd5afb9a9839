import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { StaleVersionError } from '../src/client/index.js';
import '../src/components/review-360/review-360.define.js';
import '../src/components/review-360/review-round.define.js';
import '../src/components/review-360/community-reviewers.define.js';
import type { ReviewAssignment, ReviewRound } from '../src/contract/index.js';
import { fakeClient, never, problems, type Answers } from './fixtures/index.js';
import * as community from './fixtures/community.js';
import { asPerson } from './fixtures/person.js';
import * as records from './fixtures/review.js';
import { usage } from './usage/usage.js';

/**
 * 360° feedback: a reviewer answers about one colleague, one behaviour value at a time; the superior organises the round.
 */
const meta = {
  title: 'Elements/Review 360',
  component: 'asn-review-360',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const list = (answer: unknown): Story => ({
  render: () => html`<asn-review-360 .client=${fakeClient({ 'reviewAssignments.list': answer })}></asn-review-360>`,
});

const answering = (assignment: unknown, others: Answers = {}): Story => ({
  render: () => {
    const client = fakeClient({
      'reviewAssignments.get': assignment,
      'reviewAssignments.answer': ({ body }: { body: object }) => ({
        ...records.answeredAssignment,
        ...body,
        etag: '"9"',
      }),
      'reviewAssignments.decline': records.declinedAssignment,
      ...others,
    });
    return html`<asn-review-360 assignment-id="ra-sri" .client=${client}></asn-review-360>`;
  },
});

const organising = (round: unknown, others: Answers = {}): Story => ({
  render: () => {
    const client = fakeClient({
      'reviewRounds.get': round,
      'reviewRounds.choose': records.chosenRound,
      'reviewRounds.open': records.openedRound,
      'reviewRounds.close': records.closedRound,
      'reviewRounds.summary': records.reviewSummary,
      'communityReviews.get': community.elsewhere,
      ...others,
    });
    return html`<asn-review-360 appraisal-id="a-dedi" .client=${client}></asn-review-360>`;
  },
});

/** Presses a button of the view inside both flows, once it is there. */
const press =
  (selector: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    for (let frame = 0; frame < 60; frame += 1) {
      const flow = canvasElement.querySelector('asn-review-360')?.shadowRoot;
      const inner = flow?.querySelector('asn-review-answer, asn-review-round')?.shadowRoot;
      const view = inner?.querySelector('asn-review-360-view, asn-review-round-view')?.shadowRoot;
      const button = view?.querySelector<HTMLButtonElement>(selector);
      if (button) return button.click();
      await new Promise(requestAnimationFrame);
    }
  };

const view = (assignment: ReviewAssignment, readonly = false): Story => ({
  render: () => html`
    <asn-review-360-view
      ?readonly=${readonly}
      .assignment=${assignment}
      .value=${{ answers: assignment.answers, comments: assignment.comments }}
      .now=${records.reviewDay}
    ></asn-review-360-view>
  `,
});

const roundView = (round: ReviewRound): Story => ({
  render: () => html`
    <asn-review-round-view
      .round=${round}
      .value=${{ reviewers: round.reviewers.map(({ employee, group }) => ({ employeeId: employee.id, group })) }}
      .minimums=${{ peer: 5, subordinate: 3, other: 3, public: 5 }}
      .now=${records.reviewDay}
    ></asn-review-round-view>
  `,
});

export const MyReviews = list({ items: records.assignments, nextCursor: null });
export const MyReviewsDone = list({
  items: [records.answeredAssignment, records.declinedAssignment],
  nextCursor: null,
});
export const MyReviewsEmpty = list({ items: [], nextCursor: null });
export const MyReviewsLoading = list(never);
export const MyReviewsOffline = list(problems.offline);

export const NotBegun = view(records.waitingAssignment);
export const Partial = view({ ...records.waitingAssignment, ...records.begunAnswers });
export const Overview = view({ ...records.answeredAssignment, state: 'waiting' });
export const AsSuperior = view({ ...records.waitingAssignment, group: 'superior' });
export const WithoutPlan = view({ ...records.waitingAssignment, workResults: [] });
export const ReadOnly = view(records.answeredAssignment, true);
export const LongNames = view({
  ...records.waitingAssignment,
  subject: {
    id: 'long',
    name: 'Prof. Dr. dr. Raden Mas Sosrokartono Adiwijaya Kusumahdinata, Sp.PD., M.Kes., FINASIM',
    position: 'Kepala Seksi Pencegahan dan Pengendalian Penyakit Menular Bersumber Binatang',
    unit: 'Bidang Pencegahan dan Pengendalian Penyakit Menular dan Tidak Menular',
  },
});
/** One value after the other, by the keyboard; what comes next is read from its heading. */
export const Answering: Story = {
  ...answering(records.waitingAssignment),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.choose('sering', { nth: 0 });
    await person.choose('selalu', { nth: 1 });
    await person.choose('saya tidak tahu', { nth: 2 });
    await person.write(/^Ceritakan satu kejadian/, 'Mengantar vaksin ke kampung sebelum jam kerja.');
    await person.key('{Enter}', 'Lanjut');
    await person.isAt('Akuntabel', 'heading');
    await person.press('Kembali');
    await person.finds(/^Ceritakan satu kejadian/, 'Mengantar vaksin ke kampung sebelum jam kerja.');
  }),
};
/** The last look, and sent. */
export const Sending: Story = {
  ...answering({ ...records.answeredAssignment, state: 'waiting' }),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.press(/^Kirim/);
    await person.sees('Terima kasih');
  }),
};
export const StatementsLeftOpen: Story = { ...answering(records.waitingAssignment), play: press('.steps .primary') };
export const BeforeDeclining: Story = { ...answering(records.waitingAssignment), play: press('#decline') };
export const Answered = answering(records.answeredAssignment);
export const Declined = answering(records.declinedAssignment);
export const Closed = answering(records.closedAssignment);
export const Loading = answering(never);
export const Offline = answering(problems.offline);
export const SessionExpired = answering(problems.sessionExpired);
export const NotMine = answering(problems.notFound);
export const Failed = answering(problems.server);
export const SendingFails: Story = {
  ...answering(
    { ...records.answeredAssignment, state: 'waiting' },
    { 'reviewAssignments.answer': problems.sessionExpired },
  ),
  play: press('.steps .primary'),
};
export const Conflict: Story = {
  render: () => {
    const mine = { ...records.answeredAssignment, state: 'waiting' };
    const theirs = { ...mine, answers: mine.answers.slice(0, 9), etag: '"7"' };
    let reads = 0;
    const client = fakeClient({
      'reviewAssignments.get': () => (reads++ === 0 ? mine : theirs),
      'reviewAssignments.answer': new StaleVersionError('Another tab was faster.', { status: 412 }),
    });
    return html`<asn-review-360 assignment-id="ra-sri" .client=${client}></asn-review-360>`;
  },
  play: press('.steps .primary'),
};
export const Unconfigured: Story = { render: () => html`<asn-review-360></asn-review-360>` };
export const English: Story = {
  render: (...context) => html`<div lang="en">${Partial.render?.(...context)}</div>`,
};
export const Dark: Story = {
  render: (...context) => html`<div data-theme="dark">${Partial.render?.(...context)}</div>`,
};

export const RoundChoosing = organising(records.choosingRound);
export const RoundTooFew: Story = { ...organising(records.chosenRound), play: press('#open') };
export const RoundReady = roundView({
  ...records.choosingRound,
  reviewers: records.choosingRound.candidates.filter(({ group }) => group === 'peer'),
});
export const RoundBeforeAgreement = organising({ ...records.choosingRound, allowedActions: ['choose'] });
export const RoundWithoutCandidates = organising({ ...records.choosingRound, candidates: [] });
export const RoundOpen = organising(records.openedRound);
export const RoundBeforeClosing: Story = { ...organising(records.openedRound), play: press('#close') };
export const RoundClosed = organising(records.closedRound);
export const RoundLoading = organising(never);
export const RoundNotMine = organising(problems.notFound);
export const RoundEnglish: Story = {
  render: (...context) => html`<div lang="en">${RoundClosed.render?.(...context)}</div>`,
};

/** People from outside the agency: named by the superior, agreed to by the HR agency, drawn at random, invited once. */
export const CommunityNaming = organising(records.choosingRound, { 'communityReviews.get': community.naming });
export const CommunityAgreeing = organising(records.choosingRound, { 'communityReviews.get': community.agreeing });
export const CommunityAgreed = organising(records.choosingRound, { 'communityReviews.get': community.agreed });
/** The codes are shown once. */
export const CommunityInviting: Story = {
  render: () => {
    let reads = 0;
    const client = fakeClient({
      'reviewRounds.get': records.openedRound,
      'communityReviews.get': () => (reads++ === 0 ? community.inviting : community.invited),
      'communityReviews.invite': community.invitations,
      'appraisals.get': { employee: records.waitingAssignment.subject },
    });
    return html`<asn-review-360 appraisal-id="a-dedi" .client=${client}></asn-review-360>`;
  },
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.press('Buat undangan');
    await person.sees('Undangan siap. Simpan sekarang.');
  }),
};
export const CommunityInvited = organising(records.openedRound, { 'communityReviews.get': community.invited });
/** No colleague can be asked, or none need be: the round opens for people from outside alone. */
export const CommunityAlone = organising(
  { ...records.choosingRound, candidates: [] },
  { 'communityReviews.get': community.agreed },
);
export const CommunityAloneOpen = organising(
  { ...records.openedRound, reviewers: [], finished: 0 },
  { 'communityReviews.get': community.invited },
);
/** The employee, where the policy lets them name people: they organise no round. */
export const CommunityOwn = organising(problems.forbidden, { 'communityReviews.get': community.ownNaming });
export const CommunityHeard = organising(records.closedRound, {
  'communityReviews.get': { ...community.elsewhere, state: 'closed' },
  'reviewRounds.summary': { ...records.reviewSummary, outside: community.outside },
});
export const CommunityEnglish: Story = {
  render: (...context) => html`<div lang="en">${CommunityAgreeing.render?.(...context)}</div>`,
};

/** How a portal takes it in. */
export const Usage: Story = usage('asn-review-360');
