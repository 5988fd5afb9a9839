import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/evaluation/evaluation.define.js';
import '../../../src/components/evaluation/evaluation-view.define.js';
import type { EvaluationChangedEvent } from '../../../src/components/evaluation/evaluation.events.js';
import type { EvaluationDesk } from '../../../src/components/evaluation/evaluation.state.js';
import type { EvaluationView } from '../../../src/components/evaluation/evaluation-view.js';
import {
  appraiserDesks,
  completeJudgement,
  differingJudgement,
  employeeDesks,
  evaluationIn,
} from '../../../stories/fixtures/evaluation.js';
import { shownText, until } from '../../support/screen.js';

const now = new Date('2027-01-20T01:00:00Z');

const show = (desk: EvaluationDesk, value?: EvaluationView['value']) =>
  fixture<EvaluationView>(html`<asn-evaluation-view .desk=${desk} .value=${value} .now=${now}></asn-evaluation-view>`);

const inside = <Found extends Element>(view: EvaluationView, selector: string) =>
  view.renderRoot.querySelector<Found>(selector);

function button(view: EvaluationView, label: string): HTMLButtonElement {
  const all = [...view.renderRoot.querySelectorAll('button')];
  const found = all.find((candidate) => candidate.textContent?.trim() === label);
  if (!found)
    throw new Error(`There is no button "${label}" beside ${all.map((one) => one.textContent?.trim()).join(', ')}`);
  return found;
}

const focused = (view: EvaluationView) => (view.renderRoot as ShadowRoot).activeElement;
const radio = (view: EvaluationView, group: string, value: string) =>
  inside<HTMLInputElement>(view, `input[name="${group}"][value="${value}"]`)!;

async function choose(view: EvaluationView, group: string, value: string) {
  radio(view, group, value).click();
  await view.updateComplete;
}

