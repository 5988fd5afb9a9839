import { randomInt, randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import type { Logger } from 'pino';
import { operations } from '../contract/index.js';
import type { Services } from './context.js';
import { documentation } from './documentation.js';
import { crossOrigin, securityHeaders } from './middleware/headers.js';
import { logRequests, makeLogger } from './middleware/log.js';
import { answerError, problemResponse, unavailable } from './middleware/problems.js';
import { defaultRateLimit, type RateLimit, RateLimiter } from './middleware/rate-limit.js';
import { answerUnknown } from './middleware/unknown-paths.js';
import { runOperation } from './run-operation.js';
import { type FileStorage, memoryStorage } from './storage/file-storage.js';
import type { Store } from './store/open.js';

export interface ServerOptions {
  /** The database, or the promise of one: until it is kept, requests are answered 503 with `Retry-After`. */
  readonly store: Store | Promise<Store>;
  readonly now?: () => Date;
  readonly makeId?: () => string;
  readonly makeRandom?: () => number;
  readonly logger?: Logger;
  /** Serves the OpenAPI document and its readable form, unless `false`. */
  readonly documentation?: boolean;
  /** Origins whose pages may call; every origin unless told. */
  readonly trustedOrigins?: readonly string[];
  /** Signs the sessions of every agency; `ASN_SESSION_SECRET`, else each agency's own secret unless told. */
  readonly sessionSecret?: string | undefined;
  /** Where files and documents lie; in memory unless told. */
  readonly storage?: FileStorage;
  /**
   * Address under which the API is reached, without `/v1`, such as `https://kinerja.kota.go.id/api`: printed on documents, so that
   * whoever holds a copy can check it. `ASN_PUBLIC_URL` unless told; where neither is, documents have their code without it.
   */
  readonly publicUrl?: string | undefined;
  readonly rateLimit?: RateLimit;
  /**
   * How many reverse proxies of one's own stand before the server, each of which adds to `X-Forwarded-For`;
   * `ASN_TRUSTED_PROXIES`, else 0 unless told. Where it is too low, all citizens share the limits of one address; where it is too high, anybody can
   * write themselves a new one.
   */
  readonly trustedProxies?: number;
  /** Checks every answer against the contract; for tests, where a broken one fails as a 500. */
  readonly checkResponses?: boolean;
}

/** The API: `fetch` takes a request and gives its answer; `app` can be mounted in another Hono application. */
export interface Server {
  readonly app: Hono;
  readonly fetch: (request: Request, env?: object) => Response | Promise<Response>;
}

/** Makes the API over a store. Clock, ids and randomness come in, so that examples and tests are the same every time. */
export function createServer(options: ServerOptions): Server {
  const services = servicesOf(options);
  const limiter = new RateLimiter(options.rateLimit ?? defaultRateLimit, services.now);
  const store = settled(options.store);
  const app = new Hono();

  app.use(requestId({ generator: () => services.makeId(), limitLength: 64 }));
  app.use(logRequests(services.logger, services.now));
  app.use(securityHeaders);
  app.use(crossOrigin(options.trustedOrigins));
  app.onError((error, c) => answerError(c, error, services));
  app.notFound(answerUnknown);

  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    const opened = store();
    if (!opened || !(await answers(opened))) return problemResponse(c, unavailable());
    return c.json({ status: 'ready', database: opened.kind });
  });
  for (const [operation, endpoint] of operations) {
    const path = endpoint.path.replace(/\{(\w+)\}/g, ':$1');
    app.on(endpoint.method, path, runOperation({ operation, endpoint }, { store, services, limiter }));
  }
  if (options.documentation !== false) app.route('/', documentation());

  return { app, fetch: (request, env) => app.fetch(request, env) };
}

function servicesOf(options: ServerOptions): Services {
  return {
    now: options.now ?? (() => new Date()),
    makeId: options.makeId ?? randomUUID,
    makeRandom: options.makeRandom ?? (() => randomInt(2 ** 47) / 2 ** 47),
    logger: options.logger ?? makeLogger(),
    sessionSecret: options.sessionSecret ?? (process.env.ASN_SESSION_SECRET || undefined),
    storage: options.storage ?? memoryStorage(),
    publicUrl: options.publicUrl ?? (process.env.ASN_PUBLIC_URL || undefined),
    trustedProxies: options.trustedProxies ?? proxiesOf(process.env.ASN_TRUSTED_PROXIES),
    checkResponses: options.checkResponses ?? false,
  };
}

/** @throws {Error} for anything but a whole number: a slip must not silently turn the limits off. */
function proxiesOf(text = ''): number {
  if (!/^\d{0,2}$/.test(text))
    throw new Error(`ASN_TRUSTED_PROXIES is "${text}". Give the number of proxies, such as 1.`);
  return Number(text);
}

/** The store once it is open. Whoever opens it deals with a failure. */
function settled(store: Store | Promise<Store>): () => Store | undefined {
  let opened = store instanceof Promise ? undefined : store;
  if (store instanceof Promise) {
    store.then(
      (value) => {
        opened = value;
      },
      () => {},
    );
  }
  return () => opened;
}

async function answers(store: Store): Promise<boolean> {
  return store.db.execute('select 1').then(
    () => true,
    () => false,
  );
}
