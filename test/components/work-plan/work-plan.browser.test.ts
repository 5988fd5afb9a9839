import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/components/work-plan/work-plan.define.js';
import type { WorkPlan as WorkPlanElement } from '../../../src/components/work-plan/work-plan.js';
import type { WorkPlanView } from '../../../src/components/work-plan/work-plan-view.js';
import type { WorkPlan } from '../../../src/contract/index.js';
import type { Answers } from '../../../stories/fixtures/client.js';
import { approvedPlan, dedi, fakeClient, lestari, problems } from '../../../stories/fixtures/index.js';
import { ownAppraisal, planAnswers, subordinateAppraisal } from '../../../stories/fixtures/indicator-editor.js';
import {
  agreedPlan,
  appraisalWithPosts,
  blankPlan,
  changingPlan,
  foreignUnitPlan,
  proposedPlan,
  secondPost,
  workPlanAnswers,
  writtenPlan,
} from '../../../stories/fixtures/work-plan.js';
import { shownText, until } from '../../support/screen.js';

const open = (answers: Answers) =>
  fixture<WorkPlanElement>(html`<asn-work-plan .client=${fakeClient(answers)}></asn-work-plan>`);

const viewIn = (element: WorkPlanElement) =>
  until(() => element.renderRoot.querySelector<WorkPlanView>('asn-work-plan-view'));

async function editorIn(element: WorkPlanElement) {
  const view = await viewIn(element);
  const editor = await until(() => view.renderRoot.querySelector('asn-indicator-editor-view'));
  await editor.updateComplete;
  return editor;
}

