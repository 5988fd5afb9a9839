import type { Client, ClientOptions } from '../client/index.js';
import { createPageClient } from '../client/page-client.js';
import { setPageSurroundings, type Surroundings } from './surroundings.js';

/** What `configure()` takes: a ready client, or what is needed to make one, and how elements should speak and look. */
export type Configuration = Omit<Surroundings, 'client'> & ({ readonly client: Client } | ClientOptions);

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
  setPageSurroundings({ client, locale, theme, density, messages });
  return client;
}
