import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { type Client, createClient } from '../../../src/client/index.js';
import { capabilities, type PolicyChange } from '../../../src/contract/index.js';
import { presetPolicy } from '../../../src/rules/index.js';
import { createServer, type Store } from '../../../src/server/index.js';
import type { EmployeeRow } from '../../../src/server/import/employee-row.js';
import { writeStaff } from '../../../src/server/import/staff.js';
import { unitTree } from '../../../src/server/import/units.js';
import { createAgency, createClient as registerPortal } from '../../../src/server/store/agencies.js';
import { findByNip, setRoles } from '../../../src/server/store/employees.js';
import { insertPeriod } from '../../../src/server/store/periods.js';
import { openMemoryStore } from '../../support/memory-store.js';

/** The office of the year: a head, two bidang with a lead each, and twelve staff. All of them are made up. */
const bidang = { services: 'Bidang Pelayanan', data: 'Bidang Data' } as const;
const dinas = 'Dinas Kependudukan';

const leaders = {
  secretary: { name: 'Drs. Surya Wibawa, M.Si.', position: 'Sekretaris Daerah', unit: 'Sekretariat Daerah' },
  head: { name: 'Ratna Lestari, S.E., M.M.', position: 'Kepala Dinas', unit: dinas },
  bambang: { name: 'Bambang Nugroho, S.Sos.', position: 'Kepala Bidang Pelayanan', unit: bidang.services },
  citra: { name: 'Citra Dewi, S.Stat.', position: 'Kepala Bidang Data', unit: bidang.data },
  officer: { name: 'Rina Marlina, S.Psi.', position: 'Analis SDM aparatur', unit: 'BKPSDM' },
} as const;

/** Staff of each bidang, in the order of the tables of the test. */
export const servicesStaff = ['ani', 'budi', 'dedi', 'eka', 'fajar', 'gita'] as const;
export const dataStaff = ['hadi', 'indah', 'joko', 'kiki', 'lina', 'made'] as const;

export type Staff = (typeof servicesStaff)[number] | (typeof dataStaff)[number];
export type Person = keyof typeof leaders | Staff;

const superiors: Readonly<Record<keyof typeof leaders, Person | null>> = {
  secretary: null,
  head: 'secretary',
  bambang: 'head',
  citra: 'head',
  officer: 'secretary',
};

const positionTypes: Readonly<Record<keyof typeof leaders, EmployeeRow['positionType']>> = {
  secretary: 'jpt-pratama',
  head: 'jpt-pratama',
  bambang: 'administrator',
  citra: 'administrator',
  officer: 'pelaksana',
};

/** What the agency has decided: quarters, eastern time, a binding look at teams from five people on. */
export const officePolicy: PolicyChange = {
  ...presetPolicy,
  timeZone: 'Asia/Jayapura',
  evaluationCycle: 'quarter',
  distribution: { severity: 'warning', rounding: 'exact', minimumTeam: 5 },
  activityLog: { ...presetPolicy.activityLog, entry: 'quantity' },
};

/** A server whose clock the test sets, with the office in it and a client for everybody. */
export class Office {
  readonly ids: Readonly<Record<Person, string>>;
  readonly #clients = new Map<Person, Client>();
  readonly #fetch: (request: Request) => Promise<Response>;
  readonly #store: Store;
  readonly #clock: { now: Date };

  private constructor(
    store: Store,
    fetch: (request: Request) => Promise<Response>,
    clock: { now: Date },
    ids: Readonly<Record<Person, string>>,
  ) {
    this.#store = store;
    this.#fetch = fetch;
    this.#clock = clock;
    this.ids = ids;
  }

