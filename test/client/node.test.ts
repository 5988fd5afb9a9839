// What is special in Node: secrets, many people in one process, how errors are printed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';
import { openDrafts } from '../../src/client/drafts.js';
import { AsnError, createClient, UnauthenticatedError } from '../../src/client/index.js';
import { type ReferenceServer, startReferenceServer } from '../support/reference-server.js';
import { nipOf } from '../support/example-agency.js';
import { startFaultyServer } from '../support/faulty-server.js';
import { play, rejection, type Context } from './cases/case.js';
import { me } from './cases/fixtures.js';

let reference: ReferenceServer;
let faulty: Awaited<ReturnType<typeof startFaultyServer>>;
before(async () => void ([reference, faulty] = await Promise.all([startReferenceServer(), startFaultyServer()])));
after(() => Promise.all([reference.close(), faulty.close()]));

const faultyContext = (): Context => ({ assert, faulty: faulty.url, reference: reference.url, portal: '' });

test('a portal opens a session with its credentials', async () => {
  const { url: baseUrl, credentials, example } = reference;
  const session = await createClient({ baseUrl, credentials }).sessions.create({
    body: { nip: nipOf('ani'), capabilities: ['appraisal:read'], lifetime: 300 },
  });
  assert.equal(session.employeeId, example.ids.ani);
  const client = createClient({ baseUrl, getToken: () => session });
  assert.deepEqual((await client.me.get()).capabilities, ['appraisal:read']);
});

test('wrong credentials are refused, without a word of them in the error', async () => {
  const credentials = { id: reference.credentials.id, secret: 'päss:wörd' };
  const portal = createClient({ baseUrl: reference.url, credentials });
  const error = await rejection(portal.sessions.create({ body: { nip: nipOf('ani') } }));
  assert.ok(error instanceof UnauthenticatedError);
  const printed = inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error);
  for (const secret of ['päss', nipOf('ani'), btoa('x:').slice(0, 2) + 'Basic ']) assert.ok(!printed.includes(secret));
});

test('an error is printed with what helps, and without the server’s words on a person', async () => {
  const client = createClient({ baseUrl: reference.url, getToken: () => 'nonsense' });
  const error = await rejection(client.me.get());
  assert.ok(error instanceof AsnError);
  const printed = inspect(error);
  assert.match(printed, /me\.get: refused with 401/);
  assert.match(printed, /"loadError":"authentication"/);
  assert.match(printed, new RegExp(String(error.requestId)));
  assert.ok(!printed.includes('nonsense'));
});

test('clients of two people never share an answer, even with one token function', async () => {
  const api = await play(faultyContext(), { replies: { '*': [{ json: me, wait: 30 }] } });
  const getToken = () => 'whoever-is-asking';
  const clients = [1, 2].map(() => createClient({ baseUrl: api.baseUrl, getToken }));
  await Promise.all(clients.map((client) => client.me.get()));
  assert.equal((await api.requests()).length, 2);
});

test('a connection that was refused is certainly no done write', async () => {
  const gone = await startFaultyServer();
  await gone.close();
  const client = createClient({ baseUrl: gone.url, getToken: () => 'token-1' });
  const error = await rejection(client.workPlans.submit({ appraisalId: 'a1', ifMatch: '"1"' }));
  assert.equal((error as Error).name, 'ConnectionError');
});

test('a fetch of the caller is used, and what it throws is no error of the SDK’s transport', async () => {
  const urls: string[] = [];
  const client = createClient({
    baseUrl: 'https://kinerja.example.go.id/api/',
    fetch: async (request) => {
      urls.push(request.url);
      throw new RangeError('a mistake in the wrapper');
    },
    getToken: () => 'token-1',
  });
  const error = await rejection(client.me.get());
  assert.ok(error instanceof AsnError);
  assert.ok(error.cause instanceof RangeError);
  assert.deepEqual(urls, ['https://kinerja.example.go.id/api/v1/me'], 'and it is not tried again');
});

test('drafts without IndexedDB last as long as the process', async () => {
  const drafts = await openDrafts({
    personId: 'siti',
    baseUrl: 'https://kinerja.example.go.id',
    draftKey: me.draftKey,
    maximumAgeDays: 30,
    keepAfterSignOut: false,
  });
  assert.equal(drafts.durable, false);
  await drafts.put('note', { text: 'x' });
  assert.deepEqual(await drafts.get('note'), { text: 'x' });
  await drafts.signOut();
  assert.deepEqual(await drafts.list(), []);
});
