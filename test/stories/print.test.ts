// Every element's record on paper, as a civil servant hands it on: A4, black and white, all of it, nothing cut.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { now } from '../accessibility/main-states.js';
import { bare, collisions, sheetsOf, type Sheet } from './paper.js';
import { installPaperProbe, type Printed, type WithPrinted } from './printed.js';
import { serveFolder, type StaticServer } from './static-server.js';
import { allStories, storybookFolder, storyOf } from './stories.js';
import { StoryPage } from './story-page.js';

/** Points of the margins that people's printers have at least, and of an inch's 72 what a browser may round. */
const margin = (15 / 25.4) * 72 - 1;

/** Whose record it is, of which term, in which state: what paper must say of itself beside when it was printed. */
const records: Readonly<Record<string, readonly string[]>> = {
  'activity-log--today': ['Catatan kegiatan', 'November 2026'],
  'activity-log--read-only': ['November 2026'],
  'activity-log--team-verified': ['November 2026', '148 catatan terverifikasi'],
  'evaluation--appraiser-half-way': ['Penilaian kinerja 2026 · Dedi Hidayat', 'Dinilai paling lambat'],
  'evaluation--employee-delivered': ['Penilaian kinerja Anda 2026', 'Dedi Hidayat · Perawat', 'Ditandatangani'],
  'evaluation-course--superior-decides': ['Penilaian kinerja 2026 · Dedi Hidayat', 'Putusan atasan penilai'],
  'feedback--received': ['Umpan balik', 'Dedi Hidayat'],
  'indicator-editor--draft': ['Rencana kinerja (SKP) 2026', 'Dedi Hidayat · Perawat', 'Draf'],
  'indicator-editor--read-only': ['Rencana kinerja (SKP) 2026', 'Dedi Hidayat · Perawat', 'Ditetapkan'],
  'indicator-forum--list': ['Forum indikator'],
  'indicator-forum--open': ['Forum indikator', 'Sedang dibahas'],
  'public-cases--answered': ['Suara warga', 'Tiket 2N6Y-1J5S', 'Terbit di halaman publik'],
  'public-cases--forum-days': ['Standar pelayanan vaksinasi', '46 orang hadir'],
  'public-feedback--receipt': [
    'Simpan nomor dan kode ini',
    '7K4N-2Q9F',
    'H3VX-9PDW-4TKR-2MQZ',
    'Jumat, 11 Desember 2026',
  ],
  'public-feedback--ticket-answered': ['Tiket 7K4N-2Q9F', 'Sudah dijawab'],
  'public-performance--health-centre': ['Puskesmas Sukamaju', 'Tahun 2026', '84,50', 'Waktu Penyelesaian'],
  'public-performance--long-texts': [],
  'review-360--my-reviews': ['Masukan 360° untuk rekan Anda'],
  'review-360--overview': ['Masukan untuk Sri Anggraini, S.Kep.', 'Ditutup Kamis, 15 Oktober 2026'],
  'review-360--round-closed': ['Putaran sudah ditutup', 'Ditutup 15 Oktober 2026'],
  'score-card--delivered': ['Kartu skor 2026', 'Dedi Hidayat', 'Ditetapkan 12 Januari 2027'],
  'self-assessment--partial': ['Realisasi dan penilaian diri'],
  'self-assessment--read-by-superior': ['Dedi Hidayat · tahun 2026', 'Dikirim pegawai 11 Desember 2026'],
  'service-surveys--closed': ['Survei kepuasan', 'Vaksinasi dan sertifikat perjalanan', '82,44', 'Pemeriksaan jawaban'],
  'service-surveys--list': ['Survei kepuasan', '128 dari 341 jawaban yang dibutuhkan'],
  'tasks--leader': ['Yang menunggu Anda'],
  'unit-plan--read-only': ['Rencana kinerja unit 2026 · Bidang Pencegahan', 'Capaian organisasi Triwulan I 2026'],
  'work-plan--agreed': ['Sasaran Kinerja Pegawai (SKP) 2026', 'Dedi Hidayat', 'Ditetapkan'],
  'work-plan--draft': ['Sasaran Kinerja Pegawai (SKP) 2026', 'Dedi Hidayat', 'Draf'],
  'activity-log--two-hundred-rows': ['200 baris siap diperiksa'],
  'evaluation--appraiser-long-texts': [],
  'score-card--long-texts': [],
  'unit-plan--long-texts': [],
  'work-plan--long-texts': [],
  'work-plan--versions': ['Versi 2 · ditetapkan 6 Juli 2026'],
};

