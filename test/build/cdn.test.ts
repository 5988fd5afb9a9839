// The files of the CDN: self-contained, and with the hashes that their users paste.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from './bundle.js';
import { registeredElements } from './elements.js';

const folder = path.join(root, 'dist/cdn');
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const elements = ['asn-kinerja.iife.js', 'asn-kinerja.js'];
const scripts = ['asn-kinerja.en.js', ...elements];

describe('dist/cdn', () => {
  it('holds one ESM and one IIFE file, the English for both, their maps and hashes: no chunk', () => {
    const expected = [...scripts, ...scripts.map((name) => `${name}.map`), 'sri.json', 'themes'];
    assert.deepEqual(readdirSync(folder).sort(), expected.sort());
  });

  it('has the hash of every file in sri.json', () => {
    const hash = (name: string) => `sha384-${createHash('sha384').update(read(name)).digest('base64')}`;
    assert.deepEqual(JSON.parse(read('sri.json')), Object.fromEntries(scripts.map((name) => [name, hash(name)])));
  });

  for (const name of elements) {
    it(`${name} registers every element`, () => {
      const code = read(name);
      const missing = registeredElements().filter(({ tag }) => !new RegExp(`["'\`]${tag}["'\`]`).test(code));
      assert.deepEqual(missing, []);
    });

    it(`${name} speaks Indonesian, and leaves English to asn-kinerja.en.js`, () => {
      assert.match(read(name), /Isian Anda aman di perangkat ini/);
      assert.doesNotMatch(read(name), /What you entered is safe/);
    });
  }

  it('asn-kinerja.en.js has the English alone, and serves as module and as classic script', () => {
    const code = read('asn-kinerja.en.js');
    assert.match(code, /What you entered is safe/);
    assert.doesNotMatch(code, /Isian Anda aman di perangkat ini/);
    assert.doesNotMatch(code, /^(import|export)\b/m);
    assert.doesNotMatch(code, /customElements/);
  });

  for (const name of scripts) {
    it(`${name} imports nothing, evaluates no string and is lit's production build`, () => {
      const code = read(name);
      assert.doesNotMatch(code, /\bimport\s*["'(]|(?<!["'`])\bfrom\s*["']/);
      assert.doesNotMatch(code, /new Function\(|\beval\(/);
      assert.doesNotMatch(code, /Lit is in dev mode/);
    });
  }
});
