import { createClient, OfflinePageError } from '../../../src/client/index.js';
import { type Case, pause, play, rejection, rejectionOf } from './case.js';
import { me, page, workPlan } from './fixtures.js';

const tokenOf = () => () => 'token-1';

/** A signal that counts who listens to it. */
function countedSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  const listening = { count: 0 };
  const add: typeof signal.addEventListener = signal.addEventListener.bind(signal);
  const remove: typeof signal.removeEventListener = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...details: Parameters<typeof add>) => {
    listening.count += 1;
    add(...details);
  };
  signal.removeEventListener = (...details: Parameters<typeof remove>) => {
    listening.count -= 1;
    remove(...details);
  };
  return { controller, signal, listening };
}

export const sharing: readonly Case[] = [
  {
    name: 'the same question at the same time is one request',
    async run(context) {
      const { assert } = context;
      const api = await play(context, { replies: { '*': [{ json: me, wait: 30 }] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken: tokenOf() });
      const answers = await Promise.all(Array.from({ length: 10 }, () => client.me.get()));
      assert.equal((await api.requests()).length, 1);
      answers[0]!.agency = 'changed by one element';
      assert.equal(answers[1]!.agency, 'Kabupaten Contoh', 'each has its own copy');
      await client.me.get();
      assert.equal((await api.requests()).length, 2, 'a later question is asked');
    },
  },
  {
    name: 'other questions, languages and people are other requests',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: workPlan, wait: 30 }] } });
      const getToken = tokenOf();
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const english = createClient({ baseUrl: api.baseUrl, getToken, locale: 'en' });
      const other = createClient({ baseUrl: api.baseUrl, getToken: tokenOf() });
      const get = { appraisalId: 'a1' };
      await Promise.all([
        client.workPlans.get(get),
        client.workPlans.get({ appraisalId: 'a2' }),
        english.workPlans.get(get),
        other.workPlans.get(get),
      ]);
      context.assert.equal((await api.requests()).length, 4);
    },
  },
  {
    name: 'one that leaves takes nobody with it; the last one ends the request',
    async run(context) {
      const { assert } = context;
      const api = await play(context, {
        replies: {
          '*': [
            { json: me, wait: 90 },
            { json: me, wait: 1000 },
          ],
        },
      });
      const client = createClient({ baseUrl: api.baseUrl, getToken: tokenOf() });
      const [first, second] = [new AbortController(), new AbortController()];
      const left = client.me.get({ signal: first.signal });
      const stays = client.me.get({ signal: second.signal });
      left.catch(() => {});
      await pause(30);
      const reason = new Error('the element was removed');
      first.abort(reason);
      assert.equal(await rejection(left), reason);
      assert.deepEqual(await stays, me);
      const last = client.me.get({ signal: second.signal });
      last.catch(() => {});
      await pause(40);
      second.abort();
      assert.equal(((await rejection(last)) as Error).name, 'AbortError');
      await pause(300);
      assert.deepEqual(
        (await api.requests()).map(({ aborted }) => aborted),
        [false, true],
      );
    },
  },
  {
    name: 'a signal that is aborted already sends nothing',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: me }] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken: tokenOf() });
      const error = (await rejection(client.me.get({ signal: AbortSignal.abort() }))) as Error;
      context.assert.equal(error.name, 'AbortError');
      context.assert.equal((await api.requests()).length, 0);
    },
  },
  {
    name: 'listeners on a signal: as many removed as added, after success, failure and abort',
    async run(context) {
      const { assert } = context;
      const replies = [{ json: me, wait: 20 }, { status: 500 }, { json: me, wait: 90 }];
      const api = await play(context, {
        replies: { '*': replies, 'POST /v1/appraisals/a1/work-plan/submit': [{ json: workPlan }] },
      });
      const client = createClient({ baseUrl: api.baseUrl, getToken: tokenOf() });
      const { controller, signal, listening } = countedSignal();
      await Promise.all([client.me.get({ signal }), client.me.get({ signal })]);
      assert.equal(listening.count, 0, 'after success');
      await rejection(client.me.get({ signal }));
      assert.equal(listening.count, 0, 'after failure');
      await client.workPlans.submit({ appraisalId: 'a1', ifMatch: '"3"', signal });
      assert.equal(listening.count, 0, 'after a write');
      const aborted = client.me.get({ signal });
      aborted.catch(() => {});
      await pause(20);
      controller.abort();
      await rejection(aborted);
      assert.equal(listening.count, 0, 'after abort');
    },
  },
  {
    name: 'after a write nobody gets an answer from before it',
    async run(context) {
      const { assert } = context;
      const before = { ...workPlan, state: 'draft' };
      const after = { ...workPlan, state: 'submitted' };
      const api = await play(context, {
        replies: {
          'GET /v1/appraisals/a1/work-plan': [{ json: before, wait: 90 }, { json: after }],
          'POST /v1/appraisals/a1/work-plan/submit': [{ json: after }],
        },
      });
      const client = createClient({ baseUrl: api.baseUrl, getToken: tokenOf() });
      const early = client.workPlans.get({ appraisalId: 'a1' });
      await client.workPlans.submit({ appraisalId: 'a1', ifMatch: '"3"' });
      assert.equal((await client.workPlans.get({ appraisalId: 'a1' })).state, 'submitted');
      assert.equal((await early).state, 'draft');
    },
  },
  {
    name: 'after a lost connection whoever tries again joins nobody who still waits on it',
    async run(context) {
      const api = await play(context, {
        replies: {
          'GET /v1/me': [{ ...page, wait: 90 }, { json: me }],
          'GET /v1/appraisals/a1/work-plan': [page],
        },
      });
      const client = createClient({ baseUrl: api.baseUrl, getToken: tokenOf() });
      const early = client.me.get();
      early.catch(() => {});
      await rejection(client.workPlans.get({ appraisalId: 'a1' }));
      context.assert.deepEqual(await client.me.get(), me);
      await rejectionOf(context, OfflinePageError, early);
    },
  },
];
