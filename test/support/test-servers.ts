// The servers that tests of the client speak with. Run as a program it starts them, prints their addresses as one line of JSON
// and ends with its parent: so the browser's test runner has them too (test/support/test-servers.mjs).
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from '../../src/client/index.js';
import { nipOf, type Person } from './example-agency.js';
import { startFaultyServer } from './faulty-server.js';
import { type ReferenceServer, startReferenceServer } from './reference-server.js';

/** Where the servers are. */
export interface TestServers {
  /** Does what a scenario tells it to (`faulty-server.ts`). */
  readonly faulty: string;
  /** The reference server with the example agency. */
  readonly reference: string;
  /** A portal's server: `GET /token?person=ani` answers a component session of that person. */
  readonly portal: string;
}

export async function startTestServers(): Promise<TestServers & { close(): Promise<void> }> {
  const [faulty, reference] = await Promise.all([startFaultyServer(), startReferenceServer()]);
  const portal = await startPortal(reference);
  return {
    faulty: faulty.url,
    reference: reference.url,
    portal: portal.url,
    close: async () => void (await Promise.all([faulty.close(), reference.close(), portal.close()])),
  };
}

async function startPortal({ url: baseUrl, credentials }: ReferenceServer) {
  const client = createClient({ baseUrl, credentials });
  const server = createServer((request, response) => {
    const person = new URL(request.url ?? '/', 'http://localhost').searchParams.get('person') as Person;
    const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
    client.sessions.create({ body: { nip: nipOf(person) } }).then(
      (session) => response.writeHead(200, headers).end(JSON.stringify(session)),
      (error: unknown) => response.writeHead(502, headers).end(JSON.stringify(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}

if (process.argv[1] === import.meta.filename) {
  const { close, ...addresses } = await startTestServers();
  process.stdout.write(`${JSON.stringify(addresses)}\n`);
  // The parent holds our input open; when it is gone, however it ended, so are we.
  process.stdin.resume().on('end', () => void close().then(() => process.exit()));
}
