import type { Content } from '../drafts/shelf.js';
import { answerOf, change, openDatabase, read } from '../indexed-db.js';
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

const database = 'asn-kinerja-outbox';

// Some engines never answer a first `open` (WebKit bug 226547); a click must not wait for that.
const patience = 3_000;

/**
 * Opens the device's store. In memory where entries must not lie on it; and where the browser keeps nothing: private windows,
 * embedded frames.
 *
 * @param mayLie Whether they are sealed, or name nobody: what a person wrote about their work must not lie open on an office
 *   computer.
 */
export async function openStore(mayLie: boolean): Promise<Store> {
  if (!mayLie || !globalThis.indexedDB) return memoryStore();
  try {
    const opening = connect();
    const opened = await forSomeTime(opening, patience);
    if (opened) return deviceStore(opened);
    opening.then((late) => late.close()).catch(() => {});
    return memoryStore();
  } catch {
    // Blocked by the browser or by the person: `durable` says so.
    return memoryStore();
  }
}

async function connect(): Promise<IDBDatabase> {
  const db = await openDatabase(
    database,
    (created) => {
      const entries = created.createObjectStore('entries', { keyPath: 'sequence', autoIncrement: true });
      entries.createIndex('owner', 'owner');
      created.createObjectStore('leases', { keyPath: 'owner' });
    },
    () => db.close(),
  );
  return db;
}

function deviceStore(db: IDBDatabase): Store {
  // On the disk, and not only in the system's buffers, before anybody is told that it is kept.
  const write = <Answer>(work: (entries: IDBObjectStore) => Answer | Promise<Answer>) =>
    change(db, 'entries', work, { durability: 'strict' });
  return {
    durable: true,
    all: (owner) => read(db, 'entries', (entries) => entries.index('owner').getAll(owner)),
    has: async (sequence) => (await read(db, 'entries', (entries) => entries.getKey(sequence))) !== undefined,
    add: (added, replaced = []) =>
      write((entries) => {
        replaced.forEach((sequence) => entries.delete(sequence));
        return Promise.all(added.map((entry) => answerOf<number>(entries.add(entry))));
      }),
    put: async (entry) => void (await write((entries) => entries.put(entry))),
    delete: (sequences) => write((entries) => sequences.forEach((sequence) => entries.delete(sequence))),
    deleteBefore: (moment) =>
      write(async (entries) => {
        const kept = await answerOf<StoredEntry[]>(entries.getAll());
        for (const { sequence, createdAt } of kept) if (createdAt < moment) entries.delete(sequence);
      }),
    takeLease: (lease, now) =>
      change(db, 'leases', async (leases) => {
        const held = await answerOf<Lease | undefined>(leases.get(lease.owner));
        const isFree = !held || held.holder === lease.holder || held.until < now;
        if (isFree) leases.put(lease);
        return isFree;
      }),
    giveLease: (owner, holder) =>
      change(db, 'leases', async (leases) => {
        const held = await answerOf<Lease | undefined>(leases.get(owner));
        if (held?.holder === holder) leases.delete(owner);
      }),
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
