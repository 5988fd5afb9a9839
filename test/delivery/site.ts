import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import fs from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';
import { createClient } from '../../src/client/index.js';
import { type CdnFiles, isPublic, snippet } from '../../src/embedding/snippet.js';
import { firstQuestions } from '../../src/embedding/first-questions.js';
import { admitPortal, cast, loadDemo } from '../../src/server/demo/index.js';
import { createServer, listen, openStore } from '../../src/server/index.js';

const cdn = path.resolve(import.meta.dirname, '../../dist/cdn');
const portal = { id: 'pengantaran', secret: 'rahasia-pengantaran' };
const base = '/asn-kinerja/0.1.0/';

/** One request that the page made. */
export interface Asked {
  readonly path: string;
  readonly from: number;
  until: number;
}

/** A portal of one page and the reference API with the demo agency, on one origin. */
export interface Site {
  readonly url: string;
  readonly files: CdnFiles;
  /** Every request since `forget()`, in the order they came. */
  readonly asked: Asked[];
  /** Milliseconds that every answer waits: then requests come in waves, one for each round trip. */
  slowness: number;
  /** Other pages of the portal by path, for comparison. */
  readonly pages: Map<string, { readonly type: string; readonly content: string }>;
  /** A session for a member of staff. */
  session(nip: string): Promise<{ readonly token: string }>;
  forget(): void;
  stop(): Promise<void>;
}

/** Serves `/?elements=asn-score-card,asn-tasks` with the snippet for these; `&attributes=` stand on each tag; `&plain` leaves the start of the data out. */
export async function startSite(): Promise<Site> {
  const store = await openStore({ memory: true });
  await loadDemo(store);
  await admitPortal(store, { clientId: portal.id, secret: portal.secret });
  const api = createServer({
    store,
    logger: pino({ level: 'silent' }),
    documentation: false,
    rateLimit: { burst: 100_000, perSecond: 1_000 },
  });
  const client = createClient({
    baseUrl: 'http://api.invalid/',
    credentials: portal,
    fetch: async (request) => api.fetch(request),
  });
  const session = (nip: string) => client.sessions.create({ body: { nip } });
  const files: CdnFiles = { integrity: json('sri.json'), elements: json('files.json') };

  const app = new Hono();
  app.use(async (c, next) => {
    const entry: Asked = { path: c.req.path + new URL(c.req.url).search, from: performance.now(), until: Infinity };
    site.asked.push(entry);
    await next();
    await new Promise((resolve) => setTimeout(resolve, site.slowness));
    entry.until = performance.now();
  });
  // As servers of portals do; without it the measured page would wait for thrice the bytes.
  app.use(compress());
  app.use(async (c, next) => {
    const page = site.pages.get(c.req.path);
    return page ? c.body(page.content, 200, { 'content-type': page.type }) : next();
  });
  app.all('/v1/*', (c) => api.fetch(c.req.raw));
  app.get('/token', async (c) => c.json(await session(nipOf(c))));
  app.get(`${base}*`, (c) => {
    const name = c.req.path.slice(base.length);
    if (!fs.existsSync(path.join(cdn, name))) return c.notFound();
    const type = name.endsWith('.js') ? 'text/javascript' : 'application/json';
    return c.body(new Uint8Array(fs.readFileSync(path.join(cdn, name))), 200, { 'content-type': type });
  });
  app.get('/', async (c) => {
    const elements = (c.req.query('elements') ?? '').split(',');
    const attributes = c.req.query('attributes') ?? '';
    const given = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
    const values = new Map(given);
    const questions = [...new Set(elements.flatMap((tag) => firstQuestions[tag] ?? []))];
    // What no attribute says stands in the address of the page, where the kick-off finds it.
    const start = questions.map((question) =>
      question.replace(/\{([\w-]+)\}/g, (braces, name: string) => values.get(name) ?? braces),
    );
    const needsNobody = questions.length > 0 && questions.every(isPublic);
    const isPlain = c.req.query('plain') !== undefined;
    const settings = {
      baseUrl: '/',
      ...(!needsNobody && { tokenUrl: `/token?nip=${nipOf(c)}` }),
      ...(!isPlain && { ...(!needsNobody && { session: await session(nipOf(c)) }), start }),
    };
    const lines = snippet({ base, elements, settings, files }).replaceAll(/(<asn-[\w-]+)>/g, `$1 ${attributes}>`);
    return c.html(`<!doctype html><html lang="id"><title>Portal</title><link rel="icon" href="data:,"><body>${lines}`);
  });
  const { url, close } = await listen(app, { port: 0 });
  const site: Site = {
    ...{ url, files, asked: [], slowness: 0, pages: new Map(), session },
    forget: () => void site.asked.splice(0),
    stop: async () => {
      await close();
      await store.close();
    },
  };
  return site;
}

function nipOf(c: Context): string {
  return c.req.query('nip') ?? cast.registry.siti;
}

function json<Content>(name: string): Content {
  return JSON.parse(fs.readFileSync(path.join(cdn, name), 'utf8')) as Content;
}

/**
 * Round trips until a request was answered: one more than the longest chain of requests that had been answered before it was
 * sent.
 */
export function depthOf(request: Asked, all: readonly Asked[]): number {
  const before = all.filter(({ until }) => until < request.from);
  return 1 + Math.max(0, ...before.map((one) => depthOf(one, all)));
}
