import { createServer, listen, type Listening, makeLogger, type Server, type Store } from '../server/index.js';

/** What is served: the API, and around it whatever else shares its address. */
export interface Serving {
  readonly host: string;
  readonly port: number;
  readonly logLevel?: string;
  readonly openDatabase: () => Promise<Store>;
  /** Answers in place of the API's `fetch`; gets it to pass on what is meant for the API. */
  readonly around?: (api: Server['fetch'], url: () => string) => Server['fetch'];
}

/**
 * Takes the port, then opens the database; until that is done requests are answered 503. The port first: whether it is free
 * is known at once, and a database half made would be left behind.
 */
export async function startServing({
  host,
  port,
  logLevel = 'info',
  openDatabase,
  around,
}: Serving): Promise<Listening> {
  let opened: (store: Store) => void = () => {};
  const store = new Promise<Store>((resolve) => {
    opened = resolve;
  });
  const api = createServer({ store, logger: makeLogger(logLevel) });
  let url = '';
  const fetch = around?.(api.fetch, () => url) ?? api.fetch;
  const listening = await listen({ fetch }, { port, host });
  url = listening.url;
  const ready = await openDatabase();
  opened(ready);
  return {
    url,
    close: async () => {
      // Browsers keep connections open; who is not answered within a moment asks the next server.
      await Promise.race([listening.close(), new Promise((resolve) => setTimeout(resolve, 2_000))]);
      await ready.close();
    },
  };
}
