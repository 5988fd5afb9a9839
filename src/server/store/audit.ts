import { createHash } from 'node:crypto';
import { and, asc, desc, eq, gt, lt } from 'drizzle-orm';
import type { Database } from './database.js';
import { cut, type PageOf, type PageRequest } from './paging.js';
import { inBatches } from './rows.js';
import { auditEvents, auditHeads } from './schema.js';

export type AuditRow = typeof auditEvents.$inferSelect;

/** What happened, before it has its place in the chain. */
export type AuditEntry = Omit<AuditRow, 'agencyId' | 'sequence' | 'previousHash' | 'hash'>;

/** Appends lines to the agency's record, in the transaction of the effect. Writers of an agency take turns here. */
export async function appendAuditEvents(db: Database, agencyId: string, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const [head] = await db.select().from(auditHeads).where(eq(auditHeads.agencyId, agencyId)).for('update');
  if (!head) throw new Error(`Agency ${agencyId} has no record to append to.`);
  let { sequence, hash } = head;
  const rows = entries.map((entry): AuditRow => {
    const chained = { agencyId, sequence: (sequence += 1), ...entry, previousHash: hash };
    hash = hashOf(chained);
    return { ...chained, hash };
  });
  await inBatches(rows, (batch) => db.insert(auditEvents).values(batch));
  await db.update(auditHeads).set({ sequence, hash }).where(eq(auditHeads.agencyId, agencyId));
}

/** The record, newest first; of one appraisal where told, and without what reviewers did where told. */
export async function listAuditEvents(
  db: Database,
  agencyId: string,
  filter: { appraisalId?: string | undefined; isShown?: (row: AuditRow) => boolean },
  page: PageRequest,
): Promise<PageOf<AuditRow>> {
  const [before] = page.after ?? [];
  const shown: AuditRow[] = [];
  let last = before === undefined ? undefined : Number(before);
  while (shown.length <= page.limit) {
    const rows = await db
      .select()
      .from(auditEvents)
      .where(
        and(
          eq(auditEvents.agencyId, agencyId),
          filter.appraisalId === undefined ? undefined : eq(auditEvents.appraisalId, filter.appraisalId),
          last === undefined ? undefined : lt(auditEvents.sequence, last),
        ),
      )
      .orderBy(desc(auditEvents.sequence))
      .limit(page.limit + 1);
    shown.push(...rows.filter((row) => filter.isShown?.(row) ?? true));
    if (rows.length <= page.limit) break;
    last = rows.at(-1)?.sequence;
  }
  return cut(shown, page.limit, (row) => [row.sequence]);
}

/** Whether the agency's record is whole; otherwise the first line that does not fit. */
export async function verifyAuditChain(
  db: Database,
  agencyId: string,
): Promise<{ ok: true; events: number } | { ok: false; sequence: number }> {
  const [head] = await db.select().from(auditHeads).where(eq(auditHeads.agencyId, agencyId));
  let previous = { sequence: 0, hash: '0'.repeat(64) };
  for (;;) {
    const rows = await db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.agencyId, agencyId), gt(auditEvents.sequence, previous.sequence)))
      .orderBy(asc(auditEvents.sequence))
      .limit(1000);
    for (const row of rows) {
      const follows = row.sequence === previous.sequence + 1 && row.previousHash === previous.hash;
      if (!follows || row.hash !== hashOf(row)) return { ok: false, sequence: previous.sequence + 1 };
      previous = row;
    }
    if (rows.length === 0) break;
  }
  const isComplete = head?.sequence === previous.sequence && head.hash === previous.hash;
  return isComplete ? { ok: true, events: previous.sequence } : { ok: false, sequence: previous.sequence + 1 };
}

function hashOf(event: Omit<AuditRow, 'hash'>): string {
  const { agencyId, sequence, operation, actorId, objectId, appraisalId, at, requestId, previousHash } = event;
  const line = [agencyId, sequence, operation, actorId, objectId, appraisalId, at, requestId, previousHash];
  return createHash('sha256').update(JSON.stringify(line)).digest('hex');
}
