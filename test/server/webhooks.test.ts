import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { EventType, Webhook, WebhookDelivery } from '../../src/contract/index.js';
import { tellDeadlines } from '../../src/server/webhooks/deadlines.js';
import { nextAttempt } from '../../src/server/webhooks/schedule.js';
import { sendDue, type SenderOptions, startSender } from '../../src/server/webhooks/sender.js';
import { problemOf } from '../support/api-caller.js';
import { employeePlan } from '../support/example-walk.js';
import { type Answers, startReceiver } from '../support/webhook-receiver.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

const logger = { warn: () => {}, error: () => {} };

onBothDatabases(
  'webhooks',
  (store) => {
    let bench: Bench;
    let receiver: Awaited<ReturnType<typeof startReceiver>>;
    let webhook: Webhook;

    beforeEach(async () => {
      bench = await setUpBench(store());
      // The signature bears a time that the receiver compares with its own: five minutes are the most that it takes.
      bench.clock.now = new Date(Date.now() - 3 * 60_000);
      await bench.walk.begin();
      receiver = await startReceiver();
      webhook = await register();
    });
    afterEach(async () => {
      await receiver.close();
      bench.api.forgetTokens();
      await bench.api.ok('webhooks.remove', { ...officer(), params: { webhookId: webhook.id } });
    });

    const officer = () => bench.walk.as('officer');

    async function register(events: EventType[] = ['plan.submitted', 'plan.returned']): Promise<Webhook> {
      const made = await bench.api.ok('webhooks.create', {
        ...officer(),
        body: { name: 'Portal', url: receiver.url, events },
      });
      receiver.state.secret = made.secret ?? '';
      return made;
    }

    const answering = (answers: Answers) => {
      receiver.state.answers = answers;
    };

    /** Ani proposes her plan: that is one message. */
    async function submit(): Promise<void> {
      const own = { ...bench.walk.as('ani'), params: bench.walk.params };
      await bench.api.change('workPlans.save', { ...own, body: employeePlan });
      await bench.api.change('workPlans.submit', own);
    }

    const sender = (change: Partial<SenderOptions> = {}): SenderOptions => ({
      ...{ store: store(), now: () => bench.clock.now, makeRandom: () => 0, logger },
      ...change,
    });

    async function deliveries(): Promise<WebhookDelivery[]> {
      return (await bench.api.ok('webhooks.deliveries', { ...officer(), params: { webhookId: webhook.id } })).items;
    }

    const wait = (milliseconds: number) => {
      bench.clock.now = new Date(bench.clock.now.getTime() + milliseconds);
    };

    it('are registered by the HR agency, with a secret that is shown once', async () => {
      const { api, walk } = bench;
      assert.match(webhook.secret ?? '', /^whsec_[A-Za-z0-9+/]{32}$/);
      const { items } = await api.ok('webhooks.list', officer());
      assert.deepEqual(items, [{ ...webhook, secret: null }]);
      assert.equal((await api.call('webhooks.list', walk.as('lead'))).status, 403);
      const secretive = { name: 'Portal', url: 'https://nama:sandi@portal.example/', events: [] };
      const refused = await api.call('webhooks.create', { ...officer(), body: secretive });
      assert.deepEqual(
        problemOf(refused).errors?.map(({ pointer, code }) => `${pointer} ${code}`),
        ['/url wrong-format'],
      );
    });

    it('carry ids and states, signed, to whoever asked for them', async () => {
      await submit();
      assert.equal(await sendDue(sender()), 1);
      assert.deepEqual(receiver.forged, []);
      const [message] = receiver.messages;
      const [delivery] = await deliveries();
      assert.equal(message?.id, delivery?.id);
      assert.deepEqual([message?.type, message?.timestamp], ['plan.submitted', delivery?.at]);
      assert.equal(message?.data.appraisalId, bench.walk.appraisalId);
      assert.ok(!JSON.stringify(message).includes('Dokumen kependudukan'));
      assert.deepEqual(
        [delivery?.state, delivery?.attempts, delivery?.lastStatus, delivery?.nextAttemptAt],
        ['delivered', 1, 204, null],
      );
      assert.equal(await sendDue(sender()), 0);
      await bench.api.change('workPlans.approve', { ...bench.walk.as('lead'), params: bench.walk.params, body: {} });
      assert.equal((await deliveries()).length, 1);
    });

    it('are tried again after a while, with the same id, until they are taken', async () => {
      answering([500, 'never', 200]);
      await submit();
      const quick = sender({ timeout: 200 });
      assert.equal(await sendDue(quick), 1);
      const [failed] = await deliveries();
      assert.deepEqual([failed?.state, failed?.attempts, failed?.lastStatus], ['waiting', 1, 500]);
      assert.equal(failed?.nextAttemptAt, new Date(bench.clock.now.getTime() + 5_000).toISOString());
      assert.equal(await sendDue(quick), 0);
      wait(5_000);
      assert.equal(await sendDue(quick), 1);
      const [silent] = await deliveries();
      assert.deepEqual([silent?.state, silent?.attempts, silent?.lastStatus], ['waiting', 2, null]);
      wait(4 * 60_000);
      assert.equal(await sendDue(quick), 0);
      wait(60_000);
      assert.equal(await sendDue(sender()), 1);
      assert.equal((await deliveries())[0]?.state, 'delivered');
      assert.deepEqual(receiver.forged, []);
      assert.equal(new Set(receiver.messages.map(({ id }) => id)).size, 1);
      assert.equal(receiver.messages.length, 3);
    });

    it('follow no redirection', async () => {
      answering([302]);
      await submit();
      await sendDue(sender());
      assert.deepEqual([receiver.state.attempts, (await deliveries())[0]?.lastStatus], [1, 302]);
    });

    it('are given up after the last attempt, and replayed with the same id', async () => {
      const { api } = bench;
      answering([503]);
      await submit();
      for (let attempt = 0; attempt < 10; attempt += 1) {
        assert.equal(await sendDue(sender()), 1, `attempt ${attempt}`);
        wait(25 * 3_600_000);
      }
      bench.api.forgetTokens();
      assert.equal(await sendDue(sender()), 0);
      const [failed] = await deliveries();
      assert.deepEqual([failed?.state, failed?.attempts, failed?.nextAttemptAt], ['failed', 10, null]);
      answering([200]);
      const params = { webhookId: webhook.id, deliveryId: failed?.id ?? '' };
      const queued = await api.ok('webhooks.replay', { ...officer(), params });
      assert.deepEqual([queued.id, queued.state, queued.attempts], [failed?.id, 'waiting', 0]);
      assert.equal(await sendDue(sender()), 1);
      assert.equal((await deliveries())[0]?.state, 'delivered');
      const missing = { ...params, deliveryId: 'missing' };
      assert.equal((await api.call('webhooks.replay', { ...officer(), params: missing })).status, 404);
    });

    it('end for an address that says it is gone, until a person tries it again', async () => {
      const { api, walk } = bench;
      answering([410, 200]);
      await submit();
      await sendDue(sender());
      assert.deepEqual(
        (await api.ok('webhooks.list', officer())).items.map(({ active }) => active),
        [false],
      );
      const [gone] = await deliveries();
      assert.deepEqual([gone?.state, gone?.nextAttemptAt], ['failed', null]);
      const body = { note: 'Perjelas.' };
      await api.change('workPlans.return', { ...walk.as('lead'), params: walk.params, body });
      assert.equal((await deliveries()).length, 1);
      await api.ok('webhooks.replay', { ...officer(), params: { webhookId: webhook.id, deliveryId: gone?.id ?? '' } });
      await sendDue(sender());
      assert.equal((await deliveries())[0]?.state, 'delivered');
      assert.equal((await api.ok('webhooks.list', officer())).items[0]?.active, true);
    });

    it('are sent by one of several processes at a time', async () => {
      await submit();
      const sent = await Promise.all(Array.from({ length: 6 }, () => sendDue(sender())));
      assert.equal(
        sent.reduce((sum, count) => sum + count, 0),
        1,
      );
      assert.equal(receiver.messages.length, 1);
    });

    it('are sent by another process when the first dies in between, at least once and with the same id', async () => {
      await submit();
      // Dies when the message has gone out, and nothing has been noted of it.
      const dying: typeof fetch = async (...request) => {
        await fetch(...request);
        return new Promise(() => {});
      };
      void sendDue(sender({ fetch: dying }));
      while (receiver.messages.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      assert.equal(await sendDue(sender()), 0);
      wait(30_000);
      assert.equal(await sendDue(sender()), 1);
      assert.equal(receiver.messages.length, 2);
      assert.equal(new Set(receiver.messages.map(({ id }) => id)).size, 1);
      assert.deepEqual([(await deliveries())[0]?.state, receiver.forged], ['delivered', []]);
    });

    it('go out by themselves while a sender is at work, and no more once it is stopped', async () => {
      await submit();
      const running = startSender({ ...sender(), pause: 10 });
      while (receiver.messages.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      await running.stop();
      wait(1000);
      const body = { note: 'Perjelas.' };
      await bench.api.change('workPlans.return', { ...bench.walk.as('lead'), params: bench.walk.params, body });
      await new Promise((resolve) => setTimeout(resolve, 60));
      assert.equal(receiver.messages.length, 1);
      assert.deepEqual(
        (await deliveries()).map(({ type, state }) => [type, state]),
        [
          ['plan.returned', 'waiting'],
          ['plan.submitted', 'delivered'],
        ],
      );
    });

    it('are wiped when they have been over for ninety days', async () => {
      await submit();
      await sendDue(sender());
      wait(91 * 86_400_000);
      bench.api.forgetTokens();
      const running = startSender({ ...sender(), pause: 10 });
      await new Promise((resolve) => setTimeout(resolve, 100));
      await running.stop();
      assert.deepEqual(await deliveries(), []);
    });
  },
  { alone: true },
);

onBothDatabases(
  'deadlines told to portals',
  (store) => {
    let bench: Bench;
    let webhookId: string;

    beforeEach(async () => {
      bench = await setUpBench(store());
      await bench.walk.begin();
      const body = { name: 'Portal', url: 'http://127.0.0.1:9/kabar', events: ['deadline.near', 'deadline.missed'] };
      webhookId = (await bench.api.ok('webhooks.create', { ...bench.walk.as('officer'), body })).id;
    });

    async function toldAt(moment: string): Promise<string[]> {
      bench.clock.now = new Date(moment);
      bench.api.forgetTokens();
      // Two processes notice the same.
      await tellDeadlines({ store: store(), now: () => bench.clock.now });
      await tellDeadlines({ store: store(), now: () => bench.clock.now });
      const params = { webhookId };
      const { items } = await bench.api.ok('webhooks.deliveries', {
        ...{ ...bench.walk.as('officer'), params, query: { limit: '200' } },
      });
      return items
        .filter(({ data }) => data.appraisalId === bench.walk.appraisalId)
        .map(({ type, data }) => [type, data.term, data.clock, data.binds, data.dueOn].join(' '))
        .sort();
    }

    it('are told three working days before the end and once after it, to whom they bind', async () => {
      // Thursday 22 January: Friday, Monday, Tuesday and three more days are left until Saturday the 31st.
      assert.deepEqual(await toldAt('2026-01-22T02:00:00Z'), []);
      const near = ['deadline.near annual plan.set own 2026-01-31'];
      assert.deepEqual(await toldAt('2026-01-28T02:00:00Z'), near);
      assert.deepEqual(await toldAt('2026-01-30T02:00:00Z'), near);
      const both = ['deadline.missed annual plan.set own 2026-01-31', ...near];
      // Midnight in Jakarta.
      assert.deepEqual(await toldAt('2026-01-31T16:59:00Z'), near);
      assert.deepEqual(await toldAt('2026-01-31T17:00:00Z'), both);
      assert.deepEqual(await toldAt('2026-03-02T02:00:00Z'), both);
    });

    it('of an evaluation follow its own clocks', async () => {
      const { api, walk, clock } = bench;
      await walk.plan();
      await walk.assessSelf();
      clock.now = new Date('2027-01-11T02:00:00Z');
      api.forgetTokens();
      await walk.rate();
      await api.change('evaluations.sign', { ...walk.as('lead'), params: walk.params });
      const told = await toldAt('2027-01-28T02:00:00Z');
      assert.ok(told.includes('deadline.near annual document.deliver appraiser 2027-01-29'), told.join());
      assert.ok(
        (await toldAt('2027-01-30T02:00:00Z')).includes('deadline.missed annual document.deliver appraiser 2027-01-29'),
      );
    });

    it('cost nothing where nobody listens', async () => {
      await bench.api.ok('webhooks.remove', { ...bench.walk.as('officer'), params: { webhookId } });
      await tellDeadlines({ store: store(), now: () => new Date('2026-01-30T02:00:00Z') });
    });
  },
  { alone: true },
);

describe('the pauses between attempts', () => {
  const now = new Date('2026-06-15T00:00:00Z');
  const pauseAfter = (attempts: number, random: number) =>
    ((nextAttempt(attempts, now, () => random)?.getTime() ?? NaN) - now.getTime()) / 1000;

  it('grow as Standard Webhooks proposes, and end', () => {
    const hours = (count: number) => count * 3600;
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((attempts) => pauseAfter(attempts, 0)),
      [5, 300, 1800, ...[2, 5, 10, 14, 20, 24].map(hours)],
    );
    assert.equal(
      nextAttempt(10, now, () => 0),
      null,
    );
  });

  it('are up to a fifth longer by chance', () => {
    assert.equal(pauseAfter(2, 0.5), 330);
    assert.ok(pauseAfter(2, 0.999_999) <= 360);
  });
});
