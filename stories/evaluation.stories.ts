import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/evaluation/evaluation.define.js';
import '../src/components/evaluation/evaluation-view.define.js';
import type { EvaluationDesk } from '../src/components/evaluation/evaluation.state.js';
import { StaleVersionError } from '../src/client/index.js';
import type { EvaluationChange } from '../src/contract/index.js';
import {
  answersOf,
  appraiserDesks,
  completeJudgement,
  differingJudgement,
  employeeDesks,
  evaluationIn,
  noJudgement,
} from './fixtures/evaluation.js';
import { type Answers, fakeClient, never, problems } from './fixtures/index.js';
import { asPerson } from './fixtures/person.js';
import { usage } from './usage/usage.js';

/**
 * The evaluation of one appraisal. The appraiser's desk has the evidence on the left and the judgement on the right, nothing
 * preselected; the employee reads where it stands, then what it says, and takes it in receipt.
 */
const meta = {
  title: 'Elements/Evaluation',
  component: 'asn-evaluation',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const now = new Date('2027-01-20T01:00:00Z');

const view = (desk: EvaluationDesk, value?: EvaluationChange): Story => ({
  render: () => html`<asn-evaluation-view .desk=${desk} .value=${value} .now=${now}></asn-evaluation-view>`,
});

const flow = (answers: Answers): Story => {
  const client = fakeClient({ ...answersOf(appraiserDesks.fresh), ...answers });
  return { render: () => html`<asn-evaluation .client=${client} appraisal-id="a-dedi"></asn-evaluation>` };
};

const press = (tag: 'asn-evaluation-view' | 'asn-evaluation', label: string): NonNullable<Story['play']> =>
  async function pressButton({ canvasElement }) {
    const outer = canvasElement.querySelector(tag);
    const shown = tag === 'asn-evaluation' ? outer?.shadowRoot?.querySelector('asn-evaluation-view') : outer;
    await (shown as HTMLElementTagNameMap['asn-evaluation-view'] | null)?.updateComplete;
    const buttons = [...(shown?.shadowRoot?.querySelectorAll('button') ?? [])];
    buttons.find((button) => button.textContent?.trim() === label)?.click();
  };

// The appraiser's desk.
export const AppraiserNothingRated = view(appraiserDesks.fresh);
export const AppraiserHalfWay = view(appraiserDesks.partial);
export const AppraiserComplete = view(appraiserDesks.rated);
/** A rating that differs from the suggestion asks for a reason. */
export const AppraiserDiffersFromSuggestion = view(appraiserDesks.differing);
export const AppraiserReasonMissing: Story = {
  ...view(appraiserDesks.differing, { ...differingJudgement, behaviourReason: '' }),
  play: press('asn-evaluation-view', 'Tanda tangani'),
};
/** Signing with gaps: each is a step away. */
export const AppraiserErrorSummary: Story = {
  ...view(appraiserDesks.partial),
  play: press('asn-evaluation-view', 'Tanda tangani'),
};
/** The last look before signing. */
export const AppraiserSigning: Story = {
  ...view(appraiserDesks.rated),
  play: press('asn-evaluation-view', 'Tanda tangani'),
};
/** Behaviour below leads to Kurang/Misconduct whatever the results. */
export const AppraiserBehaviourBelow = view(appraiserDesks.rated, {
  ...completeJudgement,
  behaviours: completeJudgement.behaviours.map((mark) => ({ ...mark, rating: 'below' as const })),
  workResultRating: 'above',
  workResultReason: 'Hasil kerja jauh melampaui target wilayah.',
  behaviourRating: 'below',
});
/** The employee has not sent anything yet: evidence can be read, nothing can be rated. */
export const AppraiserCollecting = view(appraiserDesks.collecting);
export const AppraiserSigned = view(appraiserDesks.signed);
export const AppraiserDelivered = view(appraiserDesks.delivered);
export const AppraiserAcknowledged = view(appraiserDesks.acknowledged);
/** There is no plan that anybody agreed to. */
export const AppraiserWithoutResults = view({
  ...appraiserDesks.fresh,
  plan: { ...appraiserDesks.fresh.plan, state: 'draft', results: [] },
  review: null,
});
export const AppraiserLongTexts = view({
  ...appraiserDesks.differing,
  plan: {
    ...appraiserDesks.fresh.plan,
    results: appraiserDesks.fresh.plan.results.map((result) => ({
      ...result,
      title: `${result.title} melalui pendampingan berkelanjutan lintas sektor bersama pemerintah kampung, kader posyandu, dan keluarga sasaran`,
      indicators: result.indicators.map((indicator) => ({
        ...indicator,
        name: `${indicator.name} di seluruh wilayah kerja Puskesmas beserta jaringannya`,
      })),
    })),
  },
});

// Those above, reading.
export const ReadOnly = view({
  ...appraiserDesks.signed,
  appraisal: { ...appraiserDesks.signed.appraisal, relations: ['second-level-appraiser', 'signed-in'] },
  evaluation: evaluationIn('signed', differingJudgement),
});

// The employee's document.
export const EmployeeCollecting = view(employeeDesks.collecting);
export const EmployeeBeingRated = view(employeeDesks.rating);
export const EmployeeWithoutAppraiser = view({
  ...employeeDesks.rating,
  appraisal: { ...employeeDesks.rating.appraisal, appraiser: null, secondLevelAppraiser: null },
});
export const EmployeeSigned = view(employeeDesks.signed);
export const EmployeeDelivered = view(employeeDesks.delivered);
export const EmployeeConfirming: Story = {
  ...view(employeeDesks.delivered),
  play: press('asn-evaluation-view', 'Saya sudah membaca dan menerima'),
};
export const EmployeeAcknowledged = view(employeeDesks.acknowledged);

// The flow.
export const Flow = flow({
  'evaluations.save': ({ body }: { body: EvaluationChange }) => evaluationIn('rated', body, ['rate', 'sign']),
  'evaluations.sign': evaluationIn('signed', completeJudgement, ['deliver']),
  'evaluations.deliver': evaluationIn('delivered', completeJudgement),
});
export const FlowEmployee: Story = {
  render: () => {
    const client = fakeClient({
      ...answersOf(employeeDesks.delivered),
      'evaluations.acknowledge': employeeDesks.acknowledged.evaluation,
    });
    return html`<asn-evaluation .client=${client}></asn-evaluation>`;
  },
};
/** The appraiser rates with the keyboard, sees what the table makes of it, and saves. */
export const FlowRating: Story = {
  ...Flow,
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.choose('Di atas', { nth: 0 });
    await person.press('Simpan');
    await person.sees('Tersimpan di server');
  }),
};
/** The employee has read the document. */
export const FlowAcknowledging: Story = {
  ...FlowEmployee,
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', 'Saya sudah membaca dan menerima');
    await person.isAt('Catat bahwa Anda sudah membaca dan menerima?', 'heading');
    await person.key('{Enter}', 'Ya, catat');
    await person.sees('Terima kasih');
  }),
};
export const Loading = flow({ 'evaluations.get': never });
export const Offline = flow({ 'evaluations.get': problems.offline });
export const SessionExpired = flow({ 'evaluations.get': problems.sessionExpired });
export const Failed = flow({ 'evaluations.get': problems.server });
export const NotForYou = flow({ 'evaluations.get': problems.notFound });
export const Unconfigured: Story = { render: () => html`<asn-evaluation></asn-evaluation>` };

