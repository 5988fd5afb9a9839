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
    server.once('error', reject);

    function close() {
      return new Promise<void>((done) => {
        server.close(() => done());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
    }
  });
}
