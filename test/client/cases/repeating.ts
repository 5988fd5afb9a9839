import { createClient, RateLimitedError, ServerError } from '../../../src/client/index.js';
import { type Case, play, rejectionOf } from './case.js';
import { me, problem, workPlan } from './fixtures.js';

const getToken = () => 'token-1';
const submit = { appraisalId: 'a1', ifMatch: '"3"' };
const busy = problem(503, 'unavailable');

export const repeating: readonly Case[] = [
  {
    name: 'a read is tried again while the server cannot answer',
    async run(context) {
      const api = await play(context, { replies: { '*': [busy, busy, { json: me }] } });
      await createClient({ baseUrl: api.baseUrl, getToken }).me.get();
      context.assert.equal((await api.requests()).length, 3);
    },
  },
  {
    name: 'a read is tried again after a broken connection',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ cut: 'before' }, { json: me }] } });
      await createClient({ baseUrl: api.baseUrl, getToken }).me.get();
      context.assert.ok((await api.requests()).length >= 2);
    },
  },
  {
    name: 'trying again ends',
    async run(context) {
      const api = await play(context, { replies: { '*': [busy] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const error = await rejectionOf(context, ServerError, client.me.get());
      context.assert.equal(error.type, 'unavailable');
      context.assert.equal((await api.requests()).length, 3);
    },
  },
  {
    name: 'a fault of the server is not asked for twice',
    async run(context) {
      const api = await play(context, { replies: { '*': [problem(500, 'internal')] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      await rejectionOf(context, ServerError, client.me.get());
      context.assert.equal((await api.requests()).length, 1);
    },
  },
  {
    name: 'a write is repeated under the same key, with the same version and body',
    async run(context) {
      const { assert } = context;
      const api = await play(context, { replies: { '*': [busy, { cut: 'before' }, { json: workPlan }] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const body = { results: [], annexes: workPlan.annexes };
      await client.workPlans.save({ appraisalId: 'a1', body, ifMatch: '"3"' });
      const requests = await api.requests();
      assert.ok(requests.length >= 3);
      assert.equal(new Set(requests.map(({ headers }) => headers['idempotency-key'])).size, 1);
      assert.equal(new Set(requests.map(({ headers }) => headers['if-match'])).size, 1);
      assert.equal(new Set(requests.map(({ body: sent }) => sent)).size, 1);
    },
  },
  {
    name: 'two calls never share a key',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: workPlan }] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      await Promise.all([client.workPlans.submit(submit), client.workPlans.submit(submit)]);
      const keys = (await api.requests()).map(({ headers }) => headers['idempotency-key']);
      context.assert.equal(new Set(keys).size, 2);
    },
  },
  {
    name: 'waits as long as the server says, when that is short',
    async run(context) {
      const api = await play(context, {
        replies: { '*': [problem(429, 'rate-limited', {}, { 'retry-after': '1' }), { json: me }] },
      });
      const start = performance.now();
      await createClient({ baseUrl: api.baseUrl, getToken }).me.get();
      context.assert.ok(performance.now() - start >= 950);
    },
  },
  {
    name: 'hands a long pause to the person instead of hammering on',
    async run(context) {
      const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
      const api = await play(context, {
        replies: { '*': [problem(429, 'rate-limited', {}, { 'retry-after': inAnHour })] },
      });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const error = await rejectionOf(context, RateLimitedError, client.workPlans.submit(submit));
      context.assert.equal(error.loadError, 'rate-limit');
      context.assert.ok(Math.abs((error.retryAfter ?? 0) - 3600) < 5);
      context.assert.equal((await api.requests()).length, 1);
    },
  },
];
