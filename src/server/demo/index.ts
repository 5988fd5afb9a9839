import { eq, sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import type { PolicyChange } from '../../contract/index.js';
import { capabilities } from '../../contract/vocabulary.js';
import { dateIn, presetPolicy } from '../../rules/index.js';
import { importEmployees, importIndicators, type ImportReport } from '../import/index.js';
import { createAgency, createClient, listAgencies, verifyClient } from '../store/agencies.js';
import type { Database, Sources } from '../store/database.js';
import { type EmployeeWithNames, findByNip, listEmployees, setRoles } from '../store/employees.js';
import type { Store } from '../store/open.js';
import { insertPeriod } from '../store/periods.js';
import { appraisals, clients, libraryIndicators, reviewRounds } from '../store/schema.js';
import { hashSecret } from '../store/secrets.js';
import { listUnitLines } from '../store/units.js';
import { agreedPlans, cast } from './cast.js';
import { insertAgencyWide, insertCycle } from './cycle.js';
import { demoId, type SeededRandom } from './random.js';
import { openYear, type Progress } from './open-year.js';
import { pastYear } from './past-year.js';
import { demoTime } from './time.js';
import type { World } from './world.js';

export { cast, demoReviewInvitations, demoSurveys, demoTickets } from './cast.js';

/** Id of the demo agency. */
export const demoAgency = 'nusa-contoh';

/** Staff numbers of the people to whom the demo gives a role. */
export const demoStaff = {
  /** Head of the division for performance appraisal of the HR agency. */
  hrAgency: '197608121999092001',
  auditor: '198411232011022001',
} as const;

/** Whose appraisal the guided walk is about: nobody has begun it. */
const walker = '197912082003011001';

const years = [2023, 2024, 2025, 2026] as const;
const openPeriodYear = 2026;

const timeZone = 'Asia/Jayapura';

/**
 * The policy of the demo agency: groups of three are shown, since its units are small; 3 is also the floor (ANO-1). Colleagues
 * write feedback without their names, so that the guard of batches can be seen.
 */
export const demoPolicy: PolicyChange = {
  ...presetPolicy,
  timeZone,
  feedback: { attribution: 'withheld' },
  review: {
    ...presetPolicy.review,
    minimumRaters: { ...presetPolicy.review.minimumRaters, peer: 3, subordinate: 3, other: 3 },
    minimumCommenters: 3,
  },
};

/**
 * Loads the demo agency into a database that has no agency yet: employees and indicators from the two sample files, three
 * finished years of appraisals and an open one with everything that has happened in it by today. All of it or nothing; plans,
 * figures and marks are the same on every machine.
 *
 * @param now when the demo is looked at: the states of the open year follow from the day.
 * @returns whether it was loaded; `false` where there is an agency already.
 */
export function loadDemo(store: Store, now = new Date()): Promise<boolean> {
  return store.transaction(async (db) => {
    // Several servers may start at once on one database: the second waits here, and finds the agency.
    await db.execute(sql`select pg_advisory_xact_lock(hashtext('asn-kinerja demo'))`);
    if ((await listAgencies(db)).length > 0) return false;
    const sources: Pick<Sources, 'now' | 'makeId'> = {
      now: () => new Date('2023-01-02T01:00:00Z'),
      makeId: randomUUID,
    };
    await createAgency(db, { id: demoAgency, name: 'Kabupaten Nusa Contoh', policy: demoPolicy }, sources);
    await importFiles({ ...store, db, transaction: (work) => db.transaction(work) });
    await giveRoles(db);
    await loadYears(db, dateIn(timeZone, now));
    return true;
  });
}

/**
 * Lets the demo portal in with these credentials: registers it, or gives it the secret that is kept now, for the data folder
 * and a PostgreSQL database can part ways.
 */
export async function admitPortal(store: Store, credentials: { clientId: string; secret: string }): Promise<void> {
  const { clientId, secret } = credentials;
  if (await verifyClient(store.db, clientId, secret)) return;
  const [known] = await store.db.select({ id: clients.id }).from(clients).where(eq(clients.id, clientId));
  if (known) {
    await store.db
      .update(clients)
      .set({ secretHash: await hashSecret(secret) })
      .where(eq(clients.id, clientId));
    return;
  }
  const client = { agencyId: demoAgency, name: 'Portal SIMPEG contoh', capabilities, id: clientId, secret };
  await createClient(store.db, client, { now: () => new Date(), makeId: randomUUID });
}

async function importFiles(store: Store): Promise<void> {
  const read = (name: string) => fs.readFileSync(new URL(`./data/${name}`, import.meta.url));
  const options = { agency: demoAgency };
  demand(await importEmployees(store, read('pegawai-simpeg.csv'), options));
  demand(await importIndicators(store, read('indikator.csv'), options));
}

function demand({ broken, refused }: ImportReport): void {
  const problem = broken ?? refused[0];
  if (problem) throw new Error(`The demo data does not go in: line ${problem.line}, ${problem.reason}`);
}

async function giveRoles(db: Database): Promise<void> {
  const roles = [
    [demoStaff.hrAgency, 'hr-agency'],
    [demoStaff.auditor, 'auditor'],
  ] as const;
  for (const [nip, role] of roles) {
    const id = await findByNip(db, demoAgency, nip);
    if (id) await setRoles(db, demoAgency, id, [role]);
  }
}

async function loadYears(db: Database, today: string): Promise<void> {
  const everyone = await listEmployees(db, demoAgency, {}, { limit: 1000 });
  const library = await db.select().from(libraryIndicators).where(eq(libraryIndicators.agencyId, demoAgency));
  const world: World = {
    ...{ agencyId: demoAgency, policy: demoPolicy, people: topFirst(everyone.items), library },
    units: await listUnitLines(db, demoAgency),
    time: demoTime(today),
  };
  await insertAgencyWide(db, world);
  for (const year of years) {
    const period = { id: demoId('period', year), year };
    await insertPeriod(db, demoAgency, {
      ...period,
      label: String(year),
      start: `${year}-01-01`,
      end: `${year}-12-31`,
      evaluationEnd: `${year + 1}-01-31`,
      state: year === openPeriodYear ? 'open' : 'closed',
    });
    const isOpen = year === openPeriodYear;
    const rows = isOpen ? openYear(world, period, progressOf) : pastYear(world, period);
    if (isOpen) await insertCycle(db, rows.appraisals, world, period);
    else await db.insert(appraisals).values(rows.appraisals);
    await db.insert(reviewRounds).values(rows.rounds);
  }
}

/** How far people are: leaders have agreed plans, so that those below have results to contribute to. */
function progressOf({ nip, planForm, position }: EmployeeWithNames, random: SeededRandom): Progress {
  if (nip === walker) return 'none';
  const told = toldProgress[nip ?? ''];
  if (told) return told;
  if (agreedPlans.includes(nip ?? '')) return 'agreed';
  if (planForm === 'leader' || /^(Kepala|Sekretaris) /.test(position))
    return random.chance(0.6) ? 'agreed' : 'assessed';
  return random.weighted({ none: 3, draft: 6, submitted: 9, returned: 4, agreed: 54, assessed: 17, delivered: 7 });
}

/** The colleagues of the guided walk, so that their superior's list shows something of everything. */
const toldProgress: Readonly<Record<string, Progress>> = {
  '197301072000072001': 'agreed',
  '198109282003071001': 'submitted',
  '198210082009051001': 'agreed',
  '198810082014072001': 'assessed',
  '199411172022122001': 'delivered',
  '198709012011072001': 'none',
  [cast.education.fitri]: 'returned',
};

function topFirst(people: readonly EmployeeWithNames[]): EmployeeWithNames[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const depth = ({ superiorId }: EmployeeWithNames): number => {
    const superior = superiorId === null ? undefined : byId.get(superiorId);
    return superior ? depth(superior) + 1 : 0;
  };
  return [...people].sort((one, other) => depth(one) - depth(other));
}
