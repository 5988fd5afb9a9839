import type { Client } from '../client/index.js';
import { type DraftStorage, openDrafts } from '../client/drafts.js';

export type { DraftStorage };

const opened = new WeakMap<Client, Promise<DraftStorage>>();

/**
 * The drafts of the person signed in, on this device. Opened once a client: the key that encrypts them and the age limit come
 * from the API, so that nobody reads them without that person's session.
 */
export function openPersonalDrafts(client: Client): Promise<DraftStorage> {
  const known = opened.get(client);
  if (known) return known;
  const opening = open(client);
  opened.set(client, opening);
  // A failed opening (no network yet) is tried again the next time.
  opening.catch(() => opened.delete(client));
  // Whoever signs in next may be another person.
  const stop = client.onSignedOut(({ reason }) => {
    if (reason !== 'requested') return;
    opened.delete(client);
    stop();
  });
  return opening;
}

async function open(client: Client): Promise<DraftStorage> {
  const [me, policy] = await Promise.all([client.me.get(), client.policy.get()]);
  return openDrafts({
    personId: me.employee.id,
    baseUrl: client.baseUrl,
    draftKey: me.draftKey,
    ...policy.drafts,
  });
}
