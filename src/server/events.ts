import { eq } from 'drizzle-orm';
import type { EventType } from '../contract/index.js';
import type { SignedIn, Surroundings } from './context.js';
import { webhookDeliveries, webhooks } from './store/schema.js';

/** Whoever has something to tell: the context of any handler of a signed-in person. */
export type Teller = Pick<Surroundings, 'db' | 'now' | 'makeId'> & Pick<SignedIn, 'agency'>;

/**
 * Tells the portals that something happened. The messages are written in the transaction of what happened, so that they go
 * out if and only if it did; they carry ids, states and dates, never what a person wrote.
 */
export async function tell(
  { db, agency, now, makeId }: Teller,
  type: EventType,
  data: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  const listening = await db.select().from(webhooks).where(eq(webhooks.agencyId, agency.id)).orderBy(webhooks.id);
  const at = now();
  const messages = listening
    .filter(({ events }) => events.length === 0 || events.includes(type))
    .map(({ id: webhookId }) => ({
      ...{ agencyId: agency.id, id: makeId(), webhookId, type, at, data },
      ...{ state: 'waiting' as const, nextAttemptAt: at },
    }));
  if (messages.length > 0) await db.insert(webhookDeliveries).values(messages);
}
