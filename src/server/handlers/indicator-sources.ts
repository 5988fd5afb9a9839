import { createHash } from 'node:crypto';
import {
  type Endpoint,
  endpoints,
  type Indicator,
  type IndicatorSource,
  type IndicatorSources,
  type IndicatorSourcesChange,
} from '../../contract/index.js';
import { countsSomething, termOf } from '../../rules/index.js';
import { almanacOf } from '../almanac.js';
import { agreedPlan } from '../store/documents.js';
import type { HandlersOf, SignedIn } from '../context.js';
import { currentSources, withSources } from '../indicator-sources.js';
import { type FieldFault, refuseFields } from '../problem-error.js';
import { updateAppraisal } from '../store/appraisals.js';
import type { Database } from '../store/database.js';
import { findDesk } from '../store/service-desks.js';
import { saveUnitPlan } from '../store/unit-plans.js';
import { findUnit } from '../store/units.js';
import { type Actor, mayCall } from '../views/actor.js';
import { repeated } from './repeated.js';

export const indicatorSources: HandlersOf<'indicatorSources'> = {
  async get({ appraisal, ...actor }) {
    const { sources } = appraisal.plan;
    return sourcesView(currentSources(sources, indicatorsOf(appraisal)), endpoints.indicatorSources.save, actor);
  },

  async save({ db, agency, appraisal, body, ...actor }) {
    refuseFields(await sourceFaults({ db, agency }, body, indicatorsOf(appraisal)));
    await updateAppraisal(db, { ...appraisal, term: 'annual' }, { plan: { ...appraisal.plan, sources: body.items } });
    return sourcesView(body.items, endpoints.indicatorSources.save, actor);
  },
};

export const unitIndicatorSources: HandlersOf<'unitIndicatorSources'> = {
  async get({ unitPlan, ...actor }) {
    const { sources, objectives } = unitPlan.plan;
    const indicators = objectives.flatMap((objective) => objective.indicators);
    return sourcesView(currentSources(sources, indicators), endpoints.unitIndicatorSources.save, actor);
  },

  async save({ db, agency, unitPlan, body, ...actor }) {
    const { plan } = unitPlan;
    const indicators = plan.objectives.flatMap((objective) => objective.indicators);
    refuseFields(await sourceFaults({ db, agency }, body, indicators));
    await saveUnitPlan(db, unitPlan, { plan: { ...plan, sources: body.items } });
    return sourcesView(body.items, endpoints.unitIndicatorSources.save, actor);
  },

  async suggestions({ unit, unitPlan, period, query, ...context }) {
    const indicators = unitPlan.plan.objectives.flatMap((objective) => objective.indicators);
    const sources = currentSources(unitPlan.plan.sources, indicators);
    const items = indicators.map(({ id }) => ({ indicatorId: id, actual: null, entries: 0 }));
    const today = (await almanacOf(context)).todayAt(unit.id);
    const begun = termOf(today < period.end ? today : period.end, 'quarter');
    const quarter = query.quarter === undefined ? begun : `Q${query.quarter}`;
    const span = { start: period.start, end: lastDayOf(period.year, quarter) };
    return { items: await withSources(context, items, { sources, span }) };
  },
};

/** The indicators that are agreed or being written. */
function indicatorsOf(appraisal: Parameters<typeof agreedPlan>[0]): Indicator[] {
  const plans = [appraisal.plan, agreedPlan(appraisal)];
  return plans.flatMap((plan) => plan?.results.flatMap((result) => result.indicators) ?? []);
}

/** The last day of a quarter, `Q1` to `Q4`. */
function lastDayOf(year: number, quarter: string): string {
  return `${year}-${{ Q1: '03-31', Q2: '06-30', Q3: '09-30' }[quarter] ?? '12-31'}`;
}

function sourcesView(items: IndicatorSource[], save: Endpoint, actor: Actor): IndicatorSources {
  const version = createHash('sha256')
    .update(JSON.stringify(items.map(inOrder)))
    .digest('base64url');
  return { items, allowedActions: mayCall(save, actor) ? ['edit'] : [], etag: `"sources-${version.slice(0, 22)}"` };
}

/** Keys in an order of their own: the database keeps those of a document in another than they came in. */
function inOrder({ indicatorId, kind, unitId, serviceId }: IndicatorSource) {
  return [indicatorId, kind, unitId, serviceId];
}

/** A source is an open result that is there, and gives a number to an indicator that asks for one. */
async function sourceFaults(
  { db, agency }: { readonly db: Database } & Pick<SignedIn, 'agency'>,
  { items }: IndicatorSourcesChange,
  indicators: readonly Indicator[],
): Promise<FieldFault[]> {
  const known = new Set(indicators.filter(({ direction }) => countsSomething(direction)).map(({ id }) => id));
  const faults = repeated(
    items,
    ({ indicatorId }) => indicatorId,
    (index) => `/items/${index}/indicatorId`,
  );
  for (const [index, { indicatorId, kind, unitId, serviceId }] of items.entries()) {
    const fault = (field: string, code: FieldFault['code']) =>
      faults.push({ pointer: `/items/${index}/${field}`, code });
    if (!known.has(indicatorId)) fault('indicatorId', 'unknown-indicator');
    if (!(await findUnit(db, agency.id, unitId))) fault('unitId', 'unknown-unit');
    else if (kind !== 'satisfaction-index' && serviceId !== null) fault('serviceId', 'not-expected');
    else if (kind === 'satisfaction-index') {
      const { services } = await findDesk(db, agency.id, unitId);
      if (!services.some(({ id }) => id === serviceId)) fault('serviceId', 'unknown-service');
    }
  }
  return faults;
}
