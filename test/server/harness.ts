import { pino } from 'pino';
import postgres from 'postgres';
import { after, before, describe } from 'node:test';
import { randomUUID } from 'node:crypto';
import { createServer, openStore, type Server, type ServerOptions, type Store } from '../../src/server/index.js';
import type { Sources } from '../../src/server/store/database.js';
import { ApiCaller } from '../support/api-caller.js';
import { type ExampleAgency, fillExampleAgency, portal } from '../support/example-agency.js';
import { ExampleWalk } from '../support/example-walk.js';
import { openMemoryStore } from '../support/memory-store.js';

/** A server over a store of its own, with the example agency in it. */
export interface Bench {
  readonly store: Store;
  readonly server: Server;
  readonly api: ApiCaller;
  readonly agency: ExampleAgency;
  readonly walk: ExampleWalk;
  /** What the server takes for now; change it to let time pass. */
  readonly clock: { now: Date };
}

export const plenty = { burst: 1_000_000, perSecond: 1_000_000 };

/** A monday morning in Jakarta, in the middle of the year. */
const start = '2026-06-15T02:00:00Z';

/** A new agency on the store, and a server that answers for it. */
export async function setUpBench(store: Store, options: Partial<ServerOptions> = {}): Promise<Bench> {
  const clock = { now: new Date(start) };
  const sources: Sources = { now: () => clock.now, makeId: randomUUID, makeRandom: Math.random };
  const logger = pino({ level: process.env.TEST_LOG ?? 'silent' });
  const server = createServer({ store, now: sources.now, logger, checkResponses: true, rateLimit: plenty, ...options });
  const client = { ...portal, id: `portal-${randomUUID()}` };
  const agency = await fillExampleAgency(store, sources, { clientId: client.id });
  const api = new ApiCaller(server.fetch, undefined, client);
  return { store, server, api, agency, walk: new ExampleWalk(api, agency), clock };
}

const databaseUrl = process.env.TEST_DATABASE_URL;

/**
 * The same tests on PGlite in memory and on PostgreSQL. Without `TEST_DATABASE_URL` the second says that it is skipped.
 *
 * @param alone for tests of what works over all agencies: on PostgreSQL, too, they have a database of their own.
 */
export function onBothDatabases(title: string, tests: (store: () => Store) => void, { alone = false } = {}): void {
  describe(`${title} on PGlite`, () => withStore(openMemoryStore, tests));
  const skip = databaseUrl === undefined && 'no PostgreSQL: TEST_DATABASE_URL is not set';
  describe(`${title} on PostgreSQL`, { skip }, () =>
    withStore(alone ? openAlone : () => openStore({ databaseUrl }), tests),
  );
}

/** A new database on the same server, which goes when it is closed. */
async function openAlone(): Promise<Store> {
  const server = postgres(databaseUrl ?? '', { max: 1 });
  const name = `alone_${randomUUID().replaceAll('-', '')}`;
  await server.unsafe(`create database ${name}`);
  const own = new URL(databaseUrl ?? '');
  own.pathname = `/${name}`;
  const store = await openStore({ databaseUrl: own.href });
  const close = async () => {
    await store.close();
    await server.unsafe(`drop database ${name} with (force)`);
    await server.end();
  };
  return { ...store, close };
}

function withStore(open: () => Promise<Store>, tests: (store: () => Store) => void) {
  let store: Store | undefined;
  before(async () => {
    store = await open();
  });
  after(() => store?.close());
  tests(() => {
    if (!store) throw new Error('The store is open only while tests run.');
    return store;
  });
}
