import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { eq } from 'drizzle-orm';
import type { OperationId, WorkPlanChange } from '../../src/contract/index.js';
import { webhookDeliveries, webhooks } from '../../src/server/store/schema.js';
import { followSuperiors } from '../../src/server/store/superiors.js';
import { updateAppraisal } from '../../src/server/store/appraisals.js';
import { type Answer, type Call, problemOf } from '../support/api-caller.js';
import type { Person } from '../support/example-agency.js';
import { employeePlan, leaderPlan, planIds } from '../support/example-walk.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

const faultsOf = (answer: Answer) => problemOf(answer).errors?.map(({ pointer, code }) => `${pointer} ${code}`);
const reason = 'Loket ketiga dibuka pada bulan Juli.';

/** The employee's plan with another target on its first indicator. */
function planWith(days: number): WorkPlanChange {
  const [first, ...rest] = employeePlan.results;
  const [indicator, ...others] = first?.indicators ?? [];
  if (!first || indicator?.direction !== 'lower') throw new Error('The example plan begins with days.');
  return {
    ...employeePlan,
    results: [{ ...first, indicators: [{ ...indicator, target: days }, ...others] }, ...rest],
  };
}

onBothDatabases('a work plan through the year', (store) => {
  let bench: Bench;
  const on = (person: Person, body?: unknown): Call => ({
    ...bench.walk.as(person),
    params: bench.walk.params,
    ...(body !== undefined && { body }),
  });

  /** A change on the present version, which may be refused. */
  async function attempt(operation: OperationId, person: Person, body?: unknown): Promise<Answer> {
    const call = on(person, body);
    return bench.api.call(operation, { ...call, etag: await bench.api.etag(operation, call) });
  }

  before(async () => {
    bench = await setUpBench(store());
    const row = { id: 'portal', name: 'Portal', url: 'http://portal.example', events: [], secret: 'whsec_x' };
    await store()
      .db.insert(webhooks)
      .values({ ...row, agencyId: bench.agency.agency.id, createdAt: new Date() });
    await bench.walk.begin();
  });

  it('takes comments on what is in the plan, from both sides, without a new version', async () => {
    await bench.api.change('workPlans.save', on('ani', employeePlan));
    const before = await bench.api.ok('workPlans.get', on('ani'));
    const about = { part: 'indicator', id: planIds.days };
    await bench.api.ok('workPlans.comment', on('lead', { about, text: 'Mengapa tiga hari?' }));
    const plan = await bench.api.ok('workPlans.comment', on('ani', { about, text: 'Sesuai standar layanan.' }));
    assert.deepEqual(
      plan.comments?.map(({ by, version }) => [by.id, version]),
      [
        [bench.agency.ids.lead, 1],
        [bench.agency.ids.ani, 1],
      ],
    );
    assert.equal(plan.etag, before.etag);
    for (const [part, id] of [
      ['plan', ''],
      ['result', planIds.extra],
      ['annex', 'support'],
      ['behaviour', 'accountable'],
    ]) {
      await bench.api.ok('workPlans.comment', on('ani', { about: { part, id }, text: 'Baik.' }));
    }
    for (const [part, id] of [
      ['result', planIds.days],
      ['plan', 'x'],
      ['annex', 'made-up'],
      ['behaviour', ''],
    ]) {
      const answer = await bench.api.call('workPlans.comment', on('ani', { about: { part, id }, text: 'Baik.' }));
      assert.deepEqual(faultsOf(answer), ['/about/id unknown-item']);
    }
  });

  it('knows no agreed version before the first agreement, and keeps that one', async () => {
    assert.equal((await bench.api.ok('workPlans.get', on('ani'))).agreedVersion, null);
    assert.deepEqual((await bench.api.ok('workPlans.versions', on('ani'))).items, []);
    await bench.walk.plan();
    const { items } = await bench.api.ok('workPlans.versions', on('ani'));
    assert.deepEqual(
      items.map(({ version, reason: why, agreedBy }) => [version, why, agreedBy.id]),
      [[1, '', bench.agency.ids.lead]],
    );
    const plan = await bench.api.ok('workPlans.get', on('ani'));
    assert.deepEqual([plan.agreedVersion, plan.version], [1, 1]);
    assert.deepEqual(plan.allowedActions, ['revise']);
    assert.ok(!('versions' in plan));
  });

  it('names its clocks, where the unit is', async () => {
    const { clocks } = await bench.api.ok('workPlans.get', on('ani'));
    assert.deepEqual(
      clocks?.map(({ clock, dueOn, timeZone, state }) => [clock, dueOn, timeZone, state]),
      [['plan.set', '2026-01-31', 'Asia/Jakarta', 'over']],
    );
  });

  it('keeps the agreed version in force and unchanged while a change is settled', async () => {
    const first = (await bench.api.ok('workPlans.versions', on('ani'))).items;
    const opened = await bench.api.change('workPlans.revise', on('ani', { note: reason }));
    assert.deepEqual([opened.state, opened.version, opened.agreedVersion], ['draft', 2, 1]);
    assert.equal(opened.history.at(-1)?.note, reason);
    await bench.api.change('workPlans.save', on('ani', planWith(2)));
    await bench.api.change('workPlans.submit', on('ani'));
    assert.deepEqual((await bench.api.ok('workPlans.versions', on('lead'))).items, first);
    const agreed = await bench.api.change('workPlans.approve', on('lead', {}));
    assert.deepEqual([agreed.state, agreed.version, agreed.agreedVersion], ['approved', 2, 2]);
    // The expectations of before stay where the agreement names none.
    assert.equal(agreed.expectations[0]?.value, 'accountable');
    const { items } = await bench.api.ok('workPlans.versions', on('ani'));
    assert.deepEqual(
      items.map(({ version, reason: why }) => [version, why]),
      [
        [2, reason],
        [1, ''],
      ],
    );
    assert.deepEqual(items[1], first[0]);
    const targets = items.map(({ results }) => results[0]?.indicators[0]?.target);
    assert.deepEqual(targets, [2, 3]);
  });

  it('says who may take a step and from where, when it refuses one', async () => {
    const again = await attempt('workPlans.approve', 'lead', {});
    assert.deepEqual([again.status, problemOf(again).currentState], [409, 'approved']);
    assert.deepEqual(problemOf(again).required, {
      ...{ states: ['submitted'], relations: ['appraiser', 'second-level-appraiser'] },
      ...{ notBefore: null, notAfter: null },
    });
    const comment = await bench.api.call(
      'workPlans.comment',
      on('ani', { about: { part: 'plan', id: '' }, text: 'x' }),
    );
    assert.equal(comment.status, 409);
    assert.equal((await attempt('workPlans.revise', 'officer', { note: reason })).status, 403);
  });

  it('lets the second-level appraiser end what the appraiser left lying, from 1 February on (CLK-2)', async () => {
    const { id: appraisalId } = await bench.api.ok('appraisals.create', { ...bench.walk.as('budi'), body: {} });
    const as = (person: Person, body?: unknown): Call => ({
      ...{ ...bench.walk.as(person), params: { appraisalId } },
      ...(body !== undefined && { body }),
    });
    await bench.api.change('workPlans.save', as('budi', { ...employeePlan, results: employeePlan.results.slice(1) }));
    const main = employeePlan.results.slice(1).map((result) => ({ ...result, kind: 'main' }));
    await bench.api.change('workPlans.save', as('budi', { ...employeePlan, results: main }));
    await bench.api.change('workPlans.submit', as('budi'));
    const later = bench.clock.now;
    bench.clock.now = new Date('2026-01-30T02:00:00Z');
    bench.api.forgetTokens();
    const early = await bench.api.call('workPlans.approve', {
      ...as('head', {}),
      etag: await bench.api.etag('workPlans.approve', as('head')),
    });
    assert.deepEqual([early.status, problemOf(early).currentState], [409, 'submitted']);
    bench.clock.now = later;
    bench.api.forgetTokens();
    const agreed = await bench.api.change('workPlans.approve', as('head', {}));
    assert.equal(agreed.state, 'approved');
  });

  it('keeps the title of a leader’s result that a change of the leader’s plan has taken out', async () => {
    const { items } = await bench.api.ok('appraisals.list', { ...bench.walk.as('lead'), query: { relation: 'own' } });
    const leader = { appraisalId: items[0]?.id ?? '' };
    await bench.api.change('workPlans.revise', { ...on('lead', { note: reason }), params: leader });
    assert.equal((await bench.api.ok('workPlans.leaderResults', on('ani'))).results.length, 1);
    const [only] = leaderPlan.results;
    const [indicator] = only?.indicators ?? [];
    const fresh = { ...only, id: 'hasil-baru', title: 'Hasil baru', indicators: [{ ...indicator, id: 'iki-baru' }] };
    const body = { ...leaderPlan, results: [fresh] };
    await bench.api.change('workPlans.save', { ...on('lead', body), params: leader });
    await bench.api.change('workPlans.submit', { ...on('lead'), params: leader });
    await bench.api.change('workPlans.approve', { ...on('head', {}), params: leader });
    const { results, planState } = await bench.api.ok('workPlans.leaderResults', on('ani'));
    assert.deepEqual([planState, results], ['approved', [{ id: 'hasil-baru', title: 'Hasil baru' }]]);
    await bench.api.change('workPlans.revise', on('lead', { note: reason }));
    const plan = await bench.api.change('workPlans.save', on('ani', employeePlan));
    assert.equal(plan.results[0]?.parentTitle, 'Layanan kependudukan cepat dan tepercaya');
  });

  it('leaves a plan under change with the appraiser who agreed it, though the records name another', async () => {
    const { db } = store();
    const { id: agencyId } = bench.agency.agency;
    await updateAppraisal(db, { agencyId, id: bench.walk.appraisalId }, { appraiserId: bench.agency.ids.head });
    assert.deepEqual(await followSuperiors(db, agencyId, [bench.agency.ids.ani]), []);
    await updateAppraisal(db, { agencyId, id: bench.walk.appraisalId }, { appraiserId: bench.agency.ids.lead });
  });

  it('takes no change any more once the year is rated', async () => {
    await bench.api.change('workPlans.submit', on('ani'));
    const key = { agencyId: bench.agency.agency.id, id: bench.walk.appraisalId };
    await updateAppraisal(store().db, key, { evaluationState: 'rated' });
    const late = await attempt('workPlans.approve', 'lead', {});
    const { currentState, required, allowedActions } = problemOf(late);
    assert.deepEqual([late.status, currentState, required?.states], [409, 'rated', ['collecting', 'rating']]);
    assert.deepEqual(allowedActions, ['comment', 'return']);
    await updateAppraisal(store().db, key, { evaluationState: 'collecting' });
  });

  it('tells the portals what happened, by ids and states', async () => {
    const sent = await store()
      .db.select({ type: webhookDeliveries.type, data: webhookDeliveries.data })
      .from(webhookDeliveries)
      .where(eq(webhookDeliveries.agencyId, bench.agency.agency.id));
    const own = sent.filter(({ data }) => (data as { appraisalId: string }).appraisalId === bench.walk.appraisalId);
    assert.deepEqual([...new Set(own.map(({ type }) => type))].sort(), [
      'plan.approved',
      'plan.returned',
      'plan.revised',
      'plan.submitted',
    ]);
    assert.deepEqual(Object.keys(own[0]?.data ?? {}).sort(), ['appraisalId', 'employeeId', 'state', 'term']);
  });
});

