// What a page loads, in bytes after brotli. Exact: a change of size is a decision, so it shows in the diff.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { brotliSize, bundleFile, root } from './bundle.js';

const recordFile = path.join(import.meta.dirname, 'sizes.json');
const record = JSON.parse(readFileSync(recordFile, 'utf8')) as Record<string, number>;
const kilobyte = 1024;

/** Eleven elements in one file; this ceiling only goes down from here (docs/decisions/0010-size-of-the-cdn-file.md). */
const cdnCeiling = 141 * kilobyte;

const measured: readonly { name: string; budget: number; read: () => Promise<string> | string }[] = [
  { name: 'client', budget: 20 * kilobyte, read: () => bundleFile('src/client/index.ts') },
  { name: 'rules', budget: 20 * kilobyte, read: () => bundleFile('src/rules/index.ts') },
  { name: 'cdn/asn-kinerja.js', budget: cdnCeiling, read: () => readDist('cdn/asn-kinerja.js') },
  { name: 'cdn/asn-kinerja.en.js', budget: 19 * kilobyte, read: () => readDist('cdn/asn-kinerja.en.js') },
  { name: 'cdn/asn-kinerja.iife.js', budget: cdnCeiling, read: () => readDist('cdn/asn-kinerja.iife.js') },
];

const readDist = (file: string) => readFileSync(path.join(root, 'dist', file), 'utf8');

describe('sizes', () => {
  for (const { name, budget, read } of measured) {
    it(`${name} is what sizes.json says, and at most ${budget} bytes`, async () => {
      const size = brotliSize(await read());
      if (process.env['UPDATE_SIZES']) update(name, size);
      assert.ok(size <= budget, `${name} has ${size} bytes: ${size - budget} more than its budget of ${budget}.`);
      assert.equal(size, record[name], advice(name, size));
    });
  }
});

function update(name: string, size: number): void {
  record[name] = size;
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
}

function advice(name: string, size: number): string {
  const before = record[name];
  const change =
    before === undefined ? 'is new here' : size > before ? `grew by ${size - before}` : `shrank by ${before - size}`;
  return [
    `${name} has ${size} bytes and ${change}. If that is what you meant to do, record it and commit the file:`,
    '    UPDATE_SIZES=1 npm test -- sizes',
    'If not, look at what your change brought along.',
  ].join('\n');
}
