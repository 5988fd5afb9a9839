// What is read from what people type and paste.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultsOf, read, serverFaults } from '../../../src/components/activity-log/entry-check.js';
import { readSpreadsheet } from '../../../src/components/activity-log/spreadsheet.js';
import {
  blankEntry,
  isTable,
  type LogRules,
  minutesBetween,
  readTime,
  type WrittenEntry,
  writtenFrom,
} from '../../../src/components/activity-log/written-entry.js';

const choices = [
  { value: 'r1', label: 'Cakupan imunisasi meningkat', unit: null },
  { value: 'r1/i1', label: 'Anak yang diimunisasi', unit: 'anak' },
  { value: 'r2', label: 'Waktu tunggu berkurang', unit: null },
];
const rules = (entry: LogRules['entry'] = 'minutes'): LogRules => ({
  ...{ entry, today: '2026-11-12', earliest: '2026-10-12', latest: '2026-12-31', choices, locale: 'id' },
});
const written = (part: Partial<WrittenEntry> = {}): WrittenEntry => ({
  ...blankEntry('x', '2026-11-12'),
  ...{ text: 'Imunisasi', minutes: '90', ...part },
});
const codes = (part: Partial<WrittenEntry>, entry?: LogRules['entry']) =>
  faultsOf(written(part), rules(entry)).map(({ field, code }) => `${field} ${code}`);
let made = 0;
const makeId = () => `id-${(made += 1)}`;

