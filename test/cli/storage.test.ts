import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, it } from 'node:test';
import { configuredStorage } from '../../src/cli/storage.js';
import { startS3 } from '../support/s3.js';
import { run, temporaryFolder } from './command.js';

const { folder, remove } = temporaryFolder();
after(remove);

/** The storage that these settings name. */
async function storageWith(settings: Readonly<Record<string, string>>) {
  const before = { ...process.env };
  Object.assign(process.env, settings);
  try {
    return await configuredStorage(folder);
  } finally {
    for (const name of Object.keys(settings)) {
      if (before[name] === undefined) delete process.env[name];
    }
  }
}

it('files lie beside the embedded database unless told', async () => {
  await (await storageWith({})).put('agency/x', Buffer.from('x'));
  assert.ok(fs.existsSync(path.join(folder, 'files', 'agency', 'x')));
});

it('files lie in an S3 store where the environment names one, with the keys that its client finds', async () => {
  const s3 = await startS3('berkas');
  const { accessKeyId, secretAccessKey } = s3.credentials;
  const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
  Object.assign(process.env, keys);
  try {
    const place = { ASN_STORAGE: 's3://berkas/kinerja', ASN_S3_ENDPOINT: s3.endpoint, ASN_S3_REGION: 'id-jakarta' };
    const storage = await storageWith(place);
    await storage.put('agency/x', Buffer.from('ada'));
    assert.equal(Buffer.from((await storage.get('agency/x')) ?? []).toString(), 'ada');
    const whole = await storageWith({ ...place, ASN_STORAGE: 's3://berkas' });
    assert.equal(Buffer.from((await whole.get('kinerja/agency/x')) ?? []).toString(), 'ada');
  } finally {
    for (const name of Object.keys(keys)) delete process.env[name];
    await s3.close();
  }
});

it('an address that is no storage ends `serve` with a sentence', async () => {
  const place = ['--no-supervise', '--port', '0', '--data-dir', path.join(folder, 'unused')];
  const { code, output } = await run(['serve', ...place], { ASN_STORAGE: 'ftp://berkas.example' });
  assert.equal(code, 1);
  assert.match(output, /ASN_STORAGE is a folder or s3:\/\/BUCKET\/PREFIX, but not ftp:\/\/berkas\.example/);
  assert.doesNotMatch(output, /\bat .*:\d+/);
});
