// The pages, the packages of `hosts/`, our bundle and the reference API with the demo agency, all below /pages/. Run by
// test/support/host-pages.mjs; prints its address and ends with its parent.
import { type Context, Hono } from 'hono';
import fs from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';
import { createClient } from '../../src/client/index.js';
import { admitPortal, cast, loadDemo } from '../../src/server/demo/index.js';
import { createServer, listen } from '../../src/server/index.js';
import { version } from '../../src/version.js';
import { openMemoryStore } from '../support/memory-store.js';
import { documentOf } from './document.js';
import { pages } from './pages.js';
import { tailwind } from './tailwind.js';

const here = import.meta.dirname;
const portal = { id: 'halaman-uji', secret: 'rahasia-halaman-uji' };
/** Her plan of the open year is agreed, so that she has something to fill in; and there are cards of the years before. */
const employee = { nip: cast.registry.siti };

const store = await openMemoryStore();
await loadDemo(store);
await admitPortal(store, { clientId: portal.id, secret: portal.secret });
const api = createServer({
  store,
  logger: pino({ level: 'silent' }),
  documentation: false,
  // A run opens more pages in a minute than a person can.
  rateLimit: { burst: 100_000, perSecond: 1_000 },
});

// What the portal's own server reads and asks for goes the short way.
const inside = { baseUrl: 'http://api.invalid/', fetch: async (request: Request) => api.fetch(request) };
const client = createClient({ ...inside, credentials: portal });
const appraisalId = await finishedAppraisal();

const app = new Hono();
app.all('/pages/v1/*', (c) => {
  const address = new URL(c.req.url);
  address.pathname = address.pathname.replace('/pages', '');
  return api.fetch(new Request(address, c.req.raw));
});
app.get('/pages/token', async (c) => c.json(await client.sessions.create({ body: employee }), 200, openToAll));
// The same server by an address that browsers do not take for this machine: a page of it is no secure context.
app.get('/pages/insecure-origin', (c) => c.text(`http://[::ffff:7f00:1]:${new URL(url).port}`));
app.get('/pages/hosts/*', (c) => file(c, 'hosts/node_modules'));
app.get('/pages/scripts/*', (c) => file(c, 'scripts'));
app.get('/pages/asn-kinerja/*', (c) => file(c, '../../dist/cdn'));
app.get('/pages/asn-kinerja-lama/*', (c) => file(c, '../../dist/cdn', older));
app.get('/pages/:name/worker.js', (c) => sent(c, path.join(here, 'scripts/offline-worker.js')));
app.get('/pages/tailwind.css', async (c) => c.body(await tailwind(), 200, { 'content-type': 'text/css' }));
app.get('/pages/:name/', (c) => {
  const page = pages.get(c.req.param('name'));
  if (!page) return c.notFound();
  return c.html(documentOf(page, { appraisalId, bare: c.req.query('bare') !== undefined }), 200, page.headers);
});

const { url, close } = await listen(app, { port: 0 });
process.stdout.write(`${url}\n`);
// The parent holds our input open; when it is gone, however it ended, so are we.
process.stdin.resume().on('end', () => void close().then(() => process.exit()));

/** Our bundle as if it were of another version. */
const older = (text: string) => text.replaceAll(version, '0.0.1-lama');

/** A sandboxed frame is of another origin than its own page. */
const openToAll = { 'access-control-allow-origin': '*' };

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** A file of a folder; the folder's address is the first two parts of the path. */
function file(c: Context, folder: string, change?: (text: string) => string): Response {
  const name = c.req.path.split('/').slice(3).join('/');
  return sent(c, path.join(here, folder, path.normalize(name)), change);
}

function sent(c: Context, place: string, change = (text: string) => text): Response {
  if (!fs.existsSync(place)) return c.text('', 404);
  const type = types[path.extname(place)];
  return c.body(type ? change(fs.readFileSync(place, 'utf8')) : new Uint8Array(fs.readFileSync(place)), 200, {
    'content-type': type ?? 'application/octet-stream',
    'cache-control': 'max-age=600',
    ...openToAll,
  });
}

async function finishedAppraisal(): Promise<string> {
  const { token } = await client.sessions.create({ body: employee });
  const own = createClient({ ...inside, getToken: async () => token });
  const { items } = await own.appraisals.list({ relation: 'own' });
  const [, finished] = items.toSorted((one, other) => other.period.year - one.period.year);
  if (!finished) throw new Error('The demo has no finished appraisal of this person.');
  return finished.id;
}
