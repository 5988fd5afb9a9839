import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Client } from '../client/index.js';
import { onConfigure, pageSurroundings } from '../context/configure.js';
import type { Provider } from '../context/provider.js';
import { type Surroundings, surroundingsContext } from '../context/surroundings.js';

interface Host extends ReactiveElement {
  /** The element's own client, which wins over everything around it. */
  client?: Client;
}

const changes = new EventTarget();

/**
 * Finds the surroundings of an element: its own `client` property, the provider named by its `provider` attribute, the
 * nearest `<asn-provider>`, or what `configure()` has set for the page. The element updates whenever the answer changes.
 */
export class Connection implements ReactiveController {
  readonly #host: Host;
  readonly #context: ContextConsumer<typeof surroundingsContext, Host>;
  readonly #onChange: (() => void) | undefined;
  #stop: (() => void) | undefined;

  /** @param onChange Called when another element on the page has changed something on the server. */
  constructor(host: Host, onChange?: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#context = new ContextConsumer(host, { context: surroundingsContext, subscribe: true });
    host.addController(this);
  }

  get surroundings(): Surroundings {
    const name = this.#host.getAttribute('provider');
    const named = name ? (document.getElementById(name) as Provider | null)?.surroundings : undefined;
    return named ?? this.#context.value ?? pageSurroundings() ?? {};
  }

  /** The client to speak with; `undefined` until the page has configured one. */
  get client(): Client | undefined {
    return this.#host.client ?? this.surroundings.client;
  }

  /** Tells the other elements of the page that something changed on the server, so that they read again. */
  announceChange(): void {
    changes.dispatchEvent(new CustomEvent('change', { detail: this }));
  }

  hostConnected() {
    const stopConfigure = onConfigure(() => this.#host.requestUpdate());
    const listen = (event: Event) => {
      if ((event as CustomEvent).detail !== this) this.#onChange?.();
    };
    changes.addEventListener('change', listen);
    this.#stop = () => {
      stopConfigure();
      changes.removeEventListener('change', listen);
    };
  }

  hostDisconnected() {
    this.#stop?.();
  }
}
