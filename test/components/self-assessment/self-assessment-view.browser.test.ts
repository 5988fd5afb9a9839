import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/components/self-assessment/self-assessment.define.js';
import type { SelfAssessmentChangedEvent } from '../../../src/components/self-assessment/self-assessment.events.js';
import type { SelfAssessmentView } from '../../../src/components/self-assessment/self-assessment-view.js';
import { draftOf } from '../../../src/components/self-assessment/self-assessment.state.js';
import { presetPolicy } from '../../../src/rules/index.js';
import { logSuggestions } from '../../../stories/fixtures/evaluation-course.js';
import { approvedPlan } from '../../../stories/fixtures/index.js';
import * as records from '../../../stories/fixtures/self-assessment.js';
import { shownText, until } from '../../support/screen.js';

const open = (assessment = records.emptyAssessment, lang = 'id') =>
  fixture<SelfAssessmentView>(html`
    <asn-self-assessment-view
      lang=${lang}
      .plan=${approvedPlan}
      .behaviours=${presetPolicy.behaviours}
      .scale=${presetPolicy.review.scale}
      .value=${draftOf(assessment)}
    ></asn-self-assessment-view>
  `);

const find = <Found extends HTMLElement = HTMLInputElement>(view: SelfAssessmentView, id: string) =>
  view.shadowRoot?.getElementById(id) as Found;

async function type(view: SelfAssessmentView, id: string, text: string) {
  const field = find(view, id);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await view.updateComplete;
}

/** The statement about one indicator, as the view holds it. */
const stated = (view: SelfAssessmentView, id: string) =>
  view.value.realisations.find(({ indicatorId }) => indicatorId === id);

