// What the package needs of others, from package-lock.json: every version is the one that the tests ran with.
import fs from 'node:fs';
import path from 'node:path';
import { readPackages } from '../tools/packages.mjs';
import { root } from '../tools/stale.mjs';

/** The host brings its own. */
const ofTheHost = ['react'];

/** Names of the packages that a server needs: those that every use needs, and those that are optional for who only embeds. */
export function serverPackages({ dependencies, peerDependencies }) {
  return Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !ofTheHost.includes(name));
}

/** The package's own description, for a tarball that brings along what it depends on. */
export function selfContained({ devDependencies, scripts, allowScripts, ...manifest }) {
  return { ...manifest, bundleDependencies: Object.keys(manifest.dependencies) };
}

/**
 * These packages and all that they need, found as Node finds them: from the folder of whoever needs it, upwards.
 *
 * @param {readonly string[]} names
 * @returns {readonly { place: string, name: string, version: string, licence: string }[]} by place below the root
 */
export function packagesOf(names) {
  const locked = readPackages(path.join(root, 'package-lock.json'));
  const found = new Map();
  const add = (name, from, isNeeded) => {
    const place = placeOf(name, from, locked);
    const isThere = place !== undefined && fs.existsSync(path.join(root, place));
    if (!isThere && isNeeded) throw new Error(`${name}, which ${from || 'the package'} needs, is not installed here.`);
    if (!isThere || found.has(place)) return;
    const entry = locked[place];
    found.set(place, { place, name, version: entry.version, licence: entry.license ?? licenceOf(place) });
    const isOptional = (peer) => entry.peerDependenciesMeta?.[peer]?.optional ?? false;
    const peers = Object.keys(entry.peerDependencies ?? {}).filter((peer) => !isOptional(peer));
    for (const next of [...Object.keys(entry.dependencies ?? {}), ...peers]) add(next, place, true);
    for (const next of Object.keys(entry.optionalDependencies ?? {})) add(next, place, false);
  };
  for (const name of names) add(name, '', true);
  return [...found.values()].sort((one, other) => (one.place < other.place ? -1 : 1));
}

function placeOf(name, from, locked) {
  const place = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (place in locked) return place;
  if (from === '') return undefined;
  return placeOf(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), locked);
}

function licenceOf(place) {
  const { license } = JSON.parse(fs.readFileSync(path.join(root, place, 'package.json'), 'utf8'));
  return (typeof license === 'string' ? license : license?.type) ?? 'see its text';
}

/** Nobody reads them on a server, and they are a fifth of all. */
const isSourceMap = (file) => file.endsWith('.map');

export function copyPackages(packages, to) {
  for (const { place } of packages) {
    const source = path.join(root, place);
    fs.cpSync(source, path.join(to, place), {
      recursive: true,
      // Those below it that are needed have a line of their own.
      filter: (file) => path.relative(source, file).split(path.sep)[0] !== 'node_modules' && !isSourceMap(file),
    });
  }
}

const isLicence = (file) => /^(licen[cs]e|notice|copying|copyright)/i.test(file);

/** The licence of every package that is inside, and a list of them all. */
export function writeLicences(folder, packages) {
  fs.mkdirSync(folder);
  const rows = packages.map(({ place, name, version, licence }) => {
    const source = path.join(root, place);
    const files = fs
      .readdirSync(source)
      .filter((file) => isLicence(file) && fs.statSync(path.join(source, file)).isFile());
    const text = files.map((file) => fs.readFileSync(path.join(source, file), 'utf8')).join('\n\n');
    const file = `${name.replace('/', '__')}-${version}.txt`;
    if (text !== '') fs.writeFileSync(path.join(folder, file), text);
    return `| ${name} | ${version} | ${licence} | ${text === '' ? 'named in its package.json alone' : file} |`;
  });
  const head = ['# Licences of what is inside', '', '| Package | Version | Licence | Text |', '|---|---|---|---|'];
  fs.writeFileSync(path.join(folder, 'README.md'), `${[...head, ...new Set(rows)].join('\n')}\n`);
}
