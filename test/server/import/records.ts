import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { presetPolicy } from '../../../src/rules/index.js';
import { createAgency } from '../../../src/server/store/agencies.js';
import type { Store } from '../../../src/server/store/open.js';
import { employees, libraryIndicators, units } from '../../../src/server/store/schema.js';
import { openMemoryStore } from '../../support/memory-store.js';

const demo = new URL('../../../src/server/demo/data/', import.meta.url);

/** The two files of the demo agency, byte for byte as they came out of other systems. */
export const files = {
  employees: fs.readFileSync(new URL('pegawai-simpeg.csv', demo)),
  indicators: fs.readFileSync(new URL('indikator.csv', demo)),
};

/** A store in memory that can get one new agency after another. */
export async function openRecords() {
  const store = await openMemoryStore();
  const sources = { now: () => new Date('2026-01-02T00:00:00Z'), makeId: randomUUID };
  const newAgency = async () => (await createAgency(store.db, { name: 'Contoh', policy: presetPolicy }, sources)).id;
  return { store, newAgency };
}

/** What the records of an agency hold, for comparing before and after. */
export async function snapshot(store: Store, agency: string) {
  const ofAgency = <Row extends { agencyId: string; id: string }>(rows: Row[]) =>
    rows.filter(({ agencyId }) => agencyId === agency).sort((one, other) => one.id.localeCompare(other.id));
  return {
    employees: ofAgency(await store.db.select().from(employees)),
    units: ofAgency(await store.db.select().from(units)),
    indicators: ofAgency(await store.db.select().from(libraryIndicators)),
  };
}

export const header =
  'NIP;NAMA;TGL LAHIR;JK;STATUS;GOL;JENIS JABATAN;ESELON;JABATAN;UNIT KERJA;UNIT INDUK;NIP ATASAN;KEDUDUKAN HUKUM';

const plainRow = {
  NIP: '199001012015031001',
  NAMA: 'Budi Santoso',
  'TGL LAHIR': '01-01-1990',
  JK: 'L',
  STATUS: 'PNS',
  GOL: 'III/a',
  'JENIS JABATAN': 'Fungsional',
  ESELON: '',
  JABATAN: 'Perawat',
  'UNIT KERJA': 'Bidang Satu',
  'UNIT INDUK': 'Dinas Satu',
  'NIP ATASAN': '',
  'KEDUDUKAN HUKUM': 'Aktif',
};

/** A row that is right, but for what the test changes. */
export function row(change: Partial<typeof plainRow> = {}): string {
  return Object.values({ ...plainRow, ...change }).join(';');
}

/** The bytes of a file with these rows. */
export function file(...rows: string[]): Buffer {
  return Buffer.from([header, ...rows].join('\r\n') + '\r\n');
}
