import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { StaleVersionError } from '../../../src/client/index.js';
import '../../../src/components/evaluation/evaluation.define.js';
import '../../../src/components/evaluation/evaluation-view.define.js';
import type { Evaluation } from '../../../src/components/evaluation/evaluation.js';
import type {
  EvaluationObjectedEvent,
  EvaluationStepChosenEvent,
} from '../../../src/components/evaluation/evaluation.events.js';
import type { EvaluationDesk, EvaluationDraft } from '../../../src/components/evaluation/evaluation.state.js';
import type { EvaluationView } from '../../../src/components/evaluation/evaluation-view.js';
import { answersOf, completeJudgement, differingJudgement } from '../../../stories/fixtures/evaluation.js';
import {
  appraiserCourse,
  courseNow,
  employeeCourse,
  objections,
  patterns,
  quarters,
  superiorCourse,
} from '../../../stories/fixtures/evaluation-course.js';
import { type Answers, fakeClient } from '../../../stories/fixtures/index.js';
import { shownText, until } from '../../support/screen.js';

const show = (desk: EvaluationDesk, value?: EvaluationDraft, lang = 'id') =>
  fixture<EvaluationView>(
    html`<asn-evaluation-view lang=${lang} .desk=${desk} .value=${value} .now=${courseNow}></asn-evaluation-view>`,
  );

const inside = <Found extends Element>(view: EvaluationView, selector: string) =>
  view.renderRoot.querySelector<Found>(selector);
const focused = (view: EvaluationView) => (view.renderRoot as ShadowRoot).activeElement;

