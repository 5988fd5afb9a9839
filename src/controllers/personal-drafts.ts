import type { Client } from '../client/index.js';
import type { DraftStorage } from '../client/drafts.js';
import { onceAPerson } from './once-a-person.js';

export type { DraftStorage };

/**
 * The drafts of the person signed in, on this device. The key that encrypts them and the age limit come from the API, so that
 * nobody reads them without that person's session.
 */
export const openPersonalDrafts: (client: Client) => Promise<DraftStorage> = onceAPerson(async (client) => {
  // In a file of its own: it comes while the server is asked who this is.
  const [me, policy, { openDrafts }] = await Promise.all([
    client.me.get(),
    client.policy.get(),
    import('../client/drafts.js'),
  ]);
  return openDrafts({
    personId: me.employee.id,
    baseUrl: client.baseUrl,
    draftKey: me.draftKey,
    ...policy.drafts,
  });
});
