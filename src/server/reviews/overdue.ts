import type { Services, SignedIn } from '../context.js';
import { findAppraisal } from '../store/appraisals.js';
import type { Store } from '../store/open.js';
import { findRound, listOverdueRounds } from '../store/review-rounds.js';
import { closeAndSummarise } from './close.js';

const looks = new WeakMap<Store, Map<string, { day: string; done: Promise<void> }>>();

/**
 * Closes the rounds whose last day has passed, before anybody reads or answers. A day ends at midnight where the agency is,
 * so that one look a day is enough for a process.
 */
export function closeOverdueRounds(store: Store, { agency, today }: SignedIn, services: Services): Promise<void> {
  const ofStore = looks.get(store) ?? new Map<string, { day: string; done: Promise<void> }>();
  looks.set(store, ofStore);
  const last = ofStore.get(agency.id);
  if (last?.day === today) return last.done;
  const done = closeAll(store, agency.id, today, services).catch((error: unknown) => {
    ofStore.delete(agency.id);
    throw error;
  });
  ofStore.set(agency.id, { day: today, done });
  return done;
}

async function closeAll(store: Store, agencyId: string, today: string, services: Services): Promise<void> {
  for (const appraisalId of await listOverdueRounds(store.db, agencyId, today)) {
    await store.transaction(async (db) => {
      await findAppraisal(db, agencyId, appraisalId, { lock: true });
      const round = await findRound(db, agencyId, appraisalId);
      if (round.state !== 'open' || round.closesOn === null || round.closesOn >= today) return;
      await closeAndSummarise(db, round, round.closesOn, { ...services, by: 'itself' });
    });
  }
}
