import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { importEmployees } from '../../../src/server/import/index.js';
import type { Store } from '../../../src/server/store/open.js';
import { file, files, openRecords, row, snapshot } from './records.js';

let store: Store;
let newAgency: () => Promise<string>;

before(async () => ({ store, newAgency } = await openRecords()));
after(() => store.close());

describe('the employees of the sample file', () => {
  let agency: string;

  before(async () => {
    agency = await newAgency();
    const report = await importEmployees(store, files.employees, { agency });
    assert.deepEqual(report, { dryRun: false, rows: 85, created: 85, updated: 0, unchanged: 0, refused: [] });
  });

  it('are 85 in 22 units, with as many people in each as the file says', async () => {
    const { employees, units } = await snapshot(store, agency);
    const sizes = Object.fromEntries(
      units.map((unit) => [unit.name, employees.filter(({ unitId }) => unitId === unit.id).length]),
    );
    assert.equal(employees.length, 85);
    assert.equal(units.length, 22);
    assert.equal(sizes['Bidang Pencegahan dan Pengendalian Penyakit'], 7);
    assert.equal(sizes['Puskesmas Sukamaju'], 8);
    assert.equal(sizes['Dinas Kesehatan'], 1);
    assert.equal(sizes['Sekretariat Daerah'], 1);
  });

  it('know their superiors; only the highest has none', async () => {
    const { employees } = await snapshot(store, agency);
    const nameOf = (id: string | null) => employees.find((person) => person.id === id)?.name;
    const top = employees.filter(({ superiorId }) => superiorId === null);
    assert.deepEqual(
      top.map(({ name }) => name),
      ['Drs. Sri Lubis, M.Si.'],
    );
    const dedi = employees.find(({ nip }) => nip === '197912082003011001');
    assert.equal(nameOf(dedi?.superiorId ?? null), 'Lestari Handayani, S.E.');
  });

  it('stay two where two have one name', async () => {
    const { employees, units } = await snapshot(store, agency);
    const namesakes = employees.filter(({ name }) => name.startsWith('Siti Handayani'));
    const unitsOfBoth = namesakes.map(({ unitId }) => units.find(({ id }) => id === unitId)?.name).sort();
    assert.deepEqual(unitsOfBoth, ['Bidang Pelayanan Pendaftaran Penduduk', 'Bidang Pembinaan SMP']);
    assert.deepEqual(namesakes.map(({ nip }) => nip).sort(), ['198310162008072001', '198812282017022001']);
  });

  it('have the units in their tree, each with its head', async () => {
    const { employees, units } = await snapshot(store, agency);
    const unitOf = (name: string) => units.find((unit) => unit.name === name);
    const headOf = (name: string) => employees.find(({ id }) => id === unitOf(name)?.headId)?.name;
    assert.equal(unitOf('Puskesmas Sukamaju')?.parentId, unitOf('Dinas Kesehatan')?.id);
    assert.equal(unitOf('Dinas Kesehatan')?.parentId, null);
    assert.equal(headOf('Dinas Kesehatan'), 'Sari Anggraini, M.M.');
    assert.equal(headOf('Bidang Pencegahan dan Pengendalian Penyakit'), 'Lestari Handayani, S.E.');
    assert.equal(headOf('Puskesmas Sukamaju'), 'dr. Tuti Simanjuntak');
    assert.ok(units.every(({ headId }) => headId !== null));
  });

  it('plan as leaders from echelon II up, all others as staff', async () => {
    const { employees } = await snapshot(store, agency);
    const leaders = employees.filter(({ planForm }) => planForm === 'leader');
    assert.equal(leaders.length, 6);
    assert.ok(leaders.every(({ positionType }) => positionType === 'jpt-pratama'));
    const puskesmas = employees.find(({ position }) => position === 'Kepala Puskesmas Sukamaju');
    assert.deepEqual([puskesmas?.positionType, puskesmas?.planForm], ['functional', 'staff']);
  });

  it('keep grade, rank and standing; PPPK have no rank', async () => {
    const { employees } = await snapshot(store, agency);
    const of = (nip: string) => employees.find((person) => person.nip === nip);
    assert.deepEqual([of('199303212018031001')?.grade, of('199303212018031001')?.rank], ['II/d', 'Pengatur Tingkat I']);
    const contract = of('198904162017211001');
    assert.deepEqual([contract?.employmentType, contract?.grade, contract?.rank], ['pppk', 'V', null]);
    const student = of('198709012011072001');
    assert.deepEqual([student?.legalStanding, student?.planningApplies], ['study-leave', true]);
  });

  it('are the same after a second import', async () => {
    const before = await snapshot(store, agency);
    const report = await importEmployees(store, files.employees, { agency });
    assert.deepEqual([report.created, report.updated, report.unchanged], [0, 0, 85]);
    assert.deepEqual(await snapshot(store, agency), before);
  });

  it('are updated where a later file differs, and keep their roles', async () => {
    const text = files.employees
      .toString()
      .replace('Perawat;Ahli Pertama;Bidang Pencegahan', 'Perawat Ahli;Ahli Pertama;Bidang Pencegahan');
    const report = await importEmployees(store, Buffer.from(text), { agency });
    assert.deepEqual([report.created, report.updated, report.unchanged], [0, 1, 84]);
  });
});

