// Importing classes changes nothing; importing a definition registers it, also after a portal's bundler was at work.
import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { bundlePortal, makePortalFolder, root } from './bundle.js';
import { registeredElements } from './elements.js';

const folder = makePortalFolder();
after(() => rmSync(folder, { recursive: true, force: true }));

const elements = registeredElements();
const quoted = (tag: string) => new RegExp(`["'\`]${tag}["'\`]`);
const tagsIn = (code: string) => elements.filter(({ tag }) => quoted(tag).test(code)).map(({ tag }) => tag);

/** A class that the index exports, by its name. */
function someClass(): string {
  const index = readFileSync(path.join(root, 'dist/index.js'), 'utf8');
  const name = /export \{ ([A-Z]\w+)/.exec(index)?.[1];
  assert.ok(name, 'dist/index.js exports no class by name');
  return name;
}

describe('what a bundler keeps', () => {
  it('keeps nothing of the index when a class is imported and not used', async () => {
    assert.match(await bundlePortal(folder, `import { ${someClass()} } from 'asn-kinerja';`), /^\s*$/);
  });

  it('registers nothing when a class is used', async () => {
    const code = await bundlePortal(
      folder,
      `import { ${someClass()} } from 'asn-kinerja'; console.log(${someClass()});`,
      'start',
    );
    assert.doesNotMatch(code, /customElements\.define|\.define\(/);
  });

  for (const { name, tag } of elements) {
    it(`keeps <${tag}> when its definition is imported`, async () => {
      const code = await bundlePortal(folder, `import 'asn-kinerja/components/${name}';`);
      assert.match(code, quoted(tag));
    });
  }

  it('keeps one flow and its view when one React component is used', async () => {
    const code = await bundlePortal(folder, `import { AsnTasks } from 'asn-kinerja/react'; console.log(AsnTasks);`);
    assert.deepEqual(tagsIn(code), ['asn-tasks-view', 'asn-tasks']);
  });

  it('keeps every element when all are imported', async () => {
    const code = await bundlePortal(folder, `import 'asn-kinerja/define';`);
    assert.deepEqual(
      tagsIn(code),
      elements.map(({ tag }) => tag),
    );
  });

  it('lists its side effects by patterns that lead somewhere, and never everything', () => {
    const { sideEffects } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      sideEffects: string[];
    };
    assert.deepEqual(
      sideEffects.filter((pattern) => globSync(pattern, { cwd: root }).length === 0),
      [],
    );
    for (const everything of ['./dist/components/', './dist/index.js', './dist/client/']) {
      assert.ok(
        !sideEffects.some((pattern) => pattern.startsWith(everything) && !pattern.includes('define')),
        everything,
      );
    }
  });
});
