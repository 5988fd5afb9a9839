import { assert } from '@open-wc/testing';
import { type DraftOptions, type DraftStorage, type DraftWarning, openDrafts } from '../../src/client/drafts.js';
import { pause } from './cases/case.js';

const draftKey = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';
const otherKey = 'HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';
const baseUrl = 'https://kinerja.example.go.id';
const opened: DraftStorage[] = [];
const warnings: DraftWarning[] = [];

async function open(options: Partial<DraftOptions> = {}): Promise<DraftStorage> {
  const drafts = await openDrafts({
    personId: 'siti',
    baseUrl,
    draftKey,
    maximumAgeDays: 30,
    keepAfterSignOut: false,
    onWarning: (warning) => warnings.push(warning),
    ...options,
  });
  opened.push(drafts);
  return drafts;
}

/** Everything on the device, as somebody with the developer tools sees it. */
async function onDevice(): Promise<unknown[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('asn-kinerja-drafts');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });
  const rows = await new Promise<unknown[]>((resolve) => {
    const request = db.transaction('drafts').objectStore('drafts').getAll();
    request.onsuccess = () => resolve(request.result as unknown[]);
  });
  db.close();
  return rows;
}

/** A page without a secure context, for as long as the body runs. */
async function onPlainHttp(body: () => Promise<void>): Promise<void> {
  Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
  try {
    await body();
  } finally {
    delete (crypto as { subtle?: SubtleCrypto }).subtle;
  }
}

