// `npm start`: builds what a portal embeds when it is stale, then keeps the demo portal running: this process watches the
// server and starts it again, and the server ends when this process does.
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

// npm hands on a Ctrl+C, but not a kill of its own process: the server would outlive it and keep port and database.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 1000).unref();
}

prepareDataFolder(dataFolder());
const portal = path.join(root, 'stories/portal/start.ts');
process.argv[1] = portal;
register();
await import(pathToFileURL(portal).href);
