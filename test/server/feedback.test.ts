import assert from 'node:assert/strict';
import { beforeEach, it } from 'node:test';
import { eq } from 'drizzle-orm';
import type { Feedback, FeedbackChange, NewFeedback, PolicyChange } from '../../src/contract/index.js';
import * as schema from '../../src/server/store/schema.js';
import { problemOf } from '../support/api-caller.js';
import { people, type Person } from '../support/example-agency.js';
import { planIds } from '../support/example-walk.js';
import { newEntry } from '../support/log-entries.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

const peers = ['budi', 'citra', 'dedi', 'eka', 'fajar'] as const;
const subordinates = ['gita', 'hadi', 'indah'] as const;

const words = (change: Partial<FeedbackChange> = {}): FeedbackChange => ({
  ...{ about: { kind: 'general', id: '' }, tone: 'positive', text: 'Selalu membantu saat loket penuh.' },
  ...{ evidence: [], asTeamLead: false },
  ...change,
});

onBothDatabases('continuous feedback', (store) => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await setUpBench(store());
    await bench.walk.begin();
    await bench.walk.plan();
  });

  const on = (person: Person) => ({ ...bench.walk.as(person), params: bench.walk.params });
  const draft = (person: Person, change: Partial<NewFeedback> = {}) =>
    bench.api.ok('feedback.create', {
      ...bench.walk.as(person),
      body: { employeeId: bench.agency.ids.ani, ...words(change) },
    });
  const give = (person: Person, { id: feedbackId, etag }: Feedback) =>
    bench.api.ok('feedback.give', { ...bench.walk.as(person), params: { feedbackId }, etag });
  const say = async (person: Person, change: Partial<NewFeedback> = {}) => give(person, await draft(person, change));
  const received = (person: Person) => bench.api.ok('feedback.received', on(person));

  async function usePolicy(change: (rules: PolicyChange) => Partial<PolicyChange>): Promise<void> {
    const officer = bench.walk.as('officer');
    const { id: _id, version: _version, since: _since, etag, ...rules } = await bench.api.ok('policy.get', officer);
    const body = { ...rules, ...change(rules) };
    await bench.api.ok('policy.change', { ...officer, etag, body });
  }

  const withhold = () => usePolicy(() => ({ feedback: { attribution: 'withheld' } }));

  function moveTo(moment: string): void {
    bench.clock.now = new Date(moment);
    bench.api.forgetTokens();
  }

  const auditLines = async () =>
    (await bench.api.ok('auditEvents.list', { ...bench.walk.as('officer'), query: { limit: '200' } })).items.filter(
      ({ operation }) => operation.startsWith('feedback.'),
    );

  it('tells who gives feedback as what it counts, and what is promised', async () => {
    const frame = (person: Person, about: Person = 'ani') =>
      bench.api.ok('feedback.frame', { ...bench.walk.as(person), params: { employeeId: bench.agency.ids[about] } });
    const counted = async (person: Person) => (await frame(person)).source;
    assert.deepEqual(await Promise.all((['lead', 'head', 'mayor'] as const).map(counted)), Array(3).fill('superior'));
    assert.deepEqual(await Promise.all((['budi', 'gita', 'joko', 'officer'] as const).map(counted)), [
      ...['peer', 'subordinate', 'other', 'other'],
    ]);
    const named = await frame('budi');
    assert.deepEqual([named.attribution, named.minimum, named.results], ['named', 1, []]);
    assert.equal(named.appraisalId, bench.walk.appraisalId);
    assert.equal(named.behaviours.length, 7);
    assert.deepEqual(
      (await frame('lead')).results.map(({ id }) => id),
      [planIds.result, planIds.extra],
    );
    assert.equal((await frame('lead', 'budi')).appraisalId, null);
    await withhold();
    const promised = async (person: Person) => {
      const { attribution, minimum } = await frame(person);
      return [attribution, minimum];
    };
    assert.deepEqual(await promised('budi'), ['withheld', 5]);
    assert.deepEqual(await promised('gita'), ['withheld', 3]);
    assert.deepEqual(await promised('head'), ['named', 1]);
    const itself = await bench.api.call('feedback.frame', {
      ...bench.walk.as('ani'),
      params: { employeeId: bench.agency.ids.ani },
    });
    assert.deepEqual([itself.status, problemOf(itself).errors?.[0]?.code], [422, 'is-subject']);
  });

  it('keeps a draft to its author until it is given by name', async () => {
    const { api, walk, agency } = bench;
    const made = await draft('budi', { text: '' });
    assert.deepEqual([made.state, made.at, made.attribution, made.source], ['draft', null, 'named', 'peer']);
    const params = { feedbackId: made.id };
    for (const person of ['ani', 'lead', 'officer', 'citra'] as const) {
      assert.equal((await api.call('feedback.get', { ...walk.as(person), params })).status, 404, person);
    }
    const empty = await api.call('feedback.give', { ...walk.as('budi'), params, etag: made.etag });
    assert.deepEqual(
      problemOf(empty).errors?.map(({ pointer, code }) => `${pointer} ${code}`),
      ['/text blank'],
    );
    assert.deepEqual((await received('ani')).items, []);
    const about = { kind: 'behaviour', id: 'accountable' } as const;
    const changed = await api.change('feedback.change', { ...walk.as('budi'), params, body: words({ about }) });
    const given = await give('budi', changed);
    for (const person of ['ani', 'lead', 'head', 'officer'] as const) {
      const { items, waiting } = await received(person);
      assert.deepEqual(waiting, []);
      assert.deepEqual(
        items.map(({ id, by, at, published, mine }) => [id, by?.id, at, published, mine]),
        [[made.id, agency.ids.budi, '2026-06-15T02:00:00.000Z', null, false]],
      );
      assert.deepEqual(items[0]?.about, about);
    }
    assert.equal((await api.call('feedback.received', on('budi'))).status, 404);
    assert.equal((await api.call('feedback.received', on('auditor'))).status, 403);
    const late = await api.call('feedback.change', { ...walk.as('budi'), params, etag: given.etag, body: words() });
    assert.deepEqual([late.status, problemOf(late).currentState], [409, 'given']);
    assert.equal((await api.call('feedback.remove', { ...walk.as('budi'), params })).status, 409);
    const lines = await auditLines();
    assert.deepEqual(
      lines.map(({ operation, actorId, appraisalId }) => [operation, actorId, appraisalId]),
      [['feedback.give', agency.ids.budi, walk.appraisalId]],
    );
  });

  it('speaks only of what there is and what its author may see', async () => {
    const { api, walk, agency } = bench;
    const { saved } = await api.ok('activities.record', { ...on('ani'), body: { entries: [newEntry()] } });
    const activityId = saved[0]?.id ?? '';
    const fault = async (person: Person, kind: FeedbackChange['about']['kind'], id: string) => {
      const body = { employeeId: agency.ids.ani, ...words({ about: { kind, id } }) };
      const answer = await api.call('feedback.create', { ...walk.as(person), body });
      return answer.status === 201 ? 'taken' : problemOf(answer).errors?.[0]?.code;
    };
    assert.equal(await fault('lead', 'result', planIds.extra), 'taken');
    assert.equal(await fault('lead', 'result', 'made-up'), 'unknown-result');
    assert.equal(await fault('budi', 'result', planIds.extra), 'unknown-result');
    assert.equal(await fault('head', 'activity', activityId), 'taken');
    assert.equal(await fault('budi', 'activity', activityId), 'unknown-activity');
    assert.equal(await fault('budi', 'behaviour', 'collaborative'), 'taken');
    assert.equal(await fault('budi', 'behaviour', 'made-up'), 'unknown-behaviour');
    assert.equal(await fault('budi', 'general', 'x'), 'too-long');
    const about = async (person: Person, employeeId: string) => {
      const answer = await api.call('feedback.create', { ...walk.as(person), body: { employeeId, ...words() } });
      return [answer.status, problemOf(answer).errors?.[0]?.code];
    };
    assert.deepEqual(await about('ani', agency.ids.ani), [422, 'is-subject']);
    assert.deepEqual(await about('ani', agency.ids.joko), [422, 'no-appraisal-yet']);
    assert.deepEqual(await about('ani', 'nobody'), [404, undefined]);
  });

  it('lists what a person has written, drafts first, then newest, in pages', async () => {
    const { api, walk } = bench;
    const ids: string[] = [];
    for (const day of ['15', '16', '17']) {
      moveTo(`2026-06-${day}T02:00:00Z`);
      ids.unshift((await say('budi', { text: `Catatan ${day}` })).id);
    }
    ids.unshift((await draft('budi')).id);
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const query = { limit: '3', ...(cursor !== undefined && { cursor }) };
      const page: { items: Feedback[]; nextCursor: string | null } = await api.ok('feedback.mine', {
        ...walk.as('budi'),
        query,
      });
      seen.push(...page.items.map(({ id }) => id));
      assert.ok(page.items.every(({ mine, employee }) => mine && employee.id === bench.agency.ids.ani));
      cursor = page.nextCursor;
    }
    assert.deepEqual(seen, ids);
    assert.equal(
      (await api.call('feedback.remove', { ...walk.as('budi'), params: { feedbackId: ids[0] as string } })).status,
      204,
    );
    assert.equal((await api.ok('feedback.mine', walk.as('budi'))).items.length, 3);
  });

  it('asks the author again when the promise has changed before it was given', async () => {
    const made = await draft('budi');
    await withhold();
    const call = { ...bench.walk.as('budi'), params: { feedbackId: made.id } };
    const answer = await bench.api.call('feedback.give', { ...call, etag: made.etag });
    assert.equal(answer.status, 412);
    assert.equal((problemOf(answer).current as Feedback).attribution, 'withheld');
    await usePolicy(() => ({ feedback: { attribution: 'named' } }));
    assert.equal((await bench.api.change('feedback.give', call)).attribution, 'named');
  });

  it('names leaders whatever the policy says, and keeps what was given by name as it is', async () => {
    await say('budi');
    await withhold();
    await say('lead');
    await say('joko', { asTeamLead: true });
    const { items, waiting } = await received('ani');
    assert.deepEqual(items.map(({ source, by }) => [source, by?.name]).sort(), [
      ['peer', people.budi.name],
      ['superior', people.lead.name],
      ['team-lead', people.joko.name],
    ]);
    assert.deepEqual(waiting, []);
  });

  it('publishes what is withheld only in batches, at the end of a term, without a trace of who or when', async () => {
    const { api, agency, walk } = bench;
    await withhold();
    const officer = walk.as('officer');
    const portal = { name: 'Portal', url: 'https://portal.example/kabar', events: [] };
    const { id: webhookId } = await api.ok('webhooks.create', { ...officer, body: portal });
    for (const person of peers) await say(person, { text: `Umpan balik rekan: ${person.length * 7} hal baik.` });
    for (const person of ['gita', 'hadi'] as const) await say(person, { text: 'Umpan balik bawahan.' });
    const before = await received('lead');
    assert.deepEqual([before.items, before.waiting], [[], []]);
    assert.deepEqual(await auditLines(), []);
    assert.deepEqual((await api.ok('webhooks.deliveries', { ...officer, params: { webhookId } })).items, []);

    // The last evening of June in Jakarta, and the first of July.
    moveTo('2026-06-30T16:59:00Z');
    assert.deepEqual((await received('ani')).items, []);
    moveTo('2026-06-30T17:00:00Z');
    const readers = ['ani', 'lead', 'head', 'officer'] as const;
    const lists = await Promise.all(readers.map(received));
    const known = lists.map(({ items, waiting }) => ({
      waiting,
      items: items.map(({ id: _id, ...item }) => item).sort((one, other) => (one.text < other.text ? -1 : 1)),
    }));
    for (const list of known) assert.deepEqual(list, known[0]);
    assert.deepEqual([known[0]?.items.length, known[0]?.waiting], [peers.length, ['subordinate']]);
    for (const { by, at, published, mine, etag, source } of lists.flatMap(({ items }) => items)) {
      assert.deepEqual([by, at, published, mine, etag, source], [null, null, 'Q2', false, '"withheld"', 'peer']);
    }
    const ids = lists.flatMap(({ items }) => items.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
    const { db } = store();
    const rows = await db.select().from(schema.feedback).where(eq(schema.feedback.agencyId, agency.agency.id));
    assert.ok(!rows.some(({ id }) => ids.includes(id)));
    for (const person of readers) {
      const { text } = await api.call('feedback.received', on(person));
      for (const author of [...peers, 'gita', 'hadi'] as const) {
        assert.ok(!text.includes(agency.ids[author]) && !text.includes(people[author].name), author);
      }
    }
    assert.deepEqual(await auditLines(), []);
  });

  it('shows the entries in an order that means nothing', async () => {
    await withhold();
    for (const person of peers) await say(person, { text: person });
    moveTo('2026-07-01T02:00:00Z');
    const orders = new Set<string>();
    for (let turn = 0; turn < 12; turn += 1) {
      orders.add((await received('ani')).items.map(({ text }) => text).join());
    }
    assert.ok(orders.size > 1);
  });

  it('counts people, not entries', async () => {
    await withhold();
    for (const person of ['gita', 'gita', 'gita', 'hadi'] as const) await say(person);
    moveTo('2026-07-01T02:00:00Z');
    assert.deepEqual((await received('ani')).items, []);
    await say('indah');
    assert.deepEqual((await received('ani')).items, []);
    moveTo('2026-10-01T02:00:00Z');
    const { items, waiting } = await received('ani');
    assert.deepEqual([items.length, items[0]?.published, waiting], [5, 'Q3', []]);
  });

  it('never sets one entry apart by counting in other terms or asking for fewer people', async () => {
    await withhold();
    for (const person of peers) await say(person);
    moveTo('2026-07-01T02:00:00Z');
    assert.equal((await received('ani')).items.length, 5);
    await say('budi', { text: 'Sendirian.' });
    const fewer = (rules: PolicyChange) => ({
      evaluationCycle: 'month' as const,
      review: { ...rules.review, minimumRaters: { ...rules.review.minimumRaters, peer: 3 } },
    });
    await usePolicy(fewer);
    moveTo('2026-08-01T02:00:00Z');
    const after = await received('ani');
    assert.deepEqual([after.items.length, after.waiting], [5, ['peer']]);
    assert.ok(after.items.every(({ published }) => published === 'Q2'));
    // What was promised when the first of them wrote still holds: five people, not three.
    await say('citra');
    await say('dedi');
    moveTo('2026-09-01T02:00:00Z');
    assert.equal((await received('ani')).items.length, 5);
    for (const person of ['eka', 'fajar'] as const) await say(person);
    moveTo('2026-10-01T02:00:00Z');
    const later = (await received('ani')).items.map(({ published }) => published).sort();
    assert.deepEqual(later, [...Array<string>(5).fill('M09'), ...Array<string>(5).fill('Q2')]);
    await usePolicy(() => ({ feedback: { attribution: 'named' } }));
    assert.ok((await received('lead')).items.every(({ by }) => by === null));
  });

  it('still reads what was given after the last day of the year', async () => {
    await withhold();
    moveTo('2027-01-05T02:00:00Z');
    for (const person of subordinates) await say(person);
    assert.deepEqual(await received('ani'), { items: [], waiting: [] });
    moveTo('2027-02-01T02:00:00Z');
    assert.deepEqual(
      (await received('ani')).items.map(({ published }) => published),
      ['annual', 'annual', 'annual'],
    );
  });

  it('keeps no answer of a withheld one for repeated requests, but says that it arrived', async () => {
    const { api, agency, walk } = bench;
    await withhold();
    const text = 'Sebaiknya lebih sering bertanya.';
    const made = await api.ok('feedback.create', {
      ...{ ...walk.as('budi'), key: 'draft' },
      body: { employeeId: agency.ids.ani, ...words({ text }) },
    });
    const call = { ...walk.as('budi'), params: { feedbackId: made.id }, etag: made.etag, key: 'given' };
    const first = await api.call('feedback.give', call);
    const again = await api.call('feedback.give', call);
    assert.deepEqual([first.status, again.status, again.headers.get('Idempotency-Replayed')], [200, 200, 'true']);
    assert.equal((first.body as Feedback).text, text);
    assert.deepEqual([(again.body as Feedback).state, (again.body as Feedback).text], ['given', '']);
    const { db } = store();
    const keys = await db
      .select()
      .from(schema.idempotencyKeys)
      .where(eq(schema.idempotencyKeys.agencyId, agency.agency.id));
    assert.ok(!JSON.stringify(keys).includes('lebih sering bertanya'));
    assert.equal((await api.ok('feedback.mine', walk.as('budi'))).items[0]?.text, text);
  });

  it('tells the portal of feedback that bears a name', async () => {
    const { api, agency, walk } = bench;
    const officer = walk.as('officer');
    const body = { name: 'Portal', url: 'https://portal.example/kabar', events: ['feedback.given'] };
    const { id: webhookId } = await api.ok('webhooks.create', { ...officer, body });
    await say('lead', { text: 'Rahasia antara kita.' });
    const { items } = await api.ok('webhooks.deliveries', { ...officer, params: { webhookId } });
    assert.deepEqual(
      items.map(({ type, data }) => [type, data]),
      [['feedback.given', { appraisalId: walk.appraisalId, employeeId: agency.ids.ani, state: 'given' }]],
    );
  });
});
