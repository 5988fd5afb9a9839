import { and, asc, desc, eq, inArray, lt, lte } from 'drizzle-orm';
import type { NewWebhook } from '../../contract/index.js';
import type { Database } from './database.js';
import { cut, isAfter, isBefore, type PageOf, type PageRequest } from './paging.js';
import { webhookDeliveries, webhooks } from './schema.js';

export type WebhookRow = typeof webhooks.$inferSelect;
export type DeliveryRow = typeof webhookDeliveries.$inferSelect;

/** Days for which a message that is over can still be looked up and sent again. */
const daysKept = 90;

/** Adds an address that is told what happens from now on. */
export async function insertWebhook(
  db: Database,
  webhook: NewWebhook & Pick<WebhookRow, 'agencyId' | 'id' | 'secret' | 'createdAt'>,
): Promise<WebhookRow> {
  const row = { ...webhook, active: true };
  await db.insert(webhooks).values(row);
  return row;
}

/** The addresses of the agency, oldest first. */
export async function listWebhooks(db: Database, agencyId: string, page: PageRequest): Promise<PageOf<WebhookRow>> {
  const rows = await db
    .select()
    .from(webhooks)
    .where(and(eq(webhooks.agencyId, agencyId), isAfter([webhooks.createdAt, webhooks.id], page.after)))
    .orderBy(asc(webhooks.createdAt), asc(webhooks.id))
    .limit(page.limit + 1);
  return cut(rows, page.limit, (row) => [row.createdAt.toISOString(), row.id]);
}

export async function findWebhook(db: Database, agencyId: string, id: string): Promise<WebhookRow | undefined> {
  const [row] = await db.select().from(webhooks).where(isWebhook(agencyId, id));
  return row;
}

/** Ends a registration with everything that was to be sent to it. `false` where there is none. */
export async function removeWebhook(db: Database, agencyId: string, id: string): Promise<boolean> {
  const removed = await db.delete(webhooks).where(isWebhook(agencyId, id)).returning({ id: webhooks.id });
  await db.delete(webhookDeliveries).where(isTo(agencyId, id));
  return removed.length > 0;
}

/** What was sent to an address or is to be, newest first. */
export async function listDeliveries(
  db: Database,
  agencyId: string,
  webhookId: string,
  page: PageRequest,
): Promise<PageOf<DeliveryRow>> {
  const { at, id } = webhookDeliveries;
  const rows = await db
    .select()
    .from(webhookDeliveries)
    .where(and(isTo(agencyId, webhookId), isBefore([at, id], page.after)))
    .orderBy(desc(at), desc(id))
    .limit(page.limit + 1);
  return cut(rows, page.limit, (row) => [row.at.toISOString(), row.id]);
}

/**
 * Puts a message into the queue again, with all its attempts before it; `undefined` where there is none. An address that had
 * said it was gone is tried again: a person has asked for it.
 */
export async function queueAgain(
  db: Database,
  key: { agencyId: string; webhookId: string; id: string },
  now: Date,
): Promise<DeliveryRow | undefined> {
  const [row] = await db
    .update(webhookDeliveries)
    .set({ state: 'waiting', attempts: 0, nextAttemptAt: now, lastStatus: null })
    .where(and(isTo(key.agencyId, key.webhookId), eq(webhookDeliveries.id, key.id)))
    .returning();
  if (row) await db.update(webhooks).set({ active: true }).where(isWebhook(key.agencyId, key.webhookId));
  return row;
}

/** A message that a sender has taken, with where it goes. */
export interface DueMessage {
  readonly message: DeliveryRow;
  readonly url: string;
  readonly secret: string;
}

/**
 * Takes messages that are due, for this process alone: until `leaseEnd` no other takes them. They are counted as attempted
 * before they are sent, so that a process that dies in between is followed by another, with the same ids. What was never
 * tried goes first: an address that does not answer keeps nobody else waiting. Must run in a transaction.
 */
export async function takeDue(
  db: Database,
  { now, leaseEnd, limit }: { now: Date; leaseEnd: Date; limit: number },
): Promise<DueMessage[]> {
  const due = await db
    .select({ message: webhookDeliveries, url: webhooks.url, secret: webhooks.secret })
    .from(webhookDeliveries)
    .innerJoin(
      webhooks,
      and(eq(webhooks.agencyId, webhookDeliveries.agencyId), eq(webhooks.id, webhookDeliveries.webhookId)),
    )
    .where(
      and(eq(webhookDeliveries.state, 'waiting'), lte(webhookDeliveries.nextAttemptAt, now), eq(webhooks.active, true)),
    )
    .orderBy(asc(webhookDeliveries.attempts), asc(webhookDeliveries.nextAttemptAt))
    .limit(limit)
    .for('update', { of: webhookDeliveries, skipLocked: true });
  const taken: DueMessage[] = [];
  for (const { message, ...to } of due) {
    const attempt = { attempts: message.attempts + 1, nextAttemptAt: leaseEnd };
    await db.update(webhookDeliveries).set(attempt).where(isDelivery(message));
    taken.push({ message: { ...message, ...attempt }, ...to });
  }
  return taken;
}

/** Writes what came of an attempt, unless somebody has put the message into the queue again meanwhile. */
export async function settleAttempt(
  db: Database,
  message: DeliveryRow,
  outcome: Pick<DeliveryRow, 'state' | 'nextAttemptAt' | 'lastStatus'>,
): Promise<void> {
  const isOurs = eq(webhookDeliveries.attempts, message.attempts);
  await db
    .update(webhookDeliveries)
    .set(outcome)
    .where(and(isDelivery(message), isOurs));
}

/** Sends nothing more to an address that has said it is gone for good. */
export async function deactivate(db: Database, { agencyId, webhookId }: DeliveryRow): Promise<void> {
  await db.update(webhooks).set({ active: false }).where(isWebhook(agencyId, webhookId));
  await db
    .update(webhookDeliveries)
    .set({ state: 'failed', nextAttemptAt: null })
    .where(and(isTo(agencyId, webhookId), eq(webhookDeliveries.state, 'waiting')));
}

/** Wipes messages that have been over for long. */
export async function forgetOldDeliveries(db: Database, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - daysKept * 86_400_000);
  await db
    .delete(webhookDeliveries)
    .where(and(inArray(webhookDeliveries.state, ['delivered', 'failed']), lt(webhookDeliveries.at, oldest)));
}

function isWebhook(agencyId: string, id: string) {
  return and(eq(webhooks.agencyId, agencyId), eq(webhooks.id, id));
}

function isTo(agencyId: string, webhookId: string) {
  return and(eq(webhookDeliveries.agencyId, agencyId), eq(webhookDeliveries.webhookId, webhookId));
}

function isDelivery({ agencyId, id }: DeliveryRow) {
  return and(eq(webhookDeliveries.agencyId, agencyId), eq(webhookDeliveries.id, id));
}
