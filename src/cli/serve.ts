import { cast } from '../server/demo/index.js';
import { demoCredentials, explain, openDatabase, type Place } from './database.js';
import { startServing } from './serving.js';
import { configuredStorage } from './storage.js';
import { serveUnder, supervise } from './supervise.js';

export interface ServeRequest extends Place {
  readonly port: number;
  readonly host: string;
  readonly demo: boolean;
}

/** Runs `serve` with the same arguments in a process of its own, again whenever it dies. */
export function superviseServe(argv: readonly string[]): Promise<number> {
  return supervise({
    module: argv[1] as string,
    args: [...argv.slice(2), '--no-supervise'],
    log: (line) => console.error(line),
  });
}

/** Serves until a signal, or until the supervising process is gone. */
export async function serve({ port, host, demo, ...place }: ServeRequest): Promise<number> {
  try {
    const credentials = demo ? demoCredentials(place.dataDir) : undefined;
    const storage = await configuredStorage(place.dataDir);
    const serving = await startServing({
      ...{ port, host, storage },
      openDatabase: () => openDatabase(place, credentials),
    });
    console.error(`Serving at ${serving.url} (process ${process.pid}); documentation: ${serving.url}/docs/`);
    if (credentials) {
      console.error(`The demo portal's credentials: ${credentials.clientId} ${credentials.secret}`);
      console.error(`Somebody whom it may sign in: NIP ${cast.registry.siti}`);
    }
    serveUnder(serving);
    return 0;
  } catch (error) {
    console.error(explain(error, port));
    // What began to listen before the database failed would keep this process alive.
    process.exit(1);
  }
}
