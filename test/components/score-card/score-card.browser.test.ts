import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { StaleVersionError } from '../../../src/client/index.js';
import '../../../src/components/score-card/score-card.define.js';
import type { ScoreCard } from '../../../src/components/score-card/score-card.js';
import type { ScoreCardView } from '../../../src/components/score-card/score-card-view.js';
import { fakeClient, problems } from '../../../stories/fixtures/index.js';
import { deliveredCard, emptyCard, runningCard } from '../../../stories/fixtures/score-card.js';
import { shownText, until } from '../../support/screen.js';

const evaluation = { appraisalId: 'a-dedi', state: 'delivered', etag: '"12"', allowedActions: [], history: [] };

const show = (card = deliveredCard, lang = 'id') =>
  fixture<ScoreCardView>(html`<asn-score-card-view lang=${lang} .card=${card}></asn-score-card-view>`);

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
    const button = (words: string) =>
      until(() =>
        [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.includes(words)),
      );
    (await button('Saya sudah membaca dan menerima')).click();
    const confirm = await button('Ya, catat');
    expect(element.shadowRoot?.activeElement?.id).to.equal('receipt');
    await expect(element).to.be.accessible();
    confirm.click();
    confirm.click();
    await until(() => shownText(element).includes('Hasil dilaporkan'));
    expect(sent).to.deep.equal([evaluation.etag]);
    expect(element.shadowRoot?.querySelector('button')).to.equal(null);
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
    const press = async (words: string) => {
      const buttons = () => [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
      (await until(() => buttons().find((one) => one.textContent?.includes(words)))).click();
    };
    await press('Saya sudah membaca dan menerima');
    etag = '"13"';
    await press('Ya, catat');
    await until(() => element.shadowRoot?.querySelector('[role=alert]'));
    await aTimeout(50);
    await press('Coba lagi');
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
    expect(element.shadowRoot?.querySelector('button')).to.equal(null);
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
});