describe('an entry that is written', () => {
  test('times of day are read as people type them', () => {
    assert.deepEqual(['7.30', '07:30', '7:30:00', '24.00', '7', '', '12.5'].map(readTime), [
      '07:30',
      '07:30',
      '07:30',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    assert.equal(minutesBetween('07.30', '09.00'), 90);
    assert.equal(minutesBetween('09.00', '07.30'), undefined);
  });

  test('faults are named field by field, in each way to state a day', () => {
    assert.deepEqual(codes({}), []);
    assert.deepEqual(codes({ text: ' ' }), ['text text-missing']);
    assert.deepEqual(codes({ text: 'x'.repeat(501) }), ['text text-long']);
    assert.deepEqual(codes({ date: '31-02-2026' }), ['date date-unreadable']);
    assert.deepEqual(codes({ date: '13-11-2026' }), ['date date-future']);
    assert.deepEqual(codes({ date: '11-10-2026' }), ['date date-early']);
    assert.deepEqual(codes({ minutes: '' }), ['minutes minutes-missing']);
    for (const minutes of ['0', '1441', 'satu jam', '1,5']) {
      assert.deepEqual(codes({ minutes }), ['minutes minutes-unreadable'], minutes);
    }
    assert.deepEqual(codes({ minutes: '90 menit' }), []);
    assert.deepEqual(codes({ minutes: '' }, 'times'), ['start time-missing', 'end time-missing']);
    assert.deepEqual(codes({ start: '8', end: '09.00' }, 'times'), ['start time-unreadable']);
    assert.deepEqual(codes({ start: '10.00', end: '09.00' }, 'times'), ['end end-before-start']);
    assert.deepEqual(codes({ start: '08.00' }), ['end time-missing']);
    assert.deepEqual(codes({ minutes: '' }, 'quantity'), ['quantity quantity-missing']);
    assert.deepEqual(codes({ quantity: '12.500' }), ['quantity quantity-ambiguous']);
    assert.deepEqual(codes({ quantity: '-1' }), ['quantity quantity-unreadable']);
    assert.deepEqual(codes({ unit: 'x'.repeat(61) }), ['unit unit-long']);
    assert.deepEqual(codes({ result: 'Tidak ada' }), ['result result-unknown']);
    const link = { label: '', url: 'javascript:alert(1)', fileId: null };
    assert.deepEqual(codes({ evidence: [link] }), ['evidence evidence-label']);
    assert.deepEqual(codes({ evidence: [{ ...link, label: 'Foto' }] }), ['evidence evidence-address']);
    assert.deepEqual(codes({ evidence: [{ label: '', url: '', fileId: null }] }), []);
  });

  test('is sent as the contract wants it', () => {
    const evidence = [
      { label: ' Foto ', url: ' https://a.go.id/x ', fileId: null },
      { label: 'hadir.pdf', url: '', fileId: 'f1' },
      { label: '', url: '', fileId: null },
    ];
    const outcome = read(
      written({ text: ' Imunisasi ', result: 'r1/i1', quantity: '9', unit: 'anak', evidence }),
      rules(),
    );
    assert.deepEqual(outcome, {
      entry: {
        ...{
          id: 'x',
          date: '2026-11-12',
          text: 'Imunisasi',
          resultId: 'r1',
          indicatorId: 'i1',
          start: null,
          end: null,
        },
        ...{ minutes: 90, quantity: 9, unit: 'anak', note: '' },
        evidence: [
          { label: 'Foto', url: 'https://a.go.id/x', fileId: null },
          { label: 'hadir.pdf', url: null, fileId: 'f1' },
        ],
      },
    });
  });

  test('beginning and end say the minutes; words name a result', () => {
    const outcome = read(written({ start: '7.30', end: '9.00', minutes: '', result: 'waktu TUNGGU' }), rules('times'));
    assert.ok('entry' in outcome);
    const { start, end, minutes, resultId, indicatorId } = outcome.entry;
    assert.deepEqual([start, end, minutes, resultId, indicatorId], ['07:30', '09:00', 90, 'r2', null]);
  });

  test('comes back as it was written', () => {
    const outcome = read(written({ result: 'r1/i1', quantity: '9,5', start: '07:30', end: '09:00' }), rules());
    assert.ok('entry' in outcome);
    const again = writtenFrom('x', outcome.entry, (value) => String(value).replace('.', ','));
    assert.deepEqual(read(again, rules()), outcome);
  });

  test('what the server refuses is said at its field', () => {
    const errors = [
      { pointer: '/entries/1/start', code: 'overlaps', detail: 'Bertabrakan.' },
      { pointer: '/entries/1/indicatorId', code: 'unknown-indicator', detail: 'Tidak ada.' },
      { pointer: '/entries/10/date', code: 'too-far-back', detail: 'Terlalu lama.' },
    ];
    assert.deepEqual(serverFaults(errors, '/entries/1'), [
      { field: 'start', code: 'server', detail: 'Bertabrakan.' },
      { field: 'result', code: 'server', detail: 'Tidak ada.' },
    ]);
  });
});

describe('rows of a spreadsheet', () => {
  test('are told by their headings, Indonesian or English, in any order', () => {
    const text = 'Uraian Kegiatan\tTgl.\tDurasi (menit)\tRHK\nImunisasi\t12-11-2026\t90\tWaktu tunggu';
    const { rows } = readSpreadsheet(text, 'minutes', makeId);
    assert.equal(rows.length, 1);
    const { id: _id, ...row } = rows[0]!;
    assert.deepEqual(row, {
      ...{ date: '12-11-2026', text: 'Imunisasi', minutes: '90', result: 'Waktu tunggu' },
      ...{ start: '', end: '', quantity: '', unit: '', note: '', evidence: [] },
    });
    const english = readSpreadsheet('Start\tEnd\tActivity\tDate\n8:00\t9:00\tVaccination\t2026-11-12', 'times', makeId);
    assert.equal(english.rows[0]?.start, '8:00');
    assert.equal(english.rows[0]?.text, 'Vaccination');
  });

  test('without headings are told by their place, as the policy states a day', () => {
    const line = '12-11-2026\tImunisasi\t90\t9\tanak';
    assert.equal(readSpreadsheet(line, 'minutes', makeId).rows[0]?.minutes, '90');
    assert.equal(readSpreadsheet(line, 'minutes', makeId).rows[0]?.unit, 'anak');
    const full = '12-11-2026\tImunisasi\t08.00\t09.30\t90\t9\tanak\tWaktu tunggu';
    const [row] = readSpreadsheet(full, 'quantity', makeId).rows;
    assert.deepEqual([row?.start, row?.end, row?.minutes, row?.result], ['08.00', '09.30', '90', 'Waktu tunggu']);
  });

  test('may have quotes, line breaks in cells, blank rows, units beside amounts, Windows line ends', () => {
    const text = 'Tanggal\tKegiatan\tVolume\r\n12-11-2026\t"Rapat ""P2P""\nlanjutan"\t3 dokumen\r\n\r\n';
    const { rows } = readSpreadsheet(text, 'minutes', makeId);
    assert.equal(rows.length, 1);
    assert.equal(rows[0]?.text, 'Rapat "P2P" lanjutan');
    assert.deepEqual([rows[0]?.quantity, rows[0]?.unit], ['3', 'dokumen']);
  });

  test('come from semicolons too, and no more than five hundred at once', () => {
    assert.equal(readSpreadsheet('12-11-2026;Imunisasi;90', 'minutes', makeId).rows[0]?.minutes, '90');
    const many = Array.from({ length: 520 }, () => '12-11-2026\tImunisasi\t90').join('\n');
    const { rows, leftOut } = readSpreadsheet(many, 'minutes', makeId);
    assert.deepEqual([rows.length, leftOut], [500, 20]);
    assert.equal(new Set(rows.map(({ id }) => id)).size, 500);
  });

  test('are told from words for one field', () => {
    assert.ok(isTable('a\tb'));
    assert.ok(isTable('a\nb'));
    assert.ok(!isTable('Rapat koordinasi\n'));
  });
});
