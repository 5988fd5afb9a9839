import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { StaleVersionError } from '../../../src/client/index.js';
import type { EvaluationObjectedEvent } from '../../../src/components/evaluation/evaluation.events.js';
import '../../../src/components/score-card/score-card.define.js';
import type { ScoreCard } from '../../../src/components/score-card/score-card.js';
import type { ScoreCardView } from '../../../src/components/score-card/score-card-view.js';
import { cardEvaluations } from '../../../stories/fixtures/evaluation-course.js';
import { fakeClient, problems } from '../../../stories/fixtures/index.js';
import {
  deliveredCard,
  emptyCard,
  runningCard,
  studyLeaveCard,
  unitHeadCard,
} from '../../../stories/fixtures/score-card.js';
import { shownText, until } from '../../support/screen.js';

const evaluation = { appraisalId: 'a-dedi', state: 'delivered', etag: '"12"', allowedActions: [], history: [] };

const show = (card = deliveredCard, lang = 'id') =>
  fixture<ScoreCardView>(html`<asn-score-card-view lang=${lang} .card=${card}></asn-score-card-view>`);

/** What stands below the card comes in an element of its own. */
const stepsOf = (element: Element) => element.shadowRoot?.querySelector('asn-score-card-steps')?.shadowRoot;

const buttonsOf = (element: Element) =>
  [stepsOf(element), element.shadowRoot].flatMap((root) => [...(root?.querySelectorAll('button') ?? [])]);

const buttons = (element: Element) => buttonsOf(element).map(({ textContent }) => textContent?.trim());

const button = (element: Element, words: string) =>
  until(() => buttonsOf(element).find((one) => one.textContent?.includes(words)));

const press = async (element: Element, words: string) => (await button(element, words)).click();

