import assert from 'node:assert/strict';
import { before, beforeEach, it } from 'node:test';
import { eq } from 'drizzle-orm';
import type { Activity, ActivityChange, NewActivity, PolicyChange } from '../../src/contract/index.js';
import * as schema from '../../src/server/store/schema.js';
import { problemOf } from '../support/api-caller.js';
import type { Person } from '../support/example-agency.js';
import { planIds } from '../support/example-walk.js';
import { newEntry } from '../support/log-entries.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

const changeOf = ({ id: _id, ...change }: NewActivity): ActivityChange => change;

onBothDatabases('the log of activities', (store) => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await setUpBench(store());
    await bench.walk.begin();
    await bench.walk.plan();
  });

  const on = (person: Person, extra: Record<string, string> = {}) => ({
    ...bench.walk.as(person),
    params: { ...bench.walk.params, ...extra },
  });
  const record = (entries: unknown[], extra: { key?: string; headers?: Record<string, string> } = {}) =>
    bench.api.ok('activities.record', { ...on('ani'), body: { entries }, ...extra });

  /** The faults of one entry, as if it were sent alone. */
  async function faultsOf(entry: unknown): Promise<string[] | undefined> {
    const { refused } = await record([entry]);
    return refused[0]?.errors.map(({ pointer, code }) => `${pointer} ${code}`);
  }

  async function usePolicy(change: Partial<PolicyChange>): Promise<void> {
    const {
      id: _id,
      version: _version,
      since: _since,
      etag,
      ...rules
    } = await bench.api.ok('policy.get', bench.walk.as('officer'));
    await bench.api.ok('policy.change', { ...bench.walk.as('officer'), etag, body: { ...rules, ...change } });
  }

  const useEntry = async (entry: 'times' | 'minutes' | 'quantity') => {
    const { activityLog } = await bench.api.ok('policy.get', bench.walk.as('ani'));
    await usePolicy({ activityLog: { ...activityLog, entry } });
  };

  const decide = (items: { row: Activity; decision: 'verify' | 'return'; note?: string }[], person: Person = 'lead') =>
    bench.api.ok('teamActivities.verify', {
      ...bench.walk.as(person),
      body: {
        items: items.map(({ row: { appraisalId, id: activityId, etag }, decision, note = '' }) => {
          return { appraisalId, activityId, etag, decision, note };
        }),
      },
    });

  it('saves what is right of a pasted sheet and says of each bad row what is wrong, in the caller’s language', async () => {
    const rows: unknown[] = Array.from({ length: 200 }, (_, index) => newEntry({ id: `baris-${index}` }));
    rows[3] = { ...newEntry(), date: '15/06/2026' };
    rows[17] = newEntry({ date: '2026-06-31' });
    rows[40] = newEntry({ date: '2026-06-16' });
    rows[77] = newEntry({ text: '   ' });
    rows[90] = { ...newEntry(), hours: 3 };
    rows[150] = newEntry({ minutes: null });
    rows[199] = newEntry({ resultId: 'made-up' });
    const first = await record(rows, { headers: { 'Accept-Language': 'en' } });
    assert.equal(first.saved.length, 193);
    assert.deepEqual(
      first.saved.map(({ id }) => id),
      rows.flatMap((row) => ((row as NewActivity).id.startsWith('baris') ? [(row as NewActivity).id] : [])),
    );
    assert.deepEqual(
      first.refused.map(({ index, errors }) => [index, ...errors.map(({ pointer, code }) => `${pointer} ${code}`)]),
      [
        [3, '/date not-a-date'],
        [17, '/date not-a-date'],
        [40, '/date in-the-future'],
        [77, '/text blank'],
        [90, '/hours unknown-field'],
        [150, '/minutes required'],
        [199, '/resultId unknown-result'],
      ],
    );
    assert.equal(first.refused[2]?.errors[0]?.detail, 'This date has not come yet.');
    const again = await record(rows);
    assert.equal(again.refused[2]?.errors[0]?.detail, 'Tanggal ini belum tiba.');
    assert.deepEqual(again.saved, first.saved);
    const { db } = store();
    const written = await db
      .select()
      .from(schema.activities)
      .where(eq(schema.activities.appraisalId, bench.walk.appraisalId));
    assert.equal(written.length, 193);
  });

  it('refuses another entry under an id that is taken', async () => {
    const entry = newEntry();
    await record([entry]);
    assert.deepEqual(await faultsOf({ ...entry, minutes: 30 }), ['/id already-recorded']);
    const twin = newEntry();
    const { saved, refused } = await record([twin, { ...twin, note: 'lain' }, twin]);
    assert.deepEqual([saved.length, refused.map(({ index }) => index)], [2, [1]]);
  });

  it('takes days of the year that are not too far back, where the unit is', async () => {
    assert.deepEqual(await faultsOf(newEntry({ date: '2026-05-14' })), ['/date too-far-back']);
    assert.equal(await faultsOf(newEntry({ date: '2026-05-15' })), undefined);
    assert.deepEqual(await faultsOf(newEntry({ date: '2025-12-31' })), ['/date outside-period']);
    // Still Monday in Jakarta, already Tuesday in Jayapura.
    bench.clock.now = new Date('2026-06-15T15:30:00Z');
    bench.api.forgetTokens();
    assert.deepEqual(await faultsOf(newEntry({ date: '2026-06-16' })), ['/date in-the-future']);
    const agencyId = bench.agency.agency.id;
    await store().db.update(schema.units).set({ timeZone: 'Asia/Jayapura' }).where(eq(schema.units.agencyId, agencyId));
    assert.equal(await faultsOf(newEntry({ date: '2026-06-16' })), undefined);
  });

  it('asks for the measure that the policy names', async () => {
    await useEntry('times');
    assert.deepEqual(await faultsOf(newEntry()), ['/start required', '/end required']);
    assert.deepEqual(await faultsOf(newEntry({ start: '09:00', end: '08:30' })), ['/end end-not-after-start']);
    const { saved } = await record([newEntry({ start: '08:15', end: '10:00', minutes: 5 })]);
    assert.equal(saved[0]?.minutes, 105);
    await useEntry('quantity');
    assert.deepEqual(await faultsOf(newEntry()), ['/quantity required']);
    assert.equal(await faultsOf(newEntry({ minutes: null, quantity: 12, unit: 'berkas' })), undefined);
    await useEntry('minutes');
    assert.deepEqual(await faultsOf(newEntry({ start: '13:00' })), ['/end required']);
  });

  it('refuses times that overlap, within what is sent and with what is there', async () => {
    await record([newEntry({ start: '08:00', end: '09:00' })]);
    const { saved, refused } = await record([
      newEntry({ start: '09:00', end: '10:00' }),
      newEntry({ start: '08:59', end: '09:01' }),
      newEntry({ start: '09:30', end: '11:00' }),
      newEntry({ start: '08:30', end: '09:30', date: '2026-06-12' }),
    ]);
    assert.deepEqual([saved.length, refused.map(({ index }) => index)], [2, [1, 2]]);
    assert.deepEqual(
      refused[1]?.errors.map(({ code }) => code),
      ['overlaps'],
    );
    assert.match(refused[1]?.errors[0]?.detail ?? '', /09:00–10:00/);
    const [row] = saved as [Activity];
    // Its own time is no obstacle to a change.
    const body = changeOf(newEntry({ start: '09:10', end: '10:00' }));
    const call = on('ani', { activityId: row.id });
    assert.equal((await bench.api.change('activities.change', { ...call, body })).minutes, 50);
  });

  it('names results and indicators of the agreed plan alone', async () => {
    const { saved } = await record([newEntry({ resultId: planIds.result, indicatorId: planIds.days, quantity: 3 })]);
    assert.equal(saved[0]?.indicatorId, planIds.days);
    assert.equal(await faultsOf(newEntry({ indicatorId: planIds.guide })), undefined);
    assert.deepEqual(await faultsOf(newEntry({ resultId: planIds.result, indicatorId: planIds.guide })), [
      '/indicatorId unknown-indicator',
    ]);
    const evidence = [
      { label: 'Rekap', url: null, fileId: null },
      { label: 'Rekap', url: 'https://bukti.example/1', fileId: 'x' },
      { label: 'Rekap', url: 'https://bukti.example/1', fileId: null },
    ];
    assert.deepEqual(await faultsOf(newEntry({ evidence })), ['/evidence/0 url-or-file', '/evidence/1 url-or-file']);
  });

  it('lists newest days first, by month and state, in pages without loss', async () => {
    const days = ['2026-06-15', '2026-06-12', '2026-06-11', '2026-05-29', '2026-05-28'];
    await record(days.flatMap((date) => [newEntry({ date }), newEntry({ date })]));
    const seen: Activity[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const query = { limit: '3', ...(cursor !== undefined && { cursor }) };
      const page: { items: Activity[]; nextCursor: string | null } = await bench.api.ok('activities.list', {
        ...on('lead'),
        query,
      });
      seen.push(...page.items);
      cursor = page.nextCursor;
      // What is written meanwhile doubles nothing.
      await record([newEntry({ date: '2026-06-15' })]);
    }
    assert.deepEqual(
      seen.slice(0, 10).map(({ date }) => date),
      days.flatMap((date) => [date, date]),
    );
    assert.equal(new Set(seen.map(({ id }) => id)).size, seen.length);
    const may = await bench.api.ok('activities.list', { ...on('ani'), query: { month: '2026-05', state: 'waiting' } });
    assert.deepEqual(
      may.items.map(({ date }) => date),
      ['2026-05-29', '2026-05-29', '2026-05-28', '2026-05-28'],
    );
    for (const [person, status] of [
      ['head', 200],
      ['officer', 403],
      ['auditor', 403],
      ['budi', 404],
    ] as const) {
      assert.equal((await bench.api.call('activities.list', on(person))).status, status, person);
    }
  });

  it('lets the superior verify and return at once, each entry on its own version', async () => {
    const { saved } = await record([newEntry(), newEntry(), newEntry(), newEntry()]);
    const [one, two, three, four] = saved as [Activity, Activity, Activity, Activity];
    await bench.api.change('activities.change', {
      ...on('ani', { activityId: four.id }),
      body: changeOf(newEntry({ note: 'Lebih rinci.' })),
    });
    const done = await decide([
      { row: one, decision: 'verify' },
      { row: two, decision: 'return', note: 'Sebutkan jumlah pemohon.' },
      { row: three, decision: 'return' },
      { row: four, decision: 'verify' },
      { row: { ...one, id: 'missing' }, decision: 'verify' },
      { row: one, decision: 'return', note: 'Dua kali.' },
    ]);
    assert.deepEqual(
      done.saved.map(({ id, state, verificationNote, allowedActions }) => [
        id,
        state,
        verificationNote,
        allowedActions,
      ]),
      [
        [one.id, 'verified', '', ['return']],
        [two.id, 'returned', 'Sebutkan jumlah pemohon.', ['verify']],
      ],
    );
    assert.equal(done.saved[0]?.verifiedBy?.id, bench.agency.ids.lead);
    assert.deepEqual(
      done.refused.map(({ activityId, code }) => [activityId, code]),
      [
        [three.id, 'note-required'],
        [four.id, 'stale-version'],
        ['missing', 'not-found'],
        [one.id, 'stale-version'],
      ],
    );
    const [verified, returned] = done.saved as [Activity, Activity];
    assert.deepEqual((await decide([{ row: verified, decision: 'verify' }])).refused[0]?.code, 'invalid-transition');
    const { items } = await bench.api.ok('auditEvents.ofAppraisal', on('ani'));
    assert.equal(items.filter(({ operation }) => operation === 'teamActivities.verify').length, 1);

    const own = on('ani', { activityId: verified.id });
    const etag = await bench.api.etag('activities.change', own);
    const edit = await bench.api.call('activities.change', { ...own, etag, body: changeOf(newEntry()) });
    assert.deepEqual([edit.status, problemOf(edit).currentState], [409, 'verified']);
    assert.equal((await bench.api.call('activities.remove', own)).status, 409);
    const mended = await bench.api.change('activities.change', {
      ...on('ani', { activityId: returned.id }),
      body: changeOf(newEntry({ quantity: 14, unit: 'pemohon' })),
    });
    assert.deepEqual(
      [mended.state, mended.verificationNote, mended.allowedActions],
      ['waiting', '', ['edit', 'remove']],
    );
  });

  it('keeps the logs of others from whoever does not appraise them', async () => {
    const { saved } = await record([newEntry()]);
    const [row] = saved as [Activity];
    for (const person of ['ani', 'head', 'budi', 'officer', 'joko'] as const) {
      const { saved: changed, refused } = await decide([{ row, decision: 'verify' }], person);
      assert.deepEqual([changed, refused.map(({ code }) => code)], [[], ['not-found']], person);
      assert.deepEqual((await bench.api.ok('teamActivities.list', bench.walk.as(person))).items, [], person);
    }
    const { items } = await bench.api.ok('teamActivities.list', bench.walk.as('lead'));
    assert.deepEqual(
      items.map(({ id, employee, allowedActions }) => [id, employee.name, allowedActions]),
      [[row.id, 'Ani Rahmawati, A.Md.', ['verify', 'return']]],
    );
  });

  it('shows a month with its gaps, the agency’s holidays and what was verified', async () => {
    const { api, walk } = bench;
    const calendar = await api.ok('calendars.get', { ...walk.as('officer'), params: { year: '2026' } });
    await api.ok('calendars.change', {
      ...{ ...walk.as('officer'), params: { year: '2026' }, etag: calendar.etag },
      body: { holidays: [{ date: '2026-06-01', name: 'Hari Lahir Pancasila', kind: 'national-holiday' }] },
    });
    const { saved } = await record([
      newEntry({ date: '2026-06-02', minutes: 120 }),
      newEntry({ date: '2026-06-02', minutes: 60 }),
      newEntry({ date: '2026-06-06', minutes: 30 }),
      newEntry({ date: '2026-06-15', minutes: 45 }),
    ]);
    const [one, two] = saved as [Activity, Activity];
    await decide([
      { row: one, decision: 'verify' },
      { row: two, decision: 'return', note: 'Apa hasilnya?' },
    ]);
    const month = await api.ok('activities.month', on('lead', { month: '2026-06' }));
    assert.deepEqual([month.minutes, month.verifiedMinutes, month.targetMinutes], [195, 120, null]);
    assert.deepEqual(
      month.gaps,
      ['03', '04', '05', '08', '09', '10', '11', '12'].map((day) => `2026-06-${day}`),
    );
    assert.deepEqual(
      month.days.find(({ date }) => date === '2026-06-02'),
      {
        ...{ date: '2026-06-02', working: true, holiday: null },
        ...{ waiting: 0, verified: 1, returned: 1, minutes: 120 },
      },
    );
    const free = month.days.filter(({ working }) => !working).map(({ date }) => date.slice(8));
    assert.deepEqual(free, ['01', '06', '07', '13', '14', '20', '21', '27', '28']);
    assert.equal(month.days[0]?.holiday, 'Hari Lahir Pancasila');
    const wrong = await api.call('activities.month', on('ani', { month: '2026-13' }));
    assert.deepEqual([wrong.status, problemOf(wrong).errors?.[0]?.pointer], [422, 'path:month']);

    await api.ok('appraisals.create', { ...walk.as('budi'), body: {} });
    const team = await api.ok('teamActivities.month', { ...walk.as('lead'), params: { month: '2026-06' } });
    assert.equal(team.workingDays.length, 10);
    assert.deepEqual(
      team.people.map(({ employee, waiting, verified, returned, minutes, days }) => {
        return [employee.name, waiting, verified, returned, minutes, days];
      }),
      [
        ['Ani Rahmawati, A.Md.', 2, 1, 1, 195, { '2026-06-02': 2, '2026-06-06': 1, '2026-06-15': 1 }],
        ['Budi Santoso', 0, 0, 0, 0, {}],
      ],
    );
  });

  it('proposes what was written most and of late, then the catalogue of the agency', async () => {
    const { api, walk } = bench;
    const catalogue = await api.ok('activityCatalogue.get', walk.as('officer'));
    const item = (text: string, position: string) => ({ text, position, minutes: 20, unit: 'berkas' });
    const items = [
      item('Memeriksa berkas', 'pengelola dokumen'),
      item('Menguji kendaraan', 'Penguji kendaraan'),
      item('Rapat', ''),
      item('MELAYANI PEMOHON', ''),
    ];
    await api.ok('activityCatalogue.change', { ...walk.as('officer'), etag: catalogue.etag, body: { items } });
    const twice = await api.call('activityCatalogue.change', {
      ...{ ...walk.as('officer'), etag: await api.etag('activityCatalogue.change', walk.as('officer')) },
      body: { items: [...items, item('rapat', '')] },
    });
    assert.deepEqual(
      problemOf(twice).errors?.map(({ pointer, code }) => `${pointer} ${code}`),
      ['/items/4/text repeated'],
    );
    const write = (date: string, text: string, change: Partial<NewActivity> = {}) =>
      newEntry({ date, text, ...change });
    await record([
      ...['2026-05-18', '2026-05-19', '2026-05-20'].map((date) => write(date, 'Menata arsip')),
      ...['2026-06-10', '2026-06-11', '2026-06-12'].map((date) => write(date, 'melayani pemohon')),
      write('2026-06-15', 'Melayani pemohon', {
        resultId: planIds.result,
        indicatorId: planIds.days,
        quantity: 9,
        unit: 'orang',
      }),
      write('2026-06-15', 'Membaca surat 100%_penting'),
    ]);
    const suggest = async (search: string) =>
      (await api.ok('activities.suggestions', { ...on('ani'), query: { search } })).items;
    const all = await suggest('');
    assert.deepEqual(
      all.map(({ source, text, count }) => [source, text, count]),
      [
        ['history', 'Melayani pemohon', 4],
        ['history', 'Menata arsip', 3],
        ['history', 'Membaca surat 100%_penting', 1],
        ['catalogue', 'Memeriksa berkas', 0],
        ['catalogue', 'Rapat', 0],
      ],
    );
    const { source: _source, text: _text, count: _count, ...last } = all[0] as (typeof all)[number];
    assert.deepEqual(last, {
      ...{ resultId: planIds.result, indicatorId: planIds.days, minutes: 60, quantity: 9, unit: 'orang' },
    });
    assert.deepEqual(
      (await suggest('SA be')).map(({ text }) => text),
      ['Memeriksa berkas'],
    );
    assert.deepEqual(
      (await suggest('0%_P')).map(({ text }) => text),
      ['Membaca surat 100%_penting'],
    );
    await record(Array.from({ length: 25 }, (_, index) => write('2026-06-15', `Tugas ${index}`)));
    assert.equal((await suggest('')).length, 20);
  });

  it('closes the log with the signature under the year', async () => {
    const { saved } = await record([newEntry()]);
    await bench.walk.assessSelf();
    await store()
      .db.update(schema.appraisals)
      .set({ evaluationState: 'signed' })
      .where(eq(schema.appraisals.id, bench.walk.appraisalId));
    const late = await bench.api.call('activities.record', { ...on('ani'), body: { entries: [newEntry()] } });
    assert.deepEqual([late.status, problemOf(late).currentState], [409, 'signed']);
    const [row] = saved as [Activity];
    assert.equal((await decide([{ row, decision: 'verify' }])).refused[0]?.code, 'invalid-transition');
  });
});

