import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { StaleVersionError } from '../src/client/index.js';
import '../src/components/self-assessment/self-assessment.define.js';
import type { SelfAssessmentFault } from '../src/components/self-assessment/self-assessment.state.js';
import { draftOf } from '../src/components/self-assessment/self-assessment.state.js';
import type { SelfAssessment } from '../src/contract/index.js';
import { presetPolicy } from '../src/rules/index.js';
import { approvedPlan, draftPlan, fakeClient, never, problems, type Answers } from './fixtures/index.js';
import { logSuggestions } from './fixtures/evaluation-course.js';
import { asPerson } from './fixtures/person.js';
import * as records from './fixtures/self-assessment.js';
import { usage } from './usage/usage.js';

/**
 * The employee states what was reached, tells the story of the period and sends it to the superior. What is typed is kept on
 * the device until it is saved.
 */
const meta = {
  title: 'Elements/Self-assessment',
  component: 'asn-self-assessment',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const flow = (assessment: unknown, others: Answers = {}): Story => ({
  render: () => {
    const client = fakeClient({
      'selfAssessments.get': assessment,
      'workPlans.get': approvedPlan,
      'appraisals.get': records.ownAppraisal,
      'selfAssessments.save': ({ body }: { body: object }) => ({ ...records.emptyAssessment, ...body, etag: '"9"' }),
      'selfAssessments.submit': records.submittedAssessment,
      ...others,
    });
    return html`<asn-self-assessment .client=${client}></asn-self-assessment>`;
  },
});

const view = (assessment: SelfAssessment, readonly: boolean, faults: readonly SelfAssessmentFault[] = []): Story => ({
  render: () => html`
    <asn-self-assessment-view
      ?readonly=${readonly}
      .plan=${approvedPlan}
      .behaviours=${presetPolicy.behaviours}
      .scale=${presetPolicy.review.scale}
      .value=${draftOf(assessment)}
      .faults=${faults}
    ></asn-self-assessment-view>
  `,
});

/** Presses a button of the flow, once the form is there. */
const press =
  (id: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const element = canvasElement.querySelector('asn-self-assessment');
    for (let frame = 0; frame < 60; frame += 1) {
      const button = element?.shadowRoot?.querySelector<HTMLButtonElement>(id);
      if (button) return button.click();
      await new Promise(requestAnimationFrame);
    }
  };

export const Empty = flow(records.emptyAssessment);
export const Partial = flow(records.partialAssessment);
export const Complete = flow(records.completeAssessment);
/** What the verified log counts is offered beside each field, never filled in by itself. */
export const ProposedByTheLog = flow(records.emptyAssessment, { 'selfAssessments.suggestions': logSuggestions });
/** A quarter: the heading names it. */
export const Quarter: Story = {
  render: () => {
    const client = fakeClient({
      'selfAssessments.get': records.partialAssessment,
      'workPlans.get': approvedPlan,
      'appraisals.get': records.ownAppraisal,
      'selfAssessments.suggestions': logSuggestions,
    });
    return html`<asn-self-assessment term="Q3" .client=${client}></asn-self-assessment>`;
  },
};
/** What is entered is read back in words and compared with the target at once; saving says where it is. */
export const Entering: Story = {
  ...flow(records.partialAssessment),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.write(/^Realisasi \(menit\)/, '24');
    await person.sees('Terbaca: 24 menit');
    await person.choose('Ya, terlaksana');
    await person.write('Yang sulit', 'Lemari vaksin sering mati listrik.');
    await person.choose('selalu', { nth: 1 });
    await person.sees(/perangkat/);
    await person.key('{Enter}', 'Simpan');
    await person.sees('Tersimpan di server');
  }),
};
/** Sent: the person is asked once more, and reads afterwards where it is. */
export const Sending: Story = {
  ...flow(records.completeAssessment),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.press(/^Kirim/);
    await person.press(/^Ya, kirim/);
    await person.sees(/Dikirim|dikirim/);
    await person.misses('Ya, kirim');
  }),
};
export const BeforeSending: Story = { ...flow(records.partialAssessment), play: press('#submit') };
/** Where help is, and the agency's notice on privacy: two slots that every flow has at its end. */
export const WordsOfTheAgency: Story = {
  render: () => {
    const client = fakeClient({
      'selfAssessments.get': records.partialAssessment,
      'workPlans.get': approvedPlan,
      'appraisals.get': records.ownAppraisal,
    });
    return html`
      <asn-self-assessment .client=${client}>
        <a slot="help" href="#bantuan">Bantuan mengisi penilaian diri, atau telepon BKPSDM 0901 321 555</a>
        <p slot="privacy">
          Data ini dipakai untuk penilaian kinerja dan disimpan lima tahun (UU 27/2022). <a href="#privasi">Selengkapnya</a>
        </p>
      </asn-self-assessment>
    `;
  },
};
export const Submitted = flow(records.submittedAssessment);
export const PlanNotAgreed = flow({ ...records.emptyAssessment, allowedActions: [] }, { 'workPlans.get': draftPlan });
export const PlanBeingExamined = flow(
  { ...records.emptyAssessment, allowedActions: [] },
  { 'workPlans.get': { ...draftPlan, state: 'submitted' } },
);
export const NoAppraisal = flow(problems.notFound);
export const ReadBySuperior = flow(records.submittedAssessment, { 'appraisals.get': records.appraisalOfStaff });
export const SuperiorBeforeSending = flow(
  { ...records.partialAssessment, allowedActions: [] },
  { 'appraisals.get': records.appraisalOfStaff },
);
export const Loading = flow(never);
export const Offline = flow(problems.offline);
export const SessionExpired = flow(problems.sessionExpired);
export const Failed = flow(problems.server);
export const SavingFails: Story = {
  ...flow(records.partialAssessment, { 'selfAssessments.save': problems.sessionExpired }),
  play: press('.bar button'),
};
export const Conflict: Story = {
  render: () => {
    const theirs = { ...records.completeAssessment, etag: '"7"' };
    let reads = 0;
    const client = fakeClient({
      'selfAssessments.get': () => (reads++ === 0 ? records.partialAssessment : theirs),
      'selfAssessments.save': new StaleVersionError('Somebody was faster.', { status: 412 }),
      'workPlans.get': approvedPlan,
      'appraisals.get': records.ownAppraisal,
    });
    return html`<asn-self-assessment .client=${client}></asn-self-assessment>`;
  },
  play: press('.bar button'),
};
/** Something was typed, and meanwhile the record was submitted elsewhere. */
export const Unsent: Story = {
  render: () => {
    let reads = 0;
    const client = fakeClient({
      'selfAssessments.get': () => (reads++ === 0 ? records.partialAssessment : records.submittedAssessment),
      'workPlans.get': approvedPlan,
      'appraisals.get': records.ownAppraisal,
    });
    return html`<asn-self-assessment .client=${client}></asn-self-assessment>`;
  },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('asn-self-assessment');
    for (let frame = 0; frame < 60; frame += 1) {
      const view = element?.shadowRoot?.querySelector('asn-self-assessment-view')?.shadowRoot;
      const field = view?.querySelector<HTMLTextAreaElement>('#challenges');
      if (field && element) {
        field.value = 'Listrik sering padam di pustu.';
        field.dispatchEvent(new Event('input'));
        // Attached again, an element reads its record anew.
        const parent = element.parentNode;
        element.remove();
        parent?.append(element);
        return;
      }
      await new Promise(requestAnimationFrame);
    }
  },
};
export const Unconfigured: Story = { render: () => html`<asn-self-assessment></asn-self-assessment>` };
export const ReadOnlyView = view(records.completeAssessment, true);
export const ErrorSummary = view(
  {
    ...records.partialAssessment,
    realisations: [
      { indicatorId: 'i-anak', actual: -3, note: '', evidence: [{ label: 'Foto', url: 'dokumen saya' }] },
      { indicatorId: 'i-posyandu', actual: 7, note: '', evidence: [] },
    ],
  },
  false,
  [
    { field: 'actual-i-anak', indicatorId: 'i-anak', code: 'below-zero' },
    { field: 'address-i-anak-0', indicatorId: 'i-anak', code: 'not-web-address' },
    { field: 'actual-i-posyandu', indicatorId: 'i-posyandu', code: 'more-than-steps' },
  ],
);
export const LongTexts = flow({
  ...records.completeAssessment,
  achievements: `${records.completeAssessment.achievements} `.repeat(20),
  challenges: 'Pertanggungjawaban'.repeat(30),
});
export const English: Story = {
  render: (...context) => html`<div lang="en">${Partial.render?.(...context)}</div>`,
};
export const Dark: Story = {
  render: (...context) => html`<div data-theme="dark">${Complete.render?.(...context)}</div>`,
};

/** How a portal takes it in. */
export const Usage: Story = usage('asn-self-assessment');
