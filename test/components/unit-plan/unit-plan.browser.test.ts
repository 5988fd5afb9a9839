import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/unit-plan/unit-plan.define.js';
import type { UnitPlan as UnitPlanElement } from '../../../src/components/unit-plan/unit-plan.js';
import type {
  UnitPlanChangedEvent,
  UnitPlanStepChosenEvent,
} from '../../../src/components/unit-plan/unit-plan.events.js';
import type { EnteredUnitPlan } from '../../../src/components/unit-plan/unit-plan.state.js';
import type { UnitPlanView } from '../../../src/components/unit-plan/unit-plan-view.js';
import type { AchievementChange, UnitPlan, UnitPlanChange, UnitProgressChange } from '../../../src/contract/index.js';
import type { Answers } from '../../../stories/fixtures/client.js';
import { fakeClient, problems } from '../../../stories/fixtures/index.js';
import {
  cascade,
  faultyProgress,
  partialUnitEntry,
  unitAnswers,
  unitDay,
  unitPlans,
} from '../../../stories/fixtures/unit-plan.js';
import { shownText, until } from '../../support/screen.js';

const show = (unitPlan: UnitPlan, value?: EnteredUnitPlan) =>
  fixture<UnitPlanView>(html`
    <asn-unit-plan-view
      .unitPlan=${unitPlan}
      .value=${value}
      .now=${unitDay}
      .cascade=${{ type: 'loaded', cascade } as const}
    ></asn-unit-plan-view>
  `);

const words = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim();

function named(view: UnitPlanView, label: string | RegExp): HTMLElement {
  const all = [...view.renderRoot.querySelectorAll<HTMLElement>('button, a, label, summary')];
  const found = all.find((one) => (typeof label === 'string' ? words(one) === label : label.test(words(one))));
  if (!found) throw new Error(`There is no "${label}" beside ${all.map(words).join(', ')}`);
  return found;
}

async function press(view: UnitPlanView, label: string | RegExp) {
  named(view, label).click();
  await view.updateComplete;
  await view.updateComplete;
}

async function type(view: UnitPlanView, label: string | RegExp, text: string) {
  const id = named(view, label).getAttribute('for') ?? '';
  const field = (view.renderRoot as ShadowRoot).getElementById(id) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await view.updateComplete;
}

const focused = (view: UnitPlanView) => (view.renderRoot as ShadowRoot).activeElement;
const stepChosen = (view: UnitPlanView) => oneEvent<UnitPlanStepChosenEvent>(view, 'asn-unit-plan-step-chosen');

const open = (answers: Answers) =>
  fixture<UnitPlanElement>(html`<asn-unit-plan .client=${fakeClient(answers)}></asn-unit-plan>`);

const viewIn = (element: UnitPlanElement) =>
  until(() => element.renderRoot.querySelector<UnitPlanView>('asn-unit-plan-view'));

