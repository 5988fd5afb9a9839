import type { Client } from '../client/index.js';
import { pageSurroundings } from '../context/surroundings.js';
import { openPersonalDrafts } from './personal-drafts.js';

/** What happens at sign-out to work that has not reached the server. */
export interface SignOutOptions {
  /**
   * `send`: what waits is sent first, as far as that succeeds within ten seconds; the rest is treated as with `keep`.
   * `keep`: it stays, sealed, where the agency allows that; else it goes, for office computers are shared.
   * `discard`: everything goes. Unless told: `send`.
   */
  readonly unsent?: 'send' | 'keep' | 'discard';
}

/**
 * Ends the page's session; call it from your portal's log-out. Ask before, with `countUnsent()`, what is to happen to work
 * that has not reached the server. The token is refused from then on.
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
export async function signOut(
  client: Client | undefined = pageSurroundings().client,
  { unsent = 'send' }: SignOutOptions = {},
): Promise<void> {
  if (!client) return;
  try {
    const [drafts, outbox] = await Promise.all([openPersonalDrafts(client), openWaiting(client)]);
    if (unsent === 'send') await outbox.flush();
    if (unsent === 'discard') {
      await drafts.wipe();
      await outbox.discard(...outbox.list().map(({ id }) => id));
    }
    await Promise.all([drafts.signOut(), outbox.signOut()]);
  } finally {
    await client.signOut();
  }
}

/** How many pieces of unsent work of the person signed in are on this device: ask before signing out. */
export async function countUnsent(client: Client | undefined = pageSurroundings().client): Promise<number> {
  if (!client) return 0;
  const [drafts, outbox] = await Promise.all([openPersonalDrafts(client), openWaiting(client)]);
  return (await drafts.list()).length + outbox.list().length;
}

// Loaded here alone: a portal whose elements have no outbox carries none.
async function openWaiting(client: Client) {
  const { openPersonalOutbox } = await import('./outbox.js');
  return openPersonalOutbox(client);
}
