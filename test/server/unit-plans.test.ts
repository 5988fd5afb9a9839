import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Aspect, OperationId, UnitPlanChange } from '../../src/contract/index.js';
import { type Answer, type Call, problemOf } from '../support/api-caller.js';
import type { Person } from '../support/example-agency.js';
import { employeePlan, leaderPlan } from '../support/example-walk.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

const faultsOf = (answer: Answer) => problemOf(answer).errors?.map(({ pointer, code }) => `${pointer} ${code}`);

const common = { aspects: [] as Aspect[], perspective: null, measured: 'position' as const, note: '', libraryId: null };
const index = {
  ...common,
  id: 'ikm',
  name: 'Indeks kepuasan',
  direction: 'higher',
  target: 88,
  unit: 'indeks',
} as const;
const done = {
  ...{ ...common, id: 'siap', name: 'Loket siap' },
  ...{ direction: 'yes-no' as const, target: true as const, unit: null },
};
const actions = [
  { id: 'aksi-1', quarter: 1, text: 'Latih petugas loket' },
  { id: 'aksi-2', quarter: 3, text: 'Buka loket ketiga' },
];
const plan = {
  objectives: [
    { id: 'sasaran-1', title: 'Layanan cepat', indicators: [index, done], actions },
    { id: 'sasaran-2', title: 'Data bersih', indicators: [], actions: [] },
  ],
} satisfies UnitPlanChange;
const complete = { objectives: [plan.objectives[0]] };
const note = 'Lengkapi ukurannya.';