describe('<asn-unit-plan-view>', () => {
  it('is written by the head: an objective, an indicator, actions by quarter', async () => {
    const view = await show(unitPlans.blank);
    expect(shownText(view)).to.contain('Belum ada sasaran.').and.to.contain('perjanjian kinerja unit');
    await press(view, 'Tulis sasaran');
    expect(focused(view)?.id).to.match(/^title-/);
    await sendKeys({ type: 'Penyakit menular terkendali' });
    await press(view, 'Tulis indikator');
    await sendKeys({ type: 'Anak yang diimunisasi lengkap' });
    await press(view, /^Makin besar/);
    await type(view, 'Target', '320');
    await type(view, 'Satuan', 'anak');
    expect(shownText(view)).not.to.contain('Perspektif').and.not.to.contain('Boleh lebih dari satu');
    await type(view, 'Triwulan I 2026', 'Melatih kader\n\nMemetakan kampung');
    const chosen = stepChosen(view);
    await press(view, 'Ajukan ke unit di atas');
    const { step, value } = (await chosen).detail;
    expect(step).to.equal('submit');
    expect(value.actions[value.results[0]!.id]?.[0]).to.equal('Melatih kader\n\nMemetakan kampung');
    await expect(view).to.be.accessible();
  });

  it('names what is missing before it proposes, each a link to its field', async () => {
    const view = await show(unitPlans.draft, partialUnitEntry);
    await press(view, 'Ajukan ke unit di atas');
    expect(focused(view)?.id).to.equal('summary');
    expect(shownText(view)).to.contain('Sasaran 2: Bagian ini belum punya indikator.');
    expect(shownText(view)).not.to.contain('Pilih sedikitnya satu aspek');
    await press(view, /dapat dibaca dua cara/);
    expect(focused(view)?.id).to.equal('target-i-anak');
    await expect(view).to.be.accessible();
  });

  it('is decided by the unit above', async () => {
    const view = await show(unitPlans.decide);
    await press(view, 'Kembalikan…');
    expect(focused(view)?.id).to.equal('note');
    await press(view, 'Kembalikan dengan catatan ini');
    expect(shownText(view)).to.contain('Tulis alasannya');
    const chosen = stepChosen(view);
    await press(view, 'Batal mengembalikan');
    await press(view, 'Setujui rencana');
    expect((await chosen).detail.step).to.equal('approve');
  });

  it('records the quarter that has ended, in the form of each indicator', async () => {
    const view = await show(unitPlans.head);
    expect(view.renderRoot.querySelector<HTMLInputElement>('#quarter input:checked')?.value).to.equal('2');
    await type(view, /^Realisasi \(jam\)/, '22,5');
    await press(view, 'Ya, terlaksana');
    await press(view, 'Imunisasi kejar di tiga kampung pesisir');
    await type(view, 'Catatan: Imunisasi kejar di tiga kampung pesisir', 'Selesai 20 Juni.');
    const chosen = stepChosen(view);
    await press(view, 'Simpan realisasi');
    const { step, value } = (await chosen).detail;
    expect(step).to.equal('record-progress');
    expect(value.progress['i-lapor 2']?.actual).to.equal(22.5);
    expect(value.progress['i-sistem 2']?.actual).to.equal(true);
    expect(value.progress['i-anak 1']?.actual).to.equal(74);
    expect(value.actionProgress['x-3']).to.deep.equal({ done: true, note: 'Selesai 20 Juni.' });
    await expect(view).to.be.accessible();
  });

  it('does not send what cannot be read, and leads to it', async () => {
    const view = await show(unitPlans.head, faultyProgress);
    let steps = 0;
    view.addEventListener('asn-unit-plan-step-chosen', () => (steps += 1));
    await press(view, 'Simpan realisasi');
    expect(steps).to.equal(0);
    expect(focused(view)?.id).to.equal('summary');
    await press(view, /pelaporan kasus: Tulis alamat web/);
    await until(() => focused(view)?.id === 'url-i-lapor');
    await expect(view).to.be.accessible();
  });

  it('sets the achievement with nothing preselected and a reason', async () => {
    const view = await show(unitPlans.above);
    expect(view.renderRoot.querySelectorAll('.decision input:checked')).to.have.length(0);
    await press(view, 'Tetapkan capaian');
    expect(shownText(view)).to.contain('Pilih capaiannya.');
    await press(view, 'Triwulan II 2026');
    await press(view, 'Istimewa');
    await type(view, 'Alasan', 'Semua rencana aksi melampaui target.');
    const chosen = stepChosen(view);
    await press(view, 'Tetapkan capaian');
    expect((await chosen).detail.value.achievement).to.deep.equal({
      term: 'Q2',
      level: 'outstanding',
      reason: 'Semua rencana aksi melampaui target.',
    });
    await expect(view).to.be.accessible();
  });

  it('is read by everybody in the unit, with progress, level and reason', async () => {
    const view = await show(unitPlans.member);
    const text = shownText(view);
    expect(text).to.match(/Baik Capaian organisasi Triwulan I 2026/);
    expect(text).to.contain('Triwulan II 2026: 168 anak').and.to.contain('Rencana aksi berjalan; waktu pelaporan');
    expect(view.renderRoot.querySelectorAll('input, textarea')).to.have.length(0);
    await expect(view).to.be.accessible();
  });

  it('shows who carries what as nested lists, and by a word what nobody carries', async () => {
    const view = await show(unitPlans.member);
    const tree = view.renderRoot.querySelector('.cascade')!;
    const text = tree.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(text).to.match(/Cakupan imunisasi kabupaten meningkat memikul 60% Lestari .* terbagi 75%/);
    expect(text).to.match(/Wabah terdeteksi sebelum meluas belum ada yang memikul/);
    expect(text).to.match(/Rantai dingin vaksin terjaga .*? belum ada yang memikul/);
    expect(text).to.match(/Belum terhubung ke sasaran unit Arsip surveilans tertata/);
    expect(text).to.match(/SKP belum ditetapkan .* Hendra Maulana/);
    const deepest = [...tree.querySelectorAll('ul ul ul > li')].map((item) => item.textContent?.trim() ?? '');
    expect(deepest).to.have.length(1);
    expect(deepest[0]).to.contain('Kader pesisir');
  });

  it('is the same whether its plan comes before or after it stands in the page, and keeps its state when moved', async () => {
    const before = document.createElement('asn-unit-plan-view');
    before.unitPlan = unitPlans.draft;
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(before);
    const after = await fixture<UnitPlanView>(html`<asn-unit-plan-view></asn-unit-plan-view>`);
    after.unitPlan = unitPlans.draft;
    await Promise.all([before.updateComplete, after.updateComplete]);
    expect(shownText(before)).to.equal(shownText(after));
    await press(before, /^Ubah Wabah/);
    before.remove();
    place.append(before);
    await before.updateComplete;
    expect(before.renderRoot.querySelectorAll('.open-result')).to.have.length(1);
  });
});

