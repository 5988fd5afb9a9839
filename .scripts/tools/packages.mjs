// Whether a folder's packages are installed, and their installation. The heavy ones that only some tests need have a
// package.json in a folder of their own (test/browsers, test/pages/hosts, …), so that the first `npm install` stays quick.
// No dependencies, and nothing newer than Node 18: setup.mjs uses it.
import fs from 'node:fs';
import path from 'node:path';
import { takeLock } from './lock.mjs';
import { run } from './progress.mjs';

/**
 * npm leaves its own record of what it put into node_modules, written last: an install that was cut short has none.
 * The packages are in step when that record agrees with package-lock.json on every version.
 */
export function isInstalled(folder) {
  const wanted = readPackages(path.join(folder, 'package-lock.json'));
  const present = readPackages(path.join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  // npm notes optional peers as extraneous, and does not install them.
  const inStep = ([place, { version, optional, peer, extraneous }]) =>
    place === '' || present[place]?.version === version || (!present[place] && (optional || peer || extraneous));
  return Object.entries(wanted).every(inStep);
}

/**
 * Installs the locked packages of a folder that has a package.json and package-lock.json of its own; nothing happens
 * when they are there. Their install scripts do not run.
 *
 * @param {string} folder
 * @param {string} label what they are for, as a person at the terminal reads it
 * @throws Error with the output of npm
 */
export async function installPackages(folder, label) {
  if (isInstalled(folder)) return;
  const lock = path.join(folder, 'node_modules', '.cache', 'install.lock');
  const release = await takeLock(lock, (pid) => {
    console.log(`  Waiting for the same installation, which already runs (process ${pid}).`);
  });
  try {
    if (isInstalled(folder)) return;
    const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    const shell = process.platform === 'win32';
    const { code, output, time } = await run(label, 'npm', args, { cwd: folder, shell });
    if (code !== 0) throw new Error(`${label}: npm install failed in ${folder}.\n${output.trim()}`);
    console.log(`  ${label}: ${time}`);
  } finally {
    release();
  }
}

/** What a lock file says of each package; undefined where it is missing or damaged. */
export function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
