import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/components/indicator-editor/indicator-editor.define.js';
import type { IndicatorEditor } from '../../../src/components/indicator-editor/indicator-editor.js';
import type { IndicatorEditorView } from '../../../src/components/indicator-editor/indicator-editor-view.js';
import { InvalidFieldsError } from '../../../src/client/index.js';
import type { WorkPlan, WorkPlanChange } from '../../../src/contract/index.js';
import { approvedPlan, fakeClient, problems } from '../../../stories/fixtures/index.js';
import type { Answers } from '../../../stories/fixtures/client.js';
import {
  completePlan,
  openPeriod,
  planAnswers,
  planToDecide,
  returnedPlan,
  submittedPlan,
  subordinateAppraisal,
  watchedAppraisal,
} from '../../../stories/fixtures/indicator-editor.js';
import { shownText, until } from '../../support/screen.js';

interface Sent {
  readonly appraisalId: string;
  readonly ifMatch: string;
  readonly body: WorkPlanChange;
}

const open = (answers: Answers) =>
  fixture<IndicatorEditor>(html`<asn-indicator-editor .client=${fakeClient(answers)}></asn-indicator-editor>`);

/** The plan that the next event of this name tells the page. */
const planTold = (element: IndicatorEditor, type: string) => oneEvent<CustomEvent<WorkPlan>>(element, type);

const viewIn = (element: IndicatorEditor) =>
  until(() => element.renderRoot.querySelector<IndicatorEditorView>('asn-indicator-editor-view'));

async function press(root: ParentNode, label: string) {
  const button = await until(() =>
    [...root.querySelectorAll('button')].find((one) => one.textContent?.trim() === label),
  );
  button.click();
}