describe('<asn-score-card>', () => {
  it('answers first: predicate, both ratings, by whom and when in the zone of the agency', async () => {
    const view = await show();
    const answer = view.shadowRoot?.querySelector('.answer');
    expect(answer && shownText(answer)).to.match(
      /^Predikat kinerja Baik Hasil kerja Sesuai Ekspektasi Perilaku kerja Di Atas Ekspektasi Ditetapkan 12 Januari 2027 pukul 11\.15 WIT oleh Lestari/,
    );
  });

  it('marks one cell of the table, and it is the one of the two ratings', async () => {
    const view = await show();
    const here = view.shadowRoot?.querySelectorAll('.predicate-table .here');
    expect(here).to.have.length(1);
    expect(here?.[0]?.closest('tr')?.querySelector('th')?.textContent?.trim()).to.equal('sesuai');
    expect(here?.[0]).to.equal(here?.[0]?.closest('tr')?.lastElementChild);
  });

  it('explains every figure it shows, with its source', async () => {
    const view = await show();
    const text = shownText(view);
    expect(text).to.contain('341 ÷ 320 × 100 = 106,6%');
    expect(text).to.contain('(1 + (1 − 24 ÷ 30)) × 100 = 120%');
    expect(text).to.contain('Sumber: PermenPANRB 6/2022, hlm. 99–100');
    expect(text).not.to.contain('step-');
  });

  it('shows what is missing as missing and what is hidden with its reason', async () => {
    const text = shownText(await show());
    expect(text).to.contain('Pengingat imunisasi lewat pesan singkat diterapkan');
    expect(text).to.match(/terlaksana Realisasi belum ada/);
    expect(text).to.contain('disembunyikan agar pemberi masukan terlindungi');
    expect(text).to.contain('Bawahan: diminta, tetapi tidak ada jawaban.');
    expect(text).not.to.match(/\b0%/);
  });

  it('keeps the judgement back before delivery and says who acts next', async () => {
    const text = shownText(await show(runningCard));
    expect(text).to.contain('Predikat kinerja Belum ada');
    expect(text).to.contain('Atasan sedang menilai.');
    expect(text).not.to.contain('Ditetapkan');
  });

  it('speaks English where the page asks for it', async () => {
    const text = shownText(await show(deliveredCard, 'en'));
    expect(text).to.contain('Performance predicate Good');
    expect(text).to.contain('Source: PermenPANRB 6/2022, p. 99–100');
  });

  it('is the same whether the card comes before or after it is on the page', async () => {
    const before = await show();
    const after = await fixture<ScoreCardView>(html`<asn-score-card-view></asn-score-card-view>`);
    after.card = deliveredCard;
    await after.updateComplete;
    expect(shownText(after)).to.equal(shownText(before));
  });

  for (const [name, card] of Object.entries({ deliveredCard, runningCard, emptyCard })) {
    it(`is accessible: ${name}`, async () => {
      await expect(await show(card)).to.be.accessible();
    });
  }

  it('asks the owner of a delivered card to acknowledge it, in two presses, and sends it once', async () => {
    const sent: string[] = [];
    let card = deliveredCard;
    const client = fakeClient({
      'scoreCards.get': () => card,
      'evaluations.get': { ...evaluation, allowedActions: ['acknowledge'] },
      'evaluations.acknowledge': ({ ifMatch }: { ifMatch: string }) => {
        sent.push(ifMatch);
        card = { ...card, state: 'acknowledged' };
        return { ...evaluation, state: 'acknowledged' };
      },
    });
    const element = await fixture<ScoreCard>(html`<asn-score-card .client=${client}></asn-score-card>`);
    await press(element, 'Saya sudah membaca dan menerima');
    const confirm = await button(element, 'Ya, catat');
    expect(stepsOf(element)?.activeElement?.id).to.equal('receipt');
    await expect(element).to.be.accessible();
    confirm.click();
    confirm.click();
    await until(() => shownText(element).includes('Hasil dilaporkan'));
    expect(sent).to.deep.equal([evaluation.etag]);
    expect(buttons(element)).to.deep.equal(['Unduh dokumen evaluasi (PDF)']);
  });

  it('acknowledges on the second try when the document changed meanwhile', async () => {
    let etag = evaluation.etag;
    const sent: string[] = [];
    const client = fakeClient({
      'scoreCards.get': () => (sent.at(-1) === '"13"' ? { ...deliveredCard, state: 'acknowledged' } : deliveredCard),
      'evaluations.get': () => ({ ...evaluation, etag, allowedActions: ['acknowledge'] }),
      'evaluations.acknowledge': ({ ifMatch }: { ifMatch: string }) => {
        sent.push(ifMatch);
        if (ifMatch !== etag) throw new StaleVersionError('Stale.', { status: 412 });
        return { ...evaluation, state: 'acknowledged' };
      },
    });
    const element = await fixture<ScoreCard>(html`<asn-score-card .client=${client}></asn-score-card>`);
    await press(element, 'Saya sudah membaca dan menerima');
    etag = '"13"';
    await press(element, 'Ya, catat');
    await until(() => stepsOf(element)?.querySelector('[role=alert]'));
    // Nothing is sent again by itself: what changed is looked at first.
    await aTimeout(50);
    expect(sent).to.have.length(1);
    await press(element, 'Ya, catat');
    await until(() => shownText(element).includes('Hasil dilaporkan'));
    expect(sent).to.deep.equal(['"12"', '"13"']);
  });

  it('asks nobody else', async () => {
    const client = fakeClient({
      'scoreCards.get': deliveredCard,
      'evaluations.get': { ...evaluation, allowedActions: [] },
    });
    const element = await fixture<ScoreCard>(html`<asn-score-card .client=${client}></asn-score-card>`);
    await until(() => shownText(element).includes('Predikat kinerja Baik'));
    await aTimeout(50);
    expect(buttons(element)).to.deep.equal(['Unduh dokumen evaluasi (PDF)']);
  });

  it('asks for my own card when no appraisal is named, and says what to do while there is none', async () => {
    const asked: string[] = [];
    const client = fakeClient({
      'scoreCards.get': ({ appraisalId }: { appraisalId: string }) => {
        asked.push(appraisalId);
        throw problems.notFound;
      },
    });
    const element = await fixture<ScoreCard>(html`<asn-score-card .client=${client}></asn-score-card>`);
    await until(() => shownText(element).includes('Belum ada kartu skor'));
    expect(asked).to.deep.equal(['current']);
  });

  it('shows the head of a unit its achievement, with its own words and how it counts', async () => {
    const view = await show(unitHeadCard);
    const text = shownText(view);
    expect(text).to.contain('Capaian unit Baik Bidang Pencegahan dan Pengendalian Penyakit · capaian tahun lalu');
    expect(text).to.contain('Tujuh dari delapan rencana aksi tercapai.');
    expect(text).to.contain('Rating hasil kerja pimpinan mengikutinya.');
    expect(text).not.to.contain('step-');
    await expect(view).to.be.accessible();
  });

  it('explains a predicate that was picked for study leave', async () => {
    const view = await show(studyLeaveCard);
    expect(shownText(view)).to.contain(
      'Kurang/Misconduct, dipilih penilai karena tugas belajar tidak selesai; tabel akan memberi “Baik”.',
    );
    expect(view.shadowRoot?.querySelectorAll('.predicate-table .here')).to.have.length(0);
  });

  it('shows the owner what runs until when, in the zone of their unit', async () => {
    const client = fakeClient({ 'scoreCards.get': deliveredCard, 'evaluations.get': cardEvaluations.delivered });
    const element = await fixture<ScoreCard>(html`<asn-score-card .client=${client}></asn-score-card>`);
    await until(() => shownText(element).includes('Tenggat'));
    const clocks = stepsOf(element)!.querySelector('.clocks')!;
    expect(shownText(clocks)).to.contain(
      'Keberatan dapat diajukan · Anda Kamis, 28 Januari 2027 pukul 23.59 WIB 3 hari kerja lagi',
    );
    expect(shownText(clocks)).to.contain('Hasil dilaporkan ke pejabat yang berwenang · penilai');
    await expect(element).to.be.accessible();
  });

  it('takes an objection with reasons, keeps what is typed over an acknowledgement, and shows its course', async () => {
    const sent: object[] = [];
    let filed = false;
    const client = fakeClient({
      'scoreCards.get': () => ({ ...deliveredCard, state: filed ? 'objected' : 'delivered' }),
      'evaluations.get': cardEvaluations.delivered,
      'evaluations.acknowledge': { ...cardEvaluations.delivered, state: 'acknowledged', allowedActions: ['object'] },
      'evaluations.object': (input: object) => {
        sent.push(input);
        filed = true;
        return cardEvaluations.objected;
      },
    });
    const element = await fixture<ScoreCard>(html`<asn-score-card .client=${client}></asn-score-card>`);
    await until(() => stepsOf(element)?.querySelector('details.act'));
    const root = stepsOf(element)!;
    root.querySelector<HTMLElement>('details.act summary')?.click();
    await press(element, 'Ajukan keberatan');
    await until(() => root.activeElement?.id === 'object-words');
    expect(root.activeElement?.getAttribute('aria-invalid')).to.equal('true');
    await expect(element).to.be.accessible();
    await sendKeys({ type: 'Dua laporan terlambat karena aplikasi pusat.' });
    expect(shownText(element)).to.contain('terkirim saat Anda menekan Ajukan keberatan');

    await press(element, 'Saya sudah membaca dan menerima');
    await press(element, 'Ya, catat');
    await until(() => !buttons(element).includes('Ya, catat'));
    expect(root.querySelector<HTMLTextAreaElement>('#object-words')?.value).to.contain('aplikasi pusat');

    const objected = oneEvent<EvaluationObjectedEvent>(document, 'asn-evaluation-objected');
    await press(element, 'Ajukan keberatan');
    expect((await objected).detail.state).to.equal('objected');
    expect(sent).to.deep.equal([
      {
        appraisalId: 'a-dedi',
        ifMatch: cardEvaluations.delivered.etag,
        body: { reasons: 'Dua laporan terlambat karena aplikasi pusat.' },
      },
    ]);
    await until(() => root.activeElement?.id === 'stage');
    expect(shownText(element)).to.contain('Perjalanan keberatan').and.to.contain('Menunggu putusan atasan penilai');
    expect(root.querySelector('#object-words')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('gives a half-written objection back after a lost tab', async () => {
    const client = fakeClient({ 'scoreCards.get': deliveredCard, 'evaluations.get': cardEvaluations.delivered });
    const open = () => fixture<ScoreCard>(html`<asn-score-card .client=${client}></asn-score-card>`);
    const first = await open();
    const field = await until(() => stepsOf(first)?.querySelector<HTMLTextAreaElement>('#object-words'));
    field.value = 'Belum selesai';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => shownText(first).includes('Tersimpan di perangkat ini'));
    first.remove();
    const second = await open();
    await until(() => stepsOf(second)?.querySelector<HTMLTextAreaElement>('#object-words')?.value === 'Belum selesai');
    expect(stepsOf(second)?.querySelector('details.act')?.hasAttribute('open')).to.equal(true);
  });

  it('says why nobody can object to a result that is final, and what was decided', async () => {
    const open = (answer: object) =>
      fixture<ScoreCard>(
        html`<asn-score-card
          .client=${fakeClient({ 'scoreCards.get': deliveredCard, 'evaluations.get': answer })}
        ></asn-score-card>`,
      );
    const final = await open(cardEvaluations.final);
    await until(() => shownText(final).includes('bersifat final; keberatan tidak dapat diajukan'));
    expect(stepsOf(final)?.querySelector('#object-words')).to.equal(null);
    const decided = await open(cardEvaluations.decided);
    await until(() => shownText(decided).includes('Penilaian diubah'));
    expect(shownText(decided)).to.contain('Putusan ini final (PP 30/2019, Pasal 59(4)).');
  });

  it('hands the document over as a PDF, and says why when it cannot', async () => {
    let answer: unknown = problems.offline;
    const asked: object[] = [];
    const client = fakeClient({
      'scoreCards.get': deliveredCard,
      'evaluations.get': cardEvaluations.delivered,
      'documents.pdf': (input: object) => {
        asked.push(input);
        return answer;
      },
    });
    const element = await fixture<ScoreCard>(html`<asn-score-card .client=${client}></asn-score-card>`);
    await press(element, 'Unduh dokumen evaluasi (PDF)');
    await until(() => shownText(element).includes('Sambungan terputus'));
    answer = new Blob(['%PDF-1.7'], { type: 'application/pdf' });
    const names: string[] = [];
    const save = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function remember() {
      names.push(this.download);
    };
    try {
      await press(element, 'Coba lagi');
      await until(() => names.length > 0);
    } finally {
      HTMLAnchorElement.prototype.click = save;
    }
    expect(names).to.deep.equal(['dokumen-evaluasi-2026.pdf']);
    expect(asked.at(-1)).to.deep.equal({ appraisalId: 'a-dedi', kind: 'evaluation-document' });
    await until(() => !element.shadowRoot?.querySelector('[role=alert]'));
  });
});
