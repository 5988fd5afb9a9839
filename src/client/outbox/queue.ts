import type { Problem } from '../../contract/index.js';
import type { Seal } from '../drafts/seal.js';
import { aggregateOf, type Command, commandFormat, migrated, type WaitingOperation } from './command.js';
import type { Store, StoredEntry } from './store.js';

/** One write that waits, or that came back. */
export interface OutboxEntry {
  readonly id: string;
  readonly operation: WaitingOperation;
  /** As it was given to `add`; where a part of it was done, the rest. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What it works on; entries of one aggregate go out in their order. */
  readonly aggregate: string;
  readonly createdAt: Date;
  /**
   * `waiting` until it is done. `refused`: the server will not take it like this. `conflict`: the record has changed, a person
   * chooses. `expired`: it waited longer than a key is worth.
   */
  readonly state: 'waiting' | 'refused' | 'conflict' | 'expired';
  /** Why it came back, in the server's words. */
  readonly problem?: Problem;
}

/** An entry with what is needed to send and store it. */
export interface Queued {
  readonly stored: StoredEntry;
  readonly command: Command;
  readonly entry: OutboxEntry;
}

/** What is sealed. */
interface Sealed {
  readonly command: unknown;
  readonly state: OutboxEntry['state'];
  readonly problem?: Problem;
}

/** Beyond this something is wrong; a person must look. */
export const mostEntries = 2_000;
/** Days for which an entry may wait, and for which one that came back is kept. Servers keep keys for longer. */
const mostDays = 30;
const day = 24 * 60 * 60 * 1000;

/** There is no room for another write: too many wait already, or the device cannot keep them. */
export class OutboxFullError extends Error {
  override readonly name = 'OutboxFullError';
}

/** One person's waiting writes in their order: on the device, and as a copy in memory that is quick to ask. */
export class Queue {
  readonly #store: Store;
  readonly #seal: Seal;
  readonly #owner: string;
  #items: readonly Queued[] = [];
  /** Store accesses one after the other: a reading must not overtake a writing. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: Store, seal: Seal, owner: string) {
    this.#store = store;
    this.#seal = seal;
    this.#owner = owner;
  }

  get items(): readonly Queued[] {
    return this.#items;
  }

  /** The first entry of an aggregate that may go out. */
  next(aggregate: string): Queued | undefined {
    return this.#items.find(({ entry }) => entry.aggregate === aggregate && entry.state === 'waiting');
  }

  /** Reads what is on the device: at the start, and when another tab has changed it. */
  reload(): Promise<void> {
    return this.#inTurn(async () => {
      const known = new Map(this.#items.map((item) => [item.stored.sequence, item]));
      const rows = await this.#store.all(this.#owner);
      const items = await Promise.all(rows.map((row) => this.#open(row, known.get(row.sequence))));
      this.#items = items.filter((item) => item !== undefined);
    });
  }

  /**
   * Puts commands at the end, in place of other entries where told, in one transaction.
   *
   * @throws OutboxFullError
   */
  async add(commands: readonly Command[], replaced: readonly string[] = []): Promise<readonly OutboxEntry[]> {
    if (this.#items.length + commands.length - replaced.length > mostEntries) {
      throw new OutboxFullError(`More than ${mostEntries} writes are waiting.`);
    }
    return this.#inTurn(async () => {
      const createdAt = Date.now();
      const rows = await Promise.all(
        commands.map(async (command) => {
          const id = command.idempotencyKey;
          const content = await this.#close(id, { command, state: 'waiting' });
          return { owner: this.#owner, id, createdAt, format: commandFormat, content };
        }),
      );
      const gone = this.#items.filter(({ entry }) => replaced.includes(entry.id));
      const places = await this.#put(() =>
        this.#store.add(
          rows,
          gone.map(({ stored }) => stored.sequence),
        ),
      );
      const items = await Promise.all(
        rows.map((row, index) =>
          queued({ ...row, sequence: places[index]! }, { command: commands[index], state: 'waiting' }),
        ),
      );
      this.#items = [...this.#items.filter((item) => !gone.includes(item)), ...items];
      return items.map(({ entry }) => entry);
    });
  }

  /** Sets an entry aside for the person, with the rest of its input where a part was done. */
  park(item: Queued, state: OutboxEntry['state'], problem?: Problem, input = item.command.input): Promise<void> {
    return this.#inTurn(async () => {
      const sealed: Sealed = { command: { ...item.command, input }, state, ...(problem && { problem }) };
      const stored = { ...item.stored, format: commandFormat, content: await this.#close(item.entry.id, sealed) };
      await this.#store.put(stored);
      const parked = await queued(stored, sealed);
      this.#items = this.#items.map((other) => (other.entry.id === item.entry.id ? parked : other));
    });
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.#inTurn(async () => {
      const gone = this.#items.filter(({ entry }) => ids.includes(entry.id));
      await this.#store.delete(gone.map(({ stored }) => stored.sequence));
      this.#items = this.#items.filter((item) => !gone.includes(item));
    });
  }

  /** Whether it is still on the device: another tab may have discarded it. */
  holds({ stored }: Queued): Promise<boolean> {
    return this.#store.has(stored.sequence);
  }

  /** Entries too old to be sent safely come back; what came back and was never looked at goes, whoever's it is. */
  async cleanUp(): Promise<void> {
    const oldest = Date.now() - mostDays * day;
    await this.#store.deleteBefore(oldest - mostDays * day);
    for (const item of this.#items) {
      if (item.entry.state === 'waiting' && item.stored.createdAt < oldest) await this.park(item, 'expired');
    }
  }

  async #open(row: StoredEntry, known: Queued | undefined): Promise<Queued | undefined> {
    if (known && sameContent(known.stored, row)) return known;
    try {
      const sealed = JSON.parse(await this.#seal.open(row.content, this.#nameOf(row.id))) as Sealed;
      const command = migrated(sealed.command, row.format);
      return command && (await queued(row, { ...sealed, command }));
    } catch {
      // Sealed with a key that the server has changed since, or damaged. Nobody can read it; age takes it away.
      return undefined;
    }
  }

  #close(id: string, sealed: Sealed): Promise<StoredEntry['content']> {
    return this.#seal.close(JSON.stringify(sealed), this.#nameOf(id));
  }

  #nameOf(id: string): string {
    return `${this.#owner} outbox ${id}`;
  }

  async #put<Value>(write: () => Promise<Value>): Promise<Value> {
    try {
      return await write();
    } catch (error) {
      throw new OutboxFullError('The device cannot keep another write.', { cause: error });
    }
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => {});
    return turn;
  }
}

async function queued(stored: StoredEntry, sealed: Sealed): Promise<Queued> {
  const command = sealed.command as Command;
  const { operation, input } = command;
  const { id, createdAt } = stored;
  const aggregate = await aggregateOf(operation, input);
  const entry: OutboxEntry = {
    ...{ id, operation, input, aggregate, createdAt: new Date(createdAt) },
    state: sealed.state,
    ...(sealed.problem && { problem: sealed.problem }),
  };
  return { stored, command, entry };
}

/** A sealed content is never the same twice, and its vector tells it. */
function sameContent({ content: one }: StoredEntry, { content: other }: StoredEntry): boolean {
  if (one.type === 'sealed' && other.type === 'sealed') return String(one.vector) === String(other.vector);
  return one.type === 'plain' && other.type === 'plain' && one.text === other.text;
}
