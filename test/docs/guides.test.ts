// What the guides tell people to paste is right: every block is parsed, compiled or looked up in what the package ships.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { allBlocks, type Block, blocksOf, folders, names, pages, read, root } from './blocks.js';
import { faultsIn } from './type-check.js';

const blocks = allBlocks();
const inLanguage = (...languages: readonly string[]) => blocks.filter(({ language }) => languages.includes(language));
const title = ({ page, file }: Block) => `${page} ${file}`;

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly events?: readonly { readonly name: string }[];
}

const manifest = JSON.parse(read('dist/custom-elements.json')) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const elements = new Map(
  manifest.modules.flatMap(({ declarations = [] }) => declarations).map((one) => [one.tagName, one] as const),
);

describe('guides', () => {
  it('are there in English and Indonesian, with the same code, and short', () => {
    assert.deepEqual(fs.readdirSync(path.join(root, folders.indonesian)).sort(), names);
    for (const name of names) {
      const [english, indonesian] = [`${folders.english}/${name}`, `${folders.indonesian}/${name}`];
      const codeOf = (page: string) => blocksOf(page).map(({ language, file, code }) => ({ language, file, code }));
      assert.deepEqual(codeOf(indonesian), codeOf(english), name);
      // What all of them share stands in one page, so that each can be short.
      const most = name === 'README.md' ? 105 : 97;
      for (const page of [english, indonesian]) assert.ok(read(page).split('\n').length <= most, `${page} is long`);
    }
  });

  it('have no block in a language that nothing here checks', () => {
    const known = ['sh', 'php', 'html', 'json', 'ts', 'tsx', 'vue', 'js'];
    assert.deepEqual(
      blocks.filter(({ language }) => !known.includes(language)),
      [],
    );
  });

  for (const block of inLanguage('php')) {
    it(`have PHP that PHP reads: ${title(block)}`, () => {
      const { status, stdout, error } = spawnSync('php', ['-l'], { input: block.code, encoding: 'utf8' });
      assert.equal(error, undefined, 'PHP is not installed here (Debian: php-cli).');
      assert.equal(status, 0, stdout);
    });
  }

  it('have commands that the shell reads and our program knows', () => {
    const program = read('src/cli/program.ts');
    for (const block of inLanguage('sh')) {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: block.code, encoding: 'utf8' });
      assert.equal(status, 0, `${title(block)}: ${stderr}`);
      for (const [, command] of block.code.matchAll(/npx asn-kinerja ([\w-]+)/g))
        assert.ok(program.includes(`'${command} `), `${title(block)}: ${command}`);
      for (const [, place = ''] of block.code.matchAll(/node_modules\/asn-kinerja\/(\S+)/g))
        assert.ok(fs.existsSync(path.join(root, place)), `${title(block)}: ${place}`);
    }
  });

  it('have JSON that can be parsed, with settings that a page may have', () => {
    const inPages = inLanguage('html').flatMap(({ code }) => [...code.matchAll(/"application\/json"[^>]*>(.*?)<\//gs)]);
    const all = [...inLanguage('json').map(({ code }) => code), ...inPages.map(([, code = '']) => code)];
    const known = ['baseUrl', 'tokenUrl', 'session', 'locale', 'theme', 'start'];
    assert.ok(all.length > 2);
    for (const code of all)
      for (const key of Object.keys(JSON.parse(code) as object)) assert.ok(known.includes(key), `${key} in ${code}`);
  });

  it('name tags, attributes and events that the package has', () => {
    let count = 0;
    for (const block of inLanguage('html', 'php', 'vue', 'tsx')) {
      for (const [, tag = '', attributes = ''] of block.code.matchAll(
        /<(asn-[a-z0-9-]+)((?:[^>"{]|"[^"]*"|\{[^\n]*\})*)>/g,
      )) {
        const element = elements.get(tag);
        assert.ok(element, `${title(block)}: <${tag}>`);
        for (const [, name = ''] of attributes.replaceAll(/"[^"]*"|\{.*\}/g, '').matchAll(/([^\s=/]+)/g))
          assertKnown(name, element, `${title(block)}: ${name} of <${tag}>`);
        count++;
      }
    }
    assert.ok(count > 10);
  });

  it('name files of dist/cdn that are there, in the folder of this version', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    for (const block of blocks)
      for (const [, folder, file = ''] of block.code.matchAll(/asn-kinerja\/(\d[\w.-]*)\/([\w./-]+\.js)/g)) {
        assert.equal(folder, version, title(block));
        assert.ok(fs.existsSync(path.join(root, 'dist/cdn', file)), `${title(block)}: ${file}`);
      }
  });

  it('have scripts that compile against the types of the package', { timeout: 180_000 }, () => {
    assert.deepEqual(faultsIn(names.flatMap((name) => blocksOf(`${folders.english}/${name}`)).filter(isTyped)), []);
    for (const block of inLanguage('js')) {
      const { diagnostics } = ts.transpileModule(block.code, { reportDiagnostics: true });
      assert.deepEqual(diagnostics, [], title(block));
    }
  });
});

describe('documentation', () => {
  it('links to what is there', () => {
    for (const page of pages()) {
      const text = read(page).replaceAll(/^```.*?^```$/gms, '');
      for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(target)) continue;
        const [file = '', anchor] = target.split('#');
        const place = file === '' ? page : path.join(path.dirname(page), file);
        assert.ok(fs.existsSync(path.join(root, place)), `${page} links to ${target}`);
        if (anchor) assert.ok(anchorsOf(place).includes(anchor), `${page} links to ${target}`);
      }
    }
  });
});

function isTyped({ language }: Block): boolean {
  return ['ts', 'tsx', 'vue'].includes(language);
}

/** An event as Vue, Angular, Alpine and React write it; else an attribute. */
function assertKnown(written: string, element: Declaration, message: string): void {
  const event = /^(?:@|\(|x-on:|on)(asn-[a-z-]+)\)?$/.exec(written)?.[1];
  const known = (event ? element.events : element.attributes) ?? [];
  assert.ok(
    known.some(({ name }) => name === (event ?? written)),
    message,
  );
}

/** The names that GitHub gives to headings. */
function anchorsOf(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