describe('drafts', () => {
  afterEach(async () => {
    for (const drafts of opened.splice(0)) drafts.close();
    warnings.length = 0;
    await new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase('asn-kinerja-drafts');
      request.onsuccess = () => resolve();
    });
  });

  it('survive the page, and say so', async () => {
    const first = await open();
    assert.isTrue(first.durable);
    assert.isTrue(first.encrypted);
    await first.put('work-plan:current', { results: [{ title: 'Layanan tepat waktu' }] });
    first.close();
    const second = await open();
    assert.deepEqual(await second.get('work-plan:current'), { results: [{ title: 'Layanan tepat waktu' }] });
  });

  it('are listed latest first, replaced by key, deleted one by one', async () => {
    const drafts = await open();
    await drafts.put('a', 1);
    await pause(5);
    await drafts.put('b', 2);
    await pause(5);
    await drafts.put('a', { longer: 'than before' });
    assert.deepEqual(
      (await drafts.list()).map(({ key, size }) => [key, size]),
      [
        ['a', 24],
        ['b', 1],
      ],
    );
    await drafts.delete('a');
    assert.isUndefined(await drafts.get('a'));
    assert.equal(await drafts.get('b'), 2);
  });

  it('are encrypted where the page is a secure context', async () => {
    await (await open()).put('note', { text: 'sangat rahasia' });
    const text = new TextDecoder().decode(((await onDevice())[0] as { content: { bytes: ArrayBuffer } }).content.bytes);
    assert.notInclude(text, 'rahasia');
  });

  it("are nobody else's: not of another person, not of another API", async () => {
    await (await open()).put('note', 'mine');
    for (const options of [{ personId: 'budi' }, { baseUrl: 'https://other.example.go.id' }]) {
      const others = await open(options);
      assert.isUndefined(await others.get('note'));
      assert.deepEqual(await others.list(), []);
      await others.wipe();
    }
    assert.equal(await (await open()).get('note'), 'mine');
  });

  it('sealed with another key are gone, with a warning', async () => {
    await (await open()).put('note', 'mine');
    const drafts = await open({ draftKey: otherKey });
    assert.isUndefined(await drafts.get('note'));
    assert.deepEqual(warnings, [{ type: 'unreadable', key: 'note' }]);
    assert.deepEqual(await onDevice(), []);
  });

  it('cannot be passed off as another draft', async () => {
    const drafts = await open();
    await drafts.put('note', 'mine');
    const [row] = (await onDevice()) as [object];
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('asn-kinerja-drafts');
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise<void>((resolve) => {
      const transaction = db.transaction('drafts', 'readwrite');
      transaction.objectStore('drafts').put({ ...row, key: 'evaluation' });
      transaction.oncomplete = () => resolve();
    });
    db.close();
    assert.isUndefined(await drafts.get('evaluation'));
  });

  it('of all clients of a page take one connection, and closing one leaves the others theirs', async () => {
    const { open: real } = IDBFactory.prototype;
    let connections = 0;
    IDBFactory.prototype.open = function (...given) {
      connections += 1;
      return real.apply(this, given);
    };
    try {
      const [first, second] = [await open(), await open()];
      assert.equal(connections, 1);
      await first.put('note', 'first');
      first.close();
      assert.equal(await second.get('note'), 'first');
      let reason = '';
      await first.put('note', 'after the end').catch((error: { reason: string }) => (reason = error.reason));
      assert.equal(reason, 'unavailable');
      assert.equal(await second.get('note'), 'first');
    } finally {
      IDBFactory.prototype.open = real;
    }
  });

  it('go on when the connection was taken away', async () => {
    const drafts = await open();
    await drafts.put('note', 'before');
    await new Promise((resolve) => (indexedDB.deleteDatabase('asn-kinerja-drafts').onsuccess = resolve));
    await drafts.put('note', 'after');
    assert.equal(await drafts.get('note'), 'after');
  });

  it('end with the session unless encrypted and allowed to stay', async () => {
    const leaving = await open();
    await leaving.put('note', 1);
    await leaving.signOut();
    assert.deepEqual(await onDevice(), []);
    const staying = await open({ keepAfterSignOut: true });
    await staying.put('note', 2);
    await staying.signOut();
    assert.equal(await (await open()).get('note'), 2);
  });

  it('lie open on plain HTTP, and then always end with the session', async () => {
    await onPlainHttp(async () => {
      const drafts = await open({ keepAfterSignOut: true });
      assert.isFalse(drafts.encrypted);
      await drafts.put('note', { text: 'dibaca' });
      assert.deepEqual(await drafts.get('note'), { text: 'dibaca' });
      await drafts.signOut();
      assert.deepEqual(await onDevice(), []);
    });
  });

  it('that somebody left open are wiped when the next person comes', async () => {
    await onPlainHttp(async () => {
      await (await open()).put('note', 'left behind');
      await open();
      assert.lengthOf(await onDevice(), 1, 'their own stay');
      await open({ personId: 'budi' });
      assert.deepEqual(await onDevice(), []);
    });
  });

  it('that were open are read after the move to HTTPS; sealed ones not before it', async () => {
    await onPlainHttp(async () => void (await (await open()).put('note', 'open')));
    const secure = await open();
    assert.equal(await secure.get('note'), 'open');
    await secure.put('note', 'sealed');
    await onPlainHttp(async () => assert.isUndefined(await (await open()).get('note')));
  });

  it('go when they are past their age', async () => {
    const drafts = await open({ maximumAgeDays: 0.05 / (24 * 60 * 60) });
    await drafts.put('note', 'old');
    assert.equal(await drafts.get('note'), 'old');
    await pause(70);
    assert.isUndefined(await drafts.get('note'));
    assert.deepEqual(await drafts.list(), []);
    await open({ personId: 'budi' });
    assert.deepEqual(await onDevice(), []);
  });

  it('over 200 KB are refused, and the one before stays', async () => {
    const drafts = await open();
    await drafts.put('note', 'before');
    let reason = '';
    await drafts.put('note', 'x'.repeat(200 * 1024)).catch((error: { reason: string }) => (reason = error.reason));
    assert.equal(reason, 'too-large');
    assert.equal(await drafts.get('note'), 'before');
  });

  it('over 5 MB together make the oldest go, with a warning', async () => {
    const drafts = await open();
    const large = 'x'.repeat(199 * 1024);
    for (let number = 0; number < 27; number += 1) {
      await drafts.put(`note-${number}`, large);
      await pause(2);
    }
    const keys = (await drafts.list()).map(({ key }) => key);
    assert.lengthOf(keys, 25);
    assert.equal(keys[0], 'note-26');
    assert.deepEqual(warnings, [
      { type: 'dropped', keys: ['note-0'] },
      { type: 'dropped', keys: ['note-1'] },
    ]);
  });

  it('are kept in memory where the browser has no place for them, and say so', async () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
    try {
      const drafts = await open();
      assert.isFalse(drafts.durable);
      await drafts.put('note', { a: 1 });
      assert.deepEqual(await drafts.get('note'), { a: 1 });
      await drafts.wipe();
      assert.deepEqual(await drafts.list(), []);
    } finally {
      if (real) Object.defineProperty(globalThis, 'indexedDB', real);
    }
  });

  it('are kept in memory where opening is forbidden', async () => {
    const { open: real } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('not in private windows', 'SecurityError');
    };
    try {
      assert.isFalse((await open()).durable);
    } finally {
      IDBFactory.prototype.open = real;
    }
  });
});
