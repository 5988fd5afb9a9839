// What `npm run reset` may delete. Dangerous folders are only ever asked about here: the one call that deletes gets a
// temporary folder made by this test.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { contains, emptyDataFolder, marker, prepareDataFolder, refusalFor } from '../../.scripts/tools/data-folder.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'asn-data-'));
after(() => fs.rmSync(temporary, { recursive: true, force: true }));

function makeFolder(name: string): string {
  const folder = path.join(temporary, name);
  fs.mkdirSync(folder);
  return folder;
}

describe('what npm run reset may empty', () => {
  for (const folder of ['/', os.homedir(), root, path.dirname(root), path.join(root, 'src')]) {
    it(`refuses ${folder}, which npm start did not make`, () => {
      assert.match(refusalFor(folder) ?? '', /was not made by/);
    });
  }

  it('knows that the root of the disk contains everything', () => {
    assert.equal(contains('/', root), true);
    assert.equal(contains(root, root), true);
    assert.equal(contains(path.join(root, 'src'), root), false);
  });

  it('does not mark a folder that has files in it already, and so refuses it', () => {
    const folder = makeFolder('somebody-elses');
    fs.writeFileSync(path.join(folder, 'letter.txt'), 'Dear…');
    prepareDataFolder(folder);
    assert.throws(() => emptyDataFolder(folder), /was not made by/);
    assert.deepEqual(fs.readdirSync(folder), ['letter.txt']);
  });

  it('refuses while a live process holds the lock', () => {
    const folder = makeFolder('in-use');
    prepareDataFolder(folder);
    fs.writeFileSync(path.join(folder, 'server.lock'), JSON.stringify({ pid: process.pid }));
    assert.match(refusalFor(folder) ?? '', /is using/);
  });

  it('empties our own folder, a stale lock included, and keeps the marker', () => {
    const folder = makeFolder('ours');
    prepareDataFolder(folder);
    fs.mkdirSync(path.join(folder, 'database'));
    fs.writeFileSync(path.join(folder, 'server.lock'), JSON.stringify({ pid: 2 ** 22 + 1 }));
    assert.equal(emptyDataFolder(folder), 2);
    assert.deepEqual(fs.readdirSync(folder), [marker]);
  });
});
