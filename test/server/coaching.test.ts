import assert from 'node:assert/strict';
import { beforeEach, it } from 'node:test';
import { eq } from 'drizzle-orm';
import type { CoachingChange } from '../../src/contract/index.js';
import * as schema from '../../src/server/store/schema.js';
import { problemOf } from '../support/api-caller.js';
import type { Person } from '../support/example-agency.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

const talk = (change: Partial<CoachingChange> = {}): CoachingChange => ({
  ...{ kind: 'coaching', date: '2026-06-12', topic: 'Antrean loket dua', notes: 'Puncak pukul sepuluh.' },
  ...{ agreement: 'Buka loket cadangan pada pukul sembilan.', followUpOn: '2026-07-12' },
  ...change,
});

onBothDatabases('talks between leader and employee', (store) => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await setUpBench(store());
    await bench.walk.begin();
  });

  const on = (person: Person, coachingId?: string) => ({
    ...bench.walk.as(person),
    params: { ...bench.walk.params, ...(coachingId !== undefined && { coachingId }) },
  });
  const record = (person: Person, change: Partial<CoachingChange> = {}) =>
    bench.api.ok('coachings.record', { ...on(person), body: talk(change) });
  const listed = async (person: Person) =>
    (await bench.api.ok('coachings.list', on(person))).items.map(({ topic }) => topic);

  it('are recorded by one and agreed by the other', async () => {
    const { api } = bench;
    const made = await record('lead');
    assert.deepEqual(
      [made.state, made.allowedActions, made.recordedBy.id],
      ['recorded', ['edit'], bench.agency.ids.lead],
    );
    const seen = await api.ok('coachings.get', on('ani', made.id));
    assert.deepEqual(seen.allowedActions, ['agree', 'dispute']);
    const own = await api.call('coachings.answer', {
      ...on('lead', made.id),
      etag: made.etag,
      body: { agreed: true, text: '' },
    });
    assert.deepEqual([own.status, problemOf(own).currentState], [409, 'recorded']);
    const silent = await api.call('coachings.answer', {
      ...on('ani', made.id),
      etag: seen.etag,
      body: { agreed: false, text: ' ' },
    });
    assert.deepEqual(
      problemOf(silent).errors?.map(({ pointer, code }) => `${pointer} ${code}`),
      ['/text blank'],
    );
    const body = { agreed: false, text: 'Kami sepakat pukul delapan.' };
    const disputed = await api.change('coachings.answer', { ...on('ani', made.id), body });
    assert.deepEqual([disputed.state, disputed.answer], ['disputed', body.text]);
    const mended = await api.change('coachings.change', {
      ...on('lead', made.id),
      body: talk({ agreement: 'Pukul delapan.' }),
    });
    assert.deepEqual([mended.state, mended.answer], ['recorded', '']);
    const agreed = await api.change('coachings.answer', { ...on('ani', made.id), body: { agreed: true, text: '' } });
    assert.deepEqual([agreed.state, agreed.allowedActions], ['agreed', []]);
    const etag = await api.etag('coachings.change', on('lead', made.id));
    const late = await api.call('coachings.change', { ...on('lead', made.id), etag, body: talk() });
    assert.deepEqual([late.status, problemOf(late).currentState], [409, 'agreed']);
  });

  it('may be recorded by the employee, whose leader then answers', async () => {
    const made = await record('ani');
    assert.deepEqual((await bench.api.ok('coachings.get', on('lead', made.id))).allowedActions, ['agree', 'dispute']);
    assert.deepEqual((await bench.api.ok('coachings.get', on('head', made.id))).allowedActions, []);
    for (const person of ['head', 'officer'] as const) {
      assert.equal((await bench.api.call('coachings.record', { ...on(person), body: talk() })).status, 403);
    }
  });

  it('lie in the past and are followed up later', async () => {
    const body = talk({ date: '2026-06-16', followUpOn: '2026-06-10' });
    const answer = await bench.api.call('coachings.record', { ...on('lead'), body });
    assert.deepEqual(
      problemOf(answer).errors?.map(({ pointer, code }) => `${pointer} ${code}`),
      ['/date in-the-future', '/followUpOn before-the-talk'],
    );
  });

  it('of counselling are read by the two alone', async () => {
    const { api, agency } = bench;
    await record('lead', { topic: 'Target', date: '2026-06-10' });
    const secret = await record('lead', { kind: 'counselling', topic: 'Hal pribadi', notes: 'Sangat pribadi.' });
    for (const person of ['ani', 'lead'] as const) assert.deepEqual(await listed(person), ['Hal pribadi', 'Target']);
    for (const person of ['head', 'officer'] as const) {
      assert.deepEqual(await listed(person), ['Target']);
      const hidden = await api.call('coachings.get', on(person, secret.id));
      const missing = await api.call('coachings.get', on(person, 'no-such-talk'));
      const neutral = (text: string) =>
        text
          .replace(secret.id, 'ID')
          .replace('no-such-talk', 'ID')
          .replace(/"requestId":"[^"]+"/, '');
      assert.deepEqual([hidden.status, neutral(hidden.text)], [404, neutral(missing.text)]);
    }
    assert.equal((await api.call('coachings.list', on('auditor'))).status, 403);
    const { text } = await api.call('auditEvents.list', { ...bench.walk.as('auditor'), query: { limit: '200' } });
    assert.ok(text.includes('coachings.record') && !/counsel|pribadi/i.test(text));

    // Whoever appraises Ani from now on was not there.
    await store()
      .db.update(schema.appraisals)
      .set({ appraiserId: agency.ids.budi })
      .where(eq(schema.appraisals.id, bench.walk.appraisalId));
    assert.deepEqual(await listed('budi'), ['Target']);
    assert.equal((await api.call('coachings.get', on('lead', secret.id))).status, 404);
    assert.deepEqual(await listed('ani'), ['Hal pribadi', 'Target']);
  });

  it('reach the portal without their kind or content', async () => {
    const { api, agency, walk } = bench;
    const officer = walk.as('officer');
    const body = { name: 'Portal', url: 'https://portal.example/kabar', events: [] };
    const { id: webhookId } = await api.ok('webhooks.create', { ...officer, body });
    await record('lead', { kind: 'counselling' });
    const { items } = await api.ok('webhooks.deliveries', { ...officer, params: { webhookId } });
    assert.deepEqual(
      items.map(({ type, data }) => [type, data]),
      [['coaching.recorded', { appraisalId: walk.appraisalId, employeeId: agency.ids.ani, state: 'recorded' }]],
    );
  });

  it('need somebody to talk with', async () => {
    const none = { appraiserId: null };
    await store().db.update(schema.appraisals).set(none).where(eq(schema.appraisals.id, bench.walk.appraisalId));
    const answer = await bench.api.call('coachings.record', { ...on('ani'), body: talk() });
    assert.deepEqual(
      problemOf(answer).errors?.map(({ code }) => code),
      ['no-appraiser'],
    );
  });
});
