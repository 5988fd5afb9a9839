import * as sdk from '../../../src/client/index.js';
import type { ProblemType } from '../../../src/contract/index.js';
import { type Case, play, rejectionOf } from './case.js';
import { me, page, problem, workPlan } from './fixtures.js';

const getToken = () => 'token-1';
const submit = { appraisalId: 'a1', ifMatch: '"3"' };

const byStatus: readonly [number, ProblemType, typeof sdk.AsnError, sdk.LoadError][] = [
  [400, 'malformed-request', sdk.BadRequestError, 'invalid-request'],
  [403, 'forbidden', sdk.ForbiddenError, 'permission'],
  [404, 'not-found', sdk.NotFoundError, 'permission'],
  [409, 'invalid-transition', sdk.ConflictError, 'invalid-request'],
  [412, 'stale-version', sdk.StaleVersionError, 'invalid-request'],
  [422, 'invalid-fields', sdk.InvalidFieldsError, 'invalid-request'],
  [428, 'precondition-required', sdk.PreconditionRequiredError, 'invalid-request'],
  [500, 'internal', sdk.ServerError, 'api'],
];

const statuses: readonly Case[] = byStatus.map(([status, type, expected, loadError]) => ({
  name: `${status} is ${expected.name}, with type, request id and problem`,
  async run(context) {
    const { assert } = context;
    const api = await play(context, { replies: { '*': [problem(status, type)] } });
    const client = sdk.createClient({ baseUrl: api.baseUrl, getToken });
    const error = await rejectionOf(context, expected, client.workPlans.submit(submit));
    assert.ok(error instanceof sdk.AsnError);
    assert.equal(error.name, expected.name);
    assert.equal(error.status, status);
    assert.equal(error.type, type);
    assert.equal(error.requestId, 'r-1');
    assert.equal(error.operation, 'workPlans.submit');
    assert.equal(error.loadError, loadError);
    assert.equal(error.problem?.title, 'Permintaan ditolak');
    assert.equal((await api.requests()).length, 1, 'not repeated');
  },
}));

