import { ContractMismatchError, createClient } from '../../../src/client/index.js';
import { type Case, play, rejectionOf } from './case.js';
import { employee } from './fixtures.js';

const getToken = () => 'token-1';
const people = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({ ...employee, id: `e${from + index}` }));
const three = [
  { json: { items: people(0, 2), nextCursor: 'c/1' } },
  { json: { items: people(2, 4), nextCursor: 'c/2' } },
  { json: { items: people(4, 5), nextCursor: null } },
];

export const pages: readonly Case[] = [
  {
    name: 'awaits to the first page',
    async run(context) {
      const api = await play(context, { replies: { '*': three } });
      const { items, nextCursor } = await createClient({ baseUrl: api.baseUrl, getToken }).employees.list();
      context.assert.equal(items.length, 2);
      context.assert.equal(nextCursor, 'c/1');
      context.assert.equal((await api.requests()).length, 1);
    },
  },
  {
    name: 'goes through all items, asking the same question with each cursor',
    async run(context) {
      const { assert } = context;
      const api = await play(context, { replies: { '*': three } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const seen: string[] = [];
      for await (const { id } of client.employees.list({ search: 'siti', limit: 2 })) seen.push(id);
      assert.deepEqual(seen, ['e0', 'e1', 'e2', 'e3', 'e4']);
      const queries = (await api.requests()).map(({ query }) => query);
      assert.deepEqual(queries, [
        { limit: '2', search: 'siti' },
        { cursor: 'c/1', limit: '2', search: 'siti' },
        { cursor: 'c/2', limit: '2', search: 'siti' },
      ]);
    },
  },
  {
    name: 'fetches a page only when it is reached',
    async run(context) {
      const api = await play(context, { replies: { '*': three } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const first = await client.employees.list().toArray({ limit: 2 });
      context.assert.equal(first.length, 2);
      context.assert.equal((await api.requests()).length, 1);
      for await (const page of client.employees.list({ unitId: 'u1' }).pages()) {
        context.assert.equal(page.items.length, 2);
        break;
      }
      context.assert.equal((await api.requests()).length, 2);
    },
  },
  {
    name: 'gathers no more than it was told',
    async run(context) {
      const api = await play(context, { replies: { '*': three } });
      const list = createClient({ baseUrl: api.baseUrl, getToken }).employees.list();
      context.assert.deepEqual(
        (await list.toArray({ limit: 3 })).map(({ id }) => id),
        ['e0', 'e1', 'e2'],
      );
    },
  },
  {
    name: 'a list that goes in circles is a mismatch, not an endless loop',
    async run(context) {
      const api = await play(context, { replies: { '*': [{ json: { items: people(0, 1), nextCursor: 'again' } }] } });
      const list = createClient({ baseUrl: api.baseUrl, getToken }).employees.list();
      const error = await rejectionOf(context, ContractMismatchError, list.toArray({ limit: 100 }));
      context.assert.deepEqual(error.mismatches, [{ pointer: '/nextCursor', code: 'repeated' }]);
    },
  },
];
