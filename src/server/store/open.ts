import type { PGliteOptions } from '@electric-sql/pglite';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sql } from 'postgres';
import type { Database } from './database.js';
import { forgetOldKeys } from './idempotency.js';
import { lockFolder } from './lock.js';
import * as schema from './schema.js';
import { forgetEndedSessions } from './sessions.js';

export interface StoreOptions {
  /** Folder of the embedded database (PGlite); made when missing. */
  readonly dataDir?: string | undefined;
  /** `postgres://…`: use that PostgreSQL instead. */
  readonly databaseUrl?: string | undefined;
  /**
   * Keep everything in memory, for tests and examples. A blob is the image of a data folder to begin with, as PGlite's
   * `dumpDataDir` makes it.
   */
  readonly memory?: boolean | Blob | undefined;
  /** The clock by which old keys and ended sessions are wiped. */
  readonly now?: (() => Date) | undefined;
}

/** An open database with our tables in it. */
export interface Store {
  readonly kind: 'pglite' | 'postgresql';
  readonly db: Database;
  /** Runs the work in one transaction: all of it happens, or nothing. On PGlite use nothing but the `db` handed in. */
  transaction<Result>(work: (db: Database) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/**
 * Opens the database, brings its tables up to date and wipes what has outlived its use.
 *
 * @throws {DataFolderInUseError} when another process has the data folder open.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const store = await connect(options);
  const now = options.now?.() ?? new Date();
  await forgetOldKeys(store.db, now);
  await forgetEndedSessions(store.db, now);
  return store;
}

function connect({ dataDir, databaseUrl, memory }: StoreOptions): Promise<Store> {
  if (memory) return openPglite(memory === true ? {} : { loadDataDir: memory });
  if (databaseUrl) return openPostgresql(databaseUrl);
  if (dataDir) return openLocked(dataDir);
  throw new TypeError('openStore needs one of: dataDir, databaseUrl, memory.');
}

async function openLocked(dataDir: string): Promise<Store> {
  const release = lockFolder(dataDir);
  try {
    const store = await openPglite({ dataDir: path.join(dataDir, 'database') });
    return { ...store, close: () => store.close().then(release) };
  } catch (error) {
    release();
    throw error;
  }
}

async function openPglite(options: PGliteOptions): Promise<Store> {
  const [{ PGlite }, { drizzle }, { migrate }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('drizzle-orm/pglite'),
    import('drizzle-orm/pglite/migrator'),
  ]);
  const client = await PGlite.create(options);
  const db = drizzle({ client, schema });
  await migrate(db, { migrationsFolder });
  return { kind: 'pglite', db, transaction: (work) => db.transaction(work), close: () => client.close() };
}

async function openPostgresql(url: string): Promise<Store> {
  const [{ default: postgres }, { drizzle }, { migrate }] = await Promise.all([
    import('postgres'),
    import('drizzle-orm/postgres-js'),
    import('drizzle-orm/postgres-js/migrator'),
  ]);
  // A notice, such as "schema already exists", is no news to anyone.
  const client = postgres(url, { onnotice: () => {}, max: 10 });
  try {
    const db = drizzle({ client, schema });
    await migrateInTurn(client, () => migrate(db, { migrationsFolder }));
    return {
      kind: 'postgresql',
      db,
      transaction: (work) => db.transaction(work),
      close: () => client.end({ timeout: 5 }),
    };
  } catch (error) {
    await client.end({ timeout: 1 });
    throw error;
  }
}

/** Several servers may start at once on one database; the migrator itself takes no lock. */
async function migrateInTurn(client: Sql, migrate: () => Promise<void>) {
  const connection = await client.reserve();
  try {
    await connection`select pg_advisory_lock(hashtext('asn-kinerja migrations'))`;
    await migrate();
  } finally {
    await connection`select pg_advisory_unlock(hashtext('asn-kinerja migrations'))`.catch(() => {});
    connection.release();
  }
}