onBothDatabases('the plan of a unit', (store) => {
  let bench: Bench;
  let units: ReadonlyMap<string, string>;

  const on = (person: Person, body?: unknown, unit = 'Bidang Pelayanan'): Call => ({
    ...bench.walk.as(person),
    params: { unitId: units.get(unit) ?? '', periodId: 'current' },
    ...(body !== undefined && { body }),
  });

  async function attempt(operation: OperationId, person: Person, body?: unknown): Promise<Answer> {
    const call = on(person, body);
    return bench.api.call(operation, { ...call, etag: await bench.api.etag(operation, call) });
  }

  const actionsOf = async (person: Person) => (await bench.api.ok('unitPlans.get', on(person))).allowedActions;

  before(async () => {
    bench = await setUpBench(store());
    const { items } = await bench.api.ok('units.list', bench.walk.as('ani'));
    units = new Map(items.map(({ id, name }) => [name, id]));
  });

  it('is there before anybody has written it, for everybody to read', async () => {
    const fresh = await bench.api.ok('unitPlans.get', on('joko'));
    assert.deepEqual([fresh.state, fresh.version, fresh.etag], ['draft', 1, '"unit-plan-0"']);
    assert.deepEqual([fresh.unit, fresh.year, fresh.head?.id], ['Bidang Pelayanan', 2026, bench.agency.ids.lead]);
    assert.deepEqual([fresh.objectives, fresh.allowedActions], [[], []]);
    assert.deepEqual(await actionsOf('lead'), ['edit', 'submit']);
    const named = await bench.api.ok('unitPlans.get', {
      ...on('joko'),
      params: { unitId: units.get('Bidang Pelayanan') ?? '', periodId: bench.agency.periodId },
    });
    assert.deepEqual(named, fresh);
  });

  it('is written by the head alone, from version 0 on', async () => {
    assert.equal((await attempt('unitPlans.save', 'ani', plan)).status, 403);
    assert.equal((await attempt('unitPlans.save', 'head', plan)).status, 403);
    const saved = await bench.api.ok('unitPlans.save', { ...on('lead', plan), etag: '"unit-plan-0"' });
    assert.equal(saved.etag, '"unit-plan-1"');
    const stale = await bench.api.call('unitPlans.save', { ...on('lead', plan), etag: '"unit-plan-0"' });
    assert.equal(stale.status, 412);
  });

  it('refuses ids that name two things, and targets that mean nothing', async () => {
    const { objectives } = plan;
    const [first] = objectives;
    const range = { ...common, id: 'rentang', name: 'Beban', direction: 'range', unit: 'berkas' };
    const reversed = { ...range, target: { minimum: 9, maximum: 3 } };
    const wrong = { objectives: [first, { ...first, indicators: [index, reversed], actions: [actions[0]] }] };
    assert.deepEqual(faultsOf(await attempt('unitPlans.save', 'lead', wrong)), [
      '/objectives/1/id repeated',
      '/objectives/1/indicators/0/id repeated',
      '/objectives/1/actions/0/id repeated',
      '/objectives/1/indicators/1/target range-reversed',
    ]);
    const quarter = { objectives: [{ ...first, actions: [{ ...actions[0], quarter: 5 }] }] };
    assert.deepEqual(faultsOf(await attempt('unitPlans.save', 'lead', quarter)), [
      '/objectives/0/actions/0/quarter too-large',
    ]);
  });

  it('is proposed complete, returned with a reason, and agreed by the head above', async () => {
    assert.deepEqual(faultsOf(await attempt('unitPlans.submit', 'lead')), [
      '/objectives/1/indicators indicator-missing',
    ]);
    await bench.api.change('unitPlans.save', on('lead', { objectives: [] }));
    assert.deepEqual(faultsOf(await attempt('unitPlans.submit', 'lead')), ['/objectives objective-missing']);
    await bench.api.change('unitPlans.save', on('lead', complete));
    await bench.api.change('unitPlans.submit', on('lead'));
    assert.deepEqual(await actionsOf('head'), ['return', 'approve']);
    await bench.api.change('unitPlans.return', on('head', { note }));
    await bench.api.change('unitPlans.submit', on('lead'));
    const agreed = await bench.api.change('unitPlans.approve', on('head'));
    assert.deepEqual(
      agreed.history.map(({ action, note: why, by }) => [action, why, by.id]),
      [
        ['submit', '', bench.agency.ids.lead],
        ['return', note, bench.agency.ids.head],
        ['submit', '', bench.agency.ids.lead],
        ['approve', '', bench.agency.ids.head],
      ],
    );
    const late = await attempt('unitPlans.save', 'lead', plan);
    assert.deepEqual(problemOf(late).required?.states, ['draft', 'returned']);
    assert.deepEqual(problemOf(late).allowedActions, ['revise', 'record-progress']);
  });

  it('is agreed by the HR agency where nobody is above', async () => {
    const dinas = (person: Person, body?: unknown) => on(person, body, 'Dinas Kependudukan');
    await bench.api.change('unitPlans.save', dinas('head', complete));
    await bench.api.change('unitPlans.submit', dinas('head'));
    const refused = await bench.api.call('unitPlans.approve', { ...dinas('mayor'), etag: '"unit-plan-2"' });
    assert.equal(refused.status, 403);
    assert.equal((await bench.api.change('unitPlans.approve', dinas('officer'))).state, 'approved');
  });

  it('takes what was reached by quarter, in the form of its indicator', async () => {
    const report = (indicatorId: string, quarter: number, actual: unknown) => {
      return { indicatorId, quarter, actual, note: '', url: null };
    };
    const wrong = {
      progress: [report('ikm', 1, 80), report('ikm', 1, 81), report('siap', 2, 3), report('made-up', 1, null)],
      actionProgress: [
        { actionId: 'aksi-1', done: true, note: '' },
        { actionId: 'aksi-1', done: false, note: '' },
        { actionId: 'made-up', done: true, note: '' },
      ],
    };
    assert.deepEqual(faultsOf(await attempt('unitPlans.recordProgress', 'lead', wrong)), [
      '/progress/1/indicatorId repeated',
      '/progress/2/actual truth-expected',
      '/progress/3/indicatorId unknown-item',
      '/actionProgress/1/actionId repeated',
      '/actionProgress/2/actionId unknown-item',
    ]);
    const body = {
      progress: [report('ikm', 1, 80), report('ikm', 2, 83.5), report('siap', 2, true)],
      actionProgress: [{ actionId: 'aksi-1', done: true, note: 'Selesai Februari.' }],
    };
    const saved = await bench.api.change('unitPlans.recordProgress', on('lead', body));
    assert.deepEqual([saved.progress, saved.actionProgress], [body.progress, body.actionProgress]);
  });

  it('gets its levels from above, one a term, and keeps which were replaced', async () => {
    const set = (term: string, level: string, reason: string) =>
      bench.api.change('unitPlans.setAchievement', on('head', { term, level, reason }));
    assert.equal(
      (await attempt('unitPlans.setAchievement', 'lead', { term: 'Q1', level: 'good', reason: 'Baik.' })).status,
      403,
    );
    await set('annual', 'good', 'Perkiraan.');
    await set('Q2', 'needs-improvement', 'Antrean panjang.');
    await set('Q1', 'good', 'Sesuai rencana.');
    const after = await set('Q2', 'good', 'Angka diperbaiki.');
    assert.deepEqual(
      after.achievements.map(({ term, level, reason, by }) => [term, level, reason, by.id]),
      [
        ['Q1', 'good', 'Sesuai rencana.', bench.agency.ids.head],
        ['Q2', 'good', 'Angka diperbaiki.', bench.agency.ids.head],
        ['annual', 'good', 'Perkiraan.', bench.agency.ids.head],
      ],
    );
    const ofQ2 = after.history.filter(({ term }) => term === 'Q2').map(({ level, note: why }) => [level, why]);
    assert.deepEqual(ofQ2, [
      ['needs-improvement', 'Antrean panjang.'],
      ['good', 'Angka diperbaiki.'],
    ]);
  });

  it('is opened again with a reason, and keeps what was reported', async () => {
    const opened = await bench.api.change('unitPlans.revise', on('lead', { note }));
    assert.deepEqual([opened.state, opened.version], ['draft', 2]);
    const early = await attempt('unitPlans.setAchievement', 'head', { term: 'Q3', level: 'good', reason: 'Baik.' });
    assert.deepEqual([early.status, problemOf(early).required?.states], [409, ['approved']]);
    const [first] = plan.objectives;
    const less = { objectives: [{ ...first, indicators: [index], actions: [] }] };
    const saved = await bench.api.change('unitPlans.save', on('lead', less));
    assert.deepEqual(
      [saved.progress.map(({ indicatorId }) => indicatorId), saved.actionProgress],
      [['ikm', 'ikm'], []],
    );
    const back = await bench.api.change('unitPlans.save', on('lead', complete));
    assert.deepEqual([back.progress.length, back.actionProgress.length], [3, 1]);
  });
});

