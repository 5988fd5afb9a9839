import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { StaleVersionError } from '../../../src/client/index.js';
import '../../../src/components/self-assessment/self-assessment.define.js';
import type { SelfAssessment } from '../../../src/components/self-assessment/self-assessment.js';
import type {
  SelfAssessmentSavedEvent,
  SelfAssessmentSubmittedEvent,
} from '../../../src/components/self-assessment/self-assessment.events.js';
import type { SelfAssessmentChange } from '../../../src/contract/index.js';
import { approvedPlan, draftPlan, fakeClient, problems, type Answers } from '../../../stories/fixtures/index.js';
import * as records from '../../../stories/fixtures/self-assessment.js';
import { shownText, until } from '../../support/screen.js';

type Save = { body: SelfAssessmentChange; ifMatch: string };

const clientWith = (answers: Answers) =>
  fakeClient({
    'selfAssessments.get': records.partialAssessment,
    'workPlans.get': approvedPlan,
    'appraisals.get': records.ownAppraisal,
    ...answers,
  });

const saving = (saves: Save[]) => (input: Save) => {
  saves.push(input);
  return { ...records.emptyAssessment, ...input.body, etag: '"9"' };
};

const open = (answers: Answers = {}) =>
  fixture<SelfAssessment>(html`<asn-self-assessment .client=${clientWith(answers)}></asn-self-assessment>`);

const formOf = (element: SelfAssessment) =>
  until(() => element.shadowRoot?.querySelector('asn-self-assessment-view')?.shadowRoot?.querySelector('section')).then(
    (section) => section.getRootNode() as ShadowRoot,
  );

const button = (root: ShadowRoot | null | undefined, name: string) =>
  until(() => [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent?.includes(name)));

