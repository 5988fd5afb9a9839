// test/ and stories/ repeat the tree of src/: what a folder holds is tested in the folder of the same name.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from './bundle.js';
import { registeredElements } from './elements.js';

/** Folders of test/ that belong to no folder of src/. */
const ofTheirOwn = [
  'accessibility',
  'browsers',
  'build',
  'delivery',
  'docs',
  'fixtures',
  'frameworks',
  'lint',
  'pages',
  'portal',
  'stories',
  'support',
  'walk',
];
/** Nothing in it runs: the stories and the elements' tests show whether it is right. */
const withoutBehaviour = ['styles'];

const foldersOf = (place: string) =>
  readdirSync(path.join(root, place), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const testsOf = (folder: string) => {
  const full = path.join(root, 'test', folder);
  const names = existsSync(full) ? readdirSync(full, { recursive: true, encoding: 'utf8' }) : [];
  return names.filter((name) => name.endsWith('.test.ts'));
};

describe('mirror of src', () => {
  it('has tests for every folder', () => {
    const untested = foldersOf('src').filter((name) => !withoutBehaviour.includes(name) && testsOf(name).length === 0);
    assert.deepEqual(untested, []);
  });

  it('has no folder of tests without one in src', () => {
    const known = [...ofTheirOwn, ...foldersOf('src')];
    assert.deepEqual(
      foldersOf('test').filter((name) => !known.includes(name)),
      [],
    );
  });

  for (const { name, tag } of registeredElements()) {
    it(`has tests and stories of <${tag}>`, () => {
      assert.ok(
        testsOf('components').some((file) => file.includes(name)),
        `no test/components/${name}.browser.test.ts`,
      );
      assert.ok(existsSync(path.join(root, `stories/${name}.stories.ts`)), `no stories/${name}.stories.ts`);
    });
  }
});
