import type { Client } from '../client/index.js';

/** Opens it, or answers with what is open. */
export interface OnceAPerson<Opened> {
  (client: Client): Promise<Opened>;
  /** The next asker opens it anew: what was open has been closed. */
  forget(client: Client): void;
}

/**
 * Opens what belongs to the person signed in, on this device, once a client: the elements of a page share it. When the person
 * signs out it is let go, for whoever signs in next may be another one; after a failed opening (no network yet) the next asker
 * tries again.
 */
export function onceAPerson<Opened>(open: (client: Client) => Promise<Opened>): OnceAPerson<Opened> {
  const opened = new WeakMap<Client, { readonly opening: Promise<Opened>; readonly stop: () => void }>();
  const forget = (client: Client) => {
    opened.get(client)?.stop();
    opened.delete(client);
  };
  const openOnce = (client: Client) => {
    const known = opened.get(client);
    if (known) return known.opening;
    const opening = open(client);
    const stop = client.onSignedOut(({ reason }) => {
      if (reason === 'requested') forget(client);
    });
    opened.set(client, { opening, stop });
    opening.catch(() => forget(client));
    return opening;
  };
  return Object.assign(openOnce, { forget });
}