function type(form: ShadowRoot, id: string, text: string) {
  const field = form.getElementById(id) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

describe('<asn-self-assessment>', () => {
  it('shows every agreed indicator, how far one is, and is accessible', async () => {
    const element = await open();
    await formOf(element);
    const text = shownText(element);
    expect(text).to.contain('Cakupan imunisasi anak meningkat');
    expect(text).to.contain('3 dari 6 indikator terisi');
    expect(text).to.contain('dibaca Lestari Handayani, S.E.');
    await expect(element).to.be.accessible();
  });

  it('saves what was typed and nothing else, and says so', async () => {
    const saves: Save[] = [];
    const element = await open({ 'selfAssessments.save': saving(saves) });
    const form = await formOf(element);
    type(form, 'actual-i-tunggu', '24,50');
    form.getElementById('add-i-tunggu')?.click();
    const announced = oneEvent<SelfAssessmentSavedEvent>(element, 'asn-self-assessment-saved');
    (await button(element.shadowRoot, 'Simpan')).click();
    const event = await announced;
    expect(event.detail.etag).to.equal('"9"');
    expect(saves[0]?.ifMatch).to.equal('"2"');
    expect(saves[0]?.body.realisations.at(-1)).to.deep.equal({
      indicatorId: 'i-tunggu',
      actual: 24.5,
      note: '',
      evidence: [],
    });
    await until(() => shownText(element).includes('Tersimpan di server'));
  });

  it('stops at what it cannot read, and leads there', async () => {
    const saves: Save[] = [];
    const element = await open({ 'selfAssessments.save': saving(saves) });
    const form = await formOf(element);
    type(form, 'actual-i-tunggu', 'dua puluh');
    type(form, 'address-i-anak-0', 'javascript:alert(1)');
    (await button(element.shadowRoot, 'Simpan')).click();
    const summary = await until(() => form.getElementById('summary'));
    await until(() => form.activeElement === summary);
    const links = [...summary.querySelectorAll('a')];
    expect(links.map(({ textContent }) => textContent)).to.have.length(2);
    expect(links[0]?.textContent).to.contain('Alamat harus diawali https:// atau http://');
    links[0]?.click();
    expect(form.activeElement?.id).to.equal('address-i-anak-0');
    expect(saves).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('says what is still empty before sending, then saves and submits', async () => {
    const saves: Save[] = [];
    const submits: unknown[] = [];
    const element = await open({
      'selfAssessments.save': saving(saves),
      'selfAssessments.submit': (input: unknown) => {
        submits.push(input);
        return records.submittedAssessment;
      },
    });
    const form = await formOf(element);
    type(form, 'challenges', 'Listrik sering padam.');
    (await button(element.shadowRoot, 'Kirim ke atasan')).click();
    const question = await until(() => element.shadowRoot?.getElementById('confirm'));
    await until(() => element.shadowRoot?.activeElement === question);
    expect(question.textContent).to.contain('3 indikator tanpa realisasi: Rata-rata waktu tunggu pasien');
    expect(question.textContent).to.not.contain('Yang sulit');
    await expect(element).to.be.accessible();
    (await button(element.shadowRoot, 'Kembali mengisi')).click();
    await until(() => element.shadowRoot?.activeElement?.id === 'submit');
    (await button(element.shadowRoot, 'Kirim ke atasan')).click();
    const sent = oneEvent<SelfAssessmentSubmittedEvent>(document, 'asn-self-assessment-submitted');
    (await button(element.shadowRoot, 'Ya, kirim')).click();
    expect((await sent).detail.state).to.equal('submitted');
    expect(saves[0]?.body.challenges).to.equal('Listrik sering padam.');
    expect(submits).to.deep.equal([{ appraisalId: 'a-dedi', ifMatch: '"9"' }]);
    await until(() => element.shadowRoot?.activeElement?.id === 'submitted');
    expect(shownText(element)).to.contain('Ada pada Lestari Handayani, S.E. sejak 11 Desember 2026');
    expect(element.shadowRoot?.querySelector('asn-self-assessment-view')?.shadowRoot?.querySelector('input')).to.equal(
      null,
    );
  });

  it('gives everything back after a lost tab, half-typed numbers too', async () => {
    const client = clientWith({});
    const first = await fixture<SelfAssessment>(html`<asn-self-assessment .client=${client}></asn-self-assessment>`);
    const form = await formOf(first);
    type(form, 'achievements', 'Semua desa terjangkau.');
    type(form, 'actual-i-tunggu', '12.500');
    await until(() => shownText(first).includes('Tersimpan di perangkat ini'));
    first.remove();
    const second = await fixture<SelfAssessment>(html`<asn-self-assessment .client=${client}></asn-self-assessment>`);
    const again = await formOf(second);
    expect((again.getElementById('achievements') as HTMLTextAreaElement).value).to.equal('Semua desa terjangkau.');
    expect((again.getElementById('actual-i-tunggu') as HTMLInputElement).value).to.equal('12.500');
    expect(shownText(second)).to.contain('Angka ini dapat dibaca dua cara');
  });

  it('keeps its state when it is detached and attached again', async () => {
    const element = await open();
    const form = await formOf(element);
    type(form, 'challenges', 'Belum selesai ditulis');
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await until(() => shownText(element).includes('Yang sulit'));
    const field = (await formOf(element)).getElementById('challenges') as HTMLTextAreaElement;
    expect(field.value).to.equal('Belum selesai ditulis');
  });

  it('shows both versions when somebody was faster', async () => {
    let reads = 0;
    const theirs = { ...records.completeAssessment, etag: '"7"' };
    const element = await open({
      'selfAssessments.get': () => (reads++ === 0 ? records.partialAssessment : theirs),
      'selfAssessments.save': new StaleVersionError('Somebody was faster.', { status: 412 }),
    });
    await formOf(element);
    (await button(element.shadowRoot, 'Simpan')).click();
    await until(() => shownText(element).includes('Ada versi yang lebih baru'));
    (await button(element.shadowRoot, 'Pakai versi server')).click();
    await until(() => shownText(element).includes('6 dari 6 indikator terisi'));
  });

  it('shows what was never sent when the record can no longer be changed', async () => {
    let reads = 0;
    const element = await open({
      'selfAssessments.get': () => (reads++ === 0 ? records.partialAssessment : records.submittedAssessment),
    });
    type(await formOf(element), 'challenges', 'Tertinggal');
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await until(() => shownText(element).includes('Ada isian lama yang belum terkirim'));
    await until(() => shownText(element).includes('Tertinggal'));
    (await button(element.shadowRoot, 'Hapus isian lama')).click();
    await until(() => !shownText(element).includes('Tertinggal'));
  });

  it('keeps the input when the session has ended, and goes on afterwards', async () => {
    let ended = true;
    const saves: Save[] = [];
    const element = await open({
      'selfAssessments.save': (input: Save) => {
        if (ended) throw problems.sessionExpired;
        return saving(saves)(input);
      },
    });
    const form = await formOf(element);
    type(form, 'challenges', 'Tetap ada');
    (await button(element.shadowRoot, 'Simpan')).click();
    await until(() => shownText(element).includes('Sesi Anda berakhir'));
    ended = false;
    (await button(element.shadowRoot, 'Coba lagi')).click();
    await until(() => saves[0]?.body.challenges === 'Tetap ada');
  });

  it('says why nothing can be stated yet, and what comes first', async () => {
    const closed = { ...records.emptyAssessment, allowedActions: [] };
    const early = await open({ 'selfAssessments.get': closed, 'workPlans.get': draftPlan });
    await until(() => shownText(early).includes('Ajukan dulu; setelah disetujui, realisasi diisi di sini.'));
    const none = await open({ 'selfAssessments.get': problems.notFound });
    await until(() => shownText(none).includes('Mulailah dari rencana kinerja (SKP) Anda.'));
  });

  it('is read by the superior without a single field', async () => {
    const element = await open({
      'selfAssessments.get': records.submittedAssessment,
      'appraisals.get': records.appraisalOfStaff,
    });
    const form = await formOf(element);
    expect(shownText(element)).to.contain('Dikirim pegawai 11 Desember 2026');
    expect(shownText(element)).to.contain('Dedi Hidayat · tahun 2026');
    expect(form.querySelectorAll('input, textarea, button')).to.have.length(0);
    expect(form.querySelector('a')?.rel).to.equal('noopener noreferrer');
    await expect(element).to.be.accessible();
  });

  it('states a quarter on its own, named by the heading', async () => {
    const calls: Record<string, unknown>[] = [];
    const element = await fixture<SelfAssessment>(html`
      <asn-self-assessment
        term="Q3"
        .client=${clientWith({
          'selfAssessments.get': (input: Record<string, unknown>) => {
            calls.push(input);
            return records.partialAssessment;
          },
          'selfAssessments.save': (input: Record<string, unknown> & Save) => {
            calls.push(input);
            return saving([])(input);
          },
          'selfAssessments.submit': (input: Record<string, unknown>) => {
            calls.push(input);
            return records.submittedAssessment;
          },
        })}
      ></asn-self-assessment>
    `);
    const form = await formOf(element);
    expect(element.shadowRoot?.querySelector('h2')?.textContent).to.equal(
      'Realisasi dan penilaian diri Triwulan III 2026',
    );
    type(form, 'challenges', 'Listrik sering padam.');
    (await button(element.shadowRoot, 'Kirim ke atasan')).click();
    (await button(element.shadowRoot, 'Ya, kirim')).click();
    await until(() => shownText(element).includes('Sudah terkirim'));
    expect(calls.map(({ term }) => term)).to.deep.equal(['Q3', 'Q3', 'Q3']);
  });

  it('states what was agreed while a change of the plan is being settled', async () => {
    const element = await open({
      'workPlans.get': { ...approvedPlan, state: 'submitted', version: 2, agreedVersion: 1, results: [] },
      'workPlans.versions': { items: [{ ...approvedPlan, version: 1 }] },
    });
    await formOf(element);
    expect(shownText(element)).to.contain('Cakupan imunisasi anak meningkat');
  });
});