onBothDatabases('who carries what in a unit', (store) => {
  it('shows agreed results of leaders before those of their people, and what is missing', async () => {
    const bench = await setUpBench(store());
    const { api, walk, agency } = bench;
    const { items } = await api.ok('units.list', walk.as('ani'));
    const params = (name: string) => ({
      unitId: items.find((unit) => unit.name === name)?.id ?? '',
      periodId: 'current',
    });
    const bidang = params('Bidang Pelayanan');
    const lead = { ...walk.as('lead'), params: bidang };
    await api.change('unitPlans.save', { ...lead, body: complete });
    await walk.begin();
    const cascade = (person: Person, unit = bidang) =>
      api.ok('unitPlans.cascade', { ...walk.as(person), params: unit });
    const early = await cascade('ani');
    // Nobody below has an agreed plan: the leader's result is not left alone by anybody yet.
    assert.deepEqual(early.uncarried, ['sasaran-1']);
    assert.deepEqual(
      early.results.map(({ resultId, carriedOn }) => [resultId, carriedOn]),
      [['hasil-bidang', false]],
    );
    assert.equal(early.withoutPlan.length, 9);

    await walk.plan();
    const call = { ...walk.as('ani'), params: walk.params };
    await api.change('workPlans.revise', { ...call, body: { note } });
    const carried = await cascade('lead');
    assert.deepEqual(
      carried.results.map(({ employee, resultId, parentResultId, carriedOn }) => [
        ...[employee.id, resultId, parentResultId, carriedOn],
      ]),
      [
        [agency.ids.lead, 'hasil-bidang', null, true],
        [agency.ids.ani, employeePlan.results[0]?.id, 'hasil-bidang', false],
        [agency.ids.ani, employeePlan.results[1]?.id, null, false],
      ],
    );
    assert.deepEqual(carried.results[1]?.employee.unit, 'Bidang Pelayanan');
    assert.ok(!carried.withoutPlan.some(({ id }) => id === agency.ids.ani));

    const above = await cascade('head', params('Dinas Kependudukan'));
    assert.deepEqual([above.results.length, above.objectives, above.uncarried], [3, [], []]);
    assert.ok(above.withoutPlan.some(({ id }) => id === agency.ids.head));
    assert.equal((await api.call('unitPlans.cascade', { ...walk.as('joko'), params: bidang })).status, 403);
  });

  it('names a leader’s result that nobody below carries', async () => {
    const bench = await setUpBench(store());
    const { api, walk } = bench;
    await walk.begin();
    const own = { ...walk.as('ani'), params: walk.params };
    const results = employeePlan.results.map((result) => ({ ...result, parentResultId: null }));
    await api.change('workPlans.save', { ...own, body: { ...employeePlan, results } });
    await api.change('workPlans.submit', own);
    await api.change('workPlans.approve', { ...walk.as('lead'), params: walk.params, body: {} });
    const { items } = await api.ok('units.list', walk.as('ani'));
    const unitId = items.find(({ name }) => name === 'Bidang Pelayanan')?.id ?? '';
    const { uncarried } = await api.ok('unitPlans.cascade', {
      ...walk.as('lead'),
      params: { unitId, periodId: 'current' },
    });
    assert.deepEqual(uncarried, [leaderPlan.results[0]?.id]);
  });
});
