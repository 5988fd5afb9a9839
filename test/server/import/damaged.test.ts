import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { importEmployees, importIndicators } from '../../../src/server/import/index.js';
import type { Store } from '../../../src/server/store/open.js';
import { file, files, openRecords, row, snapshot } from './records.js';

let store: Store;
let newAgency: () => Promise<string>;

before(async () => ({ store, newAgency } = await openRecords()));
after(() => store.close());

const sample = files.employees;
const lines = sample.toString().split('\n');
const from40 = (change: (line: string) => string) =>
  Buffer.from(lines.map((line, index) => (index < 39 || line === '' ? line : change(line))).join('\n'));

/** Each file is good for its first rows and broken after them: nothing of it may go in. */
const damaged: [name: string, bytes: Buffer, line: number, code: string][] = [
  [
    'cut off in mid-row',
    sample.subarray(0, sample.indexOf('Struktural;III.b;Kepala Bidang Pembinaan SMP')),
    37,
    'cut-off',
  ],
  ['a column lost from line 40 on', from40((line) => line.slice(line.indexOf(';') + 1)), 40, 'cut-off'],
  [
    'a quotation mark that never closes',
    from40((line) => (line === lines[39] ? line.replace(';', ';"') : line)),
    40,
    'unclosed-quote',
  ],
  [
    'a stray quotation mark',
    from40((line) => (line === lines[39] ? line.replace(';;', ';x"y;') : line)),
    40,
    'stray-quote',
  ],
  ['bytes that are no letters', broken(sample, 'é'), 4, 'undecodable'],
  ['bytes that are no letters, after a byte order mark', broken(sample, ''), 4, 'undecodable'],
  ['zero bytes', Buffer.from(sample.toString().replace('Dedi Hidayat', 'Dedi\0Hidayat')), 7, 'undecodable'],
  ['an Excel file', Buffer.from('PK\u0003\u0004……'), 1, 'spreadsheet'],
  ['nothing at all', Buffer.alloc(0), 1, 'empty-file'],
  ['a header alone', file(), 1, 'empty-file'],
  [
    'columns that are missing',
    Buffer.from(file(row()).toString().replace('NIP ATASAN', 'ATASAN')),
    1,
    'missing-columns',
  ],
  ['a column twice', Buffer.from(file(row()).toString().replace('TGL LAHIR', 'nama')), 1, 'repeated-column'],
];

/** A UTF-8 file with an accent early on and half a letter later. */
function broken(bytes: Buffer, accent: string): Buffer {
  const text = bytes.toString().replace('Sri Lubis', `Sri Lubis ${accent}`);
  return Buffer.concat([Buffer.from(text.slice(0, 700)), Buffer.from([0xc3, 0x28]), Buffer.from(text.slice(700))]);
}

describe('a file that is damaged half-way', () => {
  for (const [name, bytes, line, code] of damaged) {
    it(`changes nothing and says where: ${name}`, async () => {
      const agency = await newAgency();
      await importEmployees(store, file(row()), { agency });
      const before = await snapshot(store, agency);
      const report = await importEmployees(store, bytes, { agency });
      assert.deepEqual([report.broken?.line, report.broken?.code], [line, code]);
      assert.ok(report.broken?.reason && report.broken.remedy);
      assert.equal(report.created + report.updated, 0);
      assert.deepEqual(await snapshot(store, agency), before);
    });
  }

  it('names the missing columns', async () => {
    const agency = await newAgency();
    const { broken } = await importIndicators(store, Buffer.from('UNIT;JABATAN;INDIKATOR\na;b;c\n'), { agency });
    assert.equal(broken?.reason, 'Kolom ini belum ada: RENCANA HASIL KERJA, ASPEK, ARAH, TARGET.');
  });
});
