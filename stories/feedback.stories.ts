import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/feedback/coaching-talks.define.js';
import '../src/components/feedback/feedback-writer.define.js';
import '../src/components/feedback/feedback.define.js';
import {
  counselling,
  feedbackAnswers,
  feedbackAppraisal,
  fromLeader,
  namedFrame,
  ownDraft,
  received,
  talk,
} from './fixtures/feedback.js';
import { type Answers, fakeClient, never, problems } from './fixtures/index.js';
import { asPerson } from './fixtures/person.js';
import { usage } from './usage/usage.js';

/** What leaders and colleagues see, said while it can still help; and the talks that follow from it. */
const meta = {
  title: 'Elements/Feedback',
  component: 'asn-feedback',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const flow = (answers: Answers = {}): Story => {
  const client = fakeClient({ ...feedbackAnswers, ...answers });
  return { render: () => html`<asn-feedback .client=${client}></asn-feedback>` };
};

const writer = (answers: Answers = {}): Story => {
  const client = fakeClient({ ...feedbackAnswers, 'feedback.mine': { items: [], nextCursor: null }, ...answers });
  return { render: () => html`<asn-feedback employee-id="maria" .client=${client}></asn-feedback>` };
};

const talks = (answers: Answers = {}): Story => {
  const client = fakeClient({ ...feedbackAnswers, ...answers });
  return { render: () => html`<asn-coaching-talks .client=${client}></asn-coaching-talks>` };
};

export const Received = flow();
export const ReceivedNothing = flow({ 'feedback.received': { items: [], waiting: [] } });
export const OnlyWaiting = flow({ 'feedback.received': { items: [], waiting: ['peer', 'subordinate'] } });
export const OfSomebodyElse = flow({
  'appraisals.get': { ...feedbackAppraisal, relations: ['signed-in', 'appraiser'] },
});
export const LongTexts = flow({
  'feedback.received': {
    ...received,
    items: [
      {
        ...fromLeader,
        text: `${fromLeader.text} `.repeat(12),
        by: {
          ...fromLeader.by,
          position: 'Kepala Bidang Pencegahan dan Pengendalian Penyakit Menular Bersumber Binatang dan Lingkungan',
        },
      },
    ],
  },
});
export const WritingWithheld = writer();
export const WritingNamed = writer({ 'feedback.frame': namedFrame });
export const WritingBeforeThePlan = writer({ 'feedback.frame': { ...namedFrame, appraisalId: null } });
/** Said while it can still help: the topic, the impression, one thing that was seen. */
export const Giving: Story = {
  ...writer({
    'feedback.frame': namedFrame,
    'feedback.create': ({ body }: { body: object }) => ({ ...ownDraft, ...body }),
    'feedback.give': { ...ownDraft, state: 'given', allowedActions: [] },
  }),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.pick('Tentang apa?', 'Umum');
    await person.choose('Sudah baik');
    await person.write('Apa yang Anda lihat?', 'Menyiapkan ruang rapat lebih awal.');
    await person.key('{Enter}', 'Berikan');
    await person.hears('Umpan balik sudah diberikan. Terima kasih.');
  }),
};
/** Nothing is given before it says something: each gap is named at its field. */
export const GivingNothing: Story = {
  ...writer({ 'feedback.frame': namedFrame }),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.press('Berikan');
    await person.sees(/Pilih|Tulis/);
  }),
};
export const Talks = talks();
export const TalksNothing = talks({ 'coachings.list': { items: [] } });
export const TalkDisputed = talks({
  'coachings.list': {
    items: [
      { ...talk, state: 'disputed', answer: 'Tenggatnya 20 Mei, bukan 15 Mei.', allowedActions: ['edit'] },
      counselling,
    ],
  },
});
export const Loading = flow({ 'feedback.received': never });
export const Offline = flow({ 'feedback.received': problems.offline });
export const SessionExpired = writer({ 'feedback.frame': problems.sessionExpired });
export const Failed = flow({ 'feedback.received': problems.server });
export const NoAppraisalYet = flow({ 'feedback.received': problems.notFound, 'appraisals.get': problems.notFound });
export const Unconfigured: Story = { render: () => html`<asn-feedback></asn-feedback>` };
export const Dark: Story = { ...flow(), globals: { theme: 'dark' } };
export const English: Story = {
  ...writer({ 'feedback.frame': namedFrame }),
  globals: { locale: 'en' },
};

/** How a portal takes it in. */
export const Usage: Story = usage('asn-feedback');