describe('the form of the file', () => {
  const budi = row();

  const accepted: Record<string, Buffer> = {
    'with commas': Buffer.from(file(budi).toString().replaceAll(';', ',')),
    'with tabs': Buffer.from(file(budi).toString().replaceAll(';', '\t')),
    'with a byte order mark': Buffer.from(`\ufeff${file(budi).toString()}`),
    'in UTF-16, as spreadsheets write "Unicode text"': Buffer.from(`\ufeff${file(budi).toString()}`, 'utf16le'),
    'with headings in other cases and spaces': Buffer.from(
      file(budi).toString().replace('NIP;NAMA;TGL LAHIR', ' nip ;Nama Lengkap;Tgl. Lahir'),
    ),
    'with NIP in groups and dates with slashes': file(row({ NIP: '19900101 201503 1 001', 'TGL LAHIR': '01/01/1990' })),
    'with empty lines': Buffer.from(file(budi).toString().replace('\r\n', '\r\n\r\n\r\n')),
  };
  for (const [form, bytes] of Object.entries(accepted)) {
    it(`may be ${form}`, async () => {
      const agency = await newAgency();
      const report = await importEmployees(store, bytes, { agency });
      assert.deepEqual([report.created, report.refused], [1, []]);
      const [person] = (await snapshot(store, agency)).employees;
      assert.deepEqual([person?.nip, person?.name], ['199001012015031001', 'Budi Santoso']);
    });
  }

  it('may have its columns in any order', async () => {
    const agency = await newAgency();
    const turned = file(budi)
      .toString()
      .trim()
      .split('\r\n')
      .map((line) => line.split(';').reverse().join(';'));
    const report = await importEmployees(store, Buffer.from(turned.join('\n')), { agency });
    assert.equal(report.created, 1);
  });

  it('may be Windows-1252', async () => {
    const agency = await newAgency();
    await importEmployees(store, Buffer.from(file(row({ NAMA: 'José Müller' })).toString(), 'latin1'), { agency });
    assert.equal((await snapshot(store, agency)).employees[0]?.name, 'José Müller');
  });
});

