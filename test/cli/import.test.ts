import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { file, files, row } from '../server/import/records.js';
import { run, temporaryFolder } from './command.js';

const { folder, remove } = temporaryFolder();
const dataDir = path.join(folder, 'data');
const place = ['--data-dir', dataDir];
const put = (name: string, bytes: Buffer) => {
  fs.writeFileSync(path.join(folder, name), bytes);
  return path.join(folder, name);
};

before(async () => {
  const { code, output } = await run(['create-agency', 'Kabupaten Uji', ...place]);
  assert.equal(code, 0, output);
});
after(remove);

it('a dry run says what would change, ends with 0 and changes nothing', async () => {
  const sample = put('pegawai.csv', files.employees);
  for (let time = 1; time <= 2; time++) {
    const { code, output } = await run(['import', 'employees', sample, '--dry-run', ...place]);
    assert.equal(code, 0, output);
    assert.match(output, /Uji coba, belum ada yang diubah/);
    assert.match(output, /85 baris dibaca: 85 baru, 0 berubah, 0 tetap/);
  }
});

it('refused rows end with 2 and stand in a table; the others are in', async () => {
  const sample = put('sebagian.csv', file(row({ STATUS: 'Honorer' }), row({ NIP: '19900101 201503 1 002' })));
  const { code, output } = await run(['import', 'employees', sample, ...place]);
  assert.equal(code, 2, output);
  assert.match(output, /2 baris dibaca: 1 baru/);
  assert.match(output, /Baris\s+Kolom\s+Isi\s+Alasan/);
  assert.match(output, / 2\s+STATUS\s+Honorer\s+Status kepegawaian ini tidak dikenal/);
});

it('a broken file ends with 1 and names its line', async () => {
  const sample = put('rusak.csv', files.employees.subarray(0, 9_000));
  const { code, output } = await run(['import', 'employees', sample, '--language', 'en', ...place]);
  assert.equal(code, 1, output);
  assert.match(output, /The file is broken at line \d+\. Nothing was changed\./);
});

it('a file that is not there ends with 1', async () => {
  const { code, output } = await run(['import', 'indicators', path.join(folder, 'tiada.csv'), ...place]);
  assert.equal(code, 1);
  assert.match(output, /cannot be read/);
});

it('indicators go in, and the record of changes is whole afterwards', async () => {
  const { code, output } = await run(['import', 'indicators', put('indikator.csv', files.indicators), ...place]);
  assert.equal(code, 0, output);
  const audit = await run(['verify-audit', ...place]);
  assert.equal(audit.code, 0);
  assert.match(audit.output, /Kabupaten Uji: whole, 2 events/);
});

it('a database that another process holds is left alone, with a word on what to do', async () => {
  const other = path.join(folder, 'held');
  fs.mkdirSync(other);
  fs.writeFileSync(path.join(other, 'server.lock'), JSON.stringify({ pid: process.pid }));
  const { code, output } = await run(['import', 'employees', put('satu.csv', file(row())), '--data-dir', other]);
  assert.equal(code, 1);
  assert.match(output, /in use by process \d+\. Stop that server first/);
});

it('a database without an agency says how to create one', async () => {
  const { code, output } = await run([
    'import',
    'employees',
    put('satu.csv', file(row())),
    '--data-dir',
    path.join(folder, 'empty'),
  ]);
  assert.equal(code, 1);
  assert.match(output, /create-agency/);
});

it('roles are given by staff number, to people of the agency alone, and noted in the record', async () => {
  await run(['import', 'employees', put('satu.csv', file(row())), ...place]);
  const given = await run(['set-roles', '19900101 201503 1 001', 'hr-agency', ...place]);
  assert.deepEqual([given.code, /\*001: hr-agency\./.test(given.output)], [0, true], given.output);
  assert.equal((await run(['set-roles', '199001012015031001', 'king', ...place])).code, 1);
  assert.match((await run(['set-roles', '198001012005031001', 'auditor', ...place])).output, /has no employee \*+001/);
  const taken = await run(['set-roles', '199001012015031001', ...place]);
  assert.match(taken.output, /no role/);
  assert.match((await run(['verify-audit', ...place])).output, /whole, 5 events/);
});
