import type { EventType, RunningClock } from '../../contract/index.js';
import { addDays, workingDaysLeft } from '../../rules/index.js';
import { type Almanac, almanacOf, unitOf } from '../almanac.js';
import { isListenedTo, type Teller, tellOnce } from '../events.js';
import { type Agency, listAgencies } from '../store/agencies.js';
import { type AppraisalRecord, findAppraisals } from '../store/appraisals.js';
import type { Sources } from '../store/database.js';
import type { Store } from '../store/open.js';
import { listOpenAppraisalIds } from '../store/open-appraisals.js';
import { currentPolicy } from '../store/policies.js';
import { listTerms, type TermRow } from '../store/terms.js';
import { seenThrough } from '../tasks/evaluation-tasks.js';
import { clocksOf, whyNotAssessed } from '../views/evaluation-facts.js';
import { planClocksOf } from '../views/plan-clocks.js';

/** Working days before its end on which a term is near. */
const near = 3;

/** Days for which a missed term is still news: as long as the server may have been away. */
const news = 7;

/** Appraisals that are looked at together. */
const atOnce = 200;

/**
 * Tells portals of terms that end within three working days or have just ended without their step. It may be called as often
 * as one likes, by several processes: each is told once. An agency whose portals do not ask costs one query.
 */
export async function tellDeadlines({ store, now }: { store: Store } & Pick<Sources, 'now'>): Promise<void> {
  for (const agency of await listAgencies(store.db)) {
    const { db } = store;
    const types = ['deadline.near', 'deadline.missed'] as const;
    const wanted = await Promise.all(types.map((type) => isListenedTo(db, agency.id, type)));
    if (!wanted.includes(true)) continue;
    const almanac = await almanacOf({ db, agency, now, policy: await currentPolicy(db, agency.id) });
    for (let after: string | undefined = ''; after !== undefined;) {
      const ids: string[] = await listOpenAppraisalIds(db, agency.id, after, atOnce);
      await tellOf({ db, agency, now }, ids, almanac);
      after = ids.length < atOnce ? undefined : ids.at(-1);
    }
  }
}

type DeadlineTeller = Omit<Teller, 'makeId'> & { readonly agency: Agency };

async function tellOf(teller: DeadlineTeller, ids: string[], almanac: Almanac): Promise<void> {
  const records = await findAppraisals(teller.db, teller.agency.id, ids);
  const terms = await listTerms(teller.db, teller.agency.id, ids);
  for (const record of records.values()) {
    for (const { term, clock } of clocksIn(record, terms.get(record.id) ?? [], almanac)) {
      const type = newsOf(clock, almanac.todayAt(unitOf(record)), almanac);
      if (!type) continue;
      const { clock: id, binds, dueOn } = clock;
      const { id: appraisalId, employeeId } = record;
      await tellOnce(teller, type, { appraisalId, term, employeeId, clock: id, binds, dueOn, state: clock.state });
    }
  }
}

/** The clocks of the plan, and of every evaluation that can be made by now. */
function clocksIn(
  record: AppraisalRecord,
  terms: readonly TermRow[],
  almanac: Almanac,
): { term: string; clock: RunningClock }[] {
  const today = almanac.todayAt(unitOf(record));
  const evaluations = almanac
    .termsOf(record.period)
    .filter(({ start }) => start <= today)
    .map(({ term }) => ({ ...seenThrough(record, term, terms), term }))
    .filter((seen) => !whyNotAssessed(seen, almanac));
  return [
    ...planClocksOf(record, almanac).map((clock) => ({ term: 'annual', clock })),
    ...evaluations.flatMap((seen) => clocksOf(seen, almanac).map((clock) => ({ term: seen.term, clock }))),
  ];
}

function newsOf({ state, dueOn }: RunningClock, today: string, { days }: Almanac): EventType | undefined {
  if (state === 'running') return workingDaysLeft(today, dueOn, days) <= near ? 'deadline.near' : undefined;
  return state === 'over' && dueOn >= addDays(today, -news) ? 'deadline.missed' : undefined;
}