async function press(element: WorkPlanElement, label: string | RegExp) {
  const view = await viewIn(element);
  const editor = await editorIn(element);
  const find = () =>
    [...view.renderRoot.querySelectorAll('button'), ...editor.renderRoot.querySelectorAll('button')].find((one) => {
      const words = (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim();
      return typeof label === 'string' ? words === label : label.test(words);
    });
  (await until(find)).click();
}

const told = (element: WorkPlanElement, type: string) => oneEvent<CustomEvent<WorkPlan>>(element, type);

describe('<asn-work-plan>', () => {
  it('sends a remark, keeps what is unsaved in the plan, and tells the page', async () => {
    const sent: unknown[] = [];
    const about = { part: 'result', id: 'r-tunggu' } as const;
    const answered: WorkPlan = {
      ...writtenPlan,
      comments: [
        ...(writtenPlan.comments ?? []),
        { id: 'c-9', about, text: 'Dari mana angkanya?', by: dedi, at: '2026-01-22T02:00:00Z', version: 1 },
      ],
      etag: '"8"',
    };
    const element = await open({
      ...workPlanAnswers(writtenPlan),
      'workPlans.comment': (input: { body: unknown }) => (sent.push(input.body), answered),
    });
    const view = await viewIn(element);
    const editor = await editorIn(element);
    editor.enter({
      ...editor.value!,
      annexes: { ...editor.value!.annexes, support: 'Dua kendaraan.' },
      remarks: { 'result-r-tunggu': ' Dari mana angkanya? ' },
    });
    await press(element, 'Ubah Waktu tunggu pasien berkurang');
    await press(element, 'Beri catatan: Waktu tunggu pasien berkurang');
    const commented = told(element, 'asn-plan-commented');
    await press(element, 'Kirim catatan');
    expect((await commented).detail.comments).to.have.length(5);
    expect(sent).to.deep.equal([{ about, text: 'Dari mana angkanya?' }]);
    await until(() => view.value?.remarks === undefined);
    expect(view.value?.annexes.support).to.equal('Dua kendaraan.');
    expect(shownText(element)).not.to.contain('Ada versi yang lebih baru');
  });

  it('keeps the remark when the line is gone, and tries again', async () => {
    let tries = 0;
    const element = await open({
      ...workPlanAnswers(proposedPlan, subordinateAppraisal),
      'workPlans.comment': () => ((tries += 1) === 1 ? problems.offline : proposedPlan),
    });
    const editor = await editorIn(element);
    await press(element, 'Beri catatan: Waktu tunggu pasien berkurang');
    const field = await until(() => editor.renderRoot.querySelector<HTMLTextAreaElement>('#remark-result-r-tunggu'));
    field.value = 'Dari mana angkanya?';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await press(element, 'Kirim catatan');
    await until(() => shownText(element).includes('Sambungan terputus'));
    expect(field.value).to.equal('Dari mana angkanya?');
    const retry = [...element.renderRoot.querySelectorAll('button')].find(
      (one) => one.textContent?.trim() === 'Coba lagi',
    );
    const commented = told(element, 'asn-plan-commented');
    retry?.click();
    await commented;
    await until(() => !shownText(element).includes('Sambungan terputus'));
  });

  it('keeps an unsent remark when the plan is saved', async () => {
    const element = await open({ ...workPlanAnswers(writtenPlan), 'workPlans.save': { ...writtenPlan, etag: '"9"' } });
    const view = await viewIn(element);
    const editor = await editorIn(element);
    editor.enter({ ...editor.value!, remarks: { 'annex-support': 'Belum selesai' } });
    await view.updateComplete;
    const saved = told(element, 'asn-plan-saved');
    await press(element, 'Simpan');
    await saved;
    await until(() => view.record?.etag === '"9"');
    expect(view.value?.remarks).to.deep.equal({ 'annex-support': 'Belum selesai' });
  });

  it('copies last year’s plan into an empty one, without what belongs to last year', async () => {
    const element = await open({
      ...workPlanAnswers(blankPlan),
      'workPlans.get': ({ appraisalId }: { appraisalId: string }) =>
        appraisalId === 'a-dedi-2025' ? approvedPlan : blankPlan,
    });
    const view = await viewIn(element);
    await press(element, 'Salin SKP 2025');
    await until(() => view.value?.results.length === approvedPlan.results.length);
    const [first, , third] = view.value!.results;
    expect(first?.id).not.to.equal('r-imunisasi');
    expect(first?.parentResultId).to.equal('p-1');
    expect(third?.indicators[1]?.date.value).to.equal('2027-11-30');
    expect(view.value?.annexes.accountability).to.equal(approvedPlan.annexes.accountability);
    const editor = await editorIn(element);
    await until(() => (editor.renderRoot as ShadowRoot).activeElement?.id === `edit-${first?.id}`);
    expect(shownText(element)).not.to.contain('Salin SKP');
  });

  it('offers the objectives of the unit to its head alone', async () => {
    const objectives = [{ id: 'o-1', title: 'Penyakit menular terkendali', indicators: [], actions: [] }];
    const answers = workPlanAnswers(writtenPlan);
    const head = await open({ ...answers, 'unitPlans.get': { ...foreignUnitPlan, head: dedi, objectives } });
    const view = await viewIn(head);
    await until(() => view.objectives.length === 1);
    const other = await open({ ...answers, 'unitPlans.get': { ...foreignUnitPlan, head: lestari, objectives } });
    await editorIn(other);
    await press(other, 'Ubah Cakupan imunisasi anak meningkat');
    expect(shownText(other)).not.to.contain('Sasaran unit yang Anda pertanggungjawabkan');
  });

  it('writes without objectives and last year where these cannot be read', async () => {
    const element = await open({
      ...workPlanAnswers(blankPlan),
      'unitPlans.get': problems.server,
      'appraisals.list': problems.offline,
    });
    await editorIn(element);
    expect(shownText(element)).to.contain('Belum ada hasil kerja.').and.not.to.contain('Salin SKP');
  });

  it('reads the versions beside a change that is being settled', async () => {
    const element = await open(workPlanAnswers(changingPlan, subordinateAppraisal));
    await until(() => shownText(element).includes('semula 320 menjadi 360'));
  });

  it('reads the versions of an agreed plan only when they are opened', async () => {
    let reads = 0;
    const answers = workPlanAnswers(agreedPlan);
    const element = await open({
      ...answers,
      'workPlans.versions': () => ((reads += 1), answers['workPlans.versions']),
    });
    const view = await viewIn(element);
    await view.updateComplete;
    expect(reads).to.equal(0);
    view.renderRoot.querySelector<HTMLElement>('.versions > summary')?.click();
    await until(() => shownText(element).includes('Versi 1 · ditetapkan 16 Januari 2026'));
    expect(reads).to.equal(1);
  });

  it('opens the plan for a change, with the reason, and tells the page', async () => {
    let body: unknown;
    const element = await open({
      ...workPlanAnswers(agreedPlan),
      'workPlans.revise': (input: { body: unknown }) => {
        body = input.body;
        return { ...agreedPlan, state: 'draft', version: 2, allowedActions: ['edit', 'submit', 'comment'] };
      },
    });
    const editor = await editorIn(element);
    await press(element, 'Buka untuk diubah…');
    editor.enter({ ...editor.value!, note: ' Tugas tambahan. ' });
    await editor.updateComplete;
    const revised = told(element, 'asn-plan-revised');
    await press(element, 'Buka dengan alasan ini');
    expect((await revised).detail.state).to.equal('draft');
    expect(body).to.deep.equal({ note: 'Tugas tambahan.' });
    await until(() => shownText(element).includes('Versi 1 tetap berlaku'));
    const view = await viewIn(element);
    await until(() => (view.renderRoot as ShadowRoot).activeElement?.id === 'heading');
  });

  it('goes from one post to the other', async () => {
    const asked: string[] = [];
    const element = await open({
      ...workPlanAnswers(agreedPlan),
      'appraisals.get': ({ appraisalId }: { appraisalId: string }) => {
        asked.push(appraisalId);
        return appraisalId === secondPost.id ? secondPost : appraisalWithPosts;
      },
    });
    await press(element, /^Kepala Seksi/);
    await until(
      () =>
        shownText(element).includes('Kepala Seksi Surveilans dan Imunisasi · Bidang') && asked.includes('a-dedi-plt'),
    );
    const view = await viewIn(element);
    await until(() => view.record?.appraisal.id === secondPost.id);
    await view.updateComplete;
    const current = view.renderRoot.querySelector('[aria-current=page]');
    expect(current?.textContent).to.contain('Kepala Seksi');
    expect(asked).to.contain(ownAppraisal.id);
  });

  it('hands over the PDF as a file', async () => {
    const element = await open(workPlanAnswers(agreedPlan));
    await viewIn(element);
    const names: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    try {
      await press(element, 'Unduh PDF');
      await until(() => names.length > 0);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names).to.deep.equal(['SKP 2026 Dedi Hidayat.pdf']);
  });

  it('says what is wrong where the plan cannot be read', async () => {
    const element = await open({ ...planAnswers(writtenPlan), 'workPlans.get': problems.sessionExpired });
    await until(() => shownText(element).includes('Sesi Anda berakhir'));
  });
});
