import { ContractMismatchError, createClient } from '../../../src/client/index.js';
import { type Case, play, rejectionOf } from './case.js';
import { employee, me, workPlan } from './fixtures.js';

const getToken = () => 'token-1';
const wrong = { ...me, agency: 7, employee: { ...employee, nip: 198501012010011, superior: { id: 'x' } } };

export const checks: readonly Case[] = [
  {
    name: 'an answer of the wrong form names operation and places, without values',
    async run(context) {
      const { assert } = context;
      const api = await play(context, { replies: { '*': [{ json: wrong, headers: { 'x-request-id': 'r-3' } }] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const error = await rejectionOf(context, ContractMismatchError, client.me.get());
      assert.deepEqual(
        error.mismatches.map(({ pointer }) => pointer),
        [
          '/employee/nip',
          '/employee/superior/name',
          '/employee/superior/position',
          '/employee/superior/unit',
          '/agency',
        ],
      );
      assert.equal(error.operation, 'me.get');
      assert.equal(error.requestId, 'r-3');
      assert.equal(error.loadError, 'api');
      assert.ok(!/19850101/.test(JSON.stringify(error)));
    },
  },
  {
    name: 'a newer server is no mistake: unknown fields and values pass untouched',
    async run(context) {
      const newer = { ...workPlan, state: 'in-mediation', mediator: { name: 'x' }, allowedActions: ['mediate'] };
      const api = await play(context, { replies: { '*': [{ json: newer }] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      context.assert.deepEqual(await client.workPlans.get({ appraisalId: 'a1' }), newer);
    },
  },
  {
    name: 'warns instead, and does not look at all, where told to',
    async run(context) {
      const { assert } = context;
      const api = await play(context, { replies: { '*': [{ json: wrong }] } });
      const warnings: string[] = [];
      const logger = { debug: () => {}, warn: (message: string) => warnings.push(message) };
      const client = createClient({ baseUrl: api.baseUrl, getToken, validate: 'warn', logger });
      assert.equal((await client.me.get()).agency, 7);
      assert.equal(warnings.length, 1);
      assert.ok(warnings[0]?.includes('me.get') && warnings[0].includes('/agency'));
      await client.me.get({ validate: 'off' });
      assert.equal(warnings.length, 1);
      await rejectionOf(context, ContractMismatchError, client.me.get({ validate: 'strict' }));
    },
  },
  {
    name: 'JSON that is none, and nothing where something should be, are mismatches',
    async run(context) {
      const headers = { 'content-type': 'application/json' };
      const api = await play(context, {
        replies: {
          '*': [
            { text: '{"employee":', headers },
            { status: 200, headers },
          ],
        },
      });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      for (let turn = 0; turn < 2; turn += 1) {
        const error = await rejectionOf(context, ContractMismatchError, client.me.get());
        context.assert.deepEqual(error.mismatches, [{ pointer: '', code: 'not-json' }]);
      }
    },
  },
  {
    name: 'of a list of broken rows the first places are named, not all',
    async run(context) {
      const items = Array.from({ length: 200 }, () => ({}));
      const api = await play(context, { replies: { '*': [{ json: { items, nextCursor: null } }] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const error = await rejectionOf(context, ContractMismatchError, client.employees.list());
      context.assert.ok(error.mismatches.length < 50);
      context.assert.ok(error.message.length < 500);
    },
  },
];
