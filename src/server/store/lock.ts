import fs from 'node:fs';
import path from 'node:path';

interface Holder {
  readonly pid: number;
  /** When the process started, in the kernel's ticks; tells it from a later one of the same id. Linux alone. */
  readonly started?: string;
}

/**
 * Takes the lock of a data folder, for PGlite does not lock its own: a second process would open it while the first writes.
 * The lock is the file `server.lock` holding `{ pid }`; one whose process is gone is replaced. Returns what releases it.
 *
 * @throws {DataFolderInUseError} when a living process holds it.
 */
export function lockFolder(folder: string): () => void {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'server.lock');
  while (!claim(file)) {
    const holder = read(file);
    if (holder && isAlive(holder)) throw new DataFolderInUseError(folder, holder.pid);
    fs.rmSync(file, { force: true });
  }
  const release = () => {
    if (read(file)?.pid === process.pid) fs.rmSync(file, { force: true });
    process.off('exit', release);
  };
  process.once('exit', release);
  return release;
}

/** Another process has this data folder open. */
export class DataFolderInUseError extends Error {
  override readonly name = 'DataFolderInUseError';

  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`The data folder ${folder} is in use by process ${pid}. Stop that server first, or give another folder.`);
  }
}

// Written aside and linked into place: nobody ever sees a lock without its holder.
function claim(file: string): boolean {
  const draft = `${file}.${process.pid}`;
  const mine: Holder = { pid: process.pid, ...startOf(process.pid) };
  fs.writeFileSync(draft, JSON.stringify(mine));
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

function read(file: string): Holder | undefined {
  try {
    const holder = JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<Holder>;
    return Number.isInteger(holder.pid) ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

// In a container the next server often gets the number of the one that was killed, or of npm beside it.
function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return started === undefined || started === (startOf(pid).started ?? started);
}

function startOf(pid: number): { started?: string } {
  try {
    const afterName = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1);
    const started = afterName?.split(' ')[19];
    return started ? { started } : {};
  } catch {
    return {};
  }
}
