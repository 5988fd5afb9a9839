// A server in a process of its own, for the test that kills it. Prints its address and the example agency's ids.
import { pino } from 'pino';
import { randomUUID } from 'node:crypto';
import { createServer, listen, openStore, verifyAuditChain } from '../../src/server/index.js';
import { listAgencies } from '../../src/server/store/agencies.js';
import { fillExampleAgency } from '../support/example-agency.js';
import { plenty } from './harness.js';

const store = await openStore({ dataDir: process.argv[2] });
const [existing] = await listAgencies(store.db);
const sources = { now: () => new Date(), makeId: randomUUID, makeRandom: Math.random };
const officer = existing ? undefined : (await fillExampleAgency(store, sources)).ids.officer;
const record = existing && (await verifyAuditChain(store.db, existing.id));
const server = createServer({ store, logger: pino({ level: 'silent' }), rateLimit: plenty });
const { url } = await listen(server, { port: 0 });
console.log(JSON.stringify({ url, officer, record }));
