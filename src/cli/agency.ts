import { randomUUID } from 'node:crypto';
import { agencyRoles, capabilities } from '../contract/vocabulary.js';
import { maskNip, presetPolicy } from '../rules/index.js';
import { type Store, verifyAuditChain } from '../server/index.js';
import { type Agency, createAgency, createClient, listAgencies } from '../server/store/agencies.js';
import { appendAuditEvents } from '../server/store/audit.js';
import { findByNip, setRoles } from '../server/store/employees.js';
import { explain, openDatabase, type Place } from './database.js';

const sources = { now: () => new Date(), makeId: randomUUID };

/** Something the person at the terminal has to change. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Opens the database for one piece of work and closes it; what goes wrong is said in a sentence, with exit code 1. */
export async function withDatabase(place: Place, work: (store: Store) => Promise<number>): Promise<number> {
  try {
    const store = await openDatabase(place);
    return await work(store).finally(() => store.close());
  } catch (error) {
    console.error(error instanceof UsageError ? error.message : explain(error));
    return 1;
  }
}

/** The agency that is meant: the one that was named, or the only one there is. */
export async function chooseAgency(store: Store, id: string | undefined): Promise<Agency> {
  const agencies = await listAgencies(store.db);
  const [only, ...others] = id === undefined ? agencies : agencies.filter((agency) => agency.id === id);
  if (only && others.length === 0) return only;
  if (agencies.length === 0) {
    throw new UsageError('The database has no agency yet. Create one: npx asn-kinerja create-agency "NAME"');
  }
  const list = agencies.map((agency) => `  --agency ${agency.id}   ${agency.name}`).join('\n');
  throw new UsageError(`Which agency? Name one of these:\n${list}`);
}

export function addAgency(place: Place, name: string): Promise<number> {
  return withDatabase(place, async (store) => {
    const agency = await store.transaction((db) => createAgency(db, { name, policy: presetPolicy }, sources));
    console.log(`Created ${name}: ${agency.id}`);
    return 0;
  });
}

export function addClient(place: Place, name: string, agencyId: string | undefined): Promise<number> {
  return withDatabase(place, async (store) => {
    const agency = await chooseAgency(store, agencyId);
    const client = await createClient(store.db, { agencyId: agency.id, name, capabilities }, sources);
    console.log(`Portal of ${agency.name}\n  client id      ${client.id}\n  client secret  ${client.secret}`);
    console.log('The secret is shown this once. Keep it on the portal’s server, never in a page.');
    return 0;
  });
}

/** Gives an employee these roles, and no others. An agency needs at least one officer before a year can be opened. */
export function setEmployeeRoles(
  place: Place,
  { nip, roles, agency }: { nip: string; roles: readonly string[]; agency: string | undefined },
): Promise<number> {
  return withDatabase(place, async (store) => {
    const wanted = agencyRoles.filter((role) => roles.includes(role));
    if (roles.some((role) => !agencyRoles.some((known) => known === role))) {
      throw new UsageError(`There are these roles: ${agencyRoles.join(', ')}.`);
    }
    const { id: agencyId } = await chooseAgency(store, agency);
    const id = await findByNip(store.db, agencyId, nip.replace(/\s/g, ''));
    if (id === undefined) throw new UsageError(`The agency has no employee ${maskNip(nip)}. Import them first.`);
    await store.transaction(async (db) => {
      await setRoles(db, agencyId, id, wanted);
      const at = sources.now().toISOString();
      const entry = { operation: 'roles.set', actorId: null, objectId: id, appraisalId: null };
      await appendAuditEvents(db, agencyId, [{ ...entry, at, requestId: sources.makeId() }]);
    });
    console.log(`${maskNip(nip)}: ${wanted.join(', ') || 'no role'}.`);
    return 0;
  });
}

/** Checks the chain of every agency's record. */
export function verifyAudit(place: Place): Promise<number> {
  return withDatabase(place, async (store) => {
    let code = 0;
    for (const { id, name } of await listAgencies(store.db)) {
      const result = await verifyAuditChain(store.db, id);
      if (!result.ok) code = 1;
      console.log(
        result.ok
          ? `${name}: whole, ${result.events} events.`
          : `${name}: NOT whole. Event ${result.sequence} was changed, removed or added afterwards.`,
      );
    }
    return code;
  });
}
