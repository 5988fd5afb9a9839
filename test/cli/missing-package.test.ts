import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, it } from 'node:test';
import { run, temporaryFolder } from './command.js';

const { folder, remove } = temporaryFolder();
after(remove);

it('a server package that is not installed is asked for in one sentence, with the line that installs it', async () => {
  // What Node says where the package is not there, for a page's project that only embeds.
  const hook = path.join(folder, 'without.mjs');
  fs.writeFileSync(
    hook,
    `import { registerHooks } from 'node:module';
    registerHooks({ resolve(name, context, next) {
      if (name !== 'hono') return next(name, context);
      throw Object.assign(new Error("Cannot find package 'hono' imported from x"), { code: 'ERR_MODULE_NOT_FOUND' });
    } });`,
  );
  const { code, output } = await run(['serve', '--no-supervise', '--port', '0'], { NODE_OPTIONS: `--import ${hook}` });
  assert.equal(code, 1);
  assert.match(output, /this command needs the package hono/);
  assert.match(output, /npm install .*hono@/);
  assert.doesNotMatch(output, /\bat .*:\d+/);
});
