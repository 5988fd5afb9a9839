import { assert } from '@open-wc/testing';
import { type createClient, type Token } from '../../src/client/index.js';
import type { openOutbox, Outbox, OutboxEvent } from '../../src/client/outbox.js';
import { presetPolicy } from '../../src/rules/index.js';
import type { Received, Reply, Scenario } from '../support/faulty-server.js';
import type { TestServers } from '../support/test-servers.js';
import { pause, play } from './cases/case.js';
import { employee, me, page as webPage, problem } from './cases/fixtures.js';

const servers = (await (await fetch('/test-servers.json')).json()) as TestServers;
const context = { ...servers, assert: { equal: assert.equal, deepEqual: assert.deepEqual, ok: assert.isOk } };

const database = 'asn-kinerja-outbox';
const log = (appraisalId: string) => `POST /v1/appraisals/${appraisalId}/activities`;
const taken: Reply = { json: { saved: [], refused: [] } };
const busy = problem(503, 'unavailable', {}, { 'retry-after': '60' });

const policy = { id: 'p', version: 1, since: '2026-01-01T00:00:00Z', ...presetPolicy, etag: '"1"' };
const policyThatKeeps = { ...policy, drafts: { keepAfterSignOut: true, maximumAgeDays: 30 } };

/** An API for the outbox: the person, the policy, and what the test is about. */
const api = (replies: Scenario['replies'], more: Partial<Scenario> = {}) =>
  play(context, {
    replies: { 'GET /v1/me': [{ json: me }], 'GET /v1/policy': [{ json: policy }], ...replies },
    honoursKeys: true,
    ...more,
  });

interface Page extends Window {
  sdk: { createClient: typeof createClient; openOutbox: typeof openOutbox };
}

const frames: HTMLIFrameElement[] = [];

/** A page of its own, which can be closed like a tab. */
async function openPage({ http = false, locks = true } = {}): Promise<{ sdk: Page['sdk']; close: () => void }> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentWindow as unknown as Page & typeof globalThis;
  // A page on plain HTTP has none of these; elder browsers have no locks.
  if (http) Object.defineProperty(page.crypto, 'subtle', { value: undefined });
  if (http || !locks) Object.defineProperty(page.navigator, 'locks', { value: undefined });
  const script = page.document.createElement('script');
  script.type = 'module';
  script.textContent = `
    import { createClient } from '/src/client/index.ts';
    import { openOutbox } from '/src/client/outbox.ts';
    window.sdk = { createClient, openOutbox };`;
  page.document.body.append(script);
  while (!page.sdk) await pause(10);
  return { sdk: page.sdk, close: () => frame.remove() };
}

/** An outbox in a page of its own. */
async function openIn(
  baseUrl: string,
  options: { http?: boolean; locks?: boolean; getToken?: () => Token | null } = {},
) {
  const page = await openPage(options);
  const { getToken = () => 'token-1' } = options;
  const client = page.sdk.createClient({ baseUrl, getToken, timeout: 9_000 });
  const outbox = await page.sdk.openOutbox(client);
  const events: OutboxEvent[] = [];
  outbox.subscribe((event) => events.push(event));
  return { outbox, client, events, close: page.close };
}

const entry = (id: string, appraisalId = 'a1') => ({
  appraisalId,
  body: { entries: [{ id, text: 'Rahasia posyandu' }] },
});
const record = (outbox: Outbox, id: string, appraisalId?: string) =>
  outbox.add('activities.record', entry(id, appraisalId));

