import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { ReviewSummary } from '../../src/contract/index.js';
import { Localize } from '../../src/controllers/localize.js';
import { reviewSummaryTexts } from '../../src/locales/review-summary.js';
import { presetPolicy } from '../../src/rules/index.js';
import { host } from '../../src/styles/host.js';
import { reviewSummaryStyles } from '../../src/styles/review-summary.js';
import { reviewSummaryTable } from '../../src/templates/review-summary.js';
import * as records from '../../stories/fixtures/review.js';
import { shownText } from '../support/screen.js';

class SummaryPage extends LitElement {
  static override styles = [host, reviewSummaryStyles];
  summary: ReviewSummary = records.reviewSummary;
  readonly #text = new Localize(this, reviewSummaryTexts);

  override render() {
    return reviewSummaryTable(this.#text, this.summary, presetPolicy.behaviours);
  }
}
customElements.define('test-summary-page', SummaryPage);

const open = (summary: ReviewSummary) =>
  fixture<SummaryPage>(html`<test-summary-page .summary=${summary}></test-summary-page>`);

describe('reviewSummaryTable', () => {
  it('gives every value its row and every hidden figure its reason', async () => {
    const page = await open(records.reviewSummary);
    const table = page.shadowRoot?.querySelector('table');
    expect([...(table?.querySelectorAll('tbody th') ?? [])]).to.have.length(7);
    const text = shownText(page);
    expect(text).to.contain('skala 1 (jarang) sampai 4 (selalu). Putaran ditutup 15 Oktober 2026.');
    expect(text).to.contain('Terlalu sedikit: pemberi masukannya belum cukup banyak');
    expect(text).to.contain('Disembunyikan: dengan angka ini');
    expect(text).to.contain('Selalu mengajak kader sejak awal.');
    await expect(page).to.be.accessible();
  });

  it('says that nothing is published while the round is open', async () => {
    const page = await open(records.openSummary);
    expect(shownText(page)).to.contain('Ringkasan terbit sekali, sesudah putaran ditutup.');
    expect(page.shadowRoot?.querySelector('table')).to.equal(null);
  });

  it('shows a reason that this version does not know as hidden', async () => {
    const [first] = records.reviewSummary.values;
    const later = {
      ...records.reviewSummary,
      values: first ? [{ ...first, overall: { score: null, hidden: 'later' } }] : [],
    };
    const page = await open(later);
    expect(page.shadowRoot?.querySelector('tbody td:last-child')?.textContent).to.contain('disembunyikan');
  });
});
