import { almanacOf } from '../almanac.js';
import type { Services, SignedIn } from '../context.js';
import type { Store } from '../store/open.js';
import { findCase, listSilentCases } from '../store/public-cases.js';
import { upToDate } from './steps.js';

const looks = new WeakMap<Store, Map<string, { hour: string; done: Promise<void> }>>();

/**
 * Closes the cases whose reporters stayed silent after the answer, before anybody reads them. Days begin at three moments in
 * Indonesia, always on the hour: one look an hour is enough for a process.
 */
export function closeSilentCases(store: Store, person: SignedIn, services: Services): Promise<void> {
  const ofStore = looks.get(store) ?? new Map<string, { hour: string; done: Promise<void> }>();
  looks.set(store, ofStore);
  const { id } = person.agency;
  const hour = services.now().toISOString().slice(0, 13);
  const last = ofStore.get(id);
  if (last?.hour === hour) return last.done;
  const done = closeAll(store, person, services).catch((error: unknown) => {
    ofStore.delete(id);
    throw error;
  });
  ofStore.set(id, { hour, done });
  return done;
}

async function closeAll(store: Store, { agency, policy, today }: SignedIn, { now }: Services): Promise<void> {
  const ids = await listSilentCases(store.db, agency.id, today);
  if (ids.length === 0) return;
  const almanac = await almanacOf({ db: store.db, agency, policy, now });
  for (const id of ids) {
    await store.transaction(async (db) => {
      const row = await findCase(db, agency.id, id, { lock: true });
      if (row) await upToDate(db, row, { almanac, policy, now });
    });
  }
}