onBothDatabases('what a plan names', (store) => {
  it('takes objectives of the unit one works in or heads, and no others', async () => {
    const bench = await setUpBench(store());
    const { api, walk, agency } = bench;
    await walk.begin();
    const { items } = await api.ok('units.list', walk.as('ani'));
    const unitOf = (name: string) => ({
      unitId: items.find((unit) => unit.name === name)?.id ?? '',
      periodId: 'current',
    });
    const indicator = leaderPlan.results[0]?.indicators[0];
    const objective = (id: string) => ({ id, title: `Sasaran ${id}`, indicators: [indicator], actions: [] });
    for (const [person, unit, id] of [
      ['lead', 'Bidang Pelayanan', 'bidang'],
      ['head', 'Dinas Kependudukan', 'dinas'],
    ] as const) {
      await api.change('unitPlans.save', {
        ...walk.as(person),
        params: unitOf(unit),
        body: { objectives: [objective(id)] },
      });
    }
    const save = async (objectiveId: string) => {
      const results = employeePlan.results.map((result) => ({ ...result, objectiveId, share: 40 }));
      const call = { ...walk.as('ani'), params: walk.params };
      return api.call('workPlans.save', {
        ...{ ...call, body: { ...employeePlan, results } },
        etag: await api.etag('workPlans.save', call),
      });
    };
    assert.deepEqual(faultsOf(await save('dinas')), [
      '/results/0/objectiveId unknown-objective',
      '/results/1/objectiveId unknown-objective',
    ]);
    const { body } = await save('bidang');
    const [first] = (body as { results: { objectiveTitle: string; share: number }[] }).results;
    assert.deepEqual([first?.objectiveTitle, first?.share], ['Sasaran bidang', 40]);
    assert.ok(agency.ids.ani);
  });
});
