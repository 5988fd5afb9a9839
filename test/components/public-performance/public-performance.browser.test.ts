import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/public-performance/public-performance.define.js';
import type { PublicPerformance } from '../../../src/components/public-performance/public-performance.js';
import { fakeClient, problems } from '../../../stories/fixtures/index.js';
import { healthCentre, newUnit, publicDay, smallUnit } from '../../../stories/fixtures/public-performance.js';
import { shownText, until } from '../../support/screen.js';

interface Asked {
  readonly unitId: string;
  readonly year?: number;
}

async function open(answer: unknown, lang = 'id') {
  const client = fakeClient({ 'publicUnits.performance': answer });
  const element = await fixture<PublicPerformance>(
    html`<asn-public-performance lang=${lang} unit-id="unit-puskesmas" .now=${publicDay} .client=${client}></asn-public-performance>`,
  );
  return { element, root: element.renderRoot as ShadowRoot, baseUrl: client.baseUrl };
}

const said = (element: Element, words: string) => until(() => shownText(element).includes(words) && shownText(element));

describe('<asn-public-performance>', () => {
  it('says the year in sentences, then shows what they rest on', async () => {
    const { element, root } = await open(healthCentre);
    const text = await said(element, 'Puskesmas Sukamaju');
    expect(text).to.contain('2 dari 5 ukuran sudah mencapai targetnya.');
    expect(text).to.contain('Masyarakat menilai 2 layanan, dengan indeks 77,25 sampai 84,50 dari 100.');
    expect(text).to.contain('92% kiriman masyarakat dijawab tepat waktu.');
    expect(text).to.contain('246 anak');
    expect(text).to.contain('412 orang menjawab. Cukup untuk mewakili penggunanya (perlu 369).');
    expect(text).to.contain('38 orang menjawab. Belum cukup');
    expect(text).to.contain('belum, lewat tenggat');
    expect(text).to.contain('akan datang');
    // Why a figure is not there, once for each reason.
    expect(text).to.contain('yang menjawab terlalu sedikit');
    expect(text).to.contain('dapat dihitung angka lain yang dilindungi');
    // Every drawing has its words: a table behind the trend, figures beside the bars.
    const trend = await until(() => root.querySelector('.index-trend table'));
    expect(trend.textContent?.replace(/\s+/g, ' ')).to.contain('Sep 2025 tidak ditampilkan');
    expect([...root.querySelectorAll('svg')].every((one) => one.getAttribute('aria-hidden') === 'true')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('leads to its data, and to units and years without leaving the page or changing its address', async () => {
    const asked: Asked[] = [];
    const { element, root, baseUrl } = await open((one: Asked) => {
      asked.push({ unitId: one.unitId, ...(one.year && { year: one.year }) });
      return { ...healthCentre, unitId: one.unitId, year: one.year ?? 2026 };
    });
    await said(element, 'Puskesmas Sukamaju');
    const [csv, json] = [...root.querySelectorAll<HTMLAnchorElement>('#more a')].map(({ href }) => href);
    expect([csv, json]).to.deep.equal([
      `${baseUrl}v1/public/units/unit-puskesmas/data.csv`,
      `${baseUrl}v1/public/units/unit-puskesmas/data`,
    ]);
    const address = location.href;
    const before = history.length;
    root.querySelector<HTMLElement>('.contents li:nth-child(5) a')?.click();
    await until(() => root.activeElement?.id === 'heading-forum');
    root.querySelector<HTMLElement>('.years button')?.click();
    await said(element, 'Tahun 2025');
    element.addEventListener('asn-public-unit-chosen', (event) => event.preventDefault(), { once: true });
    root.querySelector<HTMLElement>('#more button.on-paper')?.click();
    await element.updateComplete;
    expect(element.unitId).to.equal('unit-puskesmas');
    root.querySelector<HTMLElement>('#more button.on-paper')?.click();
    await until(() => asked.at(-1)?.unitId === 'unit-dinkes');
    expect([location.href, history.length]).to.deep.equal([address, before]);
    element.unitPage = '/unit/{unit}';
    const link = await until(() => root.querySelector<HTMLAnchorElement>('#more a[href^="/unit/"]'));
    expect(link.getAttribute('href')).to.equal('/unit/unit-dinkes');
  });

  it('opens at the section that the address names', async () => {
    history.replaceState(null, '', '#asn-answers');
    try {
      const { root } = await open(healthCentre);
      await until(() => root.activeElement?.id === 'heading-answers');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('says of everything that is missing why it is', async () => {
    const empty = await open(newUnit);
    const text = await said(empty.element, 'Rencana tahun 2026 belum ditetapkan');
    expect(text).to.contain('Belum ada survei kepuasan yang selesai');
    expect(text).to.contain('Belum ada forum konsultasi publik pada tahun 2026');
    await expect(empty.element).to.be.accessible();
    const small = await open(smallUnit);
    const hidden = await said(small.element, 'yang menjawab terlalu sedikit');
    expect(hidden).to.contain('Survei masih berjalan');
    expect(hidden).to.contain('Angkanya belum ditampilkan');
    await expect(small.element).to.be.accessible();
  });

  it('speaks English, and says so where a unit has no page or the line is gone', async () => {
    const english = await open(healthCentre, 'en');
    await said(english.element, '2 of 5 measures have reached their target.');
    const unknown = await open(problems.notFound);
    await said(unknown.element, 'Halaman publik unit ini tidak ada');
    let answer: unknown = problems.offline;
    const offline = await open(() => {
      if (answer instanceof Error) throw answer;
      return answer;
    });
    await said(offline.element, 'Sambungan terputus');
    answer = healthCentre;
    offline.root.querySelector('button')?.click();
    await said(offline.element, 'Kepuasan masyarakat');
  });
});
