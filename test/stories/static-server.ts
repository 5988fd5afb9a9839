import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** A folder of built files under `prefix` of a server on a free port of 127.0.0.1. */
export interface StaticServer {
  /** Address of the folder; ends in `/`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the folder under a prefix such as `/storybook/`, as the demo portal does; others beside it under prefixes of theirs. */
export async function serveFolder(
  folder: string,
  prefix: string,
  others: Readonly<Record<string, string>> = {},
): Promise<StaticServer> {
  const folders = Object.entries({ [prefix]: folder, ...others });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [start = '', inside = ''] = folders.find(([start]) => pathname.startsWith(start)) ?? [];
    const file = path.join(inside, path.normalize(pathname.slice(start.length)) || 'index.html');
    const isThere = start !== '' && file.startsWith(inside) && existsSync(file) && statSync(file).isFile();
    if (!isThere) {
      response.writeHead(404).end();
      return;
    }
    // The same page is opened once a story: what was built does not change meanwhile.
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
