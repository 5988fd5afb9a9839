import type { ReactiveController, ReactiveElement } from 'lit';
import type { Client } from '../client/index.js';
import { openOutbox, type Outbox, type OutboxEntry, type OutboxEvent } from '../client/outbox.js';
import type { Connection } from './connection.js';
import { onceAPerson } from './once-a-person.js';

export type { Outbox, OutboxEntry };

/** The outbox of the person signed in. */
export const openPersonalOutbox = onceAPerson(openOutbox);

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
  #client: Client | undefined;
  #stop: (() => void) | undefined;

  /** @param onSent Called when a write has arrived on the server; only in the tab that sends. */
  constructor(host: ReactiveElement, connection: Connection, onSent?: (entry: OutboxEntry, answer: unknown) => void) {
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
    const outbox = await openPersonalOutbox(client);
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
  }

  hostDisconnected() {
    removeEventListener('online', this.#openAgain);
    removeEventListener('beforeunload', this.#ask);
    this.#leave();
  }

  hostUpdate() {
    const { client } = this.#connection;
    if (client === this.#client) return;
    this.#leave();
    this.#client = client;
    this.#openAgain();
  }

  /** Opens it where that did not work before. */
  readonly #openAgain = () => {
    const client = this.#client;
    if (!client || this.outbox) return;
    openPersonalOutbox(client).then(
      (outbox) => {
        if (client === this.#client && !this.outbox) this.#follow(outbox);
      },
      // The element's own reading fails for the same reason, and says so.
      () => {},
    );
  };

  #follow(outbox: Outbox) {
    this.outbox = outbox;
    this.#stop = outbox.subscribe((event: OutboxEvent) => {
      if (event.type === 'sent') this.#onSent?.(event.entry, event.answer);
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }

  #leave() {
    this.#stop?.();
    this.outbox = undefined;
    this.#client = undefined;
  }

  readonly #ask = (event: BeforeUnloadEvent) => {
    if (this.outbox && !this.outbox.durable && this.entries.some(({ state }) => state === 'waiting')) {
      event.preventDefault();
    }
  };
}
