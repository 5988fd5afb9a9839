// `npm run bundle`: bundle/asn-kinerja-VERSION.tar.gz, everything that a place without the internet needs: the files for pages,
// the package with all that its server needs, the documentation, the licences, the sums. `--to FOLDER` puts it elsewhere.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pack } from './bundle/archive.mjs';
import { writeDocumentation } from './bundle/documentation.mjs';
import { copyPackages, productionPackages, selfContained, writeLicences } from './bundle/packages.mjs';
import { announce, runOrStop } from './tools/progress.mjs';
import { root } from './tools/stale.mjs';

const { values } = parseArgs({ options: { to: { type: 'string', default: path.join(root, 'bundle') } } });
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const name = `${manifest.name}-${manifest.version}`;

await runOrStop('Building the package', process.execPath, ['.scripts/build.mjs', '--if-stale'], { cwd: root });
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'asn-bundle-'));
const finish = announce('Packing');
try {
  const file = await makeArchive();
  console.log(`  Packing: ${finish()}`);
  console.log(`${path.relative(process.cwd(), file)}: ${megabytes(fs.statSync(file).size)} MB`);
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}

async function makeArchive() {
  const folder = path.join(scratch, name);
  fs.mkdirSync(folder);
  const packages = productionPackages(manifest);

  copy('dist/cdn', path.join(folder, 'web', manifest.name, manifest.version));
  copy('LICENSE', path.join(folder, 'LICENSE'));
  await packServer(path.join(folder, 'server'), packages);
  writeLicences(path.join(folder, 'licences'), packages);
  writeDocumentation(folder, manifest.version);
  writeSums(folder);

  fs.mkdirSync(values.to, { recursive: true });
  const file = path.join(values.to, `${name}.tar.gz`);
  // What weighs in it is compressed already.
  await pack(folder, file, { prefix: name, level: 6 });
  return file;
}

/** The npm package with everything it needs inside, so that npm asks no registry for anything. */
async function packServer(folder, packages) {
  const staged = path.join(scratch, 'package');
  for (const place of ['dist', 'themes', 'docs/openapi.json', 'README.md', 'LICENSE'])
    copy(place, path.join(staged, place));
  copyPackages(packages, staged);
  fs.writeFileSync(path.join(staged, 'package.json'), `${JSON.stringify(selfContained(manifest), null, 2)}\n`);
  fs.mkdirSync(folder);
  await pack(staged, path.join(folder, `${name}.tgz`), { prefix: 'package', level: 6 });
}

/** SHA256SUMS, as `sha256sum --check` reads it. */
function writeSums(folder) {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) =>
    path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
  );
  const sum = (file) =>
    createHash('sha256')
      .update(fs.readFileSync(path.join(folder, file)))
      .digest('hex');
  fs.writeFileSync(
    path.join(folder, 'SHA256SUMS'),
    names
      .sort()
      .map((file) => `${sum(file)}  ${file}\n`)
      .join(''),
  );
}

function copy(from, to) {
  fs.cpSync(path.join(root, from), to, { recursive: true });
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