/** Somebody saved in the meantime: both versions are shown, nothing is lost. */
export const Conflict: Story = (() => {
  let saved = false;
  const story = flow({
    'evaluations.get': () =>
      saved
        ? evaluationIn('rated', completeJudgement, ['rate', 'sign'])
        : evaluationIn('rating', noJudgement, ['rate']),
    'evaluations.save': () => {
      saved = true;
      return new StaleVersionError('There is a newer version.', { status: 412 });
    },
  });
  return { ...story, play: rateAndSave };
})();

/** What was entered waits on the device, because the line failed while it was saved. */
export const UnsentOffline: Story = { ...flow({ 'evaluations.save': problems.offline }), play: rateAndSave };

export const English: Story = {
  render: () =>
    html`<div lang="en">
      <asn-evaluation-view .desk=${appraiserDesks.differing} .now=${now}></asn-evaluation-view>
    </div>`,
};
export const Dark: Story = {
  render: () =>
    html`<div data-theme="dark">
      <asn-evaluation-view .desk=${appraiserDesks.differing} .now=${now}></asn-evaluation-view>
    </div>`,
};

async function rateAndSave(context: { canvasElement: HTMLElement }) {
  const element = context.canvasElement.querySelector('asn-evaluation');
  let shown = element?.shadowRoot?.querySelector('asn-evaluation-view');
  for (let tries = 0; !shown && tries < 50; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    shown = element?.shadowRoot?.querySelector('asn-evaluation-view');
  }
  await shown?.updateComplete;
  shown?.shadowRoot?.querySelector<HTMLInputElement>('input[type=radio]')?.click();
  await shown?.updateComplete;
  const buttons = [...(shown?.shadowRoot?.querySelectorAll<HTMLButtonElement>('.bar button') ?? [])];
  buttons[0]?.click();
}

/** How a portal takes it in. */
export const Usage: Story = usage('asn-evaluation');
