import { randomUUID } from 'node:crypto';
import { appendAuditEvents } from '../store/audit.js';
import type { Database } from '../store/database.js';
import type { Store } from '../store/open.js';
import type { Counts } from './report.js';

/** What an import works with, inside its one transaction. */
export interface Work {
  readonly db: Database;
  readonly agency: string;
  readonly makeId: () => string;
  /** Notes in the agency's record what was done to one appraisal. */
  note(operation: string, appraisalId: string): void;
}

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
  work: (work: Work) => Promise<Counts>,
): Promise<Counts> {
  try {
    return await store.transaction(async (db) => {
      const at = new Date().toISOString();
      const requestId = randomUUID();
      const line = (name: string, appraisalId: string | null) => {
        return { operation: name, actorId: null, objectId: appraisalId, appraisalId, at, requestId };
      };
      const notes: ReturnType<typeof line>[] = [];
      const note: Work['note'] = (name, appraisalId) => void notes.push(line(name, appraisalId));
      const counts = await work({ db, agency, makeId: randomUUID, note });
      if (dryRun) throw new DryRun(counts);
      const hasChanged = counts.created + counts.updated > 0;
      await appendAuditEvents(db, agency, [...(hasChanged ? [line(operation, null)] : []), ...notes]);
      return counts;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.counts;
    throw error;
  }
}