describe('a row that cannot be right', () => {
  const faults: [name: string, change: Parameters<typeof row>[0], column: string, code: string][] = [
    ['no NIP', { NIP: '' }, 'NIP', 'nip-empty'],
    ['a short NIP', { NIP: '1990010120150310' }, 'NIP', 'nip-wrong-length'],
    ['an impossible birth date in the NIP', { NIP: '199013012015031001', 'TGL LAHIR': '' }, 'NIP', 'nip-birth-date'],
    ['another birth date than the NIP', { 'TGL LAHIR': '02-01-1990' }, 'TGL LAHIR', 'other-birth-date'],
    ['another sex than the NIP', { JK: 'P' }, 'JK', 'other-sex'],
    ['another status than the NIP', { STATUS: 'PPPK', GOL: 'IX' }, 'STATUS', 'other-employment-type'],
    ['an unknown status', { STATUS: 'Honorer' }, 'STATUS', 'unknown-employment-type'],
    ['a date that does not exist', { 'TGL LAHIR': '31-02-1990' }, 'TGL LAHIR', 'bad-date'],
    ['a PPPK grade on a PNS', { GOL: 'IX' }, 'GOL', 'unknown-grade'],
    ['no name', { NAMA: '' }, 'NAMA', 'required'],
    ['no unit', { 'UNIT KERJA': '' }, 'UNIT KERJA', 'required'],
    ['an unknown kind of position', { 'JENIS JABATAN': 'Rangkap' }, 'JENIS JABATAN', 'unknown-position-kind'],
    ['a structural post without echelon', { 'JENIS JABATAN': 'Struktural' }, 'ESELON', 'unknown-echelon'],
    ['an unknown standing', { 'KEDUDUKAN HUKUM': 'Entah' }, 'KEDUDUKAN HUKUM', 'unknown-legal-standing'],
    ['itself as superior', { 'NIP ATASAN': '199001012015031001' }, 'NIP ATASAN', 'own-superior'],
    ['a superior nobody knows', { 'NIP ATASAN': '198001012005031001' }, 'NIP ATASAN', 'unknown-superior'],
    ['its unit above itself', { 'UNIT INDUK': 'Bidang Satu' }, 'UNIT INDUK', 'unit-cycle'],
  ];
  const other = row({ NIP: '199102022016032001', NAMA: 'Ani Lestari', 'TGL LAHIR': '02-02-1991', JK: 'P' });

  for (const [name, change, column, code] of faults) {
    it(`is refused with ${name}; the others go in`, async () => {
      const agency = await newAgency();
      const report = await importEmployees(store, file(other, row(change)), { agency });
      assert.equal(report.created, 1);
      assert.equal(report.refused[0]?.line, 3);
      assert.ok(
        report.refused.some((refusal) => refusal.column === column && refusal.code === code),
        JSON.stringify(report.refused),
      );
      assert.deepEqual(
        (await snapshot(store, agency)).employees.map((person) => person.name),
        ['Ani Lestari'],
      );
    });
  }

  it('names every fault of the row at once, with what to do, and shows no staff number', async () => {
    const agency = await newAgency();
    const report = await importEmployees(store, file(row({ JK: 'P', GOL: 'IX', NIP: '19900101 201503 1 000' })), {
      agency,
    });
    assert.deepEqual(
      report.refused.map(({ column }) => column),
      ['GOL', 'NIP'],
    );
    assert.ok(report.refused.every(({ reason, remedy }) => reason && remedy));
    assert.doesNotMatch(JSON.stringify(report), /19900101/);
  });

  it('speaks English where asked', async () => {
    const agency = await newAgency();
    const report = await importEmployees(store, file(row({ STATUS: 'Honorer' })), { agency, language: 'en' });
    assert.equal(report.refused[0]?.remedy, 'Write PNS or PPPK.');
  });

  it('is the second of two with one NIP', async () => {
    const agency = await newAgency();
    const report = await importEmployees(store, file(row(), other, row({ NAMA: 'Budi S.' })), { agency });
    assert.deepEqual([report.created, report.refused[0]?.line, report.refused[0]?.code], [2, 4, 'duplicate-nip']);
    assert.match(report.refused[0]?.reason ?? '', /baris 2/);
  });

  it('takes the people below along, who say on which line the cause is', async () => {
    const agency = await newAgency();
    const chief = row({ JK: 'P' });
    const below = row({
      NIP: '199102022016032001',
      'TGL LAHIR': '02-02-1991',
      JK: 'P',
      'NIP ATASAN': '199001012015031001',
    });
    const lowest = row({ NIP: '199203032017031001', 'TGL LAHIR': '03-03-1992', 'NIP ATASAN': '199102022016032001' });
    const report = await importEmployees(store, file(lowest, below, chief), { agency });
    assert.deepEqual(
      report.refused.map(({ line, code }) => [line, code]),
      [
        [2, 'superior-refused'],
        [3, 'superior-refused'],
        [4, 'other-sex'],
      ],
    );
    assert.deepEqual((await snapshot(store, agency)).units, []);
  });

  it('is every row of a circle of superiors', async () => {
    const agency = await newAgency();
    const one = row({ 'NIP ATASAN': '199102022016032001' });
    const two = row({
      NIP: '199102022016032001',
      'TGL LAHIR': '02-02-1991',
      JK: 'P',
      'NIP ATASAN': '199001012015031001',
    });
    const report = await importEmployees(store, file(one, two), { agency });
    assert.deepEqual(
      report.refused.map(({ line, code }) => [line, code]),
      [
        [2, 'superior-cycle'],
        [3, 'superior-cycle'],
      ],
    );
    assert.match(report.refused[0]?.reason ?? '', /2, 3/);
  });

  it('may name a superior of an earlier file, but close no circle with them', async () => {
    const agency = await newAgency();
    await importEmployees(store, file(row()), { agency });
    const two = { NIP: '199102022016032001', 'TGL LAHIR': '02-02-1991', JK: 'P', 'NIP ATASAN': '199001012015031001' };
    assert.equal((await importEmployees(store, file(row(two)), { agency })).created, 1);
    const report = await importEmployees(store, file(row({ 'NIP ATASAN': '199102022016032001' })), { agency });
    assert.equal(report.refused[0]?.code, 'superior-cycle');
  });

  it('has one cell too many among good rows', async () => {
    const agency = await newAgency();
    const report = await importEmployees(store, file(`${row()};x`, other), { agency });
    assert.deepEqual(
      [report.rows, report.created, report.refused[0]?.line, report.refused[0]?.code],
      [2, 1, 2, 'wrong-column-count'],
    );
  });
});