export const failures: readonly Case[] = [
  ...statuses,
  {
    name: 'an unknown problem type falls back to the class of its status',
    async run(context) {
      const api = await play(context, { replies: { '*': [problem(409, 'quota-spent', { quota: 3 })] } });
      const client = sdk.createClient({ baseUrl: api.baseUrl, getToken });
      const error = await rejectionOf(context, sdk.ConflictError, client.workPlans.submit(submit));
      context.assert.equal(error.type, undefined);
      context.assert.equal((error.problem as { quota?: number } | undefined)?.quota, 3);
    },
  },
  {
    name: 'a status that the contract does not name is an AsnError all the same',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ status: 418, text: 'teapot' }] } });
      const client = sdk.createClient({ baseUrl: api.baseUrl, getToken });
      const error = await rejectionOf(context, sdk.AsnError, client.me.get());
      context.assert.equal(error.name, 'AsnError');
      context.assert.equal(error.problem, undefined);
      context.assert.equal(error.loadError, 'invalid-request');
    },
  },
  {
    name: 'a conflict names state, allowed actions and the record that is there',
    async run(context) {
      const more = { currentState: 'submitted', allowedActions: ['approve'], existingId: 'a9' };
      const api = await play(context, { replies: { '*': [problem(409, 'invalid-transition', more)] } });
      const client = sdk.createClient({ baseUrl: api.baseUrl, getToken });
      const error = await rejectionOf(context, sdk.ConflictError, client.workPlans.submit(submit));
      context.assert.equal(error.currentState, 'submitted');
      context.assert.deepEqual(error.allowedActions, ['approve']);
      context.assert.equal(error.existingId, 'a9');
    },
  },
  {
    name: 'a stale version brings the version of the server, if it has the right form',
    async run(context) {
      const current = { ...workPlan, version: 2, etag: '"4"' };
      const replies = [
        problem(412, 'stale-version', { current }),
        problem(412, 'stale-version', { current: { version: 'x' } }),
      ];
      const api = await play(context, { replies: { '*': replies } });
      const client = sdk.createClient({ baseUrl: api.baseUrl, getToken });
      const first = await rejectionOf(context, sdk.StaleVersionError, client.workPlans.submit(submit));
      context.assert.deepEqual(first.current, current);
      const second = await rejectionOf(context, sdk.StaleVersionError, client.workPlans.submit(submit));
      context.assert.equal(second.current, undefined);
    },
  },
  {
    name: 'refused fields are named with their pointers',
    async run(context) {
      const errors = [{ pointer: '/results/0/title', code: 'required', detail: 'Isi judul hasil kerja.' }];
      const api = await play(context, { replies: { '*': [problem(422, 'invalid-fields', { errors })] } });
      const client = sdk.createClient({ baseUrl: api.baseUrl, getToken });
      const error = await rejectionOf(context, sdk.InvalidFieldsError, client.workPlans.submit(submit));
      context.assert.deepEqual(error.errors, errors);
    },
  },
  {
    name: 'a web page instead of JSON is "offline", not "empty"',
    async run(context) {
      const unlabelled = { ...page, headers: {} };
      const api = await play(context, { replies: { '*': [page, unlabelled] } });
      const client = sdk.createClient({ baseUrl: api.baseUrl, getToken });
      for (let turn = 0; turn < 2; turn += 1) {
        const error = await rejectionOf(context, sdk.OfflinePageError, client.me.get());
        context.assert.equal(error.loadError, 'connection');
      }
    },
  },
  {
    name: 'a redirect is not followed: it leads to a log-in page, or the token to a stranger',
    async run(context) {
      const headers = { location: `${context.faulty}/scenarios/0/elsewhere` };
      const api = await play(context, { replies: { '*': [{ status: 302, headers }] } });
      const client = sdk.createClient({ baseUrl: api.baseUrl, getToken });
      await rejectionOf(context, sdk.OfflinePageError, client.me.get());
      context.assert.equal((await api.requests()).length, 1);
    },
  },
  {
    name: 'an unreachable API is a connection error that names its origin',
    async run(context) {
      // Port 9 (discard) is closed on every machine we know, and refused by browsers.
      const client = sdk.createClient({ baseUrl: 'http://127.0.0.1:9/api', getToken, timeout: 5_000 });
      const error = await rejectionOf(context, sdk.ConnectionError, client.me.get());
      context.assert.equal(error.loadError, 'connection');
      context.assert.ok(error.message.includes('http://127.0.0.1:9'));
    },
  },
  {
    name: 'a read that takes too long is a timeout',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: me, wait: 400 }] } });
      const client = sdk.createClient({ baseUrl: api.baseUrl, getToken, timeout: 80 });
      await rejectionOf(context, sdk.TimeoutError, client.me.get());
    },
  },
  {
    name: 'a body that does not come is a timeout too',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: me, stall: 400 }] } });
      const client = sdk.createClient({ baseUrl: api.baseUrl, getToken });
      await rejectionOf(context, sdk.TimeoutError, client.me.get({ timeout: 80 }));
    },
  },
  {
    name: 'a write without an answer in time has an unknown outcome, and its key to find out',
    async run(context) {
      const { assert } = context;
      const api = await play(context, { replies: { '*': [{ json: workPlan, wait: 3_000 }, { json: workPlan }] } });
      const client = sdk.createClient({ baseUrl: api.baseUrl, getToken });
      // Long enough for the request to reach the server on a busy machine.
      const error = await rejectionOf(
        context,
        sdk.OutcomeUnknownError,
        client.workPlans.submit({ ...submit, timeout: 800 }),
      );
      const { idempotencyKey } = error;
      assert.ok(idempotencyKey);
      await client.workPlans.submit({ ...submit, idempotencyKey });
      const [first, second] = await api.requests();
      assert.equal(first?.headers['idempotency-key'], idempotencyKey);
      assert.equal(second?.headers['idempotency-key'], idempotencyKey);
    },
  },
  {
    name: 'a write whose answer breaks off has an unknown outcome',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: workPlan, cut: 'within' }] } });
      const client = sdk.createClient({ baseUrl: api.baseUrl, getToken });
      await rejectionOf(context, sdk.OutcomeUnknownError, client.workPlans.submit(submit));
    },
  },
  {
    name: 'a write that a gateway lost has an unknown outcome',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ ...page, status: 504 }] } });
      const client = sdk.createClient({ baseUrl: api.baseUrl, getToken });
      const error = await rejectionOf(context, sdk.OutcomeUnknownError, client.workPlans.submit(submit));
      context.assert.equal(error.status, 504);
    },
  },
  {
    name: 'an error shows no token, no identity number and no query, however it is printed',
    async run(context) {
      const { assert } = context;
      const nip = '19850101 201001 1 001';
      const secret = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
      const title = `Pegawai ${nip} (198501012010011001) tidak ada. Bearer ${secret} https://a.go.id/v1/x?nip=1985`;
      const errors = [{ pointer: `/199001012015032001`, code: 'x', detail: nip }];
      const api = await play(context, {
        replies: { '*': [problem(422, 'invalid-fields', { title, errors, instance: '/v1/employees?search=rahasia' })] },
      });
      const client = sdk.createClient({ baseUrl: api.baseUrl, getToken: () => secret });
      const error = await rejectionOf(context, sdk.InvalidFieldsError, client.employees.list({ search: 'rahasia' }));
      const inspect = (error as unknown as Record<symbol, () => string>)[Symbol.for('nodejs.util.inspect.custom')];
      const printed = [
        error.message,
        String(error),
        error.stack,
        JSON.stringify(error),
        inspect?.call(error),
        JSON.stringify(Object.entries(error)),
      ];
      for (const text of printed) {
        assert.ok(text);
        for (const forbidden of [/1985/, /2010/, /1990/, /eyJ/, /rahasia/, /c2lnbmF0dXJl/])
          assert.ok(!forbidden.test(text ?? ''), `${forbidden} in ${text}`);
      }
      assert.equal(error.problem?.title, title, 'the person on the screen still reads it');
    },
  },
];
