import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/score-card/score-card.define.js';
import type { ScoreCard } from '../src/contract/index.js';
import { scoreCard } from '../src/rules/index.js';
import { cardEvaluations } from './fixtures/evaluation-course.js';
import { fakeClient, never, problems } from './fixtures/index.js';
import { deliveredCard, emptyCard, inputs, runningCard, studyLeaveCard, unitHeadCard } from './fixtures/score-card.js';

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
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('asn-score-card');
    for (let frame = 0; frame < 60; frame += 1) {
      const form = element?.shadowRoot?.querySelector('details.act');
      if (form) return form.querySelector('button')?.click();
      await new Promise(requestAnimationFrame);
    }
  },
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
