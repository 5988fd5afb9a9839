/**
 * What every file of `dist/cdn` gives to the page, and how it finds what the page says of itself.
 */
import { configure } from './context/configure.js';
import { pageSettings } from './embedding/page-settings.js';

export type { Client, ClientOptions } from './client/index.js';
export { createPageClient as createClient } from './client/page-client.js';
export { configure, type Configuration } from './context/configure.js';
export { countUnsent, signOut, type SignOutOptions } from './controllers/sign-out.js';
export { version } from './version.js';

const settings = pageSettings();
if (settings) {
  const { baseUrl, tokenUrl, session, locale, theme } = settings;
  const getToken = tokenUrl === undefined ? undefined : () => tokenFrom(tokenUrl);
  configure({ baseUrl, session, locale, theme, getToken });
}

/** So answers a portal where nobody is signed in; 419 is what PHP frameworks say after a log-out. */
const nobody = [401, 403, 419];

/** Fails where the portal's server does: then people are not told to sign in. */
async function tokenFrom(url: string) {
  const response = await fetch(url, { headers: { accept: 'application/json' }, cache: 'no-store' });
  if (nobody.includes(response.status)) return null;
  if (!response.ok) throw new Error(`asn-kinerja: ${url} answered ${response.status}.`);
  return (await response.json()) as { token: string; expiresAt?: string };
}
