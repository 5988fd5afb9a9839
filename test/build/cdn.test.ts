// The files of the CDN: whole, and with the hashes that their users paste.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { root } from './bundle.js';
import { registeredElements } from './elements.js';

const folder = path.join(root, 'dist/cdn');
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const everything = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
const filesOf = JSON.parse(read('files.json')) as Record<string, string[]>;
/** What a script imports, now or later. */
function importsIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { source } = node as { source?: { value?: unknown } | null };
    if (typeof source?.value === 'string') found.push(source.value);
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(code));
  return found;
}

describe('dist/cdn', () => {
  it('names for every element the files it needs, the core first, and each is there', () => {
    const tags = registeredElements().filter(({ name, tag }) => tag === `asn-${name}`);
    assert.deepEqual(Object.keys(filesOf), tags.map(({ tag }) => tag).sort());
    for (const [tag, files] of Object.entries(filesOf)) {
      assert.equal(files[0], 'asn-kinerja.js', tag);
      assert.deepEqual(
        files.filter((file) => !everything.includes(file)),
        [],
      );
      // A browser fetches six files at once from a server of HTTP/1.1: with the data, two waves are enough for these.
      assert.ok(files.length <= 9, `${tag} needs ${files.length} files`);
    }
  });

  it('imports from the same folder alone, and only files that are there', () => {
    for (const name of everything) {
      for (const file of importsIn(read(name))) {
        assert.ok(file.startsWith('./') || file.startsWith('../'), `${name} imports ${file}`);
        assert.ok(existsSync(path.join(folder, path.dirname(name), file)), `${name} imports ${file}`);
      }
    }
  });

  it('has the hash of every file in sri.json', () => {
    const hash = (name: string) => `sha384-${createHash('sha384').update(read(name)).digest('base64')}`;
    assert.deepEqual(
      JSON.parse(read('sri.json')),
      Object.fromEntries(everything.sort().map((name) => [name, hash(name)])),
    );
  });

  const all = 'asn-kinerja.iife.js';

  it(`${all} registers every element, and imports nothing`, () => {
    const code = read(all);
    const missing = registeredElements().filter(({ tag }) => !new RegExp(`["'\`]${tag}["'\`]`).test(code));
    assert.deepEqual(missing, []);
    assert.deepEqual(importsIn(code), []);
  });

  it('registers an element in its own file, and in the one that holds all it needs', () => {
    for (const { name, tag } of registeredElements().filter(({ name, tag }) => tag === `asn-${name}`)) {
      const files = everything.filter((file) => path.basename(file) === `${name}.js`);
      for (const file of files) assert.ok(read(file).includes(tag), `${file} does not register <${tag}>`);
      assert.ok(files.length > 0, tag);
    }
  });

  for (const name of [all, 'asn-kinerja.js']) {
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

  it("evaluates no string anywhere, and is lit's production build", () => {
    for (const name of everything) {
      assert.doesNotMatch(read(name), /new Function\(|\beval\(|Lit is in dev mode/, name);
    }
  });
});
