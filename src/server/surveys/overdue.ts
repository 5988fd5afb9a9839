import { dateIn } from '../../rules/index.js';
import { zoneIn } from '../almanac.js';
import type { Services } from '../context.js';
import type { Agency } from '../store/agencies.js';
import type { Store } from '../store/open.js';
import type { PolicyRow } from '../store/policies.js';
import { findSurvey, listClosingSurveys } from '../store/surveys.js';
import { listUnitLines } from '../store/units.js';
import { closeSurvey } from './close.js';

const looks = new WeakMap<Store, Map<string, { hour: number; done: Promise<void> }>>();

/** Indonesia's days begin here. */
const easternmost = 'Asia/Jayapura';

/**
 * Closes the surveys whose last day has passed where their unit is, before anybody reads their results. In every zone of
 * the country a day ends on the hour, so that one look an hour is enough for a process.
 */
export function closeOverdueSurveys(
  store: Store,
  { agency, policy }: { readonly agency: Agency; readonly policy: PolicyRow },
  services: Services,
): Promise<void> {
  const hour = Math.floor(services.now().getTime() / 3_600_000);
  const ofStore = looks.get(store) ?? new Map<string, { hour: number; done: Promise<void> }>();
  looks.set(store, ofStore);
  const last = ofStore.get(agency.id);
  if (last?.hour === hour) return last.done;
  const done = closeAll(store, agency.id, policy.rules.timeZone, services).catch((error: unknown) => {
    ofStore.delete(agency.id);
    throw error;
  });
  ofStore.set(agency.id, { hour, done });
  return done;
}

async function closeAll(store: Store, agencyId: string, timeZone: string, services: Services): Promise<void> {
  const now = services.now();
  const overdue = await listClosingSurveys(store.db, agencyId, dateIn(easternmost, now));
  if (overdue.length === 0) return;
  const units = new Map((await listUnitLines(store.db, agencyId)).map((line) => [line.id, line]));
  for (const { id, unitId } of overdue) {
    const today = dateIn(zoneIn(units, unitId) ?? timeZone, now);
    await store.transaction(async (db) => {
      const survey = await findSurvey(db, agencyId, id, { lock: true });
      if (survey?.state !== 'open' || survey.closesOn >= today) return;
      await closeSurvey(db, survey, survey.closesOn, { ...services, by: 'itself' });
    });
  }
}