  static async open(): Promise<Office> {
    const clock = { now: new Date('2026-01-05T00:00:00Z') };
    const store = await openMemoryStore({ now: () => clock.now });
    const sources = { now: () => clock.now, makeId: randomUUID };
    const agencyId = await fill(store, sources);
    const server = createServer({
      ...{ store, ...sources, checkResponses: true, documentation: false },
      ...{ logger: pino({ level: 'silent' }), rateLimit: { burst: 1e9, perSecond: 1e9 } },
    });
    return new Office(store, async (request) => server.fetch(request), clock, await idsOf(store, agencyId));
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  /** Sets the clock: nine in the morning there, on that day. */
  at(day: string): void {
    this.#clock.now = new Date(`${day}T00:00:00Z`);
  }

  /** The person's own client. */
  as(person: Person): Client {
    const known = this.#clients.get(person);
    if (known) return known;
    const portal = createClient({ baseUrl: 'http://api.example', credentials, fetch: this.#fetch });
    const client = createClient({
      baseUrl: 'http://api.example',
      fetch: this.#fetch,
      // Without its end: the clock of the office is not that of the machine, and a refused token is fetched anew.
      getToken: async () =>
        (await portal.sessions.create({ body: { employeeId: this.ids[person], lifetime: 3600 } })).token,
    });
    this.#clients.set(person, client);
    return client;
  }

  /** Id of a unit by its name. */
  async unit(name: keyof typeof bidang | 'office'): Promise<string> {
    const wanted = name === 'office' ? dinas : bidang[name];
    for await (const unit of this.as('officer').units.list({ limit: 200 })) if (unit.name === wanted) return unit.id;
    throw new Error(`No unit is called ${wanted}.`);
  }
}

const credentials = { id: 'portal-kantor', secret: 'rahasia-portal-kantor' };

async function fill(store: Store, sources: { now: () => Date; makeId: () => string }): Promise<string> {
  return store.transaction(async (db) => {
    const named = { name: 'Kabupaten Nusa Contoh', policy: officePolicy };
    const { id: agencyId } = await createAgency(db, named, sources);
    await registerPortal(db, { agencyId, name: 'Portal', capabilities, ...credentials }, sources);
    const rows = people().map(rowOf);
    await writeStaff({ db, agency: agencyId, makeId: sources.makeId, note: () => {} }, rows, unitTree(rows));
    const officer = await findByNip(db, agencyId, nipOf('officer'));
    await setRoles(db, agencyId, officer ?? '', ['hr-agency']);
    const year = { id: sources.makeId(), label: '2026', year: 2026, start: '2026-01-01', end: '2026-12-31' };
    await insertPeriod(db, agencyId, { ...year, evaluationEnd: '2027-01-31', state: 'open' });
    return agencyId;
  });
}

function people(): Person[] {
  return [...(Object.keys(leaders) as Person[]), ...servicesStaff, ...dataStaff];
}

function nipOf(person: Person): string {
  const place = people().indexOf(person);
  return `1985${String(1 + (place % 12)).padStart(2, '0')}12201001${1 + (place % 2)}${String(place + 1).padStart(3, '0')}`;
}

function rowOf(person: Person, line: number): EmployeeRow {
  const isServices = (servicesStaff as readonly Person[]).includes(person);
  const leader = person in leaders ? leaders[person as keyof typeof leaders] : undefined;
  const superior = leader ? superiors[person as keyof typeof leaders] : isServices ? 'bambang' : 'citra';
  const unit = leader?.unit ?? (isServices ? bidang.services : bidang.data);
  return {
    ...{ line, nip: nipOf(person), unit, superiorNip: superior && nipOf(superior) },
    name: leader?.name ?? `${person.charAt(0).toUpperCase()}${person.slice(1)} Contoh`,
    position: leader?.position ?? 'Pengelola dokumen',
    parentUnit: unit === dinas ? 'Sekretariat Daerah' : unit.startsWith('Bidang') ? dinas : '',
    positionType: leader ? positionTypes[person as keyof typeof leaders] : 'pelaksana',
    ...{ employmentType: 'pns', grade: 'III/b', rank: 'Penata Muda Tingkat I', legalStanding: 'active' },
  };
}

async function idsOf(store: Store, agencyId: string): Promise<Readonly<Record<Person, string>>> {
  const found = await Promise.all(
    people().map(async (person) => [person, await findByNip(store.db, agencyId, nipOf(person))] as const),
  );
  return Object.fromEntries(found) as Record<Person, string>;
}
