import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { EventType } from '../contract/index.js';
import type { SignedIn, Surroundings } from './context.js';
import type { Database } from './store/database.js';
import { webhookDeliveries, webhooks } from './store/schema.js';

/** Whoever has something to tell: the context of any handler of a signed-in person. */
export type Teller = Pick<Surroundings, 'db' | 'now' | 'makeId'> & Pick<SignedIn, 'agency'>;

/** What an event carries: ids, states, dates. */
export type EventData = Readonly<Record<string, string | number | null>>;

/**
 * Tells the portals that something happened. The messages are written in the transaction of what happened, so that they go
 * out if and only if it did; they carry ids, states and dates, never what a person wrote.
 */
export async function tell({ db, agency, now, makeId }: Teller, type: EventType, data: EventData): Promise<void> {
  await queue(db, type, { agencyId: agency.id, data, at: now(), idFor: () => makeId() });
}

/**
 * Tells what follows from the calendar, and which every process of the server may notice: the messages about it have the same
 * ids whoever writes them, so that they go out once.
 */
export async function tellOnce(
  { db, agency, now }: Omit<Teller, 'makeId'>,
  type: EventType,
  data: EventData,
): Promise<void> {
  const idFor = (webhookId: string) =>
    createHash('sha256')
      .update(JSON.stringify([webhookId, type, Object.entries(data).sort()]))
      .digest('base64url');
  await queue(db, type, { agencyId: agency.id, data, at: now(), idFor });
}

/** Whether any portal of the agency wants to hear of an event. */
export async function isListenedTo(db: Database, agencyId: string, type: EventType): Promise<boolean> {
  return (await listeners(db, agencyId, type)).length > 0;
}

async function queue(
  db: Database,
  type: EventType,
  { agencyId, data, at, idFor }: { agencyId: string; data: EventData; at: Date; idFor: (webhookId: string) => string },
): Promise<void> {
  const messages = (await listeners(db, agencyId, type)).map((webhookId) => ({
    ...{ agencyId, id: idFor(webhookId), webhookId, type, at, data },
    ...{ state: 'waiting' as const, nextAttemptAt: at },
  }));
  if (messages.length > 0) await db.insert(webhookDeliveries).values(messages).onConflictDoNothing();
}

async function listeners(db: Database, agencyId: string, type: EventType): Promise<string[]> {
  const active = await db
    .select({ id: webhooks.id, events: webhooks.events })
    .from(webhooks)
    .where(and(eq(webhooks.agencyId, agencyId), webhooks.active))
    .orderBy(webhooks.id);
  return active.filter(({ events }) => events.length === 0 || events.includes(type)).map(({ id }) => id);
}
