// The portal that somebody has after following the guide for plain PHP, served by PHP's own server, and the reference server.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { pino } from 'pino';
import { admitPortal, cast, loadDemo } from '../../src/server/demo/index.js';
import { createServer, listen } from '../../src/server/index.js';
import { serviceDesks } from '../../src/server/store/schema.js';
import { freePort } from '../support/free-port.mjs';
import { openMemoryStore } from '../support/memory-store.js';
import { type Block, root } from './blocks.js';

const credentials = { clientId: 'portal-php', secret: 'rahasia-portal-php' };

/** What the guide leaves to the portal: its own signing in and out. */
const own = {
  'masuk.php': `<?php session_start(); $_SESSION['nip'] = '${cast.registry.siti}'; header('Location: /kinerja.php');`,
  'keluar.php': '<?php session_start(); session_destroy(); echo "Anda sudah keluar.";',
};

export interface Portal {
  readonly url: string;
  /** Address of the API, without a slash at its end. */
  readonly api: string;
  /** Id of a unit that has a public page. */
  readonly publicUnitId: string;
  stop(): Promise<void>;
}

/** Writes the files that the blocks are to become, and `pages` by name, below a folder of its own, and serves it. */
export async function startPortal(blocks: readonly Block[], pages: Readonly<Record<string, string>>): Promise<Portal> {
  const store = await openMemoryStore();
  await loadDemo(store);
  await admitPortal(store, credentials);
  const [desk] = await store.db.select().from(serviceDesks).where(eq(serviceDesks.isPublic, true)).limit(1);
  const server = createServer({ store, logger: pino({ level: 'silent' }), documentation: false });
  const { url, close } = await listen(server, { port: 0 });
  const api = url.replace(/\/$/, '');

  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'asn-portal-'));
  const guided = blocks.filter(({ file }) => file !== '').map(({ file, code }) => [file, code] as const);
  for (const [file, code] of [...guided, ...Object.entries({ ...own, ...pages })]) {
    fs.mkdirSync(path.dirname(path.join(folder, 'public', file)), { recursive: true });
    fs.writeFileSync(path.join(folder, 'public', file), code);
  }
  fs.mkdirSync(path.join(folder, 'public/asn-kinerja'));
  fs.symlinkSync(path.join(root, 'dist/cdn'), path.join(folder, 'public/asn-kinerja/0.1.0'));
  const php = await startPhp(folder, {
    KINERJA_URL: api,
    KINERJA_CLIENT_ID: credentials.clientId,
    KINERJA_CLIENT_SECRET: credentials.secret,
  });
  return {
    ...{ url: php.url, api, publicUnitId: desk?.id ?? '' },
    async stop() {
      php.stop();
      await close();
      await store.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startPhp(folder: string, variables: Readonly<Record<string, string>>) {
  const address = `127.0.0.1:${await freePort()}`;
  const args = ['-d', `session.save_path=${folder}`, '-S', address, '-t', path.join(folder, 'public')];
  const child = spawn('php', args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...variables } });
  await new Promise<void>((resolve, reject) => {
    // It says on its error stream that it has started, then every request.
    child.stderr.once('data', () => resolve());
    child.once('error', () => reject(new Error('PHP is not installed here (Debian: php-cli, php-curl).')));
  });
  child.stderr.resume();
  return { url: `http://${address}`, stop: () => child.kill() };
}
