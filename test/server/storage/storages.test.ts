import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type FileStorage, memoryStorage } from '../../../src/server/storage/file-storage.js';
import { folderStorage } from '../../../src/server/storage/folder-storage.js';
import { openStorage } from '../../../src/server/storage/open-storage.js';
import { s3Storage } from '../../../src/server/storage/s3-storage.js';
import { startS3 } from '../../support/s3.js';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'asn-storage-'));
after(() => fs.rmSync(scratch, { recursive: true, force: true }));

/** What every storage does, wherever the bytes are in the end. */
function keepsItsPromises(title: string, open: () => Promise<FileStorage>): void {
  describe(`${title} as file storage`, () => {
    let storage: FileStorage;
    before(async () => {
      storage = await open();
    });

    it('gives back what was put, to the byte', async () => {
      const bytes = randomBytes(300_000);
      await storage.put('agency/evidence/file/whole', bytes);
      assert.deepEqual(Buffer.from((await storage.get('agency/evidence/file/whole')) ?? []), bytes);
      await storage.put('agency/evidence/empty/0', new Uint8Array());
      assert.equal((await storage.get('agency/evidence/empty/0'))?.byteLength, 0);
    });

    it('replaces what was there', async () => {
      await storage.put('agency/documents/one.pdf', Buffer.from('first, and longer'));
      await storage.put('agency/documents/one.pdf', Buffer.from('second'));
      assert.equal(Buffer.from((await storage.get('agency/documents/one.pdf')) ?? []).toString(), 'second');
    });

    it('knows of nothing that was never put or was removed', async () => {
      assert.equal(await storage.get('agency/evidence/missing'), undefined);
      await storage.put('agency/evidence/gone', Buffer.from('x'));
      await storage.remove('agency/evidence/gone');
      assert.equal(await storage.get('agency/evidence/gone'), undefined);
      await storage.remove('agency/evidence/gone');
      await storage.remove('never/was/here');
    });

    it('refuses keys that lead elsewhere', async () => {
      const wrong = [
        '',
        '/etc/passwd',
        '../outside',
        'a/../../outside',
        'a//b',
        'a/',
        '.hidden',
        'a/.',
        'a\\b',
        'a b',
        'a\0',
      ];
      for (const key of wrong) {
        await assert.rejects(storage.put(key, Buffer.from('x')), TypeError, key);
        await assert.rejects(storage.get(key), TypeError, key);
        await assert.rejects(storage.remove(key), TypeError, key);
      }
      assert.deepEqual(
        fs.readdirSync(scratch).filter((name) => name === 'outside'),
        [],
      );
    });
  });
}

/** S3 promises the same of every object; the store that stands for it here does not (it writes in place). */
function keepsReadersFromHalves(title: string, storage: FileStorage): void {
  it(`${title} never gives half of what is being written`, async () => {
    const versions = ['a', 'b'].map((letter) => Buffer.alloc(200_000, letter));
    await storage.put('agency/busy', versions[0] as Buffer);
    const writing = (async () => {
      for (let turn = 0; turn < 10; turn += 1) await storage.put('agency/busy', versions[turn % 2] as Buffer);
    })();
    for (let turn = 0; turn < 20; turn += 1) {
      const seen = Buffer.from((await storage.get('agency/busy')) ?? []);
      assert.ok(
        versions.some((version) => version.equals(seen)),
        `${seen.byteLength} bytes`,
      );
    }
    await writing;
  });
}

keepsItsPromises('memory', () => Promise.resolve(memoryStorage()));
keepsItsPromises('a folder', () => Promise.resolve(folderStorage(path.join(scratch, 'files'))));
keepsReadersFromHalves('memory', memoryStorage());
keepsReadersFromHalves('a folder', folderStorage(path.join(scratch, 'halves')));

describe('an S3 store', () => {
  let s3: Awaited<ReturnType<typeof startS3>>;
  before(async () => {
    s3 = await startS3('berkas');
  });
  after(() => s3.close());

  for (const prefix of ['', 'kinerja/uji']) {
    keepsItsPromises(prefix === '' ? 'a bucket' : 'a part of a bucket', () =>
      s3Storage({ bucket: 'berkas', prefix, endpoint: s3.endpoint, credentials: s3.credentials }),
    );
  }

  it('says so when the bucket is not there', async () => {
    const storage = await s3Storage({
      ...{ bucket: 'lain', prefix: '', endpoint: s3.endpoint, credentials: s3.credentials },
    });
    await assert.rejects(storage.put('agency/x', Buffer.from('x')));
    await assert.rejects(storage.get('agency/x'));
  });
});

describe('the configured storage', () => {
  it('is the folder of the data unless told', async () => {
    const folder = path.join(scratch, 'usual');
    await (await openStorage({ folder })).put('agency/x', Buffer.from('x'));
    assert.equal(fs.readFileSync(path.join(folder, 'agency', 'x'), 'utf8'), 'x');
  });

  it('is another folder where one is named', async () => {
    const location = path.join(scratch, 'other');
    await (await openStorage({ folder: path.join(scratch, 'unused'), location })).put('agency/x', Buffer.from('x'));
    assert.ok(fs.existsSync(path.join(location, 'agency', 'x')));
    assert.ok(!fs.existsSync(path.join(scratch, 'unused')));
  });

  it('refuses what it does not know', async () => {
    await assert.rejects(openStorage({ folder: scratch, location: 'ftp://host/folder' }), TypeError);
    await assert.rejects(openStorage({ folder: scratch, location: 's3://' }), TypeError);
  });

  it('leaves no draft of a write behind, and lets only the owner read', async () => {
    const folder = path.join(scratch, 'tidy');
    const storage = folderStorage(folder);
    await storage.put('agency/x', Buffer.from('x'));
    // What stands in the way is a folder: the write fails at its last step.
    await storage.put('agency/y/z', Buffer.from('x'));
    await assert.rejects(storage.put('agency/y', Buffer.from('x')));
    assert.deepEqual(fs.readdirSync(path.join(folder, 'agency')).sort(), ['x', 'y']);
    assert.equal(fs.statSync(path.join(folder, 'agency', 'x')).mode & 0o077, 0);
  });
});
