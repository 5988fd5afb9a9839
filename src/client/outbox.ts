import type { Client } from './client.js';
import { makeSeal, noSeal, type Seal } from './drafts/seal.js';
import {
  aggregateOf,
  type Command,
  contractVersion,
  type WaitingInput,
  type WaitingOperation,
} from './outbox/command.js';
import { type Leadership, standForElection } from './outbox/leadership.js';
import { type OutboxEntry, Queue } from './outbox/queue.js';
import { Sender } from './outbox/sender.js';
import { openStore, type Store } from './outbox/store.js';
import type { Hindrance } from './outbox/verdict.js';
import { randomId } from './random-id.js';

export type { WaitingInput, WaitingOperation } from './outbox/command.js';
export { type OutboxEntry, OutboxFullError } from './outbox/queue.js';
export type { Hindrance } from './outbox/verdict.js';

/** What an outbox tells. */
export type OutboxEvent =
  /** Something was added, came back, or nothing goes out any more: ask `list()` and `hindrance`. */
  | { readonly type: 'changed' }
  /** A write is on the server; `answer` is what the operation answered. Only in the tab that sent it. */
  | { readonly type: 'sent'; readonly entry: OutboxEntry; readonly answer: unknown };

/** One person's writes that wait for the line, on this device. */
export interface Outbox {
  /** Id of the person whose writes these are; empty where nobody signs in. */
  readonly personId: string;
  /**
   * `false` where they end with the page: on plain-HTTP pages, where nothing can be sealed, and where the browser keeps
   * nothing. Then the person must not close the page before all is sent.
   */
  readonly durable: boolean;
  /** Why nothing goes out now; `undefined` while it does or nothing waits. */
  readonly hindrance: Hindrance | undefined;
  /**
   * Takes a write that may wait. It is on the device when this resolves, and goes out as soon as it can.
   *
   * @param replaced Ids of entries in whose place it comes: corrected ones that were refused.
   * @throws OutboxFullError Where it could not be kept.
   * @throws TypeError Where it names a record as `current`.
   */
  add<Id extends WaitingOperation>(
    operation: Id,
    input: WaitingInput<Id>,
    replaced?: readonly string[],
  ): Promise<OutboxEntry>;
  /** What waits and what came back, in the order it was added. */
  list(): readonly OutboxEntry[];
  /** Calls the listener after every change; returns the way to stop. */
  subscribe(listener: (event: OutboxEvent) => void): () => void;
  /** Tries to send everything now. Resolves when nothing is left to try, at the latest after so many milliseconds. */
  flush(milliseconds?: number): Promise<void>;
  /** Throws entries away. One that is just being sent may arrive all the same. */
  discard(...ids: readonly string[]): Promise<void>;
  /** At sign-out: throws everything away, unless it is sealed and the agency lets it stay. */
  signOut(): Promise<void>;
  /** Stops sending here; another tab goes on. */
  close(): void;
}

/** What one tab tells the others. */
interface Message {
  readonly owner: string;
  readonly type: 'changed' | 'flush';
}

const channelName = 'asn-kinerja-outbox';
const flushPatience = 10_000;

/**
 * Opens the outbox of the person signed in: what waits there goes out at once. Nobody else's can be read or sent through it.
 * Needs the server once, for the key that seals it. Import this module where it is needed; the client does not bring it along.
 *
 * @throws AsnError Where the person could not be asked for.
 *
 * @example
 * const outbox = await openOutbox(client);
 * await outbox.add('activities.record', { appraisalId, body: { entries } });
 */
export async function openOutbox(client: Client): Promise<Outbox> {
  const [me, policy] = await Promise.all([client.me.get(), client.policy.get()]);
  const seal = await makeSeal(me.draftKey);
  const { keepAfterSignOut } = policy.drafts;
  return openFor(client, { personId: me.employee.id, seal, mayLie: seal.encrypts, mayStay: keepAfterSignOut });
}

/**
 * Opens the outbox of those who use this device without signing in: what they send names nobody. It lies open on the device until
 * it is sent, for nobody has a key, and opening it asks the server nothing.
 */
export function openPublicOutbox(client: Client): Promise<Outbox> {
  return openFor(client, { personId: '', seal: noSeal, mayLie: true, mayStay: true });
}

interface Owner {
  readonly personId: string;
  readonly seal: Seal;
  /** Whether entries may lie on the device. */
  readonly mayLie: boolean;
  /** Whether they may stay there after a sign-out. */
  readonly mayStay: boolean;
}

async function openFor(client: Client, { personId, seal, mayLie, mayStay }: Owner): Promise<Outbox> {
  const store = await openStore(mayLie);
  const owner = `${client.baseUrl.replace(/\/+$/, '')} ${personId || 'public'}`;
  const queue = new Queue(store, seal, owner);
  await queue.reload();
  await queue.cleanUp();
  return new DeviceOutbox(client, store, queue, owner, personId, mayStay);
}

