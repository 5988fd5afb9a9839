// The projects of test/frameworks: what each is built to, and from what.
import fs from 'node:fs';
import path from 'node:path';
import { Build, root } from './stale.mjs';

export const folder = 'test/frameworks';
export const workspace = path.join(root, folder);

/** Notes which asn-kinerja is installed beside the projects: the hash of what was packed. */
export const installed = '.cache/frameworks/installed';

/** What the projects' tools write beside the sources. */
const written = new Set(['dist', 'out', '.next', 'next-env.d.ts', 'node_modules']);

/** `site` is the folder whose files a web server hands out. The slowest to build comes first. */
export const projects = [
  { name: 'next', title: 'Next 16', site: 'out' },
  { name: 'angular', title: 'Angular 21', site: 'dist' },
  { name: 'vue', title: 'Vue 3', site: 'dist' },
  { name: 'svelte', title: 'Svelte 5', site: 'dist' },
  { name: 'react-19', title: 'React 19', site: 'dist' },
  { name: 'react-18', title: 'React 18', site: 'dist' },
  // Their types alone; there is no site.
  { name: 'types', title: 'types of all frameworks' },
];

/** The build of a project, which knows whether it is stale. */
export function buildOf({ name, site = '.' }) {
  const sources = [`${folder}/${name}`, `${folder}/portal`].flatMap((place) =>
    fs
      .readdirSync(path.join(root, place))
      .filter((entry) => !written.has(entry))
      .map((entry) => `${place}/${entry}`),
  );
  return new Build({
    name: `framework-${name}`,
    inputs: [...sources, `${folder}/package-lock.json`, installed],
    output: `${folder}/${name}/${site}`,
  });
}
