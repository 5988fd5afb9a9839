import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Server } from './create-server.js';

/** A server that listens. */
export interface Listening {
  /** Such as `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Takes no new requests and ends when those under way are answered. */
  close(): Promise<void>;
}

/**
 * Longer than what stands before us keeps a connection: nginx and most balancers 60 s. Node's own 5 s close it at the moment in which
 * they send the next request on it, and the person gets a 502.
 */
const keepAliveTimeout = 65_000;

/**
 * Serves the API over HTTP. Port 0 takes a free one. Listen first and open the database meanwhile: until it is there the
 * API answers 503 with `Retry-After`.
 */
export function listen(
  { fetch }: Pick<Server, 'fetch'>,
  { port, host = '127.0.0.1' }: { port: number; host?: string },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, ({ port: taken }: AddressInfo) => {
      const shownHost = host.includes(':') ? `[${host}]` : host;
      resolve({ url: `http://${shownHost}:${taken}`, close });
    });
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = keepAliveTimeout;
    server.once('error', reject);

    function close() {
      return new Promise<void>((done) => {
        server.close(() => done());
        // Connections that still get their answer would be kept open after it, and us with them.
        if ('keepAliveTimeout' in server) server.keepAliveTimeout = 1;
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
    }
  });
}
