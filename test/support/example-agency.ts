import type { AgencyRole, Capability, PolicyChange } from '../../src/contract/index.js';
import { capabilities } from '../../src/contract/index.js';
import { presetPolicy } from '../../src/rules/index.js';
import type { EmployeeRow } from '../../src/server/import/employee-row.js';
import { writeLibrary } from '../../src/server/import/indicators.js';
import { writeStaff } from '../../src/server/import/staff.js';
import { unitTree } from '../../src/server/import/units.js';
import { type Agency, createAgency, createClient } from '../../src/server/store/agencies.js';
import type { Database, Sources } from '../../src/server/store/database.js';
import { findByNip, setRoles } from '../../src/server/store/employees.js';
import type { Store } from '../../src/server/store/open.js';
import { insertPeriod } from '../../src/server/store/periods.js';

/** Everybody of the small agency that tests and the examples of the OpenAPI document use. All of them are made up. */
export const people = {
  mayor: {
    name: 'Drs. Surya Wibawa, M.Si.',
    position: 'Sekretaris Daerah',
    unit: 'Sekretariat Daerah',
    superior: null,
  },
  head: { name: 'Ratna Lestari, S.E., M.M.', position: 'Kepala Dinas', unit: 'Dinas Kependudukan', superior: 'mayor' },
  lead: {
    name: 'Bambang Nugroho, S.Sos.',
    position: 'Kepala Bidang Pelayanan',
    unit: 'Bidang Pelayanan',
    superior: 'head',
  },
  ani: { name: 'Ani Rahmawati, A.Md.', position: 'Pengelola dokumen', unit: 'Bidang Pelayanan', superior: 'lead' },
  budi: { name: 'Budi Santoso', position: 'Petugas layanan', unit: 'Bidang Pelayanan', superior: 'lead' },
  citra: { name: 'Citra Dewi', position: 'Petugas layanan', unit: 'Bidang Pelayanan', superior: 'lead' },
  dedi: { name: 'Dedi Kurniawan', position: 'Petugas layanan', unit: 'Bidang Pelayanan', superior: 'lead' },
  eka: { name: 'Eka Putri', position: 'Pengelola dokumen', unit: 'Bidang Pelayanan', superior: 'lead' },
  fajar: { name: 'Fajar Hidayat', position: 'Pengelola dokumen', unit: 'Bidang Pelayanan', superior: 'lead' },
  gita: { name: 'Gita Permata', position: 'Pengadministrasi', unit: 'Bidang Pelayanan', superior: 'ani' },
  hadi: { name: 'Hadi Saputra', position: 'Pengadministrasi', unit: 'Bidang Pelayanan', superior: 'ani' },
  indah: { name: 'Indah Sari', position: 'Pengadministrasi', unit: 'Bidang Pelayanan', superior: 'ani' },
  joko: { name: 'Joko Susilo', position: 'Penguji kendaraan', unit: 'Dinas Perhubungan', superior: 'mayor' },
  officer: { name: 'Rina Marlina, S.Psi.', position: 'Analis SDM aparatur', unit: 'BKPSDM', superior: 'mayor' },
  auditor: { name: 'Agus Salim, S.H.', position: 'Auditor', unit: 'Inspektorat', superior: 'mayor' },
} as const satisfies Record<string, { name: string; position: string; unit: string; superior: string | null }>;

export type Person = keyof typeof people;

const roles: Partial<Record<Person, AgencyRole[]>> = { officer: ['hr-agency'], auditor: ['auditor'] };

/** A made-up but well-formed staff number. */
export function nipOf(person: Person): string {
  const place = Object.keys(people).indexOf(person);
  return `1990${String(1 + (place % 12)).padStart(2, '0')}15201503${1 + (place % 2)}${String(place + 1).padStart(3, '0')}`;
}

export const portal = { id: 'portal-contoh', secret: 'rahasia-portal-contoh' };

/** An agency with its people, an open year, a library and a portal. */
export interface ExampleAgency {
  readonly agency: Agency;
  readonly ids: Readonly<Record<Person, string>>;
  readonly periodId: string;
}

/** Fills an empty store. Ids come from `makeId`, in a fixed order. */
export async function fillExampleAgency(
  store: Store,
  sources: Sources,
  { id, policy = presetPolicy, clientId = portal.id }: { id?: string; policy?: PolicyChange; clientId?: string } = {},
): Promise<ExampleAgency> {
  return store.transaction(async (db) => {
    const secrets = {
      sessionSecret: 'session-secret-of-the-example-agency',
      draftSecret: 'draft-secret-of-the-example',
    };
    const named = { id: id ?? sources.makeId(), name: 'Pemerintah Kota Nusa Contoh', policy, ...secrets };
    const agency = await createAgency(db, named, sources);
    const allowed: readonly Capability[] = capabilities;
    await createClient(
      db,
      { agencyId: agency.id, name: 'Portal SIMPEG', capabilities: allowed, id: clientId, secret: portal.secret },
      sources,
    );
    const work = { db, agency: agency.id, makeId: sources.makeId, note: () => {} };
    const rows = (Object.keys(people) as Person[]).map(rowOf);
    await writeStaff(work, rows, unitTree(rows));
    await writeLibrary(work, library);
    const ids = await idsOf(db, agency.id);
    for (const [person, held] of Object.entries(roles)) await setRoles(db, agency.id, ids[person as Person], held);
    const period = await insertPeriod(db, agency.id, {
      ...{ id: sources.makeId(), label: '2026', year: 2026, start: '2026-01-01', end: '2026-12-31' },
      ...{ evaluationEnd: '2027-01-31', state: 'open' },
    });
    return { agency, ids, periodId: period?.id ?? '' };
  });
}

/** As a file of HR records would state it. */
function rowOf(person: Person, line: number): EmployeeRow {
  const { name, position, unit, superior }: (typeof people)[Person] = people[person];
  return {
    ...{ line, nip: nipOf(person), name, position, unit },
    parentUnit: unit === 'Bidang Pelayanan' ? 'Dinas Kependudukan' : '',
    superiorNip: superior === null ? null : nipOf(superior),
    positionType: person === 'head' || person === 'mayor' ? 'jpt-pratama' : 'pelaksana',
    ...{ employmentType: 'pns', grade: 'III/a', rank: 'Penata Muda', legalStanding: 'active' },
  };
}

async function idsOf(db: Database, agencyId: string): Promise<ExampleAgency['ids']> {
  const found = (Object.keys(people) as Person[]).map(async (person) => [
    person,
    await findByNip(db, agencyId, nipOf(person)),
  ]);
  return Object.fromEntries(await Promise.all(found)) as ExampleAgency['ids'];
}

const library = [
  {
    unit: 'Bidang Pelayanan',
    position: 'Pengelola dokumen',
    workResult: 'Dokumen kependudukan selesai tepat waktu dan benar',
    name: 'Rata-rata waktu penyelesaian dokumen',
    aspects: ['time' as const],
    direction: 'lower' as const,
    target: 3,
    measureUnit: 'hari kerja',
    note: 'dihitung dari berkas lengkap sampai dokumen terbit',
  },
  {
    unit: 'Dinas Perhubungan',
    position: 'Penguji kendaraan',
    workResult: 'Kendaraan wajib uji laik jalan',
    name: 'Kendaraan yang diuji sesuai jadwal',
    aspects: ['quantity' as const],
    direction: 'higher' as const,
    target: 95,
    measureUnit: 'persen',
    note: '',
  },
];
