// The packages that drive Firefox and WebKitGTK (test/browsers/package.json). They bring a hundred megabytes along, so
// they are installed when one of these engines is tested, and not before.
import { createRequire } from 'node:module';
import path from 'node:path';
import { installPackages } from '../../.scripts/tools/packages.mjs';

let installed;

/** Resolves modules as these packages do, once they are installed. */
export async function drivers() {
  await (installed ??= installPackages(import.meta.dirname, 'Installing what drives Firefox and WebKit'));
  return createRequire(path.join(import.meta.dirname, 'package.json'));
}
