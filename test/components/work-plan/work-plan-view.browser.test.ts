import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/work-plan/work-plan.define.js';
import type { PlanRecord } from '../../../src/components/indicator-editor/plan-record.js';
import type { PlanRequestedEvent } from '../../../src/components/work-plan/work-plan.events.js';
import type { WorkPlanView } from '../../../src/components/work-plan/work-plan-view.js';
import { bothVersions, firstVersions, planDay, recordOf, records } from '../../../stories/fixtures/work-plan.js';
import { leaderUnapproved, subordinateAppraisal } from '../../../stories/fixtures/indicator-editor.js';
import { shownText, until } from '../../support/screen.js';

const show = async (record: PlanRecord, properties: Partial<WorkPlanView> = {}) => {
  const view = await fixture<WorkPlanView>(html`
    <asn-work-plan-view .record=${record} .now=${planDay}></asn-work-plan-view>
  `);
  Object.assign(view, properties);
  await settled(view);
  return view;
};

const editorIn = (view: WorkPlanView) => view.renderRoot.querySelector('asn-indicator-editor-view')!;

async function settled(view: WorkPlanView) {
  for (let round = 0; round < 3; round += 1) {
    await view.updateComplete;
    await editorIn(view).updateComplete;
  }
}

const words = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim();

function named(view: WorkPlanView, label: string | RegExp): HTMLElement {
  const roots = [view.renderRoot, editorIn(view).renderRoot];
  const all = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, a, label, summary')]);
  const found = all.find((one) => (typeof label === 'string' ? words(one) === label : label.test(words(one))));
  if (!found) throw new Error(`There is no "${label}" beside ${all.map(words).join(', ')}`);
  return found;
}

async function press(view: WorkPlanView, label: string | RegExp) {
  named(view, label).click();
  await settled(view);
}

const requested = (view: WorkPlanView) => oneEvent<PlanRequestedEvent>(view, 'asn-plan-requested');

function focused(view: WorkPlanView) {
  const inner = (view.renderRoot as ShadowRoot).activeElement;
  return inner?.shadowRoot?.activeElement ?? inner;
}

