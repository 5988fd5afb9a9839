import { assert } from '@open-wc/testing';
import { createClient } from '../../src/client/index.js';
import { nameOf, share } from '../../src/client/shared.js';
import type { TestServers } from '../support/test-servers.js';
import { type Context, pause, play } from './cases/case.js';
import { me } from './cases/fixtures.js';
import { cases } from './cases/index.js';

// While the file loads and not in a hook: starting the servers may take longer than a hook may.
const servers = (await (await fetch('/test-servers.json')).json()) as TestServers;

const context = (): Context => ({
  ...servers,
  assert: {
    equal: (actual, expected, message) => assert.strictEqual(actual, expected, message),
    deepEqual: (actual, expected, message) => assert.deepEqual(actual, expected, message),
    ok: (value, message) => assert.isOk(value, message),
  },
});

for (const [subject, list] of Object.entries(cases)) {
  describe(`client: ${subject}`, () => {
    for (const { name, run } of list) it(name, () => run(context()));
  });
}

describe('client: in a page', () => {
  const getToken = () => 'token-1';

  it('takes no credentials: a page is no place for a secret', () => {
    const credentials = { id: 'portal', secret: 'kept-on-the-server' };
    assert.throws(() => createClient({ baseUrl: '/', credentials }), TypeError, "portal's server");
  });

  it('finds the API relative to the page', () => {
    assert.equal(createClient({ baseUrl: '/kinerja/', getToken }).baseUrl, `${location.origin}/kinerja`);
    assert.equal(createClient({ baseUrl: '/', getToken }).baseUrl, location.origin);
  });

  it('shares answers between clients with the same token function', async () => {
    const api = await play(context(), { replies: { '*': [{ json: me, wait: 40 }] } });
    const clients = [1, 2, 3].map(() => createClient({ baseUrl: api.baseUrl, getToken }));
    await Promise.all(clients.map((client) => client.me.get()));
    assert.equal((await api.requests()).length, 1);
  });

  it('shares them with a second copy of itself, too', async () => {
    // What two bundles on a page have: the same code, evaluated twice.
    const copy = (await import(String('../../src/client/shared.ts?copy'))) as {
      nameOf: typeof nameOf;
      share: typeof share;
    };
    assert.notEqual(copy.share, share);
    assert.equal(copy.nameOf(getToken), nameOf(getToken));
    let started = 0;
    const start = async () => {
      started += 1;
      await pause(20);
      return started;
    };
    const answers = await Promise.all([share('question', undefined, start), copy.share('question', undefined, start)]);
    assert.deepEqual(answers, [1, 1]);
  });

  it('calls no origin but that of the API', async () => {
    const api = await play(context(), { replies: { '*': [{ json: me }] } });
    performance.clearResourceTimings();
    const client = createClient({ baseUrl: api.baseUrl, getToken });
    await client.me.get();
    await client.signOut().catch(() => {});
    const called = performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    assert.deepEqual([...new Set(called)], [servers.faulty]);
  });
});
