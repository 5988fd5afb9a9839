import type { Client } from '../client/index.js';
import { pageSurroundings } from '../context/configure.js';
import { openPersonalDrafts } from './personal-drafts.js';

/**
 * Ends the page's session; call it from your portal's log-out. Unsent input on this device goes, unless it is encrypted and
 * the agency lets it stay, for office computers are shared. The token is refused from then on.
 *
 * @param client The client to sign out; the one of `configure()` unless told.
 * @throws AsnError Where the API could not be told. Drafts and token are gone all the same.
 *
 * @example
 * document.querySelector('#log-out').addEventListener('click', async () => {
 *   await signOut();
 *   location.href = '/keluar';
 * });
 */
export async function signOut(client: Client | undefined = pageSurroundings()?.client): Promise<void> {
  if (!client) return;
  try {
    const drafts = await openPersonalDrafts(client);
    await drafts.signOut();
  } finally {
    await client.signOut();
  }
}

/** How many pieces of unsent input of the person signed in wait on this device: ask before signing out. */
export async function countUnsent(client: Client | undefined = pageSurroundings()?.client): Promise<number> {
  if (!client) return 0;
  const drafts = await openPersonalDrafts(client);
  return (await drafts.list()).length;
}
