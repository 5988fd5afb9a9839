// Builds dist/cdn/: the core and a file for each element (files.json says which an element needs), one classic file with all,
// the English for both, and sri.json with the hash that a page's `integrity` attribute wants.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import configurations, { filesAlone } from '../../rollup.config.mjs';
import * as builds from './builds.mjs';
import { announce } from './progress.mjs';
import { root } from './stale.mjs';

/**
 * Builds the files, or ends the process with Rollup's complaint (any warning is one).
 *
 * @param alone Whether each element gets a file of its own too, with all it needs (`only/`): the package has them.
 */
export async function buildCdn({ alone = false } = {}) {
  const finish = announce('Building dist/cdn');
  try {
    await builds.cdn.make(() => writeFiles(alone ? [...configurations, ...filesAlone] : configurations));
    process.stdout.write(`  Building dist/cdn: ${finish()}\n`);
  } catch (error) {
    const where = error.loc ? `${error.loc.file}:${error.loc.line}\n${error.frame ?? ''}\n` : '';
    process.stderr.write(`${error.message}\n${where}Building dist/cdn: failed.\n`);
    process.exit(1);
  }
}

async function writeFiles(files) {
  const folder = path.join(root, 'dist/cdn');
  fs.rmSync(folder, { recursive: true, force: true });
  // Most modules are in most files: what turns them into JavaScript need do so once.
  let cache;
  for (const configuration of files) {
    const isOther = isEnglish(configuration);
    const bundle = await rollup({ ...configuration, cache: isOther ? undefined : cache });
    if (!isOther) cache = bundle.cache;
    for (const output of [configuration.output].flat()) await bundle.write(output);
    await bundle.close();
  }
  // Beside the scripts, where a page that has no bundler finds them.
  fs.cpSync(path.join(root, 'themes'), path.join(folder, 'themes'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'sri.json'), `${JSON.stringify(integrityOf(folder), null, 2)}\n`);
}

/** The English is made of the same modules with another language left in. */
function isEnglish({ output }) {
  return [output].flat().some(({ file }) => file?.endsWith('.en.js'));
}

/** `{ "asn-kinerja.js": "sha384-…" }` for every script of the folder, those below it by their path. */
export function integrityOf(folder) {
  const scripts = fs
    .readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => name.endsWith('.js'))
    .sort();
  const hash = (name) =>
    createHash('sha384')
      .update(fs.readFileSync(path.join(folder, name)))
      .digest('base64');
  return Object.fromEntries(scripts.map((name) => [name, `sha384-${hash(name)}`]));
}
