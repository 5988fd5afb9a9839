import type { Client, ClientOptions } from '../client/index.js';
import { createPageClient } from '../client/page-client.js';
import type { Surroundings } from './surroundings.js';

/** What `configure()` takes: a ready client, or what is needed to make one, and how elements should speak and look. */
export type Configuration = Omit<Surroundings, 'client'> & ({ readonly client: Client } | ClientOptions);

interface PageState {
  surroundings: Surroundings | undefined;
  readonly listeners: Set<() => void>;
}

const key = Symbol.for('asn-kinerja.page@1');
const page = globalThis as { [key]?: PageState };
const state: PageState = (page[key] ??= { surroundings: undefined, listeners: new Set() });

/**
 * Connects every element of the page that has no `<asn-provider>` above it. May be called before or after elements appear,
 * and again to change language, theme or client. Returns the client, for pages that also call the API themselves.
 *
 * @example
 * configure({
 *   baseUrl: '/',
 *   getToken: async () => (await fetch('/kinerja/token')).json(),
 * });
 */
export function configure(configuration: Configuration): Client {
  const { locale, theme, density, messages } = configuration;
  const client = 'client' in configuration ? configuration.client : createPageClient(configuration);
  state.surroundings = { client, locale, theme, density, messages };
  for (const listener of [...state.listeners]) listener();
  return client;
}

/** The surroundings `configure()` has set, `undefined` before. */
export function pageSurroundings(): Surroundings | undefined {
  return state.surroundings;
}

/** Calls `listener` after every `configure()`; returns the way to stop. */
export function onConfigure(listener: () => void): () => void {
  state.listeners.add(listener);
  return () => state.listeners.delete(listener);
}
