import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Content } from '../drafts/shelf.js';
import { forSomeTime } from '../waiting.js';

/** An entry as it lies on the device: in the open only what is needed to find it. */
export interface StoredEntry {
  /** Place in the queue, given by the store. */
  readonly sequence: number;
  /** Whose it is: API address and person. */
  readonly owner: string;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Form of what is sealed (`commandFormat`). */
  readonly format: number;
  readonly content: Content;
}

export type NewStoredEntry = Omit<StoredEntry, 'sequence'>;

/** Who sends for an owner where the browser has no locks. */
export interface Lease {
  readonly owner: string;
  readonly holder: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Where waiting writes lie. */
export interface Store {
  /** Whether they outlive the page. */
  readonly durable: boolean;
  all(owner: string): Promise<readonly StoredEntry[]>;
  has(sequence: number): Promise<boolean>;
  /** Adds entries at the end, in place of another where told; all of it or nothing. Answers with their places. */
  add(entries: readonly NewStoredEntry[], replaced?: readonly number[]): Promise<readonly number[]>;
  put(entry: StoredEntry): Promise<void>;
  delete(sequences: readonly number[]): Promise<void>;
  /** Throws away whatever was created before a moment, whoever's it is. */
  deleteBefore(moment: number): Promise<void>;
  /** Takes or renews the lease; `false` where somebody else holds it. */
  takeLease(lease: Lease, now: number): Promise<boolean>;
  giveLease(owner: string, holder: string): Promise<void>;
  close(): void;
}

interface Schema extends DBSchema {
  entries: {
    key: number;
    value: StoredEntry;
    indexes: { owner: string };
  };
  leases: { key: string; value: Lease };
}

const database = 'asn-kinerja-outbox';

// Some engines never answer a first `open` (WebKit bug 226547); a click must not wait for that.
const patience = 3_000;

/**
 * Opens the device's store. In memory where entries could not be sealed: what a person wrote about their work must not lie
 * open on an office computer; and where the browser keeps nothing: private windows, embedded frames.
 */
export async function openStore(sealed: boolean): Promise<Store> {
  if (!sealed || !globalThis.indexedDB) return memoryStore();
  try {
    const opening = openDatabase();
    const opened = await forSomeTime(opening, patience);
    if (opened) return deviceStore(opened);
    opening.then((late) => late.close()).catch(() => {});
    return memoryStore();
  } catch {
    // Blocked by the browser or by the person: `durable` says so.
    return memoryStore();
  }
}

function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(database, 1, {
    upgrade: (db) => {
      const entries = db.createObjectStore('entries', { keyPath: 'sequence', autoIncrement: true });
      entries.createIndex('owner', 'owner');
      db.createObjectStore('leases', { keyPath: 'owner' });
    },
    // A newer version of us in another tab must not wait for this one.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
}

function deviceStore(db: IDBPDatabase<Schema>): Store {
  // On the disk, and not only in the system's buffers, before anybody is told that it is kept.
  const writing = () => db.transaction('entries', 'readwrite', { durability: 'strict' });
  return {
    durable: true,
    all: (owner) => db.getAllFromIndex('entries', 'owner', owner),
    has: async (sequence) => (await db.getKey('entries', sequence)) !== undefined,
    async add(entries, replaced = []) {
      const { store, done } = writing();
      const deleted = replaced.map((sequence) => store.delete(sequence));
      const added = entries.map((entry) => store.add(entry as StoredEntry));
      await Promise.all([...deleted, done]);
      return Promise.all(added);
    },
    put: async (entry) => void (await db.put('entries', entry)),
    async delete(sequences) {
      const { store, done } = writing();
      await Promise.all([...sequences.map((sequence) => store.delete(sequence)), done]);
    },
    async deleteBefore(moment) {
      const { store, done } = writing();
      for await (const cursor of store) if (cursor.value.createdAt < moment) await cursor.delete();
      await done;
    },
    async takeLease(lease, now) {
      const { store, done } = db.transaction('leases', 'readwrite');
      const held = await store.get(lease.owner);
      const isFree = !held || held.holder === lease.holder || held.until < now;
      if (isFree) await store.put(lease);
      await done;
      return isFree;
    },
    async giveLease(owner, holder) {
      const { store, done } = db.transaction('leases', 'readwrite');
      if ((await store.get(owner))?.holder === holder) await store.delete(owner);
      await done;
    },
    close: () => db.close(),
  };
}

function memoryStore(): Store {
  const entries = new Map<number, StoredEntry>();
  let last = 0;
  const remove = (sequences: readonly number[]) => sequences.forEach((sequence) => entries.delete(sequence));
  return {
    durable: false,
    all: async (owner) => [...entries.values()].filter((entry) => entry.owner === owner),
    has: async (sequence) => entries.has(sequence),
    add: async (added, replaced = []) => {
      remove(replaced);
      return added.map((entry) => {
        const sequence = (last += 1);
        entries.set(sequence, { ...entry, sequence });
        return sequence;
      });
    },
    put: async (entry) => void entries.set(entry.sequence, entry),
    delete: async (sequences) => remove(sequences),
    deleteBefore: async (moment) =>
      remove([...entries.values()].filter(({ createdAt }) => createdAt < moment).map(({ sequence }) => sequence)),
    // Nobody else sees this memory.
    takeLease: async () => true,
    giveLease: async () => {},
    close: () => entries.clear(),
  };
}