describe('<asn-evaluation-view> for the appraiser', () => {
  it('has nothing chosen before a person chooses', async () => {
    const view = await show(appraiserDesks.fresh);
    const radios = [...view.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios).to.have.length((4 + 7 + 2) * 3);
    expect(radios.filter(({ checked }) => checked)).to.deep.equal([]);
    expect(shownText(view)).to.contain('0 dari 11 penilaian terisi').and.to.contain('Pilih kedua rating');
  });

  it('shows target, actual and achievement as a word with its distance, each in the measure of its direction', async () => {
    const text = shownText(await show(appraiserDesks.fresh));
    expect(text).to.match(/≥ 320 anak .*341 anak .*tercapai 106,6% dari target/);
    expect(text).to.contain('di luar rentang 1,5 derajat Celsius di atas rentang');
    expect(text).to.contain('lewat tenggat 5 hari sesudah tenggat');
    expect(text).to.contain('belum tercapai 50% dari target');
  });

  it('never counts what is not stated', async () => {
    const view = await show({
      ...appraiserDesks.fresh,
      selfAssessment: { ...appraiserDesks.fresh.selfAssessment, realisations: [] },
    });
    expect(shownText(view))
      .to.contain('realisasi belum ada')
      .and.not.to.match(/tercapai|0%/);
  });

  it('shows who sees a behaviour how, and in words why a figure is hidden', async () => {
    const text = shownText(await show(appraiserDesks.fresh));
    expect(text).to.contain('Rekan kerja setingkat terlalu sedikit');
    expect(text).to.contain('Terlalu sedikit: pemberi masukannya belum cukup banyak untuk tetap terlindungi.');
    expect(text).to.contain('Diri sendiri 3,0 dari 4 (sering)');
    expect(text).to.contain('Ekspektasi khusus pimpinan Ajak kader dan kepala desa sejak perencanaan.');
  });

  it('names each question by what it is about, and is accessible', async () => {
    const view = await show(appraiserDesks.partial);
    const legend = radio(view, 'result-r-imunisasi', 'above').closest('fieldset')?.querySelector('legend');
    expect(legend?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'Penilaian Anda terhadap ekspektasi untuk Cakupan imunisasi anak meningkat',
    );
    await expect(view).to.be.accessible();
  });

  it('makes evidence a link only where it is a web address', async () => {
    const desk = appraiserDesks.fresh;
    const [first] = desk.selfAssessment.realisations;
    const view = await show({
      ...desk,
      selfAssessment: {
        ...desk.selfAssessment,
        realisations: [{ ...first!, evidence: [{ label: 'Bukti', url: 'javascript:alert(1)' }] }],
      },
    });
    expect(inside(view, '.account a')).to.equal(null);
    const usual = await show(desk);
    expect(inside<HTMLAnchorElement>(usual, '.account a')?.rel).to.equal('noopener noreferrer');
  });

  it('says every change as the whole new judgement and leaves the old one as it was', async () => {
    const view = await show(appraiserDesks.fresh);
    setTimeout(() => radio(view, 'result-r-tunggu', 'meets').click());
    const { detail } = await oneEvent<EvaluationChangedEvent>(view, 'asn-evaluation-changed');
    expect(detail.results?.map(({ rating }) => rating)).to.deep.equal([null, 'meets', null, null]);
    expect(appraiserDesks.fresh.evaluation.results[1]?.rating).to.equal(null);
    await choose(view, 'behaviour-loyal', 'above');
    expect(view.value?.results?.[1]?.rating).to.equal('meets');
    expect(view.value?.behaviours?.[4]?.rating).to.equal('above');
  });

  it('moves through the answers with the arrow keys', async () => {
    const view = await show(appraiserDesks.fresh);
    radio(view, 'workResultRating', 'above').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(view.value?.workResultRating).to.equal('meets');
    await sendKeys({ press: 'ArrowDown' });
    expect(view.value?.workResultRating).to.equal('below');
  });

  it('keeps what is typed, also in rows that were not rendered again', async () => {
    const view = await show(appraiserDesks.fresh);
    inside<HTMLTextAreaElement>(view, '#result-r-kader-note')?.focus();
    await sendKeys({ type: 'baik' });
    inside<HTMLTextAreaElement>(view, '#notes')?.focus();
    await sendKeys({ type: 'Terima kasih' });
    expect(view.value?.results?.[2]?.note).to.equal('baik');
    expect(view.value?.notes).to.equal('Terima kasih');
  });

  it('says why nothing is suggested, and suggests with reasons once the marks are there', async () => {
    const view = await show(appraiserDesks.fresh);
    expect(shownText(view)).to.contain('Tidak ada usul : 4 dari 4 hasil kerja belum dinilai.');
    for (const id of ['r-imunisasi', 'r-tunggu', 'r-kader', 'r-inovasi']) await choose(view, `result-${id}`, 'meets');
    expect(shownText(view)).to.contain(
      'Usul: Sesuai Ekspektasi , karena 4 dari 4 hasil kerja sesuai atau di atas ekspektasi dan tidak satu pun dari 3 hasil utama di bawah ekspektasi.',
    );
    expect(radio(view, 'workResultRating', 'meets').checked).to.equal(false);
  });

  it('asks for a reason where the rating differs from the suggestion, and keeps it when another one is tried', async () => {
    const view = await show(appraiserDesks.rated);
    expect(inside(view, '#behaviourReason')).to.equal(null);
    await choose(view, 'behaviourRating', 'meets');
    expect(shownText(view)).to.contain('Mengapa sesuai ekspektasi, bukan di atas ekspektasi?');
    inside<HTMLTextAreaElement>(view, '#behaviourReason')?.focus();
    await sendKeys({ type: 'Laporan terlambat' });
    await choose(view, 'behaviourRating', 'above');
    await choose(view, 'behaviourRating', 'meets');
    expect(inside<HTMLTextAreaElement>(view, '#behaviourReason')?.value).to.equal('Laporan terlambat');
  });

  it('reads the predicate from the table: behaviour below is Kurang, whatever the results', async () => {
    const view = await show(appraiserDesks.fresh);
    await choose(view, 'workResultRating', 'above');
    await choose(view, 'behaviourRating', 'below');
    expect(inside(view, '[part~=predicate]')?.textContent).to.match(/Kurang\/\u200B?Miscon\u00AD?duct/);
    expect(inside(view, '.predicate-table .here')?.textContent).to.match(/Kurang\/\u200B?Miscon\u00AD?duct/);
  });

  it('answers an early signature with what is missing, each a step away', async () => {
    const view = await show(appraiserDesks.partial);
    button(view, 'Tanda tangani').click();
    await view.updateComplete;
    expect(focused(view)?.querySelector('h3')?.textContent).to.equal(
      'Belum dapat ditandatangani: 8 bagian masih kosong',
    );
    expect(radio(view, 'behaviour-loyal', 'above').closest('fieldset')?.getAttribute('aria-invalid')).to.equal('true');
    await expect(view).to.be.accessible();

    const link = [...view.renderRoot.querySelectorAll('a')].find(({ textContent }) => textContent?.includes('Loyal'));
    link?.click();
    expect(focused(view)).to.equal(radio(view, 'behaviour-loyal', 'above'));
    expect(location.hash).to.equal('');
    await choose(view, 'behaviour-loyal', 'above');
    expect(shownText(view)).to.contain('7 bagian masih kosong');
  });

  it('does not take an empty reason', async () => {
    const view = await show(appraiserDesks.differing, { ...differingJudgement, behaviourReason: '  ' });
    button(view, 'Tanda tangani').click();
    await view.updateComplete;
    expect(shownText(view)).to.contain('Tulis alasan rating perilaku kerja');
    inside<HTMLAnchorElement>(view, '#summary a[href="#behaviourReason"]')?.click();
    expect(focused(view)?.id).to.equal('behaviourReason');
  });

  it('signs only after a last look at what is signed', async () => {
    const view = await show(appraiserDesks.rated);
    let steps = 0;
    view.addEventListener('asn-evaluation-step-chosen', () => (steps += 1));
    button(view, 'Tanda tangani').click();
    await view.updateComplete;
    expect(focused(view)?.textContent).to.equal('Tandatangani penilaian Dedi Hidayat?');
    const panel = inside(view, '[aria-labelledby=confirm]');
    expect(panel && shownText(panel)).to.contain(
      'Predikat Baik Rating hasil kerja Sesuai Ekspektasi Rating perilaku kerja Di Atas Ekspektasi',
    );
    expect(panel && shownText(panel)).to.contain('tidak dapat diubah lagi');
    button(view, 'Batal').click();
    await view.updateComplete;
    expect(focused(view)).to.equal(button(view, 'Tanda tangani'));
    expect(steps).to.equal(0);

    button(view, 'Tanda tangani').click();
    await view.updateComplete;
    setTimeout(() => button(view, 'Ya, tanda tangani').click());
    expect((await oneEvent(view, 'asn-evaluation-step-chosen')).detail).to.deep.equal({ step: 'sign' });
  });

  it('goes back to what is missing when a mark is changed under the last look', async () => {
    const view = await show(appraiserDesks.rated);
    button(view, 'Tanda tangani').click();
    await view.updateComplete;
    await choose(view, 'behaviourRating', 'below');
    expect(inside(view, '[aria-labelledby=confirm]')).to.equal(null);
    expect(shownText(view)).to.contain('Tulis alasan rating perilaku kerja');
  });

  it('lets nothing change while a step runs, without throwing the focus away', async () => {
    const view = await show(appraiserDesks.rated);
    view.running = 'save';
    await view.updateComplete;
    const save = button(view, 'Simpan');
    expect(save.getAttribute('aria-disabled')).to.equal('true');
    let events = 0;
    view.addEventListener('asn-evaluation-step-chosen', () => (events += 1));
    view.addEventListener('asn-evaluation-changed', () => (events += 1));
    save.click();
    radio(view, 'workResultRating', 'below').click();
    inside<HTMLTextAreaElement>(view, '#notes')?.focus();
    await sendKeys({ type: 'x' });
    await view.updateComplete;
    expect(events).to.equal(0);
    expect(radio(view, 'workResultRating', 'meets').checked).to.equal(true);
    expect(inside<HTMLTextAreaElement>(view, '#notes')?.value).to.equal(completeJudgement.notes);
  });

  it('can be read but not rated while the employee has not sent anything', async () => {
    const view = await show(appraiserDesks.collecting);
    expect(shownText(view)).to.contain('Menunggu pegawai').and.to.contain('Cakupan imunisasi anak meningkat');
    expect(inside(view, 'input, textarea, .bar')).to.equal(null);
    await expect(view).to.be.accessible();
  });

  it('goes on at what comes next once it is signed', async () => {
    const view = await show(appraiserDesks.rated);
    button(view, 'Tanda tangani').click();
    await view.updateComplete;
    button(view, 'Ya, tanda tangani').click();
    view.desk = appraiserDesks.signed;
    await view.updateComplete;
    expect(focused(view)?.textContent).to.contain('Ditandatangani 12 Januari 2027 pukul 09.15 WIB');
    expect(inside(view, 'input, textarea')).to.equal(null);
    expect(shownText(view)).to.contain('paling lambat 14 hari kerja sesudah ditandatangani');
    setTimeout(() => button(view, 'Serahkan ke pegawai').click());
    expect((await oneEvent(view, 'asn-evaluation-step-chosen')).detail).to.deep.equal({ step: 'deliver' });
  });

  it('is a reading copy for those above', async () => {
    const view = await show({ ...appraiserDesks.signed, evaluation: evaluationIn('signed', differingJudgement) });
    expect(inside(view, 'button, input, textarea')).to.equal(null);
    expect(shownText(view)).to.contain('Alasan penilai');
  });

  it('looks the same whether its data come before or after it stands on the page, and when it is moved', async () => {
    const before = document.createElement('asn-evaluation-view');
    Object.assign(before, { desk: appraiserDesks.differing, now });
    document.body.append(before);
    await before.updateComplete;
    const after = await fixture<EvaluationView>(html`<asn-evaluation-view></asn-evaluation-view>`);
    Object.assign(after, { desk: appraiserDesks.differing, now });
    await after.updateComplete;
    expect(shownText(after)).to.equal(shownText(before));

    await choose(before, 'result-r-tunggu', 'below');
    const parent = document.createElement('div');
    document.body.append(parent);
    parent.append(before);
    await before.updateComplete;
    expect(radio(before, 'result-r-tunggu', 'below').checked).to.equal(true);
    parent.remove();
  });
});