describe('<asn-self-assessment-view>', () => {
  it('preselects nothing and states nothing by itself', async () => {
    const view = await open();
    expect(view.shadowRoot?.querySelectorAll(':checked')).to.have.length(0);
    expect(shownText(view)).to.contain('belum ada');
    expect(view.value.realisations).to.have.length(0);
    await expect(view).to.be.accessible();
  });

  it('echoes the number it understood and says how it stands to the target', async () => {
    const view = await open();
    const changed = oneEvent<SelfAssessmentChangedEvent>(view, 'asn-self-assessment-changed');
    await type(view, 'actual-i-anak', '341');
    expect((await changed).detail.realisations[0]).to.include({ indicatorId: 'i-anak', actual: 341 });
    expect(shownText(view)).to.contain('Terbaca: 341 anak');
    expect(shownText(view)).to.contain('tercapai 106,6% dari target');
    await type(view, 'actual-i-suhu', '9,5');
    expect(shownText(view)).to.contain('di luar rentang 1,5 derajat Celsius di atas rentang');
    await type(view, 'actual-i-tunggu', '0');
    expect(stated(view, 'i-tunggu')?.actual).to.equal(0);
    await type(view, 'actual-i-tunggu', '');
    expect(stated(view, 'i-tunggu')?.actual).to.equal(null);
  });

  it('asks which of two numbers was meant', async () => {
    const view = await open();
    await type(view, 'actual-i-anak', '12.500');
    expect(stated(view, 'i-anak')?.actual).to.equal(null);
    const answers = [...(view.shadowRoot?.querySelectorAll<HTMLButtonElement>('.ask button') ?? [])];
    expect(answers.map(({ textContent }) => textContent?.trim())).to.deep.equal(['12.500 anak', '12,5 anak']);
    answers[1]?.click();
    await view.updateComplete;
    expect(stated(view, 'i-anak')).to.deep.equal({ indicatorId: 'i-anak', actual: 12.5, note: '', evidence: [] });
    expect(find(view, 'actual-i-anak').value).to.equal('12,5');
    expect(view.shadowRoot?.activeElement?.id).to.equal('actual-i-anak');
  });

  it('says a fault only after the field was left', async () => {
    const view = await open();
    await type(view, 'actual-i-anak', 'tiga');
    expect(shownText(view)).to.not.contain('belum terbaca');
    find(view, 'actual-i-anak').dispatchEvent(new Event('change'));
    await view.updateComplete;
    expect(find(view, 'actual-i-anak').getAttribute('aria-invalid')).to.equal('true');
    expect(shownText(view)).to.contain('Angka ini belum terbaca');
  });

  it('takes dates, steps and yes or no, and lets them be cleared without losing the focus', async () => {
    const view = await open();
    await type(view, 'actual-i-laporan', '2026-12-05');
    expect(shownText(view)).to.contain('Sabtu, 05 Desember 2026');
    expect(shownText(view)).to.contain('lewat tenggat 5 hari sesudah tenggat');
    const steps = find<HTMLFieldSetElement>(view, 'actual-i-posyandu');
    const radios = [...steps.querySelectorAll('input')];
    radios[0]?.click();
    await view.updateComplete;
    expect(stated(view, 'i-posyandu')?.actual).to.equal(0);
    radios[4]?.click();
    await view.updateComplete;
    expect(stated(view, 'i-posyandu')?.actual).to.equal(4);
    const truth = find<HTMLFieldSetElement>(view, 'actual-i-inovasi');
    truth.querySelectorAll('input')[1]?.click();
    await view.updateComplete;
    expect(stated(view, 'i-inovasi')?.actual).to.equal(false);
    truth.querySelector('button')?.click();
    await view.updateComplete;
    expect(stated(view, 'i-inovasi')?.actual).to.equal(null);
    expect(truth.querySelectorAll(':checked')).to.have.length(0);
    expect(truth.contains(view.shadowRoot?.activeElement ?? null)).to.equal(true);
  });

  it('hands the focus on as evidence comes and goes', async () => {
    const view = await open(records.partialAssessment);
    view.shadowRoot?.querySelector('details')?.setAttribute('open', '');
    find<HTMLButtonElement>(view, 'add-i-anak').click();
    await until(() => view.shadowRoot?.activeElement?.id === 'label-i-anak-1');
    await type(view, 'label-i-anak-1', 'Foto kegiatan');
    find<HTMLButtonElement>(view, 'remove-i-anak-0').click();
    await until(() => view.shadowRoot?.activeElement?.id === 'remove-i-anak-0');
    expect(stated(view, 'i-anak')?.evidence).to.deep.equal([{ label: 'Foto kegiatan', url: '' }]);
    find<HTMLButtonElement>(view, 'remove-i-anak-0').click();
    await until(() => view.shadowRoot?.activeElement?.id === 'add-i-anak');
  });

  it('takes the own view of behaviour, and lets it be taken back', async () => {
    const view = await open();
    const group = view.shadowRoot?.querySelector<HTMLFieldSetElement>('.reflection');
    group?.querySelectorAll('input')[2]?.click();
    await view.updateComplete;
    expect(view.value.reflections).to.deep.equal([{ value: 'service-oriented', score: 3, text: '' }]);
    group?.querySelector('button')?.click();
    await view.updateComplete;
    expect(view.value.reflections[0]?.score).to.equal(null);
  });

  it('offers what the verified log counts, and takes it over only when it is pressed', async () => {
    const view = await open();
    view.suggestions = logSuggestions.items;
    await view.updateComplete;
    expect(shownText(view)).to.contain('12 kegiatan terverifikasi: 341 anak Pakai angka ini');
    expect(shownText(view)).to.contain('4 kegiatan terverifikasi di catatan harian.');
    expect(view.value.realisations).to.have.length(0);
    expect(find(view, 'actual-i-anak').value).to.equal('');
    await expect(view).to.be.accessible();
    const buttons = [...(view.shadowRoot?.querySelectorAll<HTMLButtonElement>('.proposal button') ?? [])];
    expect(buttons.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Pakai angka ini Anak yang mendapat imunisasi dasar lengkap, 341 anak',
      'Pakai angka ini Rata-rata waktu tunggu pasien, 24 menit',
    ]);
    buttons[0]?.click();
    await view.updateComplete;
    expect(stated(view, 'i-anak')?.actual).to.equal(341);
    expect(find(view, 'actual-i-anak').value).to.equal('341');
    expect(view.shadowRoot?.activeElement?.id).to.equal('actual-i-anak');
    expect(shownText(view)).to.contain('Sama dengan 12 kegiatan terverifikasi.');
    await type(view, 'actual-i-anak', '300');
    expect(shownText(view)).to.contain('12 kegiatan terverifikasi: 341 anak Pakai angka ini');
  });

  it('offers an open result with a link to it, and takes it over with that link as evidence', async () => {
    const view = await open();
    const label = 'Indeks kepuasan masyarakat: Imunisasi, Puskesmas Sorong, sampai 30 Juni 2026';
    const address = 'https://api.example/v1/public/units/u-1/performance?year=2026';
    const source = { kind: 'satisfaction-index', label, date: '2026-06-30', address };
    view.suggestions = [{ indicatorId: 'i-anak', actual: 84.21, entries: 0, source }];
    await view.updateComplete;
    expect(shownText(view)).to.contain(`${label} : 84,21 anak Pakai angka ini`);
    expect(view.shadowRoot?.querySelector<HTMLAnchorElement>('.proposal a')?.href).to.equal(address);
    await expect(view).to.be.accessible();
    view.shadowRoot?.querySelector<HTMLButtonElement>('.proposal button')?.click();
    await view.updateComplete;
    const { actual, evidence } = stated(view, 'i-anak') ?? {};
    expect([actual, evidence]).to.deep.equal([84.21, [{ label, url: address }]]);
    expect(view.shadowRoot?.querySelector('.proposal button')).to.equal(null);
    view.suggestions = [
      { indicatorId: 'i-anak', actual: null, entries: 0, source: { ...source, address: 'javascript:1' } },
    ];
    await view.updateComplete;
    expect(shownText(view)).to.contain(label);
    expect(view.shadowRoot?.querySelector('.proposal :is(a, button)')).to.equal(null);
  });

  it('never links an address that is not of the web', async () => {
    const view = await open({
      ...records.emptyAssessment,
      realisations: [
        { indicatorId: 'i-anak', actual: 1, note: '', evidence: [{ label: 'Jahat', url: 'javascript:alert(1)' }] },
      ],
    });
    view.readOnly = true;
    await view.updateComplete;
    expect(view.shadowRoot?.querySelector('a')).to.equal(null);
    expect(shownText(view)).to.contain('Jahat');
  });

  it('is the same whether its properties come before or after it is attached', async () => {
    const before = await open(records.completeAssessment);
    const after = document.createElement('asn-self-assessment-view');
    before.parentElement?.append(after);
    await after.updateComplete;
    Object.assign(after, {
      plan: before.plan,
      behaviours: before.behaviours,
      scale: before.scale,
      value: before.value,
    });
    await after.updateComplete;
    expect(shownText(after)).to.equal(shownText(before));
  });

  it('speaks English', async () => {
    const view = await open(records.partialAssessment, 'en');
    expect(shownText(view)).to.contain('What did you achieve?');
    expect(shownText(view)).to.contain('Service-oriented');
    expect(shownText(view)).to.contain('reached 106.6% of target');
  });
});
