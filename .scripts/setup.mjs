// Makes a fresh clone ready: installs the packages of package-lock.json when they are not there yet.
// Runs before `npm start` and `npm test`, on the Node of the machine, so: no dependency, nothing newer than Node 18.
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { takeLock } from './tools/lock.mjs';
import { isInstalled, readPackages } from './tools/packages.mjs';
import { run } from './tools/progress.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const ownNode = path.join(root, 'node_modules', '.bin', 'node');
const oldestSystemNode = 18;
const ownNodeMajor = 24;

if (major(process.versions.node) < oldestSystemNode) {
  stop(
    `This machine has Node ${process.versions.node}; setting the project up needs Node ${oldestSystemNode} or newer.`,
    'Install a newer Node (nodejs.org, or `apt install nodejs npm` on Debian 12), then run the command again.',
  );
}

if (!readPackages(path.join(root, 'package-lock.json'))) {
  stop('package-lock.json is missing or damaged.', 'Get it back: git checkout package-lock.json');
}
if (!isInstalled(root)) await install();
checkOwnNode();

/** Two terminals may start at once: the second waits, and finds the work done. */
async function install() {
  const release = await takeLock(path.join(root, '.cache', 'setup.lock'), (pid) => {
    console.log(`  Waiting for the set-up that already runs here (process ${pid}).`);
  });
  try {
    if (isInstalled(root)) return;
    refuseLink();
    const { code, output, time } = await npmInstall();
    if (code !== 0) {
      stop(
        output.trim(),
        'Installing the packages failed. Is the package registry reachable? Try again: npm run setup',
      );
    }
    console.log(`  Packages installed: ${time}`);
  } finally {
    release();
  }
}

// Through a link we would change somebody else's packages.
function refuseLink() {
  const folder = fs.lstatSync(path.join(root, 'node_modules'), { throwIfNoEntry: false });
  if (folder?.isSymbolicLink()) {
    stop(
      'node_modules is a link and not in step with package-lock.json.',
      'Install where it points to, or delete the link.',
    );
  }
}

// Not `npm ci`: it refuses a lock file without the optional binaries of every other platform. `--no-save` installs the
// locked versions just so, and writes neither package.json nor package-lock.json.
//
// npm puts node_modules/.bin first on the PATH, and may replace the Node in it while it runs. So npm is run by the Node
// that npm itself was started with.
function npmInstall() {
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline'];
  const label = 'Installing packages';
  if (node && npm && !isInside(node)) return run(label, node, [npm, ...args], { cwd: root });
  return run(label, 'npm', args, { cwd: root, env: systemEnvironment(), shell: process.platform === 'win32' });
}

function systemEnvironment() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return { ...process.env, PATH: folders.filter((folder) => !isInside(folder)).join(path.delimiter) };
}

function isInside(file) {
  return path.resolve(file).startsWith(path.join(root, 'node_modules'));
}

function checkOwnNode() {
  const { stdout } = spawnSync(ownNode, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  const version = stdout?.trim();
  if (version && major(version) >= ownNodeMajor) return;
  stop(
    version
      ? `The project's own Node is ${version}; it should be ${ownNodeMajor} or newer.`
      : "The project's own Node (npm package `node`) is not complete: its install script did not run.",
    'Scripts are probably switched off (ignore-scripts). Allow the two that we need, once:',
    '  npm rebuild node esbuild --ignore-scripts=false',
  );
}

function major(version) {
  return Number(version.split('.')[0]);
}

function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