class DeviceOutbox implements Outbox {
  readonly personId: string;
  readonly durable: boolean;
  readonly #store: Store;
  readonly #queue: Queue;
  readonly #owner: string;
  readonly #sender: Sender;
  readonly #mayStay: boolean;
  readonly #listeners = new Set<(event: OutboxEvent) => void>();
  #channel: BroadcastChannel | undefined;
  readonly #leadership: Leadership;
  readonly #stopListening: () => void;
  #isClosed = false;

  constructor(client: Client, store: Store, queue: Queue, owner: string, personId: string, mayStay: boolean) {
    this.personId = personId;
    this.durable = store.durable;
    this.#store = store;
    this.#queue = queue;
    this.#owner = owner;
    this.#mayStay = store.durable && mayStay;
    this.#sender = new Sender({
      ...{ client, queue, personId: personId || undefined },
      onChange: () => this.#changed(),
      onSent: (entry, answer) => this.#tell({ type: 'sent', entry, answer }),
    });
    // In memory there is nobody to talk to.
    if (store.durable && globalThis.BroadcastChannel) {
      this.#channel = new BroadcastChannel(channelName);
      this.#channel.onmessage = ({ data }: MessageEvent<Message>) => void this.#hear(data);
    }
    this.#leadership = standForElection(store, owner, () => void this.#lead());
    const stopSession = client.onSignedOut(({ reason }) => reason === 'requested' && this.close());
    globalThis.addEventListener?.('online', this.#retry);
    globalThis.document?.addEventListener('visibilitychange', this.#retryWhenSeen);
    this.#stopListening = () => {
      stopSession();
      globalThis.removeEventListener?.('online', this.#retry);
      globalThis.document?.removeEventListener('visibilitychange', this.#retryWhenSeen);
    };
  }

  get hindrance(): Hindrance | undefined {
    return this.#queue.items.some(({ entry }) => entry.state === 'waiting') ? this.#sender.hindrance : undefined;
  }

  async add<Id extends WaitingOperation>(
    operation: Id,
    input: WaitingInput<Id>,
    replaced: readonly string[] = [],
  ): Promise<OutboxEntry> {
    const given = input as Command['input'];
    await aggregateOf(operation, given);
    const command = { operation, input: given, idempotencyKey: randomId(), contract: contractVersion };
    const [entry] = await this.#queue.add([command], replaced);
    this.#changed();
    this.#sender.pump();
    return entry!;
  }

  list(): readonly OutboxEntry[] {
    return this.#queue.items.map(({ entry }) => entry);
  }

  subscribe(listener: (event: OutboxEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async flush(milliseconds = flushPatience): Promise<void> {
    const end = Date.now() + milliseconds;
    this.#post('flush');
    this.#sender.retryNow();
    while (this.#isHopeful() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 25));
  }

  async discard(...ids: readonly string[]): Promise<void> {
    await this.#queue.remove(ids);
    this.#changed();
  }

  async signOut(): Promise<void> {
    if (!this.#mayStay) await this.#queue.remove(this.list().map(({ id }) => id));
    this.#changed();
    this.close();
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#stopListening();
    this.#sender.close();
    this.#listeners.clear();
    // What the others say must not make it stand again.
    if (this.#channel) this.#channel.onmessage = null;
    void this.#leadership.close().then(() => {
      // Who waits to send need not wait for its next turn to ask.
      this.#post('changed');
      this.#channel?.close();
      // What was on its way and ends after this has nobody to tell: a closed channel throws.
      this.#channel = undefined;
    });
    this.#store.close();
  }

  /** This tab is to send from now on: what the last one left is on the device. */
  async #lead() {
    await this.#queue.reload();
    this.#sender.start(this.#leadership);
  }

  /** Whether something may still go out without anything changing. */
  #isHopeful(): boolean {
    const waits = this.list().some(({ state }) => state === 'waiting');
    return waits && (this.#sender.isBusy || this.#sender.hindrance === undefined);
  }

  async #hear({ owner, type }: Message) {
    if (owner !== this.#owner) return;
    if (type === 'flush') return this.#sender.retryNow();
    this.#leadership.stand();
    await this.#queue.reload();
    this.#sender.pump();
    this.#tell({ type: 'changed' });
  }

  #changed() {
    this.#post('changed');
    this.#tell({ type: 'changed' });
  }

  #tell(event: OutboxEvent) {
    for (const listener of [...this.#listeners]) listener(event);
  }

  #post(type: Message['type']) {
    this.#channel?.postMessage({ owner: this.#owner, type } satisfies Message);
  }

  readonly #retry = () => this.#sender.retryNow();

  readonly #retryWhenSeen = () => {
    if (document.visibilityState === 'visible') this.#sender.retryNow();
  };
}
