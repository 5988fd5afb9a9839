import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { importIndicators } from '../../../src/server/import/index.js';
import type { Store } from '../../../src/server/store/open.js';
import { files, openRecords, snapshot } from './records.js';

let store: Store;
let newAgency: () => Promise<string>;

before(async () => ({ store, newAgency } = await openRecords()));
after(() => store.close());

const header = 'UNIT;JABATAN;RENCANA HASIL KERJA;INDIKATOR;ASPEK;ARAH;TARGET;TARGET ATAS;SATUAN;KETERANGAN';

interface Cells {
  name?: string;
  aspect?: string;
  direction?: string;
  target?: string;
  upper?: string;
}

function row({
  name = 'Jumlah surat',
  aspect = 'Kuantitas',
  direction = 'naik',
  target = '10',
  upper = '',
}: Cells): string {
  return ['Dinas Satu', 'Arsiparis', 'Arsip tertata', name, aspect, direction, `"${target}"`, upper, 'berkas', ''].join(
    ';',
  );
}

async function importRows(...rows: string[]) {
  const agency = await newAgency();
  const report = await importIndicators(store, Buffer.from([header, ...rows].join('\n')), { agency });
  return { report, indicators: (await snapshot(store, agency)).indicators };
}

describe('the indicators of the sample file', () => {
  it('are all taken over, each with its direction and target', async () => {
    const agency = await newAgency();
    const report = await importIndicators(store, files.indicators, { agency });
    assert.deepEqual([report.rows, report.created, report.refused], [18, 18, []]);
    const { indicators } = await snapshot(store, agency);
    const of = (name: string) => indicators.find((indicator) => indicator.name === name);
    const shape = (name: string) => [of(name)?.direction, of(name)?.target, of(name)?.measureUnit];
    assert.deepEqual(shape('Rata-rata waktu penyelesaian dokumen'), ['lower', 3, 'hari kerja']);
    assert.deepEqual(shape('Indeks Kepuasan Masyarakat loket'), ['higher', 88.31, 'indeks']);
    assert.deepEqual(shape('Suhu lemari vaksin dalam rentang'), [
      'range',
      { minimum: 2, maximum: 8 },
      'derajat Celsius',
    ]);
    assert.deepEqual(shape('Tanggal laporan forum konsultasi publik'), ['deadline', '2026-09-30', 'tanggal']);
    assert.deepEqual(shape('Inovasi layanan diterapkan'), ['yes-no', true, 'ya/tidak']);
    assert.deepEqual(shape('Biaya pelatihan per pegawai'), ['lower', 1_500_000, 'rupiah']);
  });

  it('are the same after a second import; a changed target is an update', async () => {
    const agency = await newAgency();
    await importIndicators(store, files.indicators, { agency });
    const before = await snapshot(store, agency);
    const again = await importIndicators(store, files.indicators, { agency });
    assert.deepEqual([again.created, again.updated, again.unchanged], [0, 0, 18]);
    assert.deepEqual(await snapshot(store, agency), before);
    const changed = Buffer.from(files.indicators.toString().replace('naik;320;', 'naik;340;'));
    const report = await importIndicators(store, changed, { agency });
    assert.deepEqual([report.created, report.updated, report.unchanged], [0, 1, 17]);
  });
});

describe('a target', () => {
  const numbers: [text: string, value: number][] = [
    ['1200', 1200],
    ['88,31', 88.31],
    ['88.31', 88.31],
    ['1.500.000', 1_500_000],
    ['1.200,5', 1200.5],
    ['Rp 4.500.001', 4_500_001],
    ['12,500', 12.5],
  ];
  for (const [text, value] of numbers) {
    it(`of ${text} is ${value}`, async () => {
      const { report, indicators } = await importRows(row({ target: text }));
      assert.deepEqual(report.refused, []);
      assert.equal(indicators[0]?.target, value);
    });
  }

  it('of 12.500 is refused with both readings: nobody can tell', async () => {
    const { report } = await importRows(row({ target: '12.500' }), row({ name: 'Lain', target: '88.31' }));
    assert.deepEqual([report.created, report.refused[0]?.code], [1, 'ambiguous-number']);
    assert.match(report.refused[0]?.reason ?? '', /12\.500 \/ 12,5|12,5 \/ 12\.500/);
  });

  it('of 12.500 is twelve thousand five hundred in a file that elsewhere writes 88,31', async () => {
    const { indicators } = await importRows(row({ target: '12.500' }), row({ name: 'Lain', target: '88,31' }));
    assert.deepEqual(indicators.map(({ target }) => target).sort(), [12_500, 88.31]);
  });

  it('may be steps in order', async () => {
    const { indicators } = await importRows(row({ direction: 'Bertahap', target: 'konsep | pembahasan | penetapan' }));
    assert.deepEqual(indicators[0]?.target, { steps: ['konsep', 'pembahasan', 'penetapan'] });
  });

  const faults: [name: string, cells: Cells, column: string, code: string][] = [
    ['no number', { target: 'banyak' }, 'TARGET', 'bad-number'],
    ['nothing', { target: '' }, 'TARGET', 'required'],
    ['a number below zero', { target: '-3' }, 'TARGET', 'negative-number'],
    ['a range without its end', { direction: 'rentang' }, 'TARGET ATAS', 'required'],
    ['a range the wrong way round', { direction: 'rentang', upper: '4' }, 'TARGET ATAS', 'range-order'],
    ['a date that does not exist', { direction: 'tenggat', target: '31-06-2026' }, 'TARGET', 'bad-date'],
    ['no', { direction: 'ya-tidak', target: 'tidak' }, 'TARGET', 'target-not-yes'],
    ['an unknown direction', { direction: 'ke samping' }, 'ARAH', 'unknown-direction'],
    ['an unknown aspect', { aspect: 'Warna' }, 'ASPEK', 'unknown-aspect'],
  ];
  for (const [name, cells, column, code] of faults) {
    it(`is refused with ${name}`, async () => {
      const { report, indicators } = await importRows(row(cells));
      assert.deepEqual(
        [report.refused[0]?.line, report.refused[0]?.column, report.refused[0]?.code],
        [2, column, code],
      );
      assert.deepEqual(indicators, []);
    });
  }
});

it('an indicator may combine aspects, and stands once', async () => {
  const { report, indicators } = await importRows(row({ aspect: 'Kuantitas, Waktu' }), row({ name: 'jumlah  surat' }));
  assert.deepEqual(indicators[0]?.aspects, ['quantity', 'time']);
  assert.deepEqual([report.created, report.refused[0]?.line, report.refused[0]?.code], [1, 3, 'duplicate-indicator']);
});
