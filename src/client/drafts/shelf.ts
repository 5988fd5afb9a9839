import { change, openDatabase, read } from '../indexed-db.js';
import { forSomeTime } from '../waiting.js';

/** A draft as it lies on the device. */
export interface StoredDraft {
  /** Whose it is: API address and person. */
  readonly owner: string;
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** When it is to be thrown away untouched. */
  readonly expiresAt: number;
  /** Bytes of the JSON text. */
  readonly size: number;
  readonly content: Content;
}

/** The JSON text, sealed with the person's key where the page is a secure context. */
export type Content =
  | { readonly type: 'plain'; readonly text: string }
  | { readonly type: 'sealed'; readonly vector: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };

/** Where drafts lie. */
export interface Shelf {
  /** Whether they outlive the page. */
  readonly durable: boolean;
  get(owner: string, key: string): Promise<StoredDraft | undefined>;
  /** Everything of everybody: for limits and for cleaning up. */
  all(): Promise<readonly StoredDraft[]>;
  put(draft: StoredDraft): Promise<void>;
  delete(drafts: readonly Pick<StoredDraft, 'owner' | 'key'>[]): Promise<void>;
  close(): void;
}

const database = 'asn-kinerja-drafts';

// Some engines never answer a first `open` (WebKit bug 226547); a form must not wait for that.
const patience = 3_000;

/** Opens the device's shelf, or one in memory where the browser has none to give: private windows, embedded frames. */
export async function openShelf(): Promise<Shelf> {
  if (!globalThis.indexedDB) return memoryShelf();
  try {
    if (await forSomeTime(connect(), patience)) return deviceShelf();
    disconnect();
    return memoryShelf();
  } catch {
    // Blocked by the browser or by the person: `durable` says so.
    return memoryShelf();
  }
}

/**
 * One for all shelves of the page. A browser keeps an open connection for as long as the page lives, also when nobody can
 * reach it any more; and a page may make a client, and with it a shelf, with each provider that comes and goes.
 */
let connection: Promise<IDBDatabase> | undefined;

function connect(): Promise<IDBDatabase> {
  if (connection) return connection;
  const opening = openDatabase(
    database,
    (db) => void db.createObjectStore('drafts', { keyPath: ['owner', 'key'] }),
    () => disconnect(opening),
  );
  opening.catch(() => disconnect(opening));
  return (connection = opening);
}

/** Closes it after what has been asked of it. Who still needs one opens it again. */
function disconnect(old = connection): void {
  if (old === connection) connection = undefined;
  old?.then((db) => db.close()).catch(() => {});
}

function deviceShelf(): Shelf {
  let isClosed = false;
  const opened = () => {
    // After a sign-out a late keystroke must not be put away for the next person to find.
    if (isClosed) throw new DOMException('The shelf is closed.', 'InvalidStateError');
    return connect();
  };
  return {
    durable: true,
    get: async (owner, key) => read(await opened(), 'drafts', (store) => store.get([owner, key])),
    all: async () => read(await opened(), 'drafts', (store) => store.getAll()),
    put: async (draft) => void (await change(await opened(), 'drafts', (store) => store.put(draft))),
    delete: async (drafts) =>
      change(await opened(), 'drafts', (store) => drafts.forEach(({ owner, key }) => store.delete([owner, key]))),
    close: () => {
      isClosed = true;
      disconnect();
    },
  };
}

function memoryShelf(): Shelf {
  const drafts = new Map<string, StoredDraft>();
  const nameOf = ({ owner, key }: Pick<StoredDraft, 'owner' | 'key'>) => JSON.stringify([owner, key]);
  return {
    durable: false,
    get: async (owner, key) => drafts.get(nameOf({ owner, key })),
    all: async () => [...drafts.values()],
    put: async (draft) => void drafts.set(nameOf(draft), draft),
    delete: async (gone) => gone.forEach((draft) => drafts.delete(nameOf(draft))),
    close: () => drafts.clear(),
  };
}