async function until<Found>(find: () => Found | Promise<Found>, what: string): Promise<NonNullable<Found>> {
  const end = performance.now() + 8_000;
  for (;;) {
    const found = await find();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited in vain for: ${what}`);
    await pause(20);
  }
}

const emptied = (outbox: Outbox) => until(() => outbox.list().length === 0, 'an empty outbox');
/** When a token ends that is used for some moments only. */
const soon = () => new Date(Date.now() + 200);
const writes = (requests: readonly Received[]) => requests.filter(({ method }) => method === 'POST');
const keyOf = ({ headers }: Received) => String(headers['idempotency-key']);
const entryIdOf = ({ body }: Received) => (JSON.parse(body) as { entries: { id: string }[] }).entries[0]?.id;

/** Everything on the device, as somebody with the developer tools sees it. */
async function onDevice(): Promise<unknown[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });
  const has = db.objectStoreNames.contains('entries');
  const rows = has
    ? await new Promise<unknown[]>((resolve) => {
        const request = db.transaction('entries').objectStore('entries').getAll();
        request.onsuccess = () => resolve(request.result as unknown[]);
      })
    : [];
  db.close();
  return rows;
}

describe('outbox', () => {
  afterEach(async () => {
    for (const frame of frames.splice(0)) frame.remove();
    await new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase(database);
      request.onsuccess = () => resolve();
      request.onblocked = () => resolve();
    });
  });

  it('sends what it is given, tells the answer, and is empty then', async () => {
    const { baseUrl, requests } = await api({ [log('a1')]: [taken] });
    const { outbox, events } = await openIn(baseUrl);
    assert.isTrue(outbox.durable);
    await record(outbox, 'x1');
    await emptied(outbox);
    const [sent] = writes(await requests());
    assert.equal(sent && entryIdOf(sent), 'x1');
    const told = await until(() => events.find((event) => event.type === 'sent'), 'the answer');
    assert.deepEqual(told.type === 'sent' && told.answer, { saved: [], refused: [] });
    assert.deepEqual(await onDevice(), []);
  });

  it('a page closed in the middle of a sending leads to exactly one effect', async () => {
    const { baseUrl, requests } = await api({ [log('a1')]: [{ ...taken, wait: 3_000 }, taken] });
    const first = await openIn(baseUrl);
    await record(first.outbox, 'x1');
    await record(first.outbox, 'x2');
    await until(async () => writes(await requests()).length === 1, 'the first request');
    first.close();
    await until(async () => (await requests()).some(({ aborted }) => aborted), 'the broken request');
    const second = await openIn(baseUrl);
    await emptied(second.outbox);
    const all = writes(await requests());
    assert.deepEqual(all.map(entryIdOf), ['x1', 'x1', 'x2']);
    assert.deepEqual(
      all.map(({ repeated }) => repeated),
      [false, true, false],
    );
    assert.equal(new Set(all.map(keyOf)).size, 2);
  });

  it('an answer that was lost on the way leads to exactly one effect', async () => {
    const { baseUrl, requests } = await api({ [log('a1')]: [{ ...taken, cut: 'before' }, taken] });
    const { outbox } = await openIn(baseUrl);
    await record(outbox, 'x1');
    await emptied(outbox);
    const all = writes(await requests());
    assert.isAtLeast(all.length, 2);
    assert.equal(new Set(all.map(keyOf)).size, 1);
    assert.equal(all.filter(({ repeated }) => !repeated).length, 1);
  });

  it('keeps the order within an aggregate, and lets none wait for another', async () => {
    const slow = { ...taken, wait: 400 };
    const { baseUrl, requests } = await api({ [log('a1')]: [slow], [log('a2')]: [taken] });
    const { outbox } = await openIn(baseUrl);
    for (const id of ['x1', 'x2', 'x3']) await record(outbox, id, 'a1');
    await record(outbox, 'y1', 'a2');
    await emptied(outbox);
    const order = writes(await requests()).map(entryIdOf);
    assert.deepEqual(
      order.filter((id) => id?.startsWith('x')),
      ['x1', 'x2', 'x3'],
    );
    assert.isBelow(order.indexOf('y1'), order.indexOf('x2'));
  });

  for (const locks of [true, false]) {
    it(`two tabs have one sender, ${locks ? 'by lock' : 'by lease'}; when it is closed the other goes on`, async () => {
      const { baseUrl, requests } = await api({ [log('a1')]: [{ ...taken, wait: 30 }] });
      const first = await openIn(baseUrl, { locks, getToken: () => 'first' });
      const second = await openIn(baseUrl, { locks, getToken: () => 'second' });
      await Promise.all([1, 2, 3].flatMap((n) => [record(first.outbox, `f${n}`), record(second.outbox, `s${n}`)]));
      await emptied(first.outbox);
      await emptied(second.outbox);
      const all = writes(await requests());
      assert.equal(all.length, 6);
      assert.deepEqual([...new Set(all.map(({ headers }) => headers.authorization))], ['Bearer first']);
      if (!locks) {
        // Its lease would run out after 15 s; an outbox that is closed gives it back and says so.
        first.outbox.close();
        await pause(100);
      }
      first.close();
      await record(second.outbox, 's4');
      await emptied(second.outbox);
      assert.equal(writes(await requests()).at(-1)?.headers.authorization, 'Bearer second');
    });
  }

  it('another person on the same device neither sees nor sends', async () => {
    const mine = await api({ [log('a1')]: [busy, busy, busy, taken] });
    const siti = await openIn(mine.baseUrl);
    await record(siti.outbox, 'x1');
    await until(() => siti.outbox.hindrance === 'server', 'a pause');
    siti.close();
    const before = writes(await mine.requests()).length;
    const budi = { ...me, employee: { ...employee, id: 'e2' } };
    const theirs = await api({ 'GET /v1/me': [{ json: budi }], [log('a1')]: [taken] });
    // The same API, as far as the device can tell.
    const page = await openPage();
    const client = page.sdk.createClient({ baseUrl: theirs.baseUrl, getToken: () => 'token-2' });
    const outbox = await page.sdk.openOutbox({ ...client, baseUrl: mine.baseUrl });
    assert.deepEqual(outbox.list(), []);
    await outbox.flush(300);
    assert.equal(writes(await theirs.requests()).length, 0);
    assert.equal(writes(await mine.requests()).length, before);
  });

  it('sends nothing when somebody else has signed in on the page meanwhile', async () => {
    const budi = { ...me, employee: { ...employee, id: 'e2' } };
    // Siti opens; whoever asks afterwards is Budi.
    const replies = { 'GET /v1/me': [{ json: me }, { json: budi }], [log('a1')]: [taken] };
    const { baseUrl, requests } = await api(replies);
    const { outbox } = await openIn(baseUrl);
    await record(outbox, 'x1');
    await until(() => outbox.hindrance === 'other-person', 'the hindrance');
    assert.equal(writes(await requests()).length, 0);
    assert.equal(outbox.list().length, 1);
  });

  it('sets aside what is refused, with the reason, and goes on with the next', async () => {
    const refusal = problem(422, 'invalid-fields', {
      errors: [{ pointer: '/entries/0/date', code: 'too-early', detail: 'Terlalu lama.' }],
    });
    const { baseUrl } = await api({ [log('a1')]: [refusal, taken] });
    const { outbox } = await openIn(baseUrl);
    await record(outbox, 'x1');
    await record(outbox, 'x2');
    await until(() => outbox.list().length === 1, 'one entry');
    const [refused] = outbox.list();
    assert.equal(refused?.state, 'refused');
    assert.equal(refused?.problem?.errors?.[0]?.detail, 'Terlalu lama.');
    await outbox.discard(refused?.id ?? '');
    assert.deepEqual(await onDevice(), []);
  });

  it('keeps the part that was refused of a write that was done in part', async () => {
    const errors = [{ pointer: '/date', code: 'not-a-date', detail: 'Bukan tanggal.' }];
    const { baseUrl, requests } = await api({
      [log('a1')]: [{ json: { saved: [], refused: [{ index: 1, errors }] } }, taken],
    });
    const { outbox } = await openIn(baseUrl);
    await outbox.add('activities.record', { appraisalId: 'a1', body: { entries: [{ id: 'x1' }, { id: 'x2' }] } });
    await until(() => outbox.list()[0]?.state === 'refused', 'the rest');
    const [rest] = outbox.list();
    assert.deepEqual(rest?.input['body'], { entries: [{ id: 'x2' }] });
    assert.equal(rest?.problem?.errors?.[0]?.pointer, '/entries/0/date');
    // Corrected, it comes in the place of what was refused: both in one transaction.
    await outbox.add('activities.record', entry('x2'), [rest?.id ?? '']);
    await emptied(outbox);
    assert.deepEqual(writes(await requests()).map(entryIdOf), ['x1', 'x2']);
  });

  it('sets a conflict aside for the person', async () => {
    const { baseUrl } = await api({ '*': [problem(412, 'stale-version')] });
    const { outbox } = await openIn(baseUrl);
    await outbox.add('workPlans.submit', { appraisalId: 'a1', ifMatch: '"1"' });
    await until(() => outbox.list()[0]?.state === 'conflict', 'the conflict');
  });

  it('believes no refusal but the API’s own: a proxy’s page proves nothing', async () => {
    const { baseUrl } = await api({ [log('a1')]: [{ ...webPage, status: 404 }, webPage, taken] });
    const { outbox } = await openIn(baseUrl);
    await record(outbox, 'x1');
    await until(() => outbox.hindrance, 'the hindrance');
    assert.equal(outbox.list()[0]?.state, 'waiting');
    await outbox.flush();
    await outbox.flush();
    await emptied(outbox);
  });

  it('waits for somebody to sign in, and goes on with the same key', async () => {
    let token: string | null = 'good';
    const { baseUrl, requests } = await api({ [log('a1')]: [taken] }, { tokens: ['good'] });
    const { outbox } = await openIn(baseUrl, { getToken: () => ({ token: token ?? '', expiresAt: soon() }) });
    token = null;
    await pause(250);
    await record(outbox, 'x1');
    await until(() => outbox.hindrance === 'authentication', 'the hindrance');
    const [{ id } = { id: '' }] = outbox.list();
    token = 'good';
    await outbox.flush();
    await emptied(outbox);
    assert.deepEqual(writes(await requests()).map(keyOf), [id]);
  });

  it('waits as long as the server says, and until then with its reason', async () => {
    const { baseUrl, requests } = await api({ [log('a1')]: [busy, busy, busy, taken] });
    const { outbox } = await openIn(baseUrl);
    await record(outbox, 'x1');
    await until(() => outbox.hindrance === 'server', 'the hindrance');
    const count = writes(await requests()).length;
    await pause(300);
    assert.equal(writes(await requests()).length, count);
    window.dispatchEvent(new Event('online'));
    for (const frame of frames) frame.contentWindow?.dispatchEvent(new Event('online'));
    await until(async () => writes(await requests()).length > count, 'another attempt');
  });

  it('lies sealed on the device', async () => {
    const { baseUrl } = await api({ [log('a1')]: [busy] });
    const { outbox } = await openIn(baseUrl);
    await record(outbox, 'x1');
    const [row] = (await onDevice()) as { content: { bytes: ArrayBuffer } }[];
    assert.notInclude(new TextDecoder().decode(row?.content.bytes), 'Rahasia');
    assert.notInclude(JSON.stringify(row), 'Rahasia');
  });

  it('on plain HTTP works, keeps nothing on the device, and says so', async () => {
    const { baseUrl, requests } = await api({ [log('a1')]: [{ ...taken, wait: 200 }] });
    const { outbox } = await openIn(baseUrl, { http: true });
    assert.isFalse(outbox.durable);
    await record(outbox, 'x1');
    assert.deepEqual(await onDevice(), []);
    await emptied(outbox);
    assert.equal(writes(await requests()).length, 1);
  });

  it('ends with the session, unless the agency lets it stay', async () => {
    for (const [kept, rules] of [
      [0, policy],
      [1, policyThatKeeps],
    ] as const) {
      const { baseUrl } = await api({ 'GET /v1/policy': [{ json: rules }], [log('a1')]: [busy] });
      const { outbox } = await openIn(baseUrl);
      await record(outbox, 'x1');
      await outbox.signOut();
      assert.equal((await onDevice()).length, kept);
    }
  });

  it('takes no write on “current”: whose that is depends on who sends it', async () => {
    const { baseUrl } = await api({});
    const { outbox } = await openIn(baseUrl);
    const error = await record(outbox, 'x1', 'current').catch((reason: Error) => reason);
    assert.equal((error as Error).name, 'TypeError');
    assert.deepEqual(outbox.list(), []);
  });
});
