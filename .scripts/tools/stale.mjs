// What was built, and from what. A build notes a fingerprint of its inputs in `.cache`; it is stale when they changed
// or when its output is gone.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** A build: its name, the files and folders it reads, and one file that it writes (paths from the root). */
export class Build {
  constructor({ name, inputs, output }) {
    this.name = name;
    this.inputs = inputs;
    this.output = path.join(root, output);
    this.stamp = path.join(root, '.cache', 'builds', name);
  }

  isStale() {
    return !fs.existsSync(this.output) || !fs.existsSync(this.stamp) || read(this.stamp) !== fingerprint(this.inputs);
  }

  /** Runs the build. What changes while it runs makes it stale again, so the fingerprint is taken first. */
  async make(build) {
    fs.rmSync(this.stamp, { force: true });
    const before = fingerprint(this.inputs);
    await build();
    fs.mkdirSync(path.dirname(this.stamp), { recursive: true });
    fs.writeFileSync(this.stamp, before);
  }
}

/**
 * All files below the given files and folders that exist, sorted, as paths from the root; installed packages are none of ours.
 *
 * @param {...string} places
 * @returns {string[]}
 */
export function filesIn(...places) {
  return places.flatMap((place) => {
    const full = path.join(root, place);
    if (!fs.existsSync(full)) return [];
    return fs.statSync(full).isFile() ? [place] : filesBelow(place).sort();
  });
}

function filesBelow(folder) {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(place);
    return entry.isFile() ? [place] : [];
  });
}

function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const file of filesIn(...inputs)) hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function read(file) {
  return fs.readFileSync(file, 'utf8');
}