describe('<asn-indicator-editor>', () => {
  it('saves the whole plan on the version it was read, and tells the page', async () => {
    let sent: Sent | undefined;
    const saved: WorkPlan = { ...completePlan, etag: '"7"' };
    const element = await open({
      ...planAnswers(completePlan),
      'workPlans.save': (input: Sent) => ((sent = input), saved),
    });
    const view = await viewIn(element);
    view.enter({ ...view.value!, annexes: { ...view.value!.annexes, support: 'Dua kendaraan.' } });
    const told = planTold(element, 'asn-plan-saved');
    await view.updateComplete;
    await press(view.renderRoot, 'Simpan');
    expect((await told).detail.etag).to.equal('"7"');
    expect(sent?.ifMatch).to.equal('"1"');
    expect(sent?.body.annexes.support).to.equal('Dua kendaraan.');
    expect(sent?.body.results.flatMap(({ indicators }) => indicators)).to.deep.equal(
      completePlan.results.flatMap(({ indicators }) => indicators),
    );
    expect(sent?.body.results[0]).not.to.have.property('parentTitle');
  });

  it('proposes an untouched plan at once and a changed one after saving it', async () => {
    const calls: string[] = [];
    const element = await open({
      ...planAnswers(completePlan),
      'workPlans.save': () => (calls.push('save'), { ...completePlan, etag: '"7"' }),
      'workPlans.submit': ({ ifMatch }: Sent) => (calls.push(`submit ${ifMatch}`), submittedPlan),
    });
    const view = await viewIn(element);
    view.enter({ ...view.value!, annexes: { ...view.value!.annexes, support: 'Dua kendaraan.' } });
    await view.updateComplete;
    const told = planTold(element, 'asn-plan-submitted');
    await press(view.renderRoot, 'Ajukan ke atasan');
    await told;
    expect(calls).to.deep.equal(['save', 'submit "7"']);
    await until(() => shownText(element).includes('sedang dibaca atasan Anda'));
    expect((view.renderRoot as ShadowRoot).activeElement?.id).to.equal('heading');
  });

  it('shows what the server refused in a summary that links to the fields', async () => {
    const errors = [{ pointer: '/results/0/title', code: 'refused', detail: 'Judul ini sudah dipakai.' }];
    const problem = {
      type: 'urn:asn-kinerja:problem:invalid-fields',
      title: 'Ada isian yang keliru',
      status: 422,
      errors,
    };
    const element = await open({
      ...planAnswers(completePlan),
      'workPlans.submit': new InvalidFieldsError('Refused.', { status: 422, problem }),
    });
    const view = await viewIn(element);
    await press(view.renderRoot, 'Ajukan ke atasan');
    await until(() => (view.renderRoot as ShadowRoot).activeElement?.id === 'summary');
    expect(shownText(element).match(/Judul ini sudah dipakai/g)).to.have.length(1);
  });

  it('keeps what was entered when the line is gone', async () => {
    const element = await open({ ...planAnswers(completePlan), 'workPlans.save': problems.offline });
    const view = await viewIn(element);
    view.enter({ ...view.value!, annexes: { ...view.value!.annexes, support: 'Dua kendaraan.' } });
    await view.updateComplete;
    await press(view.renderRoot, 'Simpan');
    await until(() => shownText(element).includes('Sambungan terputus'));
    expect(view.value?.annexes.support).to.equal('Dua kendaraan.');
  });

  it('returns and agrees as the appraiser', async () => {
    const bodies: unknown[] = [];
    const answers = {
      ...planAnswers(planToDecide, subordinateAppraisal),
      'workPlans.return': ({ body }: { body: unknown }) => (bodies.push(body), { ...returnedPlan, allowedActions: [] }),
      'workPlans.approve': ({ body }: { body: unknown }) => (bodies.push(body), approvedPlan),
    };
    const returning = await open(answers);
    const view = await viewIn(returning);
    await press(view.renderRoot, 'Kembalikan…');
    view.enter({ ...view.value!, note: ' Sesuaikan target. ' });
    await view.updateComplete;
    const returned = planTold(returning, 'asn-plan-returned');
    await press(view.renderRoot, 'Kembalikan dengan catatan ini');
    expect((await returned).detail.state).to.equal('returned');

    const agreeing = await open(answers);
    const other = await viewIn(agreeing);
    const approved = planTold(agreeing, 'asn-plan-approved');
    await press(other.renderRoot, 'Setujui rencana');
    expect((await approved).detail.state).to.equal('approved');
    expect(bodies).to.deep.equal([{ note: 'Sesuaikan target.' }, { expectations: [] }]);
  });

  it('is read by others with its state and history', async () => {
    const element = await open(planAnswers(approvedPlan, watchedAppraisal));
    // The history comes a moment after the plan.
    const text = await until(() => shownText(element).includes('Riwayat rencana') && shownText(element));
    expect(text).to.contain('Ditetapkan').and.to.contain('Dikembalikan').and.to.contain('Target imunisasi masih sama');
    expect(text).to.contain('Kolaboratif').and.not.to.contain('Simpan');
    await expect(await viewIn(element)).to.be.accessible();
  });

  it('offers to begin where there is no appraisal yet', async () => {
    let started = false;
    const when = (answer: unknown) => () => (started ? answer : problems.notFound);
    const element = await open({
      ...planAnswers(completePlan),
      'workPlans.get': when(completePlan),
      'appraisals.get': when(subordinateAppraisal),
      'periods.list': { items: [openPeriod], nextCursor: null },
      'appraisals.create': () => ((started = true), subordinateAppraisal),
    });
    await press(
      await until(() => shownText(element).includes('2026') && element.renderRoot),
      'Mulai rencana kinerja 2026',
    );
    const view = await viewIn(element);
    await until(() => view.renderRoot instanceof ShadowRoot && view.renderRoot.activeElement?.id === 'heading');
  });

  it('says so where no performance year is open', async () => {
    const element = await open({
      'workPlans.get': problems.notFound,
      'appraisals.get': problems.notFound,
      'periods.list': { items: [], nextCursor: null },
    });
    await until(() => shownText(element).includes('Belum ada tahun kinerja yang dibuka'));
  });

  it('keeps its own events to itself', async () => {
    const element = await open(planAnswers(completePlan));
    const view = await viewIn(element);
    let heard = 0;
    element.addEventListener('asn-plan-edited', () => (heard += 1));
    view.enter({ ...view.value!, note: 'x' });
    expect(heard).to.equal(0);
  });
});
