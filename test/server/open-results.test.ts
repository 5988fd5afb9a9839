import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { and, eq } from 'drizzle-orm';
import type { ForumDayChange, Indicator, IndicatorSource, NewPublicCase } from '../../src/contract/index.js';
import { addDays } from '../../src/rules/calendar.js';
import { publicCases, surveys, units } from '../../src/server/store/schema.js';
import { findDesk, saveDesk } from '../../src/server/store/service-desks.js';
import { findUnitPlan, saveUnitPlan } from '../../src/server/store/unit-plans.js';
import { problemOf } from '../support/api-caller.js';
import { planIds } from '../support/example-walk.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

const day: ForumDayChange = {
  ...{ date: '2026-05-20', place: 'Aula', topic: 'Antrean', agenda: ['Keluhan', 'Kesepakatan'], attendance: 31 },
  actions: [{ id: 'tindak-1', text: 'Loket buka Sabtu', dueOn: '2026-07-01', isDone: false, note: '' }],
};

const sent: NewPublicCase = {
  ...{ kind: 'complaint', serviceId: null, subject: 'service', concernsHead: false, text: 'Antrean lama.' },
  ...{ reporter: { name: null, contact: null }, isConfidential: false },
};

onBothDatabases('forum days and open results', (store) => {
  let bench: Bench;
  let unitId: string;
  let officeId: string;

  before(async () => {
    bench = await setUpBench(store());
    const { api, agency, walk } = bench;
    await walk.begin();
    await walk.plan();
    const { items } = await api.ok('units.list', walk.as('officer'));
    const idOf = (name: string) => items.find((unit) => unit.name === name)?.id ?? '';
    [unitId, officeId] = [idOf('Bidang Pelayanan'), idOf('Dinas Kependudukan')];
    for (const [id, head] of [
      [unitId, 'lead'],
      [officeId, 'head'],
    ] as const) {
      const isIt = and(eq(units.agencyId, agency.agency.id), eq(units.id, id));
      await store().db.update(units).set({ headId: agency.ids[head] }).where(isIt);
    }
    const desk = await findDesk(store().db, agency.agency.id, unitId);
    const service = { id: 'layanan-ktp', name: 'KTP elektronik', description: '', usersPerYear: 900, isOffered: true };
    await saveDesk(store().db, desk, { services: [service], officerIds: [agency.ids.budi], isPublic: true });
  });

  it('lets the desk announce forum days, everybody in the agency read them, and the public see what became of them', async () => {
    const { api, walk } = bench;
    const params = { unitId };
    const made = await api.ok('forumDays.create', { ...walk.as('budi'), params, body: day });
    assert.deepEqual([made.unit, made.attendance, made.allowedActions], ['Bidang Pelayanan', 31, ['edit']]);
    const own = { params: { forumDayId: made.id } };
    assert.deepEqual((await api.ok('forumDays.get', { ...walk.as('joko'), ...own })).allowedActions, []);
    assert.equal(
      (await api.call('forumDays.change', { ...walk.as('joko'), ...own, etag: made.etag, body: day })).status,
      403,
    );
    const done = { ...day, actions: day.actions.map((action) => ({ ...action, isDone: true, note: 'Sejak Juni.' })) };
    const changed = await api.ok('forumDays.change', { ...walk.as('lead'), ...own, etag: made.etag, body: done });
    assert.equal(
      (await api.call('forumDays.change', { ...walk.as('lead'), ...own, etag: made.etag, body: day })).status,
      412,
    );
    const later = await api.ok('forumDays.create', {
      ...walk.as('head'),
      params,
      body: { ...day, date: '2026-06-01' },
    });
    const list = await api.ok('forumDays.list', { ...walk.as('joko'), params });
    assert.deepEqual(
      list.items.map(({ id }) => id),
      [later.id, changed.id],
    );
    const page = await api.ok('publicUnits.performance', { params });
    assert.deepEqual(
      page.forumDays.map(({ date, actions }) => [date, actions[0]?.note]),
      [
        ['2026-06-01', ''],
        ['2026-05-20', 'Sejak Juni.'],
      ],
    );
    assert.ok(!JSON.stringify(page.forumDays).includes('tindak-1'));
  });

  it('refuses a forum day that names somebody, counts who has not come yet, or says an action twice', async () => {
    const { api, walk } = bench;
    const refused: [Partial<ForumDayChange>, string][] = [
      [{ topic: 'Dipandu Budi Santoso' }, '/topic'],
      [{ agenda: ['Sambutan', 'Hubungi 081234567890'] }, '/agenda/1'],
      [{ actions: [{ ...day.actions[0]!, note: 'Dikerjakan Citra Dewi.' }] }, '/actions/0/note'], // prettier-ignore
      [{ actions: [...day.actions, ...day.actions] }, '/actions/1/id'],
      [{ date: '2026-06-16' }, '/attendance'],
    ];
    for (const [change, pointer] of refused) {
      const call = { ...walk.as('lead'), params: { unitId }, body: { ...day, ...change } };
      const answer = await api.call('forumDays.create', call);
      assert.deepEqual([answer.status, problemOf(answer).errors?.[0]?.pointer], [422, pointer]);
    }
  });

  const sourcesOf = () => bench.api.ok('indicatorSources.get', { ...bench.walk.as('ani'), params: bench.walk.params });

  async function saveSources(items: IndicatorSource[], person: 'ani' | 'lead' = 'ani') {
    const { etag } = await sourcesOf();
    const { api, walk } = bench;
    return api.call('indicatorSources.save', { ...walk.as(person), params: walk.params, etag, body: { items } });
  }

  it('names open results as sources of indicators: by the employee or the appraiser, and only what fits', async () => {
    const { api, walk } = bench;
    const index = {
      indicatorId: planIds.errors,
      kind: 'satisfaction-index',
      unitId,
      serviceId: 'layanan-ktp',
    } as const;
    const refused: [IndicatorSource[], string][] = [
      [[{ ...index, indicatorId: 'lain' }], '/items/0/indicatorId'],
      [[{ ...index, unitId: 'lain' }], '/items/0/unitId'],
      [[{ ...index, serviceId: 'lain' }], '/items/0/serviceId'],
      [[{ ...index, serviceId: null }], '/items/0/serviceId'],
      [[{ ...index, kind: 'cases-answered' }], '/items/0/serviceId'],
      [[index, index], '/items/1/indicatorId'],
    ];
    for (const [items, pointer] of refused) {
      const answer = await saveSources(items);
      assert.deepEqual([answer.status, problemOf(answer).errors?.[0]?.pointer], [422, pointer], answer.text);
    }
    const plan = await api.ok('workPlans.get', { ...walk.as('ani'), params: walk.params });
    assert.equal((await saveSources([index], 'lead')).status, 200);
    assert.deepEqual((await sourcesOf()).items, [index]);
    assert.equal((await api.ok('workPlans.get', { ...walk.as('ani'), params: walk.params })).etag, plan.etag);
    const stale = { ...walk.as('ani'), params: walk.params, etag: '"sources-old"', body: { items: [] } };
    assert.equal((await api.call('indicatorSources.save', stale)).status, 412);
    const read = await api.ok('indicatorSources.get', { ...walk.as('officer'), params: walk.params });
    assert.deepEqual(read.allowedActions, []);
  });

  const suggested = async (headers = {}) => {
    const { items } = await bench.api.ok('selfAssessments.suggestions', {
      ...bench.walk.as('ani'),
      params: bench.walk.params,
      headers,
    });
    return items.find(({ indicatorId }) => indicatorId === planIds.errors);
  };

  it('suggests the index of the last closed survey, dated and with where everybody can read it', async () => {
    assert.deepEqual(await suggested(), {
      ...{ indicatorId: planIds.errors, actual: null, entries: 0 },
      source: {
        kind: 'satisfaction-index',
        label: 'Indeks kepuasan masyarakat: KTP elektronik, Bidang Pelayanan (belum ada hasil)',
        ...{ date: null, address: `v1/public/units/${unitId}/performance?year=2026` },
      },
    });
    await closedSurvey('survei-1', '2026-03-31', 80.12);
    await closedSurvey('survei-2', '2026-05-31', 84.21);
    await closedSurvey('survei-3', '2025-12-31', 70.5);
    const found = await suggested({ 'Accept-Language': 'en' });
    assert.deepEqual([found?.actual, found?.source?.date], [84.21, '2026-05-31']);
    assert.equal(found?.source?.label, 'Public satisfaction index: KTP elektronik, Bidang Pelayanan, to May 31, 2026');
  });

  it('suggests how many cases a unit has answered, and the share in time, where enough stand behind it', async () => {
    await saveSources([{ indicatorId: planIds.errors, kind: 'cases-answered', unitId, serviceId: null }]);
    assert.equal((await suggested())?.actual, null);
    for (let place = 0; place < 6; place += 1) await pastCase(place < 5 ? '2026-05-08' : '2026-05-29');
    await pastCase('2026-05-08', { subject: 'conduct' });
    assert.deepEqual([(await suggested())?.actual, (await suggested())?.source?.date], [6, '2026-05-31']);
    await saveSources([{ indicatorId: planIds.errors, kind: 'cases-in-time', unitId, serviceId: null }]);
    assert.equal((await suggested())?.actual, 83);
  });

  it('does the same for the progress of a unit, and keeps sources out of its plan', async () => {
    const { api, walk, agency } = bench;
    const params = { unitId, periodId: agency.periodId };
    const indicator: Indicator = {
      ...{ id: 'iku-1', name: 'Pesan warga dijawab', aspects: [], perspective: null, unit: 'pesan', note: '' },
      measured: 'cumulative',
      libraryId: null,
      direction: 'higher',
      target: 60,
    };
    const objectives = [{ id: 'sasaran-1', title: 'Warga didengar', indicators: [indicator], actions: [] }];
    const key = { agencyId: agency.agency.id, ...params };
    const row = await findUnitPlan(store().db, key);
    await saveUnitPlan(store().db, row, { state: 'approved', plan: { ...row.plan, objectives } });
    const items = [{ indicatorId: 'iku-1', kind: 'cases-answered', unitId, serviceId: null }];
    assert.equal((await api.call('unitIndicatorSources.get', { ...walk.as('ani'), params })).status, 403);
    const saved = await api.change('unitIndicatorSources.save', { ...walk.as('lead'), params, body: { items } });
    assert.deepEqual([saved.items, saved.allowedActions], [items, ['edit']]);
    const by = async (query: Record<string, string>) =>
      (await api.ok('unitIndicatorSources.suggestions', { ...walk.as('lead'), params, query })).items[0]?.actual;
    assert.deepEqual([await by({}), await by({ quarter: '1' }), await by({ quarter: '4' })], [6, null, 6]);
    const plan = await api.call('unitPlans.get', { ...walk.as('ani'), params });
    assert.ok(!plan.text.includes('sources'));
    const current = await findUnitPlan(store().db, key);
    const without = { ...current.plan, objectives: [{ ...objectives[0]!, indicators: [] }] };
    await saveUnitPlan(store().db, current, { plan: without });
    const left = await api.ok('unitIndicatorSources.get', { ...walk.as('lead'), params });
    assert.deepEqual(left.items, [], 'that of an indicator which left the plan keeps nobody from saving another');
  });

  it('tells those who read page, unit below and indicators all through a quarter nothing of fewer than five', async () => {
    const { api, clock, agency } = bench;
    const desk = await findDesk(store().db, agency.agency.id, officeId);
    await saveDesk(store().db, desk, { services: [], officerIds: [], isPublic: true });
    const started = clock.now;
    const at = async <Value>(day: string, look: () => Promise<Value>) => {
      clock.now = new Date(`${day}T03:00:00Z`);
      return look().finally(() => (clock.now = started));
    };
    /** What anybody reads, day by day, and an employee now and then. */
    const diary = async () => {
      const pages = [];
      for (let day = '2026-05-01'; day < '2026-07-01'; day = addDays(day, 3)) {
        for (const id of [officeId, unitId]) {
          const look = () => api.ok('publicUnits.performance', { params: { unitId: id } });
          pages.push([day, (await at(day, look)).cases]);
        }
      }
      const taken = [];
      for (const kind of ['cases-answered', 'cases-in-time'] as const) {
        await saveSources([{ indicatorId: planIds.errors, kind, unitId: officeId, serviceId: null }]);
        for (const day of ['2026-05-11', '2026-06-02']) {
          taken.push(await at(day, () => (api.forgetTokens(), suggested())));
          api.forgetTokens();
        }
      }
      return { pages, taken };
    };
    const some = [];
    for (let place = 0; place < 11; place += 1) {
      some.push(await pastCase(place < 6 ? '2026-04-14' : null, {}, { sentTo: officeId, sentOn: '2026-04-06' }));
    }
    const first = await diary();
    assert.deepEqual(first.pages[0], [
      '2026-05-01',
      {
        ...{ asOf: '2026-04-30', received: 11, answered: 6, inTime: 0.55, medianDays: 6 },
        kinds: [['complaint', 11], ['suggestion', 0], ['information-request', 0], ['praise', 0]].map(([kind, count]) => ({ kind, count })), // prettier-ignore
      },
    ]);
    assert.deepEqual([first.taken[0]?.actual, first.taken[2]?.actual], [6, 55]);
    // Four of the five who waited get their answer; one that was answered goes to the unit below; one more comes.
    for (const ticket of some.slice(6, 10)) await answered(ticket, '2026-05-12');
    await store()
      .db.update(publicCases)
      .set({ unitId })
      .where(eq(publicCases.ticket, some[0] ?? ''));
    await pastCase(null, { kind: 'praise' }, { sentTo: officeId, sentOn: '2026-05-04' });
    assert.deepEqual(await diary(), first);
    // With the fifth the figures move, at the end of the month.
    await answered(some[10] ?? '', '2026-05-13');
    const last = await diary();
    const readings = last.pages.filter(([, cases], place) => JSON.stringify(cases) !== JSON.stringify(first.pages[place]?.[1])); // prettier-ignore
    assert.deepEqual([readings.length, readings[0]?.[0]], [10, '2026-06-03']);
    assert.equal(last.taken[1]?.actual, 11);
  });

  /** A closed survey with its index, as if it had been held. */
  async function closedSurvey(id: string, closesOn: string, index: number) {
    const { agency } = bench.agency;
    await store()
      .db.insert(surveys)
      .values({
        ...{ agencyId: agency.id, id, unitId, serviceId: 'layanan-ktp', state: 'closed', closesOn, presenceSecret: '' },
        settings: {} as (typeof surveys.$inferInsert)['settings'],
        results: { index } as (typeof surveys.$inferInsert)['results'] & object,
        version: 1,
      });
  }

  /** A case of the beginning of May that was answered on a day; its ticket. */
  async function pastCase(
    answeredOn: string | null,
    change: Partial<NewPublicCase> = {},
    { sentTo = unitId, sentOn = '2026-05-04' } = {},
  ): Promise<string> {
    const { ticket } = await bench.api.ok('publicUnits.send', {
      params: { unitId: sentTo },
      body: { ...sent, ...change },
    });
    await store().db.update(publicCases).set({ sentOn }).where(eq(publicCases.ticket, ticket));
    if (answeredOn !== null) await answered(ticket, answeredOn);
    return ticket;
  }

  async function answered(ticket: string, answeredOn: string) {
    const [row] = await store().db.select().from(publicCases).where(eq(publicCases.ticket, ticket));
    const answer = {
      action: 'answer',
      state: 'answered',
      at: `${answeredOn}T02:00:00Z`,
      text: 'Ya.',
      by: null,
    } as const;
    await store()
      .db.update(publicCases)
      .set({ answeredOn, state: 'closed', steps: [...(row?.steps ?? []), answer] })
      .where(eq(publicCases.ticket, ticket));
  }
});
