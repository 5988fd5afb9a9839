import type { ReactiveController, ReactiveElement } from 'lit';
import type { Client } from '../client/index.js';
import { openOutbox, openPublicOutbox, type Outbox, type OutboxEntry, type OutboxEvent } from '../client/outbox.js';
import type { Connection } from './connection.js';
import { type OnceAPerson, onceAPerson } from './once-a-person.js';

export type { Outbox, OutboxEntry };

/** The outbox of the person signed in. */
export const openPersonalOutbox = onceAPerson(openOutbox);

/** The outbox of those who answer without signing in. */
export const openSharedOutbox = onceAPerson(openPublicOutbox);

const followers = new WeakMap<Outbox, number>();
const closing = new WeakSet<Outbox>();
/** Milliseconds. An element that is moved leaves and comes back. */
const patience = 2_000;

function countFollowers(outbox: Outbox, change: 1 | -1): void {
  followers.set(outbox, (followers.get(outbox) ?? 0) + change);
}

/**
 * An outbox holds a channel, a lock and listeners of the page, and a page may make a client with each provider that comes and
 * goes. So it is closed when nobody follows it, and there is nothing in it any more.
 */
function closeUnfollowed(client: Client, outbox: Outbox, open: OnceAPerson<Outbox>): void {
  if (closing.has(outbox)) return;
  closing.add(outbox);
  setTimeout(() => {
    if (followers.get(outbox)) return void closing.delete(outbox);
    if (outbox.list().length === 0) {
      open.forget(client);
      return outbox.close();
    }
    const stop = outbox.subscribe(() => {
      stop();
      closing.delete(outbox);
      closeUnfollowed(client, outbox, open);
    });
  }, patience);
}

/**
 * Follows the outbox for an element: the element updates when something is added, sent or comes back. Where nothing outlives
 * the page, the browser asks before the page is closed with something unsent.
 */
export class OutboxWatch implements ReactiveController {
  /** `undefined` until it is open: it needs the server once. */
  outbox: Outbox | undefined;

  readonly #host: ReactiveElement;
  readonly #connection: Connection;
  readonly #onSent: ((entry: OutboxEntry, answer: unknown) => void) | undefined;
  readonly #open: OnceAPerson<Outbox>;
  #client: Client | undefined;
  #stop: (() => void) | undefined;

  /**
   * @param onSent Called when a write has arrived on the server; only in the tab that sends.
   * @param open Opens it: that of the person signed in unless told.
   */
  constructor(
    host: ReactiveElement,
    connection: Connection,
    onSent?: (entry: OutboxEntry, answer: unknown) => void,
    open = openPersonalOutbox,
  ) {
    this.#open = open;
    this.#host = host;
    this.#connection = connection;
    this.#onSent = onSent;
    host.addController(this);
  }

  /**
   * The outbox as soon as it is open: a person may be faster than the first answer of the server.
   *
   * @throws AsnError Where it cannot be opened.
   */
  async opened(): Promise<Outbox> {
    const { client } = this.#connection;
    if (this.outbox) return this.outbox;
    if (!client) throw new TypeError('There is no client yet.');
    const outbox = await this.#open(client);
    if (client === this.#client && !this.outbox) this.#follow(outbox);
    return outbox;
  }

  /** What waits or came back. */
  get entries(): readonly OutboxEntry[] {
    return this.outbox?.list() ?? [];
  }

  hostConnected() {
    addEventListener('online', this.#openAgain);
    addEventListener('beforeunload', this.#ask);
    // One that comes back follows again.
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    removeEventListener('online', this.#openAgain);
    removeEventListener('beforeunload', this.#ask);
    this.#leave();
  }

  hostUpdate() {
    const { client } = this.#connection;
    // An update may still be under way when the element is removed: nothing would end what it follows then.
    if (client === this.#client || !this.#host.isConnected) return;
    this.#leave();
    this.#client = client;
    this.#openAgain();
  }

  /** Opens it where that did not work before. */
  readonly #openAgain = () => {
    const client = this.#client;
    if (!client || this.outbox) return;
    this.#open(client).then(
      (outbox) => {
        if (client === this.#client && !this.outbox) this.#follow(outbox);
        else closeUnfollowed(client, outbox, this.#open);
      },
      // The element's own reading fails for the same reason, and says so.
      () => {},
    );
  };

  #follow(outbox: Outbox) {
    this.outbox = outbox;
    countFollowers(outbox, 1);
    this.#stop = outbox.subscribe((event: OutboxEvent) => {
      if (event.type === 'sent') this.#onSent?.(event.entry, event.answer);
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }

  #leave() {
    this.#stop?.();
    if (this.outbox) countFollowers(this.outbox, -1);
    if (this.outbox && this.#client) closeUnfollowed(this.#client, this.outbox, this.#open);
    this.outbox = undefined;
    this.#client = undefined;
  }

  readonly #ask = (event: BeforeUnloadEvent) => {
    if (this.outbox && !this.outbox.durable && this.entries.some(({ state }) => state === 'waiting')) {
      event.preventDefault();
    }
  };
}
