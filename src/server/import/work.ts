import { randomUUID } from 'node:crypto';
import { appendAuditEvent } from '../store/audit.js';
import type { Database } from '../store/database.js';
import type { Store } from '../store/open.js';
import type { Counts } from './report.js';

class DryRun extends Error {
  constructor(readonly counts: Counts) {
    super('dry run');
  }
}

/**
 * Does an import's work in one transaction, and notes it in the agency's record when it changed anything. A dry run does all
 * of it and then lets go: what it reports is what would happen, not a guess.
 */
export async function importWork(
  store: Store,
  { agency, dryRun, operation }: { agency: string; dryRun: boolean; operation: string },
  work: (db: Database) => Promise<Counts>,
): Promise<Counts> {
  try {
    return await store.transaction(async (db) => {
      const counts = await work(db);
      if (dryRun) throw new DryRun(counts);
      if (counts.created + counts.updated > 0) {
        const entry = { operation, actorId: null, objectId: null, appraisalId: null };
        await appendAuditEvent(db, agency, { ...entry, at: new Date().toISOString(), requestId: randomUUID() });
      }
      return counts;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.counts;
    throw error;
  }
}