onBothDatabases('a unit’s month of 20,000 entries', (store) => {
  let bench: Bench;
  const people = 100;
  const perPerson = 200;

  before(async () => {
    bench = await setUpBench(store());
    const agencyId = bench.agency.agency.id;
    const { db } = store();
    const { id: periodId } = await bench.api.ok('periods.get', {
      ...bench.walk.as('lead'),
      params: { periodId: bench.agency.periodId },
    });
    await bench.walk.begin();
    const [model] = await db.select().from(schema.appraisals).where(eq(schema.appraisals.id, bench.walk.appraisalId));
    const [person] = await db.select().from(schema.employees).where(eq(schema.employees.id, bench.agency.ids.ani));
    if (!model || !person) throw new Error('The example has changed.');
    const ids = Array.from({ length: people }, (_, index) => `${agencyId.slice(0, 8)}-${index}`);
    await db.insert(schema.employees).values(ids.map((id) => ({ ...person, id, nip: null, name: `Pegawai ${id}` })));
    await db.insert(schema.appraisals).values(ids.map((id) => ({ ...model, id, employeeId: id, periodId })));
    for (const appraisalId of ids) {
      const rows = Array.from({ length: perPerson }, (_, index) => ({
        ...{
          agencyId,
          appraisalId,
          id: `entri-${index}`,
          date: `2026-06-${String(1 + (index % 15)).padStart(2, '0')}`,
        },
        ...{
          text: `Melayani pemohon ke-${index}`,
          state: index % 4 === 0 ? ('verified' as const) : ('waiting' as const),
        },
        ...{ minutes: 20, quantity: null, resultId: null, indicatorId: null, version: 1 },
        content: {
          ...{ start: null, end: null, unit: null, note: '', evidence: [] },
          ...{ verifiedBy: null, verifiedAt: null, verificationNote: '' },
        },
      }));
      await db.insert(schema.activities).values(rows);
    }
    await db.execute('analyze activities');
  });

  /** Milliseconds of the quickest of three. */
  async function quickest(work: () => Promise<unknown>): Promise<number> {
    let best = Infinity;
    for (let turn = 0; turn < 3; turn += 1) {
      const start = performance.now();
      await work();
      best = Math.min(best, performance.now() - start);
    }
    return best;
  }

  it('is added up in the database', async (test) => {
    const call = { ...bench.walk.as('lead'), params: { month: '2026-06' } };
    const month = await bench.api.ok('teamActivities.month', call);
    assert.equal(month.people.length, people + 1);
    const busy = month.people.filter(({ waiting }) => waiting > 0);
    assert.equal(busy.length, people);
    assert.ok(busy.every(({ waiting, verified, minutes }) => waiting === 150 && verified === 50 && minutes === 4000));
    const time = await quickest(() => bench.api.ok('teamActivities.month', call));
    test.diagnostic(`month of ${people * perPerson} entries: ${time.toFixed(0)} ms`);
    assert.ok(time < 1500, `${time} ms`);
  });

  it('is paged through by key, each page as quick as the first', async (test) => {
    const read = (cursor?: string) =>
      bench.api.ok('teamActivities.list', {
        ...bench.walk.as('lead'),
        query: { month: '2026-06', state: 'waiting', limit: '200', ...(cursor !== undefined && { cursor }) },
      });
    let seen = 0;
    let previous = '';
    let cursor: string | null | undefined;
    let middle = '';
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof read>> = await read(cursor);
      for (const { date, appraisalId, id } of page.items) {
        assert.ok(`${date} ${appraisalId}` >= previous.slice(0, `${date} ${appraisalId}`.length), id);
        previous = `${date} ${appraisalId} ${id}`;
      }
      seen += page.items.length;
      cursor = page.nextCursor;
      if (seen === 7600 && cursor) middle = cursor;
    }
    assert.equal(seen, 15_000);
    const first = await quickest(() => read());
    const later = await quickest(() => read(middle));
    test.diagnostic(`a page of 200: first ${first.toFixed(0)} ms, in the middle ${later.toFixed(0)} ms`);
    assert.ok(later < 1000, `${later} ms`);
  });
});
