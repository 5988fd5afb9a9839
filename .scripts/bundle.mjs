// `npm run bundle`: bundle/asn-kinerja-VERSION.tar.gz, everything that a place without the internet needs: the files for pages,
// the server with all its packages, the package for front ends, the documentation, the licences, the sums. `--to FOLDER` puts it
// elsewhere; `--level 1` compresses quickly instead of well; `--as-built` takes dist/ as it is.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pack } from './bundle/archive.mjs';
import { writeDocumentation } from './bundle/documentation.mjs';
import { copyPackages, packagesOf, selfContained, serverPackages, writeLicences } from './bundle/packages.mjs';
import { announce, runOrStop } from './tools/progress.mjs';
import { root } from './tools/stale.mjs';

const { values } = parseArgs({
  options: {
    to: { type: 'string', default: path.join(root, 'bundle') },
    level: { type: 'string', default: '6' },
    'as-built': { type: 'boolean', default: false },
  },
});
const level = Number(values.level);
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const name = `${manifest.name}-${manifest.version}`;

if (!values['as-built'])
  await runOrStop('Building the package', process.execPath, ['.scripts/build.mjs', '--if-stale'], { cwd: root });
if (!['dist/cdn/sri.json', 'dist/custom-elements.json'].every((file) => fs.existsSync(path.join(root, file))))
  throw new Error('dist/ is not complete. Run npm run bundle without --as-built.');
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'asn-bundle-'));
const finish = announce('Packing');
try {
  const file = await makeArchive();
  console.log(`  Packing: ${finish()}`);
  console.log(`${path.relative(process.cwd(), file)}: ${(fs.statSync(file).size / 1e6).toFixed(1)} MB`);
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}

async function makeArchive() {
  const folder = path.join(scratch, name);
  fs.mkdirSync(folder);
  const packages = packagesOf(serverPackages(manifest));

  copy('dist/cdn', path.join(folder, 'web', manifest.name, manifest.version));
  copy('LICENSE', path.join(folder, 'LICENSE'));
  writeServer(path.join(folder, 'server'), packages);
  await packForFrontEnds(path.join(folder, 'package'));
  writeLicences(path.join(folder, 'licences'), packages);
  writeDocumentation(folder, manifest.version);
  writeSums(folder);

  fs.mkdirSync(values.to, { recursive: true });
  const file = path.join(values.to, `${name}.tar.gz`);
  await pack(folder, file, { prefix: name, level });
  return file;
}

/** The server as it runs, on every system that has Node: nothing to install, and so no npm. */
function writeServer(folder, packages) {
  const own = path.join(folder, 'node_modules', manifest.name);
  copyOwn(own);
  copy('package.json', path.join(own, 'package.json'));
  copyPackages(packages, folder);
  const command = `#!/usr/bin/env node\nimport './node_modules/${manifest.name}/dist/cli/main.js';\n`;
  fs.writeFileSync(path.join(folder, `${manifest.name}.mjs`), command);
}

/** The npm package with what a front end needs of others inside, so that npm asks no registry for anything. */
async function packForFrontEnds(folder) {
  const staged = path.join(scratch, 'package');
  copyOwn(staged);
  copyPackages(packagesOf(Object.keys(manifest.dependencies)), staged);
  fs.writeFileSync(path.join(staged, 'package.json'), `${JSON.stringify(selfContained(manifest), null, 2)}\n`);
  fs.mkdirSync(folder);
  await pack(staged, path.join(folder, `${name}.tgz`), { prefix: 'package', level });
}

/** What npm would pack of ours. */
function copyOwn(to) {
  for (const place of [...manifest.files, 'README.md', 'LICENSE']) copy(place, path.join(to, place));
}

/** SHA256SUMS, as `sha256sum --check` reads it. */
function writeSums(folder) {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const nameOf = ({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).replaceAll('\\', '/');
  const sum = (file) =>
    createHash('sha256')
      .update(fs.readFileSync(path.join(folder, file)))
      .digest('hex');
  const lines = files
    .map(nameOf)
    .sort()
    .map((file) => `${sum(file)}  ${file}\n`);
  fs.writeFileSync(path.join(folder, 'SHA256SUMS'), lines.join(''));
}

function copy(from, to) {
  fs.cpSync(path.join(root, from), to, { recursive: true });
}
