import type { Client } from '../client/index.js';
import { type DraftStorage, openDrafts } from '../client/drafts.js';
import { onceAPerson } from './once-a-person.js';

export type { DraftStorage };

/**
 * The drafts of the person signed in, on this device. The key that encrypts them and the age limit come from the API, so that
 * nobody reads them without that person's session.
 */
export const openPersonalDrafts: (client: Client) => Promise<DraftStorage> = onceAPerson(async (client) => {
  const [me, policy] = await Promise.all([client.me.get(), client.policy.get()]);
  return openDrafts({
    personId: me.employee.id,
    baseUrl: client.baseUrl,
    draftKey: me.draftKey,
    ...policy.drafts,
  });
});
