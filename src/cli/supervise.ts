import { type ChildProcess, fork } from 'node:child_process';

export interface Supervised {
  /** Module that the server process runs. */
  readonly module: string;
  readonly args?: readonly string[];
  readonly execArgv?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Told what happens to the server, a line each. */
  readonly log: (line: string) => void;
  /** Told of each server process that serves. */
  readonly onReady?: (server: { readonly pid: number; readonly url: string }) => void;
  /** A server that ends within this many milliseconds of its start has ended quickly. */
  readonly quick?: number;
  /** Milliseconds before the first new start; doubled with each quick end. */
  readonly pause?: number;
}

const quickEndsAllowed = 5;
const longestPause = 5_000;

/** What the server process tells its parent once it serves. */
interface ReadyMessage {
  readonly ready: true;
  readonly url: string;
}

/**
 * Runs a server in a process of its own and starts it again when it dies, so that a crash or a `kill -9` ends nobody's day.
 * Gives up when it ends quickly five times running, and at once when it could not start the first time: a port that is taken
 * stays taken. Resolves to the exit code for this process; a signal to this process is passed on and is the end.
 */
export async function supervise(options: Supervised): Promise<number> {
  const { log, quick = 10_000, pause = 100 } = options;
  let wasReady = false;
  let quickEnds = 0;
  const stopping = stopSignal();
  try {
    for (;;) {
      const startedAt = Date.now();
      const end = await runOnce(options, stopping.signal, () => {
        wasReady = true;
      });
      if (stopping.signal.aborted) return 0;
      if (end.code === 0) return 0;
      if (!wasReady && end.code !== null) return end.code;

      quickEnds = Date.now() - startedAt < quick ? quickEnds + 1 : 0;
      const how = end.code === null ? `was ended by ${end.signal}` : `ended with code ${end.code}`;
      if (quickEnds >= quickEndsAllowed) {
        log(`The server ${how}, for the ${quickEnds}th time shortly after its start. Giving up; the reason is above.`);
        return 1;
      }
      log(`The server ${how}. Starting it again.`);
      await delay(Math.min(pause * 2 ** quickEnds, longestPause), stopping.signal);
    }
  } finally {
    stopping.release();
  }
}

/** In the server process: says that it serves, and ends in good order when it is told to or its parent is gone. */
export function serveUnder({ url, close: end }: { readonly url: string; readonly close: () => Promise<void> }): void {
  let closing = false;
  const close = () => {
    if (closing) return;
    closing = true;
    void end().finally(() => process.exit(0));
  };
  process.once('SIGTERM', close).once('SIGINT', close);
  // The channel closes with the parent, however that ended: a server nobody supervises would hold port and database.
  process.once('disconnect', close);
  process.send?.({ ready: true, url } satisfies ReadyMessage);
}

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

function runOnce(options: Supervised, stop: AbortSignal, onReady: () => void): Promise<End> {
  return new Promise((resolve, reject) => {
    const child = fork(options.module, [...(options.args ?? [])], {
      execArgv: [...(options.execArgv ?? process.execArgv)],
      env: options.env ?? process.env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const passOn = () => endSoon(child);
    stop.addEventListener('abort', passOn);
    child.on('message', (message: ReadyMessage) => {
      onReady();
      options.onReady?.({ pid: child.pid as number, url: message.url });
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      stop.removeEventListener('abort', passOn);
      resolve({ code, signal });
    });
    if (stop.aborted) passOn();
  });
}

const patience = 10_000;

function endSoon(child: ChildProcess): void {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), patience).unref();
}

function stopSignal() {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const release = () => process.off('SIGINT', stop).off('SIGTERM', stop);
  return { signal: controller.signal, release };
}

function delay(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    stop.addEventListener('abort', done);
  });
}
