import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/score-card/score-card.define.js';
import type { ScoreCard } from '../src/contract/index.js';
import { scoreCard } from '../src/rules/index.js';
import { cardEvaluations } from './fixtures/evaluation-course.js';
import { fakeClient, never, problems } from './fixtures/index.js';
import { asPerson } from './fixtures/person.js';
import { deliveredCard, emptyCard, inputs, runningCard, studyLeaveCard, unitHeadCard } from './fixtures/score-card.js';
import { usage } from './usage/usage.js';

/** The result of a year: predicate and its place in the table, what it rests on, and how every figure came about. */
const meta = {
  title: 'Elements/Score card',
  component: 'asn-score-card',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const view = (card: ScoreCard): Story => ({
  render: () => html`<asn-score-card-view .card=${card}></asn-score-card-view>`,
});

const flow = (answer: unknown, evaluation?: unknown): Story => {
  const client = fakeClient({
    'scoreCards.get': answer,
    ...(evaluation !== undefined && { 'evaluations.get': evaluation }),
    'documents.pdf': new Blob(['%PDF-1.7'], { type: 'application/pdf' }),
    'evaluations.object': cardEvaluations.objected,
    'evaluations.acknowledge': { ...cardEvaluations.delivered, state: 'acknowledged', allowedActions: ['object'] },
  });
  return { render: () => html`<asn-score-card .client=${client}></asn-score-card>` };
};

const { judgement } = inputs;

export const Delivered = view(deliveredCard);
export const NotDeliveredYet = view(runningCard);
export const NothingAgreedYet = view(emptyCard);

/** Behaviour below leads to Kurang/Misconduct whatever the results: the table is not a maximum. */
export const Poor = view(
  scoreCard({
    ...inputs,
    judgement: judgement && {
      ...judgement,
      behaviours: judgement.behaviours.map((mark) => ({ ...mark, rating: 'below' as const })),
      workResultRating: 'above',
      workResultReason: 'Hasil kerja jauh melampaui target wilayah.',
      behaviourRating: 'below',
    },
  }),
);

/** Too few colleagues answered: figures are hidden, with the reason, without a count. */
export const SuppressedReviews = view(
  scoreCard({
    ...inputs,
    review: inputs.review && {
      ...inputs.review,
      values: inputs.review.values.map(({ value, groups }) => ({
        value,
        overall: { score: null, hidden: 'too-few-raters' },
        groups: groups.map(({ group, statements }) => ({
          group,
          score: null,
          hidden: 'too-few-raters',
          statements: statements.map(({ statement }) => ({ statement, score: null, hidden: 'too-few-raters' })),
          comments: [],
        })),
      })),
    },
  }),
);

export const LongTexts = view(
  scoreCard({
    ...inputs,
    results: inputs.results.map((result) => ({
      ...result,
      title: `${result.title} melalui pendampingan berkelanjutan lintas sektor bersama pemerintah kampung, kader posyandu, dan keluarga sasaran`,
    })),
  }),
);

/** The head of a unit: the achievement of the unit decides (RTG-8). */
export const UnitHead = view(unitHeadCard);
export const StudyLeaveNotCompleted = view(studyLeaveCard);

export const Flow = flow(deliveredCard);
/** The owner's next steps: acknowledge, or object, with what runs until when. */
export const FlowDelivered = flow(deliveredCard, cardEvaluations.delivered);
export const FlowObjectionWithoutReasons: Story = {
  ...FlowDelivered,
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.unfold('Tulis keberatan');
    await person.press('Ajukan keberatan');
    await person.sees('Tulis alasannya.');
    await person.isAt('Alasan keberatan Anda', 'textbox');
  }),
};
/** Somebody disagrees, says why, and learns what happens now. */
export const FlowObjecting: Story = {
  ...FlowDelivered,
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.unfold('Tulis keberatan');
    await person.write('Alasan keberatan Anda', 'Dua kegiatan di Kampung Enggros belum dihitung.');
    await person.sees('dibaca penilai dan atasan penilai');
    await person.press('Ajukan keberatan');
    await person.hears('Keberatan Anda sudah diajukan.');
    await person.misses('Tulis keberatan');
  }),
};
/** Somebody has read the document: two steps, because it cannot be taken back. */
export const FlowAcknowledging: Story = {
  ...FlowDelivered,
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', 'Saya sudah membaca dan menerima');
    await person.isAt('Catat bahwa Anda sudah membaca dan menerima?', 'heading');
    await person.key('{Enter}', 'Ya, catat');
    await person.hears('Anda sudah menerima dokumen ini.');
    await person.misses('Ya, catat');
  }),
};
export const FlowObjected = flow({ ...deliveredCard, state: 'objected' }, cardEvaluations.objected);
export const FlowDecided = flow({ ...deliveredCard, state: 'decided' }, cardEvaluations.decided);
/** Nobody can object to a result that is final. */
export const FlowFinal = flow(deliveredCard, cardEvaluations.final);
export const FlowDark: Story = {
  render: (...context) => html`<div data-theme="dark">${FlowObjected.render?.(...context)}</div>`,
};
export const FlowEnglish: Story = {
  render: (...context) => html`<div lang="en">${FlowDelivered.render?.(...context)}</div>`,
};
export const NoneYet = flow(problems.notFound);
export const Loading = flow(never);
export const Offline = flow(problems.offline);
export const SessionExpired = flow(problems.sessionExpired);
export const Failed = flow(problems.server);
export const Unconfigured: Story = { render: () => html`<asn-score-card></asn-score-card>` };

/** How a portal takes it in. */
export const Usage: Story = usage('asn-score-card');
