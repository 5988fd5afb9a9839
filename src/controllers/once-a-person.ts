import type { Client } from '../client/index.js';

/**
 * Opens what belongs to the person signed in, on this device, once a client: the elements of a page share it. When the person
 * signs out it is let go, for whoever signs in next may be another one; after a failed opening (no network yet) the next asker
 * tries again.
 */
export function onceAPerson<Opened>(open: (client: Client) => Promise<Opened>): (client: Client) => Promise<Opened> {
  const opened = new WeakMap<Client, Promise<Opened>>();
  return (client) => {
    const known = opened.get(client);
    if (known) return known;
    const opening = open(client);
    opened.set(client, opening);
    opening.catch(() => opened.delete(client));
    const stop = client.onSignedOut(({ reason }) => {
      if (reason !== 'requested') return;
      opened.delete(client);
      stop();
    });
    return opening;
  };
}
