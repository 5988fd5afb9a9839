import {
  createServer,
  type FileStorage,
  listen,
  type Listening,
  makeLogger,
  type Server,
  startSender,
  type Store,
} from '../server/index.js';

/** What is served: the API, and around it whatever else shares its address. */
export interface Serving {
  readonly host: string;
  readonly port: number;
  readonly logLevel?: string;
  readonly openDatabase: () => Promise<Store>;
  /** Where files lie; in memory unless told. */
  readonly storage?: FileStorage;
  /** Answers in place of the API's `fetch`; gets it to pass on what is meant for the API. */
  readonly around?: (api: Server['fetch'], url: () => string) => Server['fetch'];
}

/**
 * Takes the port, then opens the database and begins to send what portals are to be told; until that is done requests are
 * answered 503. The port first: whether it is free is known at once, and a database half made would be left behind.
 */
export async function startServing({
  host,
  port,
  logLevel = 'info',
  openDatabase,
  storage,
  around,
}: Serving): Promise<Listening> {
  let opened: (store: Store) => void = () => {};
  const store = new Promise<Store>((resolve) => {
    opened = resolve;
  });
  const logger = makeLogger(logLevel);
  const api = createServer({ store, logger, ...(storage && { storage }) });
  let url = '';
  const fetch = around?.(api.fetch, () => url) ?? api.fetch;
  const listening = await listen({ fetch }, { port, host });
  url = listening.url;
  const ready = await openDatabase();
  opened(ready);
  const sender = startSender({ store: ready, logger, now: () => new Date(), makeRandom: Math.random });
  return {
    url,
    close: async () => {
      // Browsers keep connections open; who is not answered within a moment asks the next server. It also sends again, with
      // the same ids, the messages to portals whose answers nobody waits for here any more.
      const ended = Promise.all([listening.close(), sender.stop()]);
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 2_000))]);
      await ready.close();
    },
  };
}
