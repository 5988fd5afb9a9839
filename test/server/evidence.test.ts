import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { before, it } from 'node:test';
import type { Answer } from '../support/api-caller.js';
import { problemOf } from '../support/api-caller.js';
import { type FileStorage, memoryStorage } from '../../src/server/storage/file-storage.js';
import { newEntry } from '../support/log-entries.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

const partSize = 256 * 1024;
const faultsOf = (answer: Answer) => problemOf(answer).errors?.map(({ pointer, code }) => `${pointer} ${code}`);

/** A storage that tells which keys hold something. */
function watchedStorage(): { storage: FileStorage; keys: Set<string> } {
  const memory = memoryStorage();
  const keys = new Set<string>();
  const storage: FileStorage = {
    get: memory.get,
    put: (key, bytes) => {
      keys.add(key);
      return memory.put(key, bytes);
    },
    remove: (key) => {
      keys.delete(key);
      return memory.remove(key);
    },
  };
  return { storage, keys };
}

onBothDatabases('files of evidence', (store) => {
  let bench: Bench;
  const watched = watchedStorage();

  before(async () => {
    bench = await setUpBench(store(), { storage: watched.storage });
    await bench.walk.begin();
  });

  const own = (extra: Record<string, string> = {}) => ({
    ...bench.walk.as('ani'),
    params: { ...bench.walk.params, ...extra },
  });
  const announce = (body: unknown) => bench.api.call('evidenceFiles.create', { ...own(), body });
  const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size - 9)]);
  const partOf = (bytes: Uint8Array, part: number) => bytes.subarray(part * partSize, (part + 1) * partSize);

  async function announced(bytes: Uint8Array, mediaType = 'application/pdf'): Promise<string> {
    const body = { name: 'rekap antrean.pdf', mediaType, size: bytes.byteLength };
    return (await bench.api.ok('evidenceFiles.create', { ...own(), body })).id;
  }

  const send = (fileId: string, part: number | string, bytes: Uint8Array) =>
    bench.api.call('evidenceFiles.sendPart', { ...own({ fileId, part: String(part) }), bytes });

  async function uploaded(bytes: Uint8Array, mediaType?: string): Promise<string> {
    const fileId = await announced(bytes, mediaType);
    const parts = Math.ceil(bytes.byteLength / partSize);
    for (let part = 0; part < parts; part += 1) {
      assert.equal((await send(fileId, part, partOf(bytes, part))).status, 200);
    }
    return fileId;
  }

  it('takes a file in parts, in any order and more than once, and gives it back to the byte', async () => {
    const { api, walk } = bench;
    const bytes = pdf(2 * partSize + 1000);
    const fileId = await announced(bytes);
    await send(fileId, 2, partOf(bytes, 2));
    await send(fileId, 0, partOf(bytes, 0));
    await send(fileId, 0, partOf(bytes, 0));
    const halfway = await api.ok('evidenceFiles.get', own({ fileId }));
    assert.deepEqual([halfway.state, halfway.parts, halfway.partSize], ['uploading', [0, 2], partSize]);
    const early = await api.call('evidenceFiles.content', own({ fileId }));
    assert.deepEqual([early.status, problemOf(early).currentState], [409, 'uploading']);
    await send(fileId, 1, partOf(bytes, 1));
    const whole = await api.ok('evidenceFiles.get', own({ fileId }));
    assert.deepEqual([whole.state, whole.sha256], ['complete', createHash('sha256').update(bytes).digest('hex')]);
    for (const person of ['ani', 'lead', 'head'] as const) {
      const answer = await api.call('evidenceFiles.content', { ...own({ fileId }), ...walk.as(person) });
      assert.ok(Buffer.from(answer.bytes).equals(bytes));
      assert.equal(answer.headers.get('Content-Type'), 'application/octet-stream');
      assert.equal(answer.headers.get('Content-Disposition'), "attachment; filename*=UTF-8''rekap%20antrean.pdf");
    }
    for (const [person, status] of [
      ['officer', 403],
      ['budi', 404],
    ] as const) {
      assert.equal(
        (await api.call('evidenceFiles.content', { ...own({ fileId }), ...walk.as(person) })).status,
        status,
      );
    }
    assert.deepEqual(
      [...watched.keys].filter((key) => key.includes(fileId)),
      [`${bench.agency.agency.id}/evidence/${fileId}/whole`],
    );
  });

  it('takes the last part again when its answer was lost, but no other content', async () => {
    const bytes = pdf(partSize + 5);
    const fileId = await uploaded(bytes);
    assert.equal((await send(fileId, 1, partOf(bytes, 1))).status, 200);
    const other = await send(fileId, 1, Buffer.from('other'));
    assert.deepEqual([other.status, problemOf(other).currentState], [409, 'complete']);
  });

  it('asks again for a part that the storage has lost', async () => {
    const bytes = pdf(partSize + 5);
    const fileId = await announced(bytes);
    await send(fileId, 0, partOf(bytes, 0));
    await watched.storage.remove(`${bench.agency.agency.id}/evidence/${fileId}/0`);
    const answer = (await send(fileId, 1, partOf(bytes, 1))).body as { state: string; parts: number[] };
    assert.deepEqual([answer.state, answer.parts], ['uploading', [1]]);
    const complete = (await send(fileId, 0, partOf(bytes, 0))).body as { state: string };
    assert.equal(complete.state, 'complete');
  });

  it('refuses what the policy does not take, before anything is sent', async () => {
    assert.deepEqual(faultsOf(await announce({ name: 'x.exe', mediaType: 'application/x-msdownload', size: 10 })), [
      '/mediaType not-allowed',
    ]);
    const size = 10 * 1024 * 1024 + 1;
    assert.deepEqual(faultsOf(await announce({ name: 'x.pdf', mediaType: 'application/pdf', size })), [
      '/size too-large',
    ]);
    assert.deepEqual(faultsOf(await announce({ name: '../x.pdf', mediaType: 'application/pdf', size: 9 })), [
      '/name wrong-format',
    ]);
  });

  it('refuses a content that is not what was announced, with its first part', async () => {
    const kinds: [string, Uint8Array][] = [
      ['application/pdf', Buffer.from('%PDF-1.4 …')],
      ['image/png', Buffer.from('89504e470d0a1a0a0000', 'hex')],
      ['image/jpeg', Buffer.from('ffd8ffe000104a464946', 'hex')],
      ['image/webp', Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1')],
      ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', Buffer.from('PK\x03\x04rest', 'latin1')],
    ];
    for (const [mediaType, bytes] of kinds) {
      await uploaded(bytes, mediaType);
      const page = Buffer.from('<script>alert(1)</script>');
      const answer = await send(await announced(page, mediaType), 0, page);
      assert.deepEqual([answer.status, faultsOf(answer)], [422, [' content-not-as-announced']], mediaType);
    }
    await uploaded(Buffer.from('tanggal;jumlah\n1;2\n'), 'text/csv');
  });

  it('refuses parts of another size or number', async () => {
    const bytes = pdf(partSize + 5);
    const fileId = await announced(bytes);
    assert.deepEqual(faultsOf(await send(fileId, 0, bytes.subarray(0, 100))), [' wrong-part-size']);
    assert.deepEqual(faultsOf(await send(fileId, 1, bytes.subarray(0, 6))), [' wrong-part-size']);
    for (const part of ['2', '-1', 'one', '00000001']) {
      assert.deepEqual(faultsOf(await send(fileId, part, Buffer.from('x'))), ['path:part unknown-part'], part);
    }
    assert.equal((await send('no-such-file', 0, Buffer.from('x'))).status, 404);
  });

  it('removes a file that no entry names, and keeps one that is named', async () => {
    const { api } = bench;
    const fileId = await uploaded(pdf(1000));
    const entry = newEntry({ evidence: [{ label: 'Rekap', url: null, fileId }] });
    assert.deepEqual((await api.ok('activities.record', { ...own(), body: { entries: [entry] } })).refused, []);
    const kept = await api.call('evidenceFiles.remove', own({ fileId }));
    assert.deepEqual([kept.status, problemOf(kept).currentState], [409, 'complete']);
    await api.ok('activities.remove', own({ activityId: entry.id }));
    assert.equal((await api.call('evidenceFiles.remove', own({ fileId }))).status, 204);
    assert.equal((await api.call('evidenceFiles.get', own({ fileId }))).status, 404);
    assert.ok(![...watched.keys].some((key) => key.includes(fileId)));
  });

  it('makes room after an upload that never ended', async () => {
    const { api, clock } = bench;
    const fileId = await announced(pdf(partSize + 5));
    await send(fileId, 1, Buffer.alloc(5));
    clock.now = new Date(clock.now.getTime() + 9 * 86_400_000);
    api.forgetTokens();
    await announced(pdf(100));
    assert.equal((await api.call('evidenceFiles.get', own({ fileId }))).status, 404);
    assert.ok(![...watched.keys].some((key) => key.includes(fileId)));
  });

  it('knows a file only in its own appraisal', async () => {
    const { api, walk } = bench;
    const fileId = await uploaded(pdf(100));
    const { id: appraisalId } = await api.ok('appraisals.create', { ...walk.as('budi'), body: {} });
    const foreign = { ...walk.as('budi'), params: { appraisalId, fileId } };
    assert.equal((await api.call('evidenceFiles.get', foreign)).status, 404);
    const entry = newEntry({ evidence: [{ label: 'Rekap', url: null, fileId }] });
    const { refused } = await api.ok('activities.record', { ...foreign, body: { entries: [entry] } });
    assert.deepEqual(
      refused[0]?.errors.map(({ pointer, code }) => `${pointer} ${code}`),
      ['/evidence/0/fileId unknown-file'],
    );
  });
});