async function press(view: EvaluationView, label: string) {
  const find = () => [...view.renderRoot.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
  (await until(find)).click();
  await view.updateComplete;
}

const buttons = (view: EvaluationView) =>
  [...view.renderRoot.querySelectorAll('button')].map(({ textContent }) => textContent?.trim());

/** The step that a press asks for. */
async function stepAfter(view: EvaluationView, label: string) {
  setTimeout(() => void press(view, label));
  return (await oneEvent<EvaluationStepChosenEvent>(view, 'asn-evaluation-step-chosen')).detail.step;
}

describe('what stands beside the judgement', () => {
  it('says what runs until when: date, weekday, zone and working days left, the reader’s own first', async () => {
    const view = await show(superiorCourse.deciding);
    const clocks = inside(view, '.clocks')!;
    expect(shownText(clocks)).to.equal(
      'Tenggat Keberatan diputus · Anda Senin, 01 Februari 2027 pukul 23.59 WIB 5 hari kerja lagi ' +
        'Hasil dilaporkan ke pejabat yang berwenang · penilai Jumat, 12 Maret 2027 pukul 23.59 WIB 34 hari kerja lagi',
    );
  });

  it('says that a deadline has passed, and that it changes nothing; not where the step was taken late', async () => {
    const late = inside(await show(superiorCourse.mayTakeOver), '.clocks')!;
    expect(shownText(late)).to.contain('lewat 3 hari').and.to.contain('tidak mengubah penilaian');
    const { evaluation } = superiorCourse.mayTakeOver;
    const clocks = evaluation.clocks?.filter(({ state }) => state === 'over');
    const signed = await show({ ...appraiserCourse.signed, evaluation: { ...evaluation, clocks, state: 'signed' } });
    expect(inside(signed, '.clocks') === null).to.equal(true);
  });

  it('counts the verified log, and folds feedback beside what it speaks of', async () => {
    const view = await show(appraiserCourse.informed);
    const [first] = view.renderRoot.querySelectorAll('.subject');
    expect(first && shownText(first))
      .to.contain('12 kegiatan terverifikasi')
      .and.to.contain('Umpan balik (2)');
    expect(first && shownText(first)).to.contain('Perlu ditingkatkan Hendra Maulana, S.Pd. · 2 September 2026');
    const text = shownText(view);
    expect(text).to.contain('Umpan balik lainnya (1)');
    expect(text).to.contain('Triwulan III 2026 Pesan di grup sering');
    expect(text).to.contain('Ada masukan dari pegawai di bawahnya yang menunggu.');
    await expect(view).to.be.accessible();
  });

  it('tells how the team lies against the guideline, in sentences with their source, without any name', async () => {
    const view = await show({ ...appraiserCourse.informed, distribution: patterns.differing });
    const panel = inside(view, '.distribution')!;
    const text = shownText(panel);
    expect(text).to.contain('Pola tim Anda: 13 dari 14 pegawai sudah berpredikat');
    expect(text).to.contain('Baik paling banyak 70% tim, yaitu 9 orang; sekarang 11. berbeda');
    expect(text).to.contain('Dasar: SE MenPANRB 3/2023');
    expect(text).to.contain('Memakai capaian tahun lalu');
    expect(text).to.contain('Pola ini tidak pernah mengubah rating.');
    for (const name of ['Dedi', 'Maria', 'Hendra']) expect(text).not.to.contain(name);
    expect(panel.hasAttribute('open')).to.equal(false);
    panel.setAttribute('open', '');
    expect(inside(view, '.curve svg')?.getAttribute('aria-label')).to.contain('paling banyak di Baik');
    await expect(view).to.be.accessible();
  });

  it('opens the pattern only where it holds up the signature, and stays information in a small team', async () => {
    const blocked = await show(appraiserCourse.blocked);
    expect(inside(blocked, '.distribution')?.hasAttribute('open')).to.equal(true);
    expect(shownText(blocked)).to.contain('Instansi Anda menahan tanda tangan');
    const small = await show({ ...appraiserCourse.informed, distribution: patterns.small });
    expect(shownText(small)).to.contain('Tim di bawah 10 orang: hanya informasi');
    expect(inside(small, '.findings .state.attention, .findings .state.failure')).to.equal(null);
    const unset = await show({ ...appraiserCourse.informed, distribution: patterns.unset });
    expect(shownText(unset)).to.contain('Capaian unit Anda belum ditetapkan');
  });

  it('takes the rating of who heads a unit from its achievement, and says so', async () => {
    const view = await show(appraiserCourse.unitHead);
    const text = shownText(view);
    expect(text).to.contain('Pegawai ini memimpin unit, jadi capaian unitlah yang menjadi rating hasil kerjanya');
    expect(text).to.contain('Usul: Sesuai Ekspektasi , karena capaian unit Baik, dan pegawai ini memimpin unit itu.');
    expect(text).to.contain('Dasar: SE MenPANRB 3/2023');
    inside<HTMLInputElement>(view, 'input[name=workResultRating][value=above]')?.click();
    await view.updateComplete;
    expect(inside(view, '#workResultReason')).not.to.equal(null);
  });

  it('says of a result from another post where it was agreed', async () => {
    expect(shownText(await show(appraiserCourse.otherPost))).to.contain(
      'sebagai Plt. Kepala Seksi Surveilans, Dinas Kesehatan',
    );
  });

  it('offers the exception of study leave to nobody else, preselects nothing, and asks for its reason', async () => {
    expect(inside(await show(appraiserCourse.blocked), '.study-leave')).to.equal(null);
    const view = await show(appraiserCourse.studyLeave);
    expect(inside(view, 'input[name=studyLeave]:checked')).to.equal(null);
    inside<HTMLInputElement>(view, 'input[name=studyLeave][value=very-poor]')?.click();
    await view.updateComplete;
    expect(inside(view, '[part~=predicate]')?.textContent?.trim()).to.equal('Sangat Kurang');
    expect(shownText(view)).to.contain('Dipilih penilai, karena tugas belajar tidak selesai');
    await press(view, 'Tanda tangani');
    inside<HTMLAnchorElement>(view, '#summary a')?.click();
    expect(focused(view)?.id).to.equal('studyLeaveReason');
    await expect(view).to.be.accessible();
    await press(view, 'Batalkan, pakai tabel');
    expect(view.value?.studyLeave).to.equal(null);
    expect(inside(view, '.study-leave')?.contains(focused(view))).to.equal(true);
    expect(inside(view, '[part~=predicate]')?.textContent?.trim()).to.equal('Baik');
  });
});

describe('the course of an evaluation', () => {
  it('is taken over with a reason only, and says that what follows is final', async () => {
    const view = await show(superiorCourse.mayTakeOver);
    expect(shownText(view)).to.contain('Hasilnya final; pegawai tidak dapat mengajukan keberatan.');
    await press(view, 'Ambil alih penilaian');
    expect(focused(view)?.id).to.equal('take-over-words');
    expect(focused(view)?.getAttribute('aria-invalid')).to.equal('true');
    await expect(view).to.be.accessible();
    await sendKeys({ type: 'Penilai sakit.' });
    expect(view.value).to.deep.equal({ words: { 'take-over': 'Penilai sakit.' } });
    expect(await stepAfter(view, 'Ambil alih penilaian')).to.equal('take-over');
    view.desk = superiorCourse.takenOver;
    view.value = {};
    await view.updateComplete;
    expect(focused(view)?.textContent).to.equal('Anda mengambil alih penilaian ini');
    expect(buttons(view)).to.include('Tanda tangani');
    view.desk = superiorCourse.signedOver;
    await view.updateComplete;
    expect(buttons(view)).to.deep.equal(['Serahkan ke pegawai']);
    expect(shownText(view)).to.contain('paling lambat 7 hari kerja');
  });

  it('tells the appraiser who took it over, and why', async () => {
    const view = await show(appraiserCourse.takenOver);
    expect(shownText(view)).to.contain('Diambil alih Sari Anggraini, M.M.').and.to.contain('Pejabat penilai sakit');
    expect(inside(view, 'button, input, textarea')).to.equal(null);
  });

  it('opens what was signed for a correction with a reason, and keeps the signed version readable', async () => {
    const view = await show(appraiserCourse.signed);
    inside<HTMLElement>(view, 'details:has(#correct-words) summary')?.click();
    expect(shownText(view)).to.contain('Versi yang sudah ditandatangani tetap tersimpan dan dapat dibaca.');
    await press(view, 'Buka untuk diperbaiki');
    expect(focused(view)?.id).to.equal('correct-words');
    await sendKeys({ type: 'Tertukar.' });
    expect(await stepAfter(view, 'Buka untuk diperbaiki')).to.equal('correct');
    const after = await show(appraiserCourse.correcting);
    const versions = [...after.renderRoot.querySelectorAll('details')].find(({ textContent }) =>
      textContent?.includes('Versi yang sudah digantikan (1)'),
    );
    expect(versions && shownText(versions)).to.contain('Versi 1: ditandatangani Lestari Handayani, S.E.');
    expect(versions && shownText(versions)).to.contain('Digantikan karena: Rating perilaku tertukar');
    expect(versions && shownText(versions)).to.contain('Predikat Sangat Baik');
    await expect(after).to.be.accessible();
  });

  it('is reported at the end', async () => {
    expect(await stepAfter(await show(appraiserCourse.acknowledged), 'Laporkan ke pejabat yang berwenang')).to.equal(
      'report',
    );
    const view = await show(appraiserCourse.reported);
    expect(shownText(view)).to.contain('Dilaporkan ke pejabat yang berwenang 20 Februari 2027');
    expect(inside(view, 'button')).to.equal(null);
  });

  it('lets the employee object with reasons, and says why where that is not possible', async () => {
    const view = await show(employeeCourse.delivered);
    expect(shownText(view)).to.contain('dalam 14 hari kerja sesudah menerima dokumen ini');
    await press(view, 'Ajukan keberatan');
    expect(focused(view)?.id).to.equal('object-words');
    await sendKeys({ type: 'Aplikasi pusat tidak dapat dibuka.' });
    expect(await stepAfter(view, 'Ajukan keberatan')).to.equal('object');
    view.desk = employeeCourse.objected;
    view.value = {};
    await view.updateComplete;
    expect(focused(view)?.textContent).to.equal('Perjalanan keberatan');
    expect(shownText(view)).to.contain('Menunggu penjelasan dari Lestari Handayani, S.E.');
    await expect(view).to.be.accessible();

    const final = shownText(await show(employeeCourse.final));
    expect(final).to.contain('diambil alih atasan penilai bersifat final');
    expect(final).not.to.contain('Ajukan keberatan');
    expect(shownText(await show(employeeCourse.over))).to.contain(
      'Waktu untuk mengajukan keberatan berakhir Kamis, 28 Januari 2027',
    );
  });

  it('asks the appraiser for an explanation, in its place in the course', async () => {
    const view = await show(appraiserCourse.objected);
    expect(shownText(inside(view, '.course')!)).to.match(
      /Alasan pegawai .* Penjelasan penilai .* Putusan atasan penilai/,
    );
    await press(view, 'Kirim penjelasan');
    await sendKeys({ type: 'Dua laporan lain.' });
    expect(await stepAfter(view, 'Kirim penjelasan')).to.equal('explain');
    expect(await stepAfter(view, 'Laporkan ke pejabat yang berwenang')).to.equal('report');
    await expect(view).to.be.accessible();
  });

  it('is decided with an outcome and a reason, after a last look', async () => {
    const view = await show(superiorCourse.deciding);
    const radios = [...view.renderRoot.querySelectorAll<HTMLInputElement>('input[name=outcome]')];
    expect(radios.map(({ checked }) => checked)).to.deep.equal([false, false]);
    radios[0]?.focus();
    await sendKeys({ press: ' ' });
    await view.updateComplete;
    await press(view, 'Tetapkan putusan');
    expect(focused(view)?.id).to.equal('decide-words');
    await sendKeys({ type: 'Saya mendengar keduanya.' });
    await press(view, 'Tetapkan putusan');
    expect(focused(view)?.textContent).to.equal('Tetapkan putusan ini?');
    const panel = inside(view, '[aria-labelledby=confirm]');
    expect(panel && shownText(panel)).to.contain('Putusan Penilaian tetap Predikat Baik');
    await expect(view).to.be.accessible();
    expect(await stepAfter(view, 'Ya, tetapkan')).to.equal('decide');
  });

  it('makes a changed judgement at the same desk, complete before it is decided', async () => {
    const view = await show(superiorCourse.deciding, { outcome: 'changed', words: { decide: 'Terbukti.' } });
    inside<HTMLInputElement>(view, 'input[name=behaviourRating][value=below]')?.click();
    await view.updateComplete;
    inside<HTMLTextAreaElement>(view, '#behaviourReason')!.value = ' ';
    inside(view, '#behaviourReason')?.dispatchEvent(new Event('input', { bubbles: true }));
    await view.updateComplete;
    await press(view, 'Tetapkan putusan');
    expect(focused(view)?.id).to.equal('summary');
    inside<HTMLInputElement>(view, 'input[name=behaviourRating][value=above]')?.click();
    await view.updateComplete;
    await press(view, 'Tetapkan putusan');
    const panel = inside(view, '[aria-labelledby=confirm]');
    expect(panel && shownText(panel)).to.contain('Putusan Penilaian diubah Predikat Baik');
    inside<HTMLInputElement>(view, '#outcome')?.click();
    await view.updateComplete;
    expect(inside(view, 'input[name=behaviourRating]')).to.equal(null);
    expect(view.value?.behaviourRating).to.equal('above');
  });

  it('shows everybody involved the same course, with the decision and that it is final', async () => {
    for (const desk of [employeeCourse.decided, superiorCourse.decided]) {
      const text = shownText(inside(await show(desk), '.course')!);
      expect(text).to.contain(objections.changed.reasons);
      expect(text).to.contain('Penilai tidak memberi penjelasan.');
      expect(text).to.contain('Penilaian diubah Sari Anggraini, M.M. · 26 Januari 2027');
      expect(text).to.contain('Putusan ini final (PP 30/2019, Pasal 59(4)).');
    }
  });

  it('speaks English', async () => {
    const text = shownText(await show(superiorCourse.deciding, {}, 'en'));
    expect(text).to.contain('What do you decide?').and.to.contain('5 working days left');
  });
});

describe('<asn-evaluation> with terms and steps', () => {
  const open = (answers: Answers, desk: EvaluationDesk) =>
    fixture<Evaluation>(
      html`<asn-evaluation .client=${fakeClient({ ...answersOf(desk), ...answers })} appraisal-id="a-dedi"></asn-evaluation>`,
    );
  const viewIn = async (element: Evaluation) => {
    const view = await until(() => element.shadowRoot?.querySelector('asn-evaluation-view'));
    await view.updateComplete;
    return view;
  };

  it('reads the month or quarter that the person chooses, and keeps the focus there', async () => {
    const asked: (string | undefined)[] = [];
    const element = await open(
      {
        'evaluations.terms': quarters,
        'evaluations.get': ({ term }: { term?: string }) => {
          asked.push(term);
          return term ? appraiserCourse.quarter.evaluation : appraiserCourse.informed.evaluation;
        },
      },
      appraiserCourse.informed,
    );
    await viewIn(element);
    const select = await until(() => element.shadowRoot?.querySelector('select'));
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      'Triwulan I 2026 · Baik',
      'Triwulan II 2026 · Baik',
      'Triwulan III 2026 · Penilaian',
      'Triwulan IV 2026 · Pengisian realisasi',
      'Tahun 2026 · Penilaian',
    ]);
    expect(select.value).to.equal('annual');
    await expect(element).to.be.accessible();
    select.focus();
    select.value = 'Q3';
    const chosen = oneEvent(element, 'asn-evaluation-term-chosen');
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect((await chosen).detail).to.deep.equal({ term: 'Q3' });
    await until(() => shownText(element).includes('Penilaian kinerja Triwulan III 2026 · Dedi Hidayat'));
    expect(element.shadowRoot?.activeElement).to.equal(select);
    expect(asked).to.deep.equal([undefined, 'Q3']);
  });

  it('has no choice where the page names the term', async () => {
    const element = await fixture<Evaluation>(html`
      <asn-evaluation
        term="Q3"
        .client=${fakeClient({ ...answersOf(appraiserCourse.quarter), 'evaluations.terms': quarters })}
        appraisal-id="a-dedi"
      ></asn-evaluation>
    `);
    await viewIn(element);
    expect(element.shadowRoot?.querySelector('select')).to.equal(null);
  });

  it('judges the agreed version while a change of the plan is being settled', async () => {
    const { plan } = appraiserCourse.informed;
    const element = await open(
      {
        'workPlans.get': { ...plan, state: 'draft', version: 2, agreedVersion: 1, results: [] },
        'workPlans.versions': { items: [{ ...plan, version: 1, reason: '' }] },
      },
      appraiserCourse.informed,
    );
    expect(shownText(await viewIn(element))).to.contain('Cakupan imunisasi anak meningkat');
  });

  it('judges the year over the results of every post', async () => {
    const { plan, selfAssessment, appraisal } = appraiserCourse.informed;
    const post = { kind: 'plt', position: 'Kepala Seksi', unit: 'Dinas', from: '2026-06-01', to: null } as const;
    const other = { ...plan.results[0]!, id: 'r-plt', title: 'Surveilans berjalan tiap pekan', indicators: [] };
    const element = await open(
      {
        'appraisals.get': { ...appraisal, otherPosts: [{ id: 'a-plt', post }] },
        'workPlans.get': ({ appraisalId }: { appraisalId: string }) =>
          appraisalId === 'a-plt' ? { ...plan, results: [other] } : plan,
        'selfAssessments.get': selfAssessment,
      },
      appraiserCourse.informed,
    );
    const view = await viewIn(element);
    expect(shownText(view))
      .to.contain('Surveilans berjalan tiap pekan')
      .and.to.contain('sebagai Plt. Kepala Seksi, Dinas');
    expect(inside(view, 'input[name=result-r-plt]')).not.to.equal(null);
  });

  it('sends an objection in the employee’s own words and says so to the page', async () => {
    const sent: object[] = [];
    const element = await fixture<Evaluation>(html`
      <asn-evaluation
        .client=${fakeClient({
          ...answersOf(employeeCourse.delivered),
          'evaluations.object': (input: object) => {
            sent.push(input);
            return employeeCourse.objected.evaluation;
          },
        })}
      ></asn-evaluation>
    `);
    const view = await viewIn(element);
    await press(view, 'Ajukan keberatan');
    await sendKeys({ type: ' Aplikasi pusat tidak dapat dibuka. ' });
    await until(() => shownText(element).includes('terkirim saat Anda menekan Ajukan keberatan'));
    setTimeout(() => void press(view, 'Ajukan keberatan'));
    expect((await oneEvent<EvaluationObjectedEvent>(document, 'asn-evaluation-objected')).detail.state).to.equal(
      'objected',
    );
    expect(sent).to.deep.equal([
      {
        appraisalId: 'a-dedi',
        ifMatch: employeeCourse.delivered.etag,
        body: { reasons: 'Aplikasi pusat tidak dapat dibuka.' },
      },
    ]);
    await until(() => focused(view)?.textContent === 'Perjalanan keberatan');
  });

  it('keeps what is written for an objection while the document is acknowledged', async () => {
    const { evaluation } = employeeCourse.delivered;
    const element = await fixture<Evaluation>(html`
      <asn-evaluation
        .client=${fakeClient({
          ...answersOf(employeeCourse.delivered),
          'evaluations.acknowledge': { ...evaluation, state: 'acknowledged', allowedActions: ['object'], etag: '"a"' },
        })}
      ></asn-evaluation>
    `);
    const view = await viewIn(element);
    await press(view, 'Ajukan keberatan');
    await sendKeys({ type: 'Tetap ada' });
    await press(view, 'Saya sudah membaca dan menerima');
    await press(view, 'Ya, catat');
    await until(() => shownText(view).includes('Terima kasih'));
    expect(inside<HTMLTextAreaElement>(view, '#object-words')?.value).to.equal('Tetap ada');
  });

  it('puts the words on a newer version and lets the person look again before anything is sent', async () => {
    let etag = '"old"';
    const sent: string[] = [];
    const { evaluation } = appraiserCourse.objected;
    const element = await open(
      {
        'evaluations.get': () => ({ ...evaluation, etag }),
        'evaluations.explain': ({ ifMatch }: { ifMatch: string }) => {
          sent.push(ifMatch);
          if (ifMatch === '"new"') return { ...evaluation, objection: objections.explained, etag: '"newer"' };
          etag = '"new"';
          return new StaleVersionError('Somebody was faster.', { status: 412 });
        },
      },
      appraiserCourse.objected,
    );
    const view = await viewIn(element);
    await press(view, 'Kirim penjelasan');
    await sendKeys({ type: 'Dua laporan lain.' });
    await press(view, 'Kirim penjelasan');
    const alert = await until(() => element.shadowRoot?.querySelector('[role=alert]'));
    expect(alert.querySelector('button')).to.equal(null);
    expect(inside<HTMLTextAreaElement>(view, '#explain-words')?.value).to.equal('Dua laporan lain.');
    setTimeout(() => void press(view, 'Kirim penjelasan'));
    await oneEvent(element, 'asn-evaluation-explained');
    expect(sent).to.deep.equal(['"old"', '"new"']);
  });

  it('decides with the new judgement, whole', async () => {
    const sent: { body: { outcome: string; reason: string; judgement?: object } }[] = [];
    const element = await open(
      {
        'evaluations.decide': (input: (typeof sent)[number]) => {
          sent.push(input);
          return superiorCourse.decided.evaluation;
        },
      },
      superiorCourse.deciding,
    );
    const view = await viewIn(element);
    inside<HTMLInputElement>(view, 'input[name=outcome][value=changed]')?.click();
    await view.updateComplete;
    inside<HTMLInputElement>(view, 'input[name=behaviourRating][value=above]')?.click();
    await view.updateComplete;
    inside<HTMLTextAreaElement>(view, '#decide-words')?.focus();
    await sendKeys({ type: 'Terbukti.' });
    await press(view, 'Tetapkan putusan');
    setTimeout(() => void press(view, 'Ya, tetapkan'));
    await oneEvent(element, 'asn-evaluation-decided');
    expect(sent[0]?.body).to.deep.equal({
      outcome: 'changed',
      reason: 'Terbukti.',
      judgement: { ...differingJudgement, behaviourRating: 'above', behaviourReason: '' },
    });
    expect(completeJudgement.behaviourRating).to.equal('above');
  });
});
