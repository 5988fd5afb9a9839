// A database in memory for tests, in a fifth of the time: initialising PGlite and migrating it takes three to five seconds of
// work, and every file of the server's tests opens one or two. So that is done once, and the image of its data folder is kept;
// a new one is made when the migrations or PGlite change.
import type { PGlite } from '@electric-sql/pglite';
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { openStore, type Store, type StoreOptions } from '../../src/server/store/open.js';

const root = path.resolve(import.meta.dirname, '../..');
const migrations = path.join(root, 'src/server/store/migrations');
const manifest = path.join(root, 'node_modules/@electric-sql/pglite/package.json');

/** As `openStore({ memory: true })`, sooner. */
export async function openMemoryStore(options: Pick<StoreOptions, 'now'> = {}): Promise<Store> {
  return openStore({ ...options, memory: await image() });
}

async function image(): Promise<Blob> {
  const file = path.join(root, '.cache', 'databases', `${await fingerprint()}.tar`);
  try {
    return new Blob([await fs.readFile(file)]);
  } catch {
    return make(file);
  }
}

/** Two processes may need it at once, and one may be cut short: it is written aside and renamed. */
async function make(file: string): Promise<Blob> {
  const store = await openStore({ memory: true });
  // Drizzle carries the client that it was made over; its type does not say of which kind.
  const { $client: client } = store.db as unknown as { $client: PGlite };
  const dump = await client.dumpDataDir('none');
  await store.close();
  const folder = path.dirname(file);
  await fs.mkdir(folder, { recursive: true });
  const old = (await fs.readdir(folder)).filter((name) => name.endsWith('.tar'));
  const draft = `${file}.${process.pid}`;
  await fs.writeFile(draft, dump.stream());
  await fs.rename(draft, file);
  for (const name of old) if (name !== path.basename(file)) await fs.rm(path.join(folder, name), { force: true });
  return dump;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(await fs.readFile(manifest));
  for (const name of (await fs.readdir(migrations)).filter((one) => one.endsWith('.sql')).sort())
    hash.update(`\0${name}\0`).update(await fs.readFile(path.join(migrations, name)));
  return hash.digest('hex').slice(0, 16);
}