describe('<asn-unit-plan>', () => {
  it('reads the plan of the reader’s own unit', async () => {
    let asked: unknown;
    const element = await open({
      ...unitAnswers(unitPlans.member),
      'unitPlans.get': (input: { unitId: string; periodId: string }) => (
        (asked = [input.unitId, input.periodId]),
        unitPlans.member
      ),
    });
    await until(() => shownText(element).includes('memikul 60%'));
    expect(asked).to.deep.equal(['unit-p2p', 'current']);
  });

  it('saves objectives with their actions: what was reworded in its place keeps its id', async () => {
    let sent: UnitPlanChange | undefined;
    const element = await open({
      ...unitAnswers(unitPlans.draft),
      'unitPlans.save': ({ body }: { body: UnitPlanChange }) => ((sent = body), { ...unitPlans.draft, etag: '"2"' }),
    });
    const view = await viewIn(element);
    const before = view.value!;
    const [first = '', ...rest] = before.actions['o-imunisasi'] ?? [];
    const reworded = `Baru\n${first.replace('12 posyandu', '14 posyandu')}`;
    view.enter({ ...before, actions: { ...before.actions, 'o-imunisasi': [reworded, ...rest] } } as EnteredUnitPlan);
    await view.updateComplete;
    const told = oneEvent<UnitPlanChangedEvent>(element, 'asn-unit-plan-changed');
    await press(view, 'Simpan');
    expect((await told).detail.step).to.equal('save');
    const actions = sent?.objectives[0]?.actions ?? [];
    expect(actions.map(({ text }) => text).slice(0, 3)).to.deep.equal([
      'Baru',
      'Memetakan kampung dengan cakupan terendah',
      'Melatih kader di 14 posyandu',
    ]);
    expect(actions[1]?.id).to.equal('x-1');
    expect(new Set(actions.map(({ id }) => id)).size).to.equal(actions.length);
    expect(actions.slice(3).map(({ id }) => id)).to.deep.equal(['x-3', 'x-4']);
  });

  it('sends progress whole, without what says nothing', async () => {
    let sent: UnitProgressChange | undefined;
    const element = await open({
      ...unitAnswers(unitPlans.head),
      'unitPlans.recordProgress': ({ body }: { body: UnitProgressChange }) => ((sent = body), unitPlans.head),
    });
    const view = await viewIn(element);
    view.now = unitDay;
    await view.updateComplete;
    await type(view, /^Realisasi \(jam\)/, '22');
    const told = oneEvent<UnitPlanChangedEvent>(element, 'asn-unit-plan-changed');
    await press(view, 'Simpan realisasi');
    await told;
    expect(sent?.progress).to.have.length(5);
    expect(sent?.progress.at(-1)).to.deep.equal({
      indicatorId: 'i-lapor',
      quarter: 2,
      actual: 22,
      note: '',
      url: null,
    });
    expect(sent?.actionProgress).to.have.length(2);
  });

  it('sets the achievement and shows it', async () => {
    let sent: AchievementChange | undefined;
    const element = await open({
      ...unitAnswers(unitPlans.above),
      'unitPlans.setAchievement': ({ body }: { body: AchievementChange }) => ((sent = body), unitPlans.above),
    });
    const view = await viewIn(element);
    await view.updateComplete;
    await press(view, 'Tahun 2026');
    await press(view, 'Baik');
    await type(view, 'Alasan', ' Target tercapai. ');
    const told = oneEvent<UnitPlanChangedEvent>(element, 'asn-unit-plan-changed');
    await press(view, 'Tetapkan capaian');
    expect((await told).detail.step).to.equal('set-achievement');
    expect(sent).to.deep.equal({ term: 'annual', level: 'good', reason: 'Target tercapai.' });
  });

  it('says who may read the tree to those who may not, and keeps the plan open to them', async () => {
    const element = await open({ ...unitAnswers(unitPlans.member), 'unitPlans.cascade': problems.forbidden });
    await until(() => shownText(element).includes('Pembagian peran dapat dibaca oleh pegawai unit ini'));
    expect(shownText(element)).to.contain('Wabah terdeteksi sebelum meluas');
  });

  it('keeps what was entered when the line is gone', async () => {
    const element = await open({ ...unitAnswers(unitPlans.draft), 'unitPlans.save': problems.offline });
    const view = await viewIn(element);
    view.enter({ ...view.value!, results: view.value!.results.slice(0, 1) });
    await view.updateComplete;
    await press(view, 'Simpan');
    await until(() => shownText(element).includes('Sambungan terputus'));
    expect(view.value?.results).to.have.length(1);
  });
});
