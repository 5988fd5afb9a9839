import type { ReactiveController, ReactiveElement } from 'lit';
import type { Client } from '../client/index.js';
import { Around } from '../context/around.js';

interface Host extends ReactiveElement {
  /** The element's own client, which wins over everything around it. */
  client?: Client;
}

const changes = new EventTarget();

/**
 * The client an element speaks with: its own `client` property, else what is around it (`context/around.ts`). The element updates
 * whenever the answer changes.
 */
export class Connection implements ReactiveController {
  readonly #host: Host;
  readonly #around: Around;
  readonly #onChange: (() => void) | undefined;
  #stop: (() => void) | undefined;

  /** @param onChange Called when another element on the page has changed something on the server. */
  constructor(host: Host, onChange?: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#around = new Around(host, () => host.requestUpdate());
    host.addController(this);
  }

  /** The client to speak with; `undefined` until the page has configured one. */
  get client(): Client | undefined {
    return this.#host.client ?? this.#around.find('client');
  }

  /** Tells the other elements of the page that something changed on the server, so that they read again. */
  announceChange(): void {
    changes.dispatchEvent(new CustomEvent('change', { detail: this }));
  }

  hostConnected() {
    const listen = (event: Event) => {
      if ((event as CustomEvent).detail !== this) this.#onChange?.();
    };
    changes.addEventListener('change', listen);
    this.#stop = () => changes.removeEventListener('change', listen);
  }

  hostDisconnected() {
    this.#stop?.();
  }
}
