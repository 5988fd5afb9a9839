import type { ReactiveElement } from 'lit';
import type { Client } from '../client/index.js';
import { createPageClient } from '../client/page-client.js';
import { Around } from '../context/around.js';
import { pageSurroundings } from '../context/surroundings.js';
import { Connection } from './connection.js';

interface Host extends ReactiveElement {
  /** The element's own client, which wins over everything around it. */
  client?: Client;
  /** Address of the API for this element alone; empty where the page says it. */
  baseUrl: string;
}

/** One client for each address of a page, so that its elements share answers. */
const clients = new Map<string, Client>();

/**
 * The client of an element that asks nobody to sign in: its own `client`, else one for its `base-url`, else what is around it,
 * and of a provider without a session its `base-url`. A municipal page that shows nothing else needs no `configure()`.
 */
export class PublicConnection extends Connection {
  readonly #element: Host;
  readonly #near: Around;

  /** @param onChange Called when another element on the page has changed something on the server. */
  constructor(element: Host, onChange?: () => void) {
    super(element, onChange);
    this.#element = element;
    this.#near = new Around(element, () => element.requestUpdate());
  }

  override get client(): Client | undefined {
    const { client, baseUrl } = this.#element;
    if (client) return client;
    if (baseUrl) return clientFor(baseUrl);
    const near = this.#near.find('baseUrl');
    return super.client ?? (near ? clientFor(near) : undefined);
  }
}

function clientFor(baseUrl: string): Client {
  let client = clients.get(baseUrl);
  if (!client) clients.set(baseUrl, (client = createPageClient({ baseUrl, locale: () => pageSurroundings().locale })));
  return client;
}
