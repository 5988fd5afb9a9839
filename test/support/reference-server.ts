// The reference server with the example agency, listening, for tests of whatever speaks with it over HTTP.
import { randomInt, randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createServer, listen } from '../../src/server/index.js';
import { type ExampleAgency, fillExampleAgency, portal } from './example-agency.js';
import { openMemoryStore } from './memory-store.js';

export interface ReferenceServer {
  readonly url: string;
  readonly example: ExampleAgency;
  /** Of the portal that may open sessions. */
  readonly credentials: { readonly id: string; readonly secret: string };
  close(): Promise<void>;
}

/** Starts it over a database in memory, on a free port of this machine. */
export async function startReferenceServer(): Promise<ReferenceServer> {
  const store = await openMemoryStore();
  const makeRandom = () => randomInt(2 ** 47) / 2 ** 47;
  const example = await fillExampleAgency(store, { now: () => new Date(), makeId: randomUUID, makeRandom });
  const server = createServer({ store, logger: pino({ level: 'silent' }), checkResponses: true, documentation: false });
  const { url, close } = await listen(server, { port: 0 });
  return {
    url,
    example,
    credentials: portal,
    async close() {
      await close();
      await store.close();
    },
  };
}
