// `npm start`: builds what a portal embeds when it is stale, then runs the demo portal in this same process, so that a
// signal, a crash or a kill reaches the server itself and leaves nothing behind that still holds the database.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';
import * as builds from './tools/builds.mjs';
import { dataFolder, prepareDataFolder } from './tools/data-folder.mjs';
import { root } from './tools/stale.mjs';

if (builds.cdn.isStale()) {
  const { buildCdn } = await import('./tools/cdn.mjs');
  await buildCdn();
}

prepareDataFolder(dataFolder());
const portal = path.join(root, 'stories/portal/start.ts');
process.argv[1] = portal;
register();
await import(pathToFileURL(portal).href);
