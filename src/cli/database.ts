import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { admitPortal, loadDemo } from '../server/demo/index.js';
import { openStore, type Store } from '../server/index.js';

/** Where the database is: PostgreSQL where an address is given, else embedded in the data folder. */
export interface Place {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
}

/** What a portal shows the API before it may open sessions. */
export interface PortalCredentials {
  readonly clientId: string;
  readonly secret: string;
}

/** Opens the database, and loads the demo agency where its portal's credentials are given. Says what takes long. */
export async function openDatabase({ databaseUrl, dataDir }: Place, demo?: PortalCredentials): Promise<Store> {
  const label = databaseUrl ? 'Connecting to PostgreSQL' : 'Opening the embedded database';
  const store = await withProgress(label, () => openStore(databaseUrl ? { databaseUrl } : { dataDir }));
  if (demo) {
    await withProgress('Loading the demo agency', () => loadDemo(store));
    await admitPortal(store, demo);
  }
  return store;
}

/** The demo portal's credentials: from the environment, else made once and kept in the data folder. */
export function demoCredentials(dataDir: string): PortalCredentials {
  return {
    clientId: process.env.PORTAL_CLIENT_ID || 'demo-portal',
    secret: process.env.PORTAL_CLIENT_SECRET || keptSecret(dataDir, 'portal-client'),
  };
}

/** A secret that is made once and then stays the same: sessions outlive a restart. Only the owner can read the file. */
export function keptSecret(dataDir: string, name: string): string {
  const file = path.join(dataDir, 'secrets.json');
  const kept = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>) : {};
  const secret = kept[name] ?? randomBytes(32).toString('base64url');
  if (kept[name] === undefined) {
    fs.mkdirSync(dataDir, { recursive: true });
    // Renamed into place: a process that is killed while it writes must not leave half a file.
    fs.writeFileSync(`${file}.${process.pid}`, JSON.stringify({ ...kept, [name]: secret }), { mode: 0o600 });
    fs.renameSync(`${file}.${process.pid}`, file);
  }
  return secret;
}

/** Why something could not be opened, for the person at the terminal. */
export function explain(error: unknown, port?: number): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop that program, or choose another port.`;
  if (error.name === 'DataFolderInUseError') {
    return `${error.message} (On PostgreSQL, with DATABASE_URL, several programs can work at once.)`;
  }
  if (error instanceof TypeError && error.message.startsWith('ASN_STORAGE')) return error.message;
  const missing = code === 'ERR_MODULE_NOT_FOUND' && /Cannot find package '([^']+)'/.exec(error.message)?.[1];
  if (missing) return `This needs the package ${missing}. Install it: npm install ${missing}`;
  if (code === 'ECONNREFUSED')
    return 'PostgreSQL does not answer at DATABASE_URL. Is it running, and is the address right?';
  return error.stack ?? error.message;
}

/** Says what is going on, every two seconds, where it takes longer than that. */
async function withProgress<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  const start = Date.now();
  const beat = setInterval(() => console.error(`  ${label} … ${Math.round((Date.now() - start) / 1000)} s`), 2_000);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}
