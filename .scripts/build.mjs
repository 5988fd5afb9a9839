// `npm run build`: the package in dist/. `--if-stale` does nothing when nothing changed.
import fs from 'node:fs';
import path from 'node:path';
import * as builds from './tools/builds.mjs';
import { buildCdn } from './tools/cdn.mjs';
import { writeIntegrations } from './tools/integrations/write.mjs';
import { elementsManifest } from './tools/manifest.mjs';
import { runOrStop } from './tools/progress.mjs';
import { filesIn, root } from './tools/stale.mjs';

const dist = path.join(root, 'dist');

if (process.argv.includes('--if-stale') && !builds.dist.isStale()) {
  console.log('  dist is up to date');
} else {
  await builds.dist.make(buildPackage);
}

async function buildPackage() {
  fs.rmSync(dist, { recursive: true, force: true });
  await runOrStop('Compiling src', process.execPath, ['node_modules/typescript/bin/tsc'], { cwd: root });
  copyAssets();
  await buildCdn({ alone: true });
  await writeIntegrations(await elementsManifest());
}

/** What the server reads at run time beside its code: migrations, the demo agency. */
function copyAssets() {
  for (const file of filesIn('src').filter((name) => !name.endsWith('.ts'))) {
    const copy = path.join(dist, path.relative('src', file));
    fs.mkdirSync(path.dirname(copy), { recursive: true });
    fs.copyFileSync(path.join(root, file), copy);
  }
}
