// The workbooks as a spreadsheet program reads them: real dates and numbers, and text that stays text.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import readXlsxFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import type { Actual } from '../../../src/contract/index.js';
import { sheetOf, type Table } from '../../../src/server/documents/workbooks/sheet.js';
import { actualsSheet, type LogEntry, logSheet, resultsSheet } from '../../../src/server/documents/workbooks/tables.js';
import * as facts from './facts.js';

async function written(table: Table) {
  const bytes = await writeExcelFile([sheetOf(table)]).toBuffer();
  const [sheet] = await readXlsxFile(bytes);
  return { name: sheet?.sheet, rows: sheet?.data ?? [], bytes };
}

const entry: LogEntry = {
  ...{ date: '2026-05-04', start: '07:30', end: '09:00', minutes: 90, text: 'Memeriksa berkas', note: '' },
  ...{ resultId: 'hasil-1', indicatorId: 'iki-3', quantity: 12.5, unit: 'dokumen', state: 'verified' },
  evidence: [{ label: 'Rekap', url: 'https://bukti.example/rekap', fileId: null }],
  verifiedBy: facts.bambang.name,
};

describe('workbooks', () => {
  it('have the log in real dates, times and numbers', async () => {
    const { name, rows } = await written(logSheet([entry], facts.results));
    assert.equal(name, 'Log kegiatan');
    assert.deepEqual(rows[0]?.slice(0, 5), ['Tanggal', 'Mulai', 'Selesai', 'Menit', 'Kegiatan']);
    const [date, start, , minutes, text, result, indicator, quantity, unit, state] = rows[1] ?? [];
    assert.deepEqual(date, new Date('2026-05-04T00:00:00Z'));
    assert.ok(start instanceof Date || Math.abs(Number(start) - 450 / 1440) < 1e-9, String(start));
    assert.deepEqual(
      [minutes, text, quantity, unit, state],
      [90, 'Memeriksa berkas', 12.5, 'dokumen', 'Terverifikasi'],
    );
    assert.deepEqual([result, indicator], [facts.results[0]?.title, 'Dokumen yang selesai']);
  });

  it('leave what looks like a formula as it was typed', async () => {
    for (const text of ['=1+1', '+62 812', '-5', '@nama', '=HYPERLINK("http://x","y")', '\u0001aneh']) {
      const { rows } = await written(logSheet([{ ...entry, text }], []));
      assert.equal(rows[1]?.[4], text.replace('\u0001', ''));
    }
  });

  it('state targets in figures and in words', async () => {
    const { rows } = await written(resultsSheet(facts.results));
    const targets = rows.slice(1).map((row) => row.slice(7));
    assert.deepEqual(targets[0], [3, null, 'hari kerja', 'paling banyak 3 hari kerja']);
    assert.deepEqual(targets[3], [18, 22.5, 'derajat Celsius', 'antara 18 dan 22,5 derajat Celsius']);
    assert.deepEqual(targets.at(-1)?.[0], new Date('2026-09-30T00:00:00Z'));
  });

  it('state what was reached, with percent as a share', async () => {
    const actuals = new Map<string, Actual>([
      ['iki-1', 2.5],
      ['iki-5', '2026-10-02'],
    ]);
    const { rows } = await written(actualsSheet(facts.results, actuals));
    const [days, right] = rows.slice(1).map((row) => row.slice(8));
    assert.deepEqual(days, [2.5, '2,5 hari kerja', 1.167, 'Ya']);
    assert.deepEqual(right, [null, 'belum ada', null, null]);
    assert.deepEqual(rows.at(-1)?.slice(8), [new Date('2026-10-02T00:00:00Z'), '2 Oktober 2026', null, 'Tidak']);
  });
});