describe('<asn-evaluation-view> for the employee', () => {
  it('says before delivery where it stands, who acts next and until when', async () => {
    const rating = await show(employeeDesks.rating);
    expect(shownText(rating)).to.contain('Sedang dinilai Lestari Handayani, S.E.');
    expect(shownText(rating)).to.contain('paling lambat Minggu, 31 Januari 2027 pukul 23.59 WIB');
    expect(inside(rating, '[aria-current=step]')?.textContent?.trim()).to.equal('Dinilai');
    expect(inside(rating, 'input')).to.equal(null);
    expect(shownText(await show(employeeDesks.collecting))).to.contain('Giliran Anda');
    expect(shownText(await show(employeeDesks.signed))).to.contain('paling lambat 14 hari kerja');
    await expect(rating).to.be.accessible();
  });

  it('reads the judgement after delivery, with marks, notes and reasons', async () => {
    const view = await show(employeeDesks.delivered);
    const text = shownText(view);
    expect(text).to.contain('Predikat Baik');
    expect(text).to.contain(differingJudgement.notes);
    expect(text).to.contain(differingJudgement.behaviourReason);
    expect(text).to.contain('Menjangkau dua desa yang tahun lalu belum terlayani.');
    expect(inside(view, 'input, textarea')).to.equal(null);
    await expect(view).to.be.accessible();
  });

  it('says that acknowledging is not agreeing, and where an objection goes', async () => {
    const text = shownText(await show(employeeDesks.delivered));
    expect(text).to.contain('Menerima tidak berarti Anda setuju');
    expect(text).to.contain('dalam 14 hari kerja sesudah menerima dokumen ini');
    expect(text).to.contain('atasan penilai Anda: Sari Anggraini, M.M., Kepala Dinas Kesehatan');
    expect(text).to.contain('PermenPANRB 6/2022, Pasal 29');
  });

  it('acknowledges after one question, then thanks', async () => {
    const view = await show(employeeDesks.delivered);
    button(view, 'Saya sudah membaca dan menerima').click();
    await view.updateComplete;
    expect(focused(view)?.textContent).to.equal('Catat bahwa Anda sudah membaca dan menerima?');
    setTimeout(() => button(view, 'Ya, catat').click());
    expect((await oneEvent(view, 'asn-evaluation-step-chosen')).detail).to.deep.equal({ step: 'acknowledge' });
    view.desk = employeeDesks.acknowledged;
    await view.updateComplete;
    expect(focused(view)?.textContent).to.equal('Terima kasih');
    expect(shownText(view)).to.contain('Anda menerima dokumen ini 14 Januari 2027 pukul 12.30 WIB');
    await expect(view).to.be.accessible();
  });

  it('speaks English where the page does', async () => {
    const wrapper = await fixture(
      html`<div lang="en"><asn-evaluation-view .desk=${employeeDesks.delivered}></asn-evaluation-view></div>`,
    );
    const view = wrapper.querySelector('asn-evaluation-view')!;
    await until(() => shownText(view).includes('Your evaluation 2026'));
    expect(inside(view, 'article')?.getAttribute('lang')).to.equal('en');
    expect(shownText(view)).to.contain('does not mean that you agree').and.to.contain('Meets expectation');
  });
});