describe('<asn-work-plan-view>', () => {
  it('says first where the plan stands, what comes next, and until when', async () => {
    const view = await show(records.written);
    expect(shownText(view)).to.match(
      /^Sasaran Kinerja Pegawai \(SKP\) 2026 Draf Ajukan ke Lestari Handayani, S.E. setelah hasil kerja Anda lengkap\. Tenggat SKP ditetapkan · Anda Sabtu, 31 Januari 2026 pukul 23\.59 WIT 9 hari lagi/,
    );
    await expect(view).to.be.accessible();
  });

  it('shows the form in its order: parties, main, additional, behaviour, annexes', async () => {
    const text = shownText(await show(records.watched));
    const order = ['Pegawai', 'Pejabat penilai kinerja', 'Hasil kerja utama', 'Hasil kerja tambahan', 'Perilaku kerja'];
    const places = [...order, 'Lampiran'].map((part) => text.indexOf(part));
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
    expect(text).to.contain('Memikul 40% hasil kerja atasan').and.to.contain('Bertindak proaktif');
    expect(text).to.contain('Ajak kader dan kepala desa sejak perencanaan.').and.not.to.contain('Beri catatan');
  });

  it('shows 21 statements, and room for what the leader expects before the plan is agreed', async () => {
    const view = await show(records.proposed);
    expect(editorIn(view).renderRoot.querySelectorAll('.statements li')).to.have.length(21);
    expect(editorIn(view).renderRoot.querySelectorAll('.behaviours textarea')).to.have.length(7);
    const reading = await show(records.agreed);
    expect(editorIn(reading).renderRoot.querySelectorAll('.behaviours textarea')).to.have.length(0);
    await expect(view).to.be.accessible();
  });

  it('lists what was remarked, unanswered first, and leads to the item', async () => {
    const view = await show(records.written);
    const overview = view.renderRoot.querySelector('.remarks')!;
    expect(overview.textContent?.replace(/\s+/g, ' ')).to.match(
      /2 belum Anda tanggapi Anak yang mendapat .* baru .* Kader posyandu .* baru .*Dukungan sumber daya(?!.*baru)/,
    );
    await press(view, 'Anak yang mendapat imunisasi dasar lengkap');
    await until(() => focused(view)?.id === 'thread-indicator-i-anak');
    expect(focused(view)?.getAttribute('aria-expanded')).to.equal('true');
    expect(shownText(view)).to.contain('Target 320 anak sudah termasuk Kampung Enggros?');
    await expect(view).to.be.accessible();
  });

  it('sends a remark by keyboard, and asks for words where there are none', async () => {
    const view = await show(records.proposed);
    const toggle = named(view, 'Beri catatan: Waktu tunggu pasien berkurang');
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    await settled(view);
    let asked = 0;
    view.addEventListener('asn-plan-requested', () => (asked += 1));
    await press(view, 'Kirim catatan');
    expect(asked).to.equal(0);
    await until(() => focused(view)?.id === 'remark-result-r-tunggu');
    expect(focused(view)?.getAttribute('aria-invalid')).to.equal('true');
    await sendKeys({ type: 'Dari mana angkanya?' });
    await settled(view);
    expect(view.value?.remarks).to.deep.equal({ 'result-r-tunggu': 'Dari mana angkanya?' });
    const event = requested(view);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect((await event).detail).to.deep.equal({ type: 'comment', about: { part: 'result', id: 'r-tunggu' } });
  });

  it('offers no remark on a row that the server does not know yet', async () => {
    const view = await show(records.written);
    await press(view, 'Tulis hasil kerja');
    const open = editorIn(view).renderRoot.querySelector('.open-result')!;
    expect(open.textContent).not.to.contain('Beri catatan');
  });

  it('says that the law opens a talk when the appraiser is silent (CLK-2)', async () => {
    const view = await show(records.silent, { now: new Date('2026-02-04T02:00:00Z') });
    expect(shownText(view)).to.contain('Anda berhak membicarakannya bersama Sari Anggraini, M.M. (PermenPANRB 6/2022');
  });

  it('tells a change by word and shape, what it was and what it is', async () => {
    const view = await show(records.changing, { versions: firstVersions });
    const text = shownText(view);
    expect(text).to.contain('Versi 1 tetap berlaku').and.to.contain('Alasan perubahan: Puskesmas Keliling');
    expect(text).to.match(/Diubah Indikator: Anak yang .*Target semula 320 menjadi 360/);
    expect(text).to.contain('Ditambahkan Hasil kerja: Kampung pesisir terlayani');
    expect(text).to.contain('Dihapus Hasil kerja: Keluarga diingatkan').and.to.contain('Dipindahkan Hasil kerja:');
    const marks = [...view.renderRoot.querySelectorAll('.difference .mark')];
    const shapes = new Set(marks.map((mark) => getComputedStyle(mark, '::before').content));
    expect(shapes.size).to.equal(4);
    await expect(view).to.be.accessible();
  });

  it('asks for the agreed versions when they are opened, and reads each with what it changed', async () => {
    const view = await show(records.agreedTwice);
    const event = requested(view);
    await press(view, 'Versi yang ditetapkan');
    expect((await event).detail).to.deep.equal({ type: 'versions' });
    view.versions = bothVersions;
    await settled(view);
    expect(shownText(view)).to.contain('Versi 2 · ditetapkan 6 Juli 2026').and.to.contain('Yang berubah dari versi 1');
    await expect(view).to.be.accessible();
  });

  it('offers last year’s plan only while nothing is written', async () => {
    const view = await show(records.blank, { copyFrom: '2025' });
    const event = requested(view);
    await press(view, 'Salin SKP 2025');
    expect((await event).detail).to.deep.equal({ type: 'copy' });
    await press(view, 'Tulis hasil kerja');
    expect(shownText(view)).not.to.contain('Salin SKP 2025');
  });

  it('moves no button when last year’s plan turns out to be there', async () => {
    const view = await show(records.blank);
    const library = named(view, 'Ambil dari pustaka');
    const before = library.getBoundingClientRect().top;
    view.copyFrom = '2025';
    await settled(view);
    expect(named(view, 'Salin SKP 2025').getBoundingClientRect().top).to.be.above(before);
    expect(library.getBoundingClientRect().top).to.equal(before);
  });

  it('lets the head of a unit answer for an objective', async () => {
    const view = await show(records.leader, { objectives: [{ id: 'o-2', title: 'Wabah terdeteksi sebelum meluas' }] });
    await press(view, 'Ubah Cakupan imunisasi anak meningkat');
    const field = editorIn(view).renderRoot.querySelector<HTMLSelectElement>('#objectiveId-r-imunisasi')!;
    expect([...field.options].map(({ text }) => text)).to.deep.equal([
      'Belum dipilih',
      'Penyakit menular terkendali',
      'Wabah terdeteksi sebelum meluas',
    ]);
    field.value = 'o-2';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(view.value?.results[0]?.objectiveId).to.equal('o-2');
  });

  it('takes a share of the superior’s result, and refuses one that cannot be', async () => {
    const view = await show(records.written);
    await press(view, 'Ubah Cakupan imunisasi anak meningkat');
    const field = editorIn(view).renderRoot.querySelector<HTMLInputElement>('#share-r-imunisasi')!;
    expect(field.value).to.equal('40');
    field.value = '140';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled(view);
    await press(view, 'Simpan');
    expect(shownText(view)).to.contain('Tulis bagiannya sebagai angka, lebih dari 0 sampai 100.');
  });

  it('says plainly that the superior has no agreed plan (PLN-15)', async () => {
    const view = await show({ ...records.written, leader: leaderUnapproved });
    await press(view, /^Ubah Kader/);
    expect(shownText(view)).to.contain('belum ditetapkan, jadi daftar ini masih kosong');
  });

  it('switches between posts and says that the annual evaluation covers all of them', async () => {
    const view = await show(records.posts);
    expect(shownText(view)).to.contain('Penilaian tahunan dibuat satu kali dan mencakup semuanya.');
    expect(named(view, /^Perawat/).getAttribute('aria-current')).to.equal('page');
    const event = requested(view);
    await press(view, /^Kepala Seksi Surveilans .*Plt\./);
    expect((await event).detail).to.deep.equal({ type: 'post', appraisalId: 'a-dedi-plt' });
  });

  it('opens an agreed plan for a change with a reason only', async () => {
    const view = await show(records.agreed);
    let steps = 0;
    view.addEventListener('asn-plan-step-chosen', () => (steps += 1));
    await press(view, 'Buka untuk diubah…');
    await press(view, 'Buka dengan alasan ini');
    expect(steps).to.equal(0);
    await until(() => focused(view)?.id === 'note');
    await sendKeys({ type: 'Tugas tambahan.' });
    await press(view, 'Buka dengan alasan ini');
    expect(steps).to.equal(1);
    expect(view.value?.note).to.equal('Tugas tambahan.');
  });

  it('says so where the records name no appraiser (ACT-12)', async () => {
    expect(shownText(await show(records.unknownAppraiser))).to.contain('belum tercatat; hubungi pengelola kepegawaian');
  });

  it('is the same whether its record comes before or after it stands in the page, and keeps its state when moved', async () => {
    const before = document.createElement('asn-work-plan-view');
    before.now = planDay;
    before.record = records.written;
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(before);
    const after = await show(records.written);
    await settled(before);
    expect(shownText(before)).to.equal(shownText(after));
    await press(before, /^1 catatan/);
    before.remove();
    place.append(before);
    await settled(before);
    expect(named(before, /^1 catatan: Anak/).getAttribute('aria-expanded')).to.equal('true');
  });

  it('speaks English', async () => {
    const view = await show(recordOf(records.proposed.plan, subordinateAppraisal));
    view.lang = 'en';
    await settled(view);
    expect(shownText(view)).to.contain('Read the plan of Dedi Hidayat, then agree it or return it with a note.');
  });
});