describe('on paper', () => {
  const stories = allStories();
  let server: StaticServer;
  let page: StoryPage;

  before(async () => {
    server = await serveFolder(storybookFolder, '/storybook/');
    page = await StoryPage.open(server.url, { now });
    await page.page.addInitScript(installPaperProbe);
  });

  after(async () => {
    await page.close();
    await server.stop();
  });

  for (const [name, words] of Object.entries(records)) {
    it(name, async () => {
      // In dark: paper is white whatever the theme.
      assert.ok(await page.show(storyOf(`elements-${name}`, stories), { theme: 'dark', width: 1280 }));
      const margins = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };
      // As it stands, folded; what it holds is asked afterwards.
      const pdf = await page.page.pdf({ format: 'A4', margin: margins, printBackground: false });
      const shown = await page.page.evaluate(() => (globalThis as unknown as WithPrinted).printed());
      // The host page's own padding may come to stand on a page of its own.
      const sheets = (await sheetsOf(new Uint8Array(pdf))).filter(({ runs }) => runs.length > 0);
      const faults = [
        ...missing(shown, sheets),
        ...misplaced(shown, sheets),
        ...cutRows(shown, sheets),
        ...headless(shown, sheets),
        ...sheets.flatMap(({ colours }, index) =>
          colours.map((colour) => `page ${index + 1} needs the colour ${colour}`),
        ),
        ...sheets.flatMap((sheet, index) => collisions(sheet).map((pair) => `page ${index + 1}: ${pair}`)),
        ...sheets.flatMap(({ width, runs }, index) =>
          runs
            .filter(({ left, right }) => left < margin || right > width - margin)
            .map(({ text }) => `page ${index + 1} is too narrow for "${text}"`),
        ),
      ];
      assert.deepEqual(faults, []);
      const all = sheets.map(({ text }) => text).join('');
      for (const said of words) assert.ok(all.includes(bare(said)), `nowhere "${said}"`);
      assert.ok(sheets.at(-1)?.text.includes(bare('Dicetak 12 November 2026 pukul 10.00 WIB')), 'when it was printed');
    });
  }
});

/** Texts of the screen that are not on paper, or less often. */
function missing({ texts }: Printed, sheets: readonly Sheet[]): string[] {
  const all = sheets.map(({ text }) => text).join('');
  const wanted = new Map<string, number>();
  for (const text of texts.map(bare)) wanted.set(text, (wanted.get(text) ?? 0) + 1);
  return [...wanted]
    .filter(([text, count]) => all.split(text).length - 1 < count)
    .map(([text, count]) => `${count} × not on paper: ${text}`);
}

/** Headings that stand before the one which they follow; runs of one line are read from the left. */
function misplaced({ headings }: Printed, sheets: readonly Sheet[]): string[] {
  const inOrder = sheets.map(({ runs }) => runs.toSorted((a, b) => lineOf(b) - lineOf(a) || a.left - b.left));
  const all = bare(inOrder.flatMap((runs) => runs.map(({ text }) => text)).join(''));
  let place = 0;
  return headings.flatMap((heading) => {
    const next = all.indexOf(bare(heading), place);
    if (next >= 0) place = next + 1;
    return next >= 0 ? [] : [`out of order: ${heading}`];
  });
}

const lineOf = ({ bottom }: { readonly bottom: number }) => Math.round(bottom / 3);

/** Rows of which no page has all. */
function cutRows({ rows }: Printed, sheets: readonly Sheet[]): string[] {
  return rows
    .filter((cells) => !sheets.some(({ text }) => cells.every((cell) => text.includes(bare(cell)))))
    .map((cells) => `cut: ${cells.join(' | ')}`);
}

/** Pages on which rows of a table stand without its head. */
function headless({ tables }: Printed, sheets: readonly Sheet[]): string[] {
  return tables.flatMap(({ head, rows }) =>
    sheets.flatMap(({ text }, index) => {
      const has = (row: readonly string[]) => text.includes(bare(row.join('')));
      return rows.some(has) && !has(head) ? [`page ${index + 1} lacks the head: ${head.join(' | ')}`] : [];
    }),
  );
}
