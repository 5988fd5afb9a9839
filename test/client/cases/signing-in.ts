import {
  ConnectionError,
  createClient,
  PortalError,
  type Token,
  type TokenRequest,
  UnauthenticatedError,
} from '../../../src/client/index.js';
import { type Case, pause, play, rejectionOf, withClock } from './case.js';
import { me, problem, workPlan } from './fixtures.js';

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
/** Hands out a session that begins when it is asked for. */
const session =
  (token: string, seconds = 900) =>
  () => ({ token, expiresAt: inSeconds(seconds) });
const jwt = (claims: object) => `eyJhbGciOiJub25lIn0.${btoa(JSON.stringify(claims)).replace(/=+$/, '')}.x`;

/** A portal that gives tokens in turn, the last one for ever, and counts. */
function portal(given: readonly (Token | (() => Token))[], wait = 0) {
  const asked: TokenRequest[] = [];
  const getToken = async (request: TokenRequest) => {
    const next = given[Math.min(asked.length, given.length - 1)]!;
    asked.push(request);
    if (wait > 0) await pause(wait);
    return typeof next === 'function' ? next() : next;
  };
  return { getToken, asked };
}

export const signingIn: readonly Case[] = [
  {
    name: 'asks for a token once for many calls at a time',
    async run(context) {
      const api = await play(context, {
        replies: { '*': [{ json: me }], 'GET /v1/appraisals/a1/work-plan': [{ json: workPlan }] },
      });
      const { getToken, asked } = portal(['t'], 20);
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      await Promise.all([
        client.me.get(),
        client.workPlans.get({ appraisalId: 'a1' }),
        client.me.get({ timeout: 9_000 }),
      ]);
      await client.me.get();
      context.assert.deepEqual(asked, [{ refused: false }]);
    },
  },
  {
    name: 'cures a refused token once for ten calls, and tells the portal why',
    async run(context) {
      const { assert } = context;
      const api = await play(context, { tokens: ['new'], replies: { '*': [{ json: workPlan }] } });
      const { getToken, asked } = portal(['old', 'new'], 20);
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const ids = Array.from({ length: 10 }, (_, index) => `a${index}`);
      await Promise.all(ids.map((appraisalId) => client.workPlans.get({ appraisalId })));
      assert.deepEqual(asked, [{ refused: false }, { refused: true }]);
      assert.equal((await api.requests()).length, 20);
    },
  },
  {
    name: 'sends a write again under the same key after a refused token',
    async run(context) {
      const api = await play(context, { tokens: ['new'], replies: { '*': [{ json: workPlan }] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken: portal(['old', 'new']).getToken });
      await client.workPlans.submit({ appraisalId: 'a1', ifMatch: '"3"' });
      const [first, second] = await api.requests();
      context.assert.equal(first?.headers['idempotency-key'], second?.headers['idempotency-key']);
      context.assert.equal(second?.headers.authorization, 'Bearer new');
    },
  },
  {
    name: 'a refusal that no token cures is an error, is told once, and is no storm',
    async run(context) {
      const { assert } = context;
      const api = await play(context, { tokens: [], replies: {} });
      const { getToken, asked } = portal(['same']);
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const told: string[] = [];
      client.onSignedOut(({ reason }) => told.push(reason));
      for (let turn = 0; turn < 5; turn += 1) {
        const error = await rejectionOf(context, UnauthenticatedError, client.me.get());
        assert.equal(error.loadError, 'authentication');
        assert.equal(error.requestId, 'refused');
      }
      assert.equal(asked.length, 2);
      assert.deepEqual(told, ['refused']);
    },
  },
  {
    name: 'new tokens that are refused as well stop the asking too',
    async run(context) {
      const api = await play(context, { tokens: [], replies: {} });
      const { getToken, asked } = portal(['a', 'b', 'c', 'd']);
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      for (let turn = 0; turn < 4; turn += 1) await rejectionOf(context, UnauthenticatedError, client.me.get());
      context.assert.equal(asked.length, 2);
    },
  },
  {
    name: 'goes on by itself when the person has signed in again, and can tell a second time',
    async run(context) {
      const { assert } = context;
      const api = await play(context, { tokens: ['good'], replies: { '*': [{ json: me }] } });
      const given: (string | null)[] = [null];
      const client = createClient({ baseUrl: api.baseUrl, getToken: () => given[0] });
      let told = 0;
      const stop = client.onSignedOut(() => (told += 1));
      await rejectionOf(context, UnauthenticatedError, client.me.get());
      given[0] = 'good';
      await client.me.get();
      await client.signOut().catch(() => {});
      assert.equal(told, 2);
      stop();
      await client.me.get();
      await client.signOut().catch(() => {});
      assert.equal(told, 2);
    },
  },
  {
    name: 'a portal that cannot be reached is a connection error, not a log-out',
    async run(context) {
      const { assert, faulty } = context;
      const down = new TypeError('Failed to fetch');
      const client = createClient({ baseUrl: faulty, getToken: () => Promise.reject(down) });
      let told = 0;
      client.onSignedOut(() => (told += 1));
      const error = await rejectionOf(context, ConnectionError, client.me.get());
      assert.equal(error.cause, down);
      assert.equal(told, 0);
    },
  },
  {
    name: 'what the portal throws, at once or later, is a trouble of the portal with that cause, and no log-out',
    async run(context) {
      const { assert, faulty } = context;
      const trouble = new Error('500 from /kinerja/token');
      const thrown = () => {
        throw trouble;
      };
      for (const getToken of [thrown, () => Promise.reject(trouble)]) {
        const client = createClient({ baseUrl: faulty, getToken });
        let told = 0;
        client.onSignedOut(() => (told += 1));
        const error = await rejectionOf(context, PortalError, client.me.get());
        assert.equal(error.cause, trouble);
        assert.equal(error.loadError, 'connection');
        assert.equal(told, 0);
      }
    },
  },
  {
    name: 'a page in place of a token is a trouble of the portal, and the next call asks again',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: me }] } });
      const answers = [new Response('<!doctype html>'), Response.json({ token: 't' })];
      const client = createClient({
        baseUrl: api.baseUrl,
        getToken: async () => (await answers.shift()!.json()) as Token,
      });
      await rejectionOf(context, PortalError, client.me.get());
      await client.me.get();
    },
  },
  {
    name: 'renews beside the calls when a token is ageing, and before them when it is nearly over',
    run: (context) =>
      withClock(async (advance) => {
        const api = await play(context, { replies: { '*': [{ json: me }] } });
        const { getToken, asked } = portal([session('one'), session('two'), session('three')]);
        const client = createClient({ baseUrl: api.baseUrl, getToken });
        await client.me.get();
        advance(770);
        await client.me.get();
        advance(5);
        await client.me.get();
        advance(40);
        await client.me.get();
        await client.me.get();
        advance(880);
        await client.me.get();
        const sent = (await api.requests()).map(({ headers }) => headers.authorization?.toString().slice(7));
        context.assert.deepEqual(sent, ['one', 'one', 'one', 'one', 'two', 'three']);
        context.assert.equal(asked.length, 3);
      }),
  },
  {
    name: 'lives with sessions of a minute: each is used for its first half before the next is asked for',
    run: (context) =>
      withClock(async (advance) => {
        const api = await play(context, { replies: { '*': [{ json: me }] } });
        const { getToken, asked } = portal([session('one', 60), session('two', 60)]);
        const client = createClient({ baseUrl: api.baseUrl, getToken });
        for (let turn = 0; turn < 3; turn += 1) {
          await client.me.get();
          advance(9);
        }
        context.assert.equal(asked.length, 1);
        advance(5);
        await client.me.get();
        context.assert.equal(asked.length, 2);
      }),
  },
  {
    name: 'while the portal stumbles, uses what is left of the old token and does not hammer on',
    run: (context) =>
      withClock(async (advance) => {
        const { assert } = context;
        const api = await play(context, { replies: { '*': [{ json: me }] } });
        let asked = 0;
        const getToken = () => {
          asked += 1;
          if (asked > 1) throw new Error('500 from /kinerja/token');
          return session('one')();
        };
        const client = createClient({ baseUrl: api.baseUrl, getToken });
        await client.me.get();
        advance(800);
        for (let turn = 0; turn < 4; turn += 1) await client.me.get();
        assert.equal(asked, 2, 'a pause after a failure');
        advance(80);
        await client.me.get();
        assert.equal(asked, 3, 'asked again, in vain, and used the last seconds');
        advance(30);
        await rejectionOf(context, PortalError, client.me.get());
      }),
  },
  {
    name: 'after a refusal a renewal that runs already is not waited for, and does not win when it comes late',
    run: (context) =>
      withClock(async (advance) => {
        const replies = [{ json: me }, problem(401, 'unauthenticated'), { json: me }];
        const api = await play(context, { replies: { '*': replies } });
        let answerFromCache = () => {};
        const fromCache = new Promise<void>((resolve) => (answerFromCache = resolve));
        let asked = 0;
        const getToken = async ({ refused }: TokenRequest) => {
          if (refused) return 'new';
          asked += 1;
          if (asked > 1) await fromCache;
          return session('old')();
        };
        const client = createClient({ baseUrl: api.baseUrl, getToken });
        await client.me.get();
        advance(800);
        await client.me.get();
        answerFromCache();
        await pause(1);
        await client.me.get();
        const sent = (await api.requests()).map(({ headers }) => headers.authorization);
        context.assert.deepEqual(sent, ['Bearer old', 'Bearer old', 'Bearer new', 'Bearer new']);
      }),
  },
  {
    name: "reads a JWT's lifetime, and does not trust the device's clock against it",
    run: (context) =>
      withClock(async (advance) => {
        const api = await play(context, { replies: { '*': [{ json: me }] } });
        const yearsAgo = 1_500_000_000;
        const { getToken, asked } = portal([jwt({ iat: yearsAgo, exp: yearsAgo + 900 }), 'opaque']);
        const client = createClient({ baseUrl: api.baseUrl, getToken });
        await client.me.get();
        advance(600);
        await client.me.get();
        context.assert.equal(asked.length, 1, 'a token of fifteen minutes is good for ten');
        advance(290);
        await client.me.get();
        context.assert.equal(asked.length, 2);
        context.assert.equal((await api.requests()).at(-1)?.headers.authorization, 'Bearer opaque');
      }),
  },
  {
    name: 'a token that is expired when it comes is used until the API refuses it: the clock here is wrong',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: me }] } });
      const { getToken, asked } = portal([{ token: 't', expiresAt: inSeconds(-3600) }]);
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      for (let turn = 0; turn < 3; turn += 1) await client.me.get();
      context.assert.equal(asked.length, 1);
    },
  },
  {
    name: 'signing out tells the API with the old token, once, and wins over a token on its way',
    async run(context) {
      const { assert } = context;
      const api = await play(context, {
        replies: { '*': [{ json: me }], 'DELETE /v1/sessions/current': [{ status: 204 }] },
      });
      const { getToken, asked } = portal(['one', 'two', 'three'], 40);
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      await client.me.get();
      await client.signOut();
      const end = (await api.requests()).at(-1);
      assert.equal(end?.method, 'DELETE');
      assert.equal(end?.headers.authorization, 'Bearer one');
      await client.signOut();
      assert.equal((await api.requests()).length, 2, 'there is nothing more to end');
      const late = client.me.get();
      late.catch(() => {});
      await pause(10);
      await client.signOut();
      await rejectionOf(context, UnauthenticatedError, late);
      await client.me.get();
      assert.equal((await api.requests()).at(-1)?.headers.authorization, 'Bearer three');
      assert.equal(asked.length, 3);
    },
  },
  {
    name: 'no call goes on in the name of whoever signs in next',
    async run(context) {
      const { assert } = context;
      const slow = [{ json: me, wait: 60 }];
      const refused = problem(401, 'unauthenticated');
      const replies = { '*': slow, 'PUT /v1/appraisals/a1/work-plan': [{ ...refused, wait: 60 }] };
      const api = await play(context, { replies });
      const client = createClient({ baseUrl: api.baseUrl, getToken: portal(['siti', 'budi']).getToken });
      const body = { results: [], annexes: workPlan.annexes };
      const sitisWork = client.workPlans.save({ appraisalId: 'a1', body, ifMatch: '"3"' });
      sitisWork.catch(() => {});
      await pause(20);
      await client.signOut().catch(() => {});
      await client.me.get();
      await rejectionOf(context, UnauthenticatedError, sitisWork);
      const writes = (await api.requests()).filter(({ method }) => method === 'PUT');
      assert.deepEqual(
        writes.map(({ headers }) => headers.authorization),
        ['Bearer siti'],
      );
    },
  },
  {
    name: 'a portal that never answers is a timeout',
    async run(context) {
      const client = createClient({ baseUrl: context.faulty, getToken: () => new Promise<string>(() => {}) });
      const error = await rejectionOf(context, Error, client.me.get({ timeout: 60 }));
      context.assert.equal(error.name, 'TimeoutError');
    },
  },
];