describe('units', () => {
  it('of the same name stay apart under different offices', async () => {
    const agency = await newAgency();
    const nips = ['199001012015031001', '199001012015031002'];
    const rows = ['Dinas Satu', 'Dinas Dua'].map((office, index) =>
      row({ NIP: nips[index] as string, 'UNIT KERJA': 'Subbagian Umum', 'UNIT INDUK': office }),
    );
    const report = await importEmployees(store, file(...rows), { agency });
    assert.deepEqual(report.refused, []);
    const { units } = await snapshot(store, agency);
    assert.deepEqual(units.map(({ name }) => name).sort(), [
      'Dinas Dua',
      'Dinas Satu',
      'Subbagian Umum',
      'Subbagian Umum',
    ]);
  });

  it('that move keep their identity', async () => {
    const agency = await newAgency();
    await importEmployees(store, file(row()), { agency });
    const before = (await snapshot(store, agency)).units.find(({ name }) => name === 'Bidang Satu');
    await importEmployees(store, file(row({ 'UNIT INDUK': 'Dinas Baru' })), { agency });
    const { units } = await snapshot(store, agency);
    const moved = units.filter(({ name }) => name === 'Bidang Satu');
    assert.deepEqual(
      moved.map(({ id }) => id),
      [before?.id],
    );
    assert.equal(moved[0]?.parentId, units.find(({ name }) => name === 'Dinas Baru')?.id);
  });
});

describe('a dry run', () => {
  it('says what would change and changes nothing', async () => {
    const agency = await newAgency();
    const before = await snapshot(store, agency);
    const report = await importEmployees(store, files.employees, { agency, dryRun: true });
    assert.deepEqual([report.dryRun, report.created], [true, 85]);
    assert.deepEqual(await snapshot(store, agency), before);
  });
});
