// Builds the projects of test/frameworks, what changed of them: installs their packages, puts our package beside them as npm
// would deliver it, and runs each project's own `npm run build`. `npm run test:frameworks` does this, then drives them.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildOf, installed, projects, workspace } from './tools/framework-projects.mjs';
import { takeLock } from './tools/lock.mjs';
import { isInstalled } from './tools/packages.mjs';
import { run, runOrStop } from './tools/progress.mjs';
import { root } from './tools/stale.mjs';

const cache = path.join(root, path.dirname(installed));
const stamp = path.join(root, installed);
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
// The tools ask whether a person looks on: none does.
const env = { ...process.env, CI: 'true', NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };

const release = await takeLock(path.join(cache, 'lock'), (pid) => {
  console.log(`  Waiting for the same, which already runs (process ${pid}).`);
});
try {
  await runOrStop('Building the package', process.execPath, ['.scripts/build.mjs', '--if-stale'], { cwd: root });
  await installPackage(await pack());
  writePortalData(await import(path.join(workspace, 'portal/index.js')));
  await buildProjects();
} finally {
  release();
}

/** Packs dist/ for npm. The archive of the same files is the same, bit by bit. */
async function pack() {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'asn-pack-'));
  await runOrStop('Packing it', 'npm', ['pack', '--ignore-scripts', '--pack-destination', place], { cwd: root });
  const [name] = fs.readdirSync(place);
  const tarball = path.join(cache, 'asn-kinerja.tgz');
  fs.copyFileSync(path.join(place, name), tarball);
  fs.rmSync(place, { recursive: true });
  return tarball;
}

/** The packages of the lock file and our archive, in one go: npm reads the whole tree each time, which is what takes long. */
async function installPackage(tarball) {
  const hash = createHash('sha256').update(fs.readFileSync(tarball)).digest('hex');
  const place = path.join(workspace, 'node_modules/asn-kinerja');
  const isThere = fs.existsSync(place) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash;
  if (isThere && isInstalled(workspace)) return;
  fs.rmSync(stamp, { force: true });
  // npm takes an archive of the same version for the one that it has.
  fs.rmSync(place, { recursive: true, force: true });
  const args = ['install', '--no-save', ...quiet, tarball];
  await runOrStop('Installing the packages of the projects', 'npm', args, { cwd: workspace });
  fs.writeFileSync(stamp, hash);
}

/** For the pages that no tool builds: what a portal's server would answer. */
function writePortalData({ tasks, written, plan, behaviours, review }) {
  const place = path.join(workspace, 'portal/dist');
  fs.mkdirSync(place, { recursive: true });
  fs.writeFileSync(path.join(place, 'data.json'), JSON.stringify({ tasks, written, plan, behaviours, review }));
}

/** Two at a time, as there are cores. */
async function buildProjects() {
  const waiting = projects.filter((project) => buildOf(project).isStale());
  const failures = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) failures.push(...(await buildProject(next)));
  };
  await Promise.all([worker(), worker()]);
  if (failures.length > 0) {
    process.stderr.write(failures.join('\n'));
    process.exit(1);
  }
}

async function buildProject(project) {
  const failures = [];
  const cwd = path.join(workspace, project.name);
  const build = async () => {
    const { code, output, time } = await run(`Building ${project.title}`, 'npm', ['run', 'build'], { cwd, env });
    if (code === 0) console.log(`  Building ${project.title}: ${time}`);
    else failures.push(`${output}\nBuilding ${project.title}: failed.\n`);
  };
  await buildOf(project).make(build);
  // What failed is stale still.
  if (failures.length > 0) fs.rmSync(buildOf(project).stamp, { force: true });
  return failures;
}
