import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
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

interface Schema extends DBSchema {
  drafts: { key: [string, string]; value: StoredDraft };
}

const database = 'asn-kinerja-drafts';

// Some engines never answer a first `open` (WebKit bug 226547); a form must not wait for that.
const patience = 3_000;

/** Opens the device's shelf, or one in memory where the browser has none to give: private windows, embedded frames. */
export async function openShelf(): Promise<Shelf> {
  if (!globalThis.indexedDB) return memoryShelf();
  try {
    const opening = openDatabase();
    const opened = await forSomeTime(opening, patience);
    if (opened) return deviceShelf(opened);
    opening.then((late) => late.close()).catch(() => {});
    return memoryShelf();
  } catch {
    // Blocked by the browser or by the person: `durable` says so.
    return memoryShelf();
  }
}

function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(database, 1, {
    upgrade: (db) => void db.createObjectStore('drafts', { keyPath: ['owner', 'key'] }),
    // A newer version of us in another tab must not wait for this one.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
}

function deviceShelf(db: IDBPDatabase<Schema>): Shelf {
  return {
    durable: true,
    get: (owner, key) => db.get('drafts', [owner, key]),
    all: () => db.getAll('drafts'),
    put: async (draft) => void (await db.put('drafts', draft)),
    delete: async (drafts) => {
      const transaction = db.transaction('drafts', 'readwrite');
      await Promise.all([...drafts.map(({ owner, key }) => transaction.store.delete([owner, key])), transaction.done]);
    },
    close: () => db.close(),
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
