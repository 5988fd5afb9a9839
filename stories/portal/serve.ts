// The server process of `npm start`: one listener for the portal's pages, the API, its reference and Storybook.
import path from 'node:path';
import { demoCredentials, explain, keptSecret, openDatabase } from '../../src/cli/database.js';
import { startServing } from '../../src/cli/serving.js';
import { configuredStorage } from '../../src/cli/storage.js';
import { serveUnder } from '../../src/cli/supervise.js';
import { Api } from './api.js';
import { createPortal } from './portal.js';

const root = path.resolve(import.meta.dirname, '../..');
const dataDir = path.resolve(root, process.env.DATA_DIR || '.data');
const databaseUrl = process.env.DATABASE_URL || undefined;
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 8080);

try {
  const credentials = demoCredentials(dataDir);
  const serving = await startServing({
    host,
    port,
    logLevel: 'warn',
    storage: await configuredStorage(dataDir),
    openDatabase: () => openDatabase({ databaseUrl, dataDir }, credentials),
    around: (api, url) => {
      const portal = createPortal({
        api: new Api(() => process.env.API_URL || url(), credentials),
        secret: keptSecret(dataDir, 'portal-cookies'),
        cdn: path.join(root, 'dist/cdn'),
        storybook: path.join(root, 'storybook-static'),
      });
      return (request, env) => (isForApi(request.url) ? api(request, env) : portal.fetch(request, env));
    },
  });
  serveUnder(serving);
} catch (error) {
  console.error(explain(error, port));
  process.exit(1);
}

function isForApi(address: string): boolean {
  return /^\/(v1|docs|embed|openapi\.json|healthz|readyz)(\/|$)/.test(new URL(address).pathname);
}
