import { createClient } from '../../../src/client/index.js';
import { type Case, pause, play, rejection } from './case.js';
import { description, employee, me, page, workPlan } from './fixtures.js';

const getToken = () => 'token-1';

export const calls: readonly Case[] = [
  {
    name: 'reads with token, language and the version of what was read',
    async run(context) {
      const { assert } = context;
      const headers = { etag: '"3"', 'x-request-id': 'r-7' };
      const api = await play(context, { replies: { '*': [{ json: workPlan, headers }] } });
      const client = createClient({ baseUrl: `${api.baseUrl}/`, getToken, locale: 'en' });
      const call = client.workPlans.get({ appraisalId: 'current' });
      const { data, response, requestId, etag } = await call.withResponse();
      assert.deepEqual(data, workPlan);
      assert.deepEqual(await call, workPlan);
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), workPlan);
      assert.equal(requestId, 'r-7');
      assert.equal(etag, '"3"');
      const [request, ...more] = await api.requests();
      assert.equal(more.length, 0);
      assert.equal(request?.path, '/v1/appraisals/current/work-plan');
      assert.equal(request?.headers.authorization, 'Bearer token-1');
      assert.equal(request?.headers['accept-language'], 'en');
      assert.equal(request?.headers['idempotency-key'], undefined);
    },
  },
  {
    name: 'takes the version from the body where a proxy has kept the header',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: workPlan }] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const { etag } = await client.workPlans.get({ appraisalId: 'a1' }).withResponse();
      context.assert.equal(etag, '"3"');
    },
  },
  {
    name: 'writes with body, version and one idempotency key',
    async run(context) {
      const { assert } = context;
      const api = await play(context, { replies: { '*': [{ json: workPlan }] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const body = { results: [], annexes: workPlan.annexes };
      await client.workPlans.save({ appraisalId: 'a1', body, ifMatch: '"3"' });
      await client.workPlans.submit({ appraisalId: 'a1', ifMatch: '"4"', idempotencyKey: 'mine' });
      const [save, submit] = await api.requests();
      assert.equal(save?.method, 'PUT');
      assert.deepEqual(JSON.parse(save?.body ?? ''), body);
      assert.equal(save?.headers['content-type'], 'application/json');
      assert.equal(save?.headers['if-match'], '"3"');
      assert.ok(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(
          String(save?.headers['idempotency-key']),
        ),
      );
      assert.equal(submit?.body, '');
      assert.equal(submit?.headers['content-type'], undefined);
      assert.equal(submit?.headers['idempotency-key'], 'mine');
    },
  },
  {
    name: 'puts query parameters in the order of the table and leaves out what is not given',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: { items: [employee], nextCursor: null } }] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      await client.employees.list({ search: 'siti & co', limit: 10, unitId: undefined });
      const [request] = await api.requests();
      context.assert.deepEqual(request?.query, { limit: '10', search: 'siti & co' });
    },
  },
  {
    name: 'follows a language that changes',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: me }] } });
      const languages = [undefined, 'en'];
      const client = createClient({ baseUrl: api.baseUrl, getToken, locale: () => languages.shift() });
      await client.me.get();
      await client.me.get();
      const sent = (await api.requests()).map(({ headers }) => headers['accept-language']);
      context.assert.deepEqual(sent, ['id', 'en']);
    },
  },
  {
    name: 'describes the service without asking for a token',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: description }] } });
      const { name } = await createClient({ baseUrl: api.baseUrl }).service.describe();
      const [request] = await api.requests();
      context.assert.equal(name, 'reference');
      context.assert.equal(request?.headers.authorization, undefined);
    },
  },
  {
    name: 'sends headers of the caller, but not in place of its own',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: me }] } });
      await createClient({ baseUrl: api.baseUrl, getToken }).me.get({
        headers: { 'X-Note': 'hello', Accept: 'text/html' },
      });
      const [request] = await api.requests();
      context.assert.equal(request?.headers['x-note'], 'hello');
      context.assert.ok(!request?.headers.accept?.includes('text/html'));
    },
  },
  {
    name: 'answers the bare response, its body unread and unchecked',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: { unexpected: true } }] } });
      const response = await createClient({ baseUrl: api.baseUrl, getToken }).me.get().asResponse();
      context.assert.equal(response.bodyUsed, false);
      context.assert.deepEqual(await response.json(), { unexpected: true });
    },
  },
  {
    name: 'starts a call at once, also when nobody waits for it yet',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ status: 200, json: workPlan }] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const call = client.workPlans.submit({ appraisalId: 'a1', ifMatch: '"3"' });
      await pause(80);
      context.assert.equal((await api.requests()).length, 1);
      await call;
    },
  },
  {
    name: 'is a promise: then, catch, finally, Promise.all',
    async run(context) {
      const { assert } = context;
      const api = await play(context, { replies: { '*': [{ json: me }], 'GET /v1/policy': [page] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const [first, second] = await Promise.all([client.me.get(), client.me.get()]);
      assert.deepEqual(first, second);
      assert.equal(await client.me.get().then(({ agency }) => agency), 'Kabupaten Contoh');
      assert.equal(await client.policy.get().catch(() => 'caught'), 'caught');
      let settled = false;
      await client.me.get().finally(() => (settled = true));
      assert.ok(settled);
    },
  },
  {
    name: 'tells of every exchange with ids and times, and nothing else',
    async run(context) {
      const { assert } = context;
      const api = await play(context, { replies: { '*': [{ json: workPlan, headers: { 'x-request-id': 'r-9' } }] } });
      const told: object[] = [];
      const client = createClient({ baseUrl: api.baseUrl, getToken, onExchange: (exchange) => told.push(exchange) });
      await client.workPlans.get({ appraisalId: 'a1' });
      const [{ milliseconds, ...exchange }, ...more] = told as [{ milliseconds: number }];
      assert.equal(more.length, 0);
      assert.ok(milliseconds >= 0);
      assert.deepEqual(exchange, {
        operation: 'workPlans.get',
        method: 'GET',
        path: '/v1/appraisals/{appraisalId}/work-plan',
        status: 200,
        requestId: 'r-9',
      });
    },
  },
  {
    name: 'refuses ids that would address something else, without sending',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: workPlan }] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      for (const appraisalId of ['', '..', 'a/b', 'a?b', '198501012010011001 x']) {
        const error = (await rejection(client.workPlans.get({ appraisalId }))) as Error;
        context.assert.equal(error.name, 'BadRequestError');
      }
      context.assert.equal((await api.requests()).length, 0);
    },
  },
  {
    name: 'refuses addresses that cannot be an API, saying so',
    run({ assert }) {
      for (const baseUrl of [
        '',
        'ftp://example.go.id',
        'https://user:secret@example.go.id',
        'https://example.go.id/?a=1',
      ]) {
        let message = '';
        try {
          createClient({ baseUrl, getToken });
        } catch (error) {
          message = (error as Error).message;
        }
        assert.ok(message.includes('baseUrl must be'), `${baseUrl}: ${message}`);
        assert.ok(!message.includes('secret'));
      }
    },
  },
  {
    name: 'says which option is missing for an operation',
    async run({ assert, faulty }) {
      const client = createClient({ baseUrl: faulty });
      const person = (await rejection(client.me.get())) as Error;
      const portal = (await rejection(client.sessions.create({ body: { nip: '1' } }))) as Error;
      assert.ok(person.message.includes('no getToken'));
      assert.ok(portal.message.includes('no credentials'));
    },
  },
];
