import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { bullet } from '../../src/charts/bullet.js';
import { predicateTable } from '../../src/charts/predicate-table.js';
import { trend } from '../../src/charts/trend.js';
import { ratings } from '../../src/contract/vocabulary.js';
import { Localize } from '../../src/controllers/localize.js';
import { predicateTableTexts } from '../../src/locales/predicate-table.js';
import { officialTerm, terms } from '../../src/locales/official-term.js';
import { predicateFor } from '../../src/rules/index.js';
import { indicators } from '../../stories/fixtures/plan.js';

class Reader extends LitElement {
  readonly text = new Localize(this, predicateTableTexts);
}
customElements.define('test-reader', Reader);

describe('charts', () => {
  it('puts the mark of all nine pairs of ratings where row and column of the table say', async () => {
    const { text } = await fixture<Reader>(html`<test-reader></test-reader>`);
    for (const workResult of ratings) {
      for (const behaviour of ratings) {
        const table = await fixture<HTMLTableElement>(predicateTable(text, { workResult, behaviour }));
        const here = table.querySelectorAll<HTMLTableCellElement>('.here');
        expect(here).to.have.length(1);
        const row = here[0]?.closest('tr')?.querySelector('th')?.textContent?.trim();
        const column = table.querySelectorAll('thead tr:last-child th')[here[0]?.cellIndex ?? 0]?.textContent?.trim();
        expect([row, column]).to.deep.equal([text.term(workResult), text.term(behaviour)]);
        const label = officialTerm('id', terms.predicate, predicateFor(workResult, behaviour));
        expect(here[0]?.textContent?.replaceAll(/[\u200b\u00ad]/g, '')).to.contain(label);
      }
    }
  });

  it('marks nothing while no rating is set, and the possible cells while one is', async () => {
    const { text } = await fixture<Reader>(html`<test-reader></test-reader>`);
    const open = await fixture(predicateTable(text, { workResult: null, behaviour: null }));
    expect(open.querySelectorAll('.here')).to.have.length(0);
    const half = await fixture(predicateTable(text, { workResult: 'above', behaviour: null }));
    expect(half.querySelectorAll('.here')).to.have.length(0);
    expect(half.querySelectorAll('.possible')).to.have.length(3);
  });

  it('draws target and actual on one scale, inside the picture whatever the figures', async () => {
    for (const actual of [0, 1, 319, 320, 341, 100_000]) {
      const svg = await fixture<SVGElement>(html`<div>${bullet(indicators.higher, actual)}</div>`);
      for (const rect of svg.querySelectorAll('rect')) {
        const end = Number(rect.getAttribute('x')) + Number(rect.getAttribute('width'));
        expect(end, `${actual}: ${rect.getAttribute('class')}`).to.be.within(0, 201);
      }
      expect(svg.querySelector('.bar')?.classList.contains('met')).to.equal(actual >= 320);
    }
  });

  it('draws no bar for what is not stated', async () => {
    const svg = await fixture(html`<div>${bullet(indicators.higher, null)}</div>`);
    expect(svg.querySelector('.target')).not.to.equal(null);
    expect(svg.querySelector('.bar')).to.equal(null);
  });

  it('leaves a gap in the trend for a year without a predicate, and says so in the table behind it', async () => {
    const words = {
      lang: 'id' as const,
      caption: 'Perjalanan',
      year: 'Tahun',
      predicate: 'Predikat',
      missing: 'belum ada',
    };
    const figure = await fixture(
      trend(
        [
          { year: 2024, label: '2024', predicate: 'good' },
          { year: 2025, label: '2025', predicate: null },
          { year: 2026, label: '2026', predicate: 'very-good' },
        ],
        words,
      ),
    );
    expect(figure.querySelectorAll('.point')).to.have.length(2);
    expect(figure.querySelectorAll('.path')).to.have.length(0);
    const rows = [...figure.querySelectorAll('tbody tr')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows).to.deep.equal(['2024 Baik', '2025 belum ada', '2026 Sangat Baik']);
  });
});
