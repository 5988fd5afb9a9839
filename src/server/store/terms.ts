import { and, eq, inArray } from 'drizzle-orm';
import type { AppraisalRecord, AppraisalRow } from './appraisals.js';
import type { Database } from './database.js';
import { emptyEvaluation, emptySelfAssessment } from './documents.js';
import { termAssessments } from './schema.js';

export type TermRow = typeof termAssessments.$inferSelect;

/** Names one month or quarter of an appraisal. */
export type TermKey = Pick<TermRow, 'agencyId' | 'appraisalId' | 'term'>;

/**
 * The appraisal seen through a month or quarter: self-assessment and evaluation are those of the term. With `lock`, its row
 * is there afterwards, so that a change finds it.
 */
export async function seenThrough(
  db: Database,
  appraisal: AppraisalRecord,
  term: string,
  { lock = false } = {},
): Promise<AppraisalRecord> {
  if (term === 'annual') return appraisal;
  const key = { agencyId: appraisal.agencyId, appraisalId: appraisal.id, term };
  const fresh = freshTerm(key);
  // The appraisal's own lock is held by now: nobody else makes the row in between.
  if (lock) await db.insert(termAssessments).values(fresh).onConflictDoNothing();
  const [row = fresh] = await db.select().from(termAssessments).where(isTerm(key));
  const { agencyId: _agency, appraisalId: _appraisal, ...columns } = row;
  return { ...appraisal, ...columns };
}

/** Terms of appraisals that somebody has begun, by appraisal. */
export async function listTerms(
  db: Database,
  agencyId: string,
  appraisalIds: readonly string[],
): Promise<Map<string, TermRow[]>> {
  const found = new Map<string, TermRow[]>();
  if (appraisalIds.length === 0) return found;
  const rows = await db
    .select()
    .from(termAssessments)
    .where(and(eq(termAssessments.agencyId, agencyId), inArray(termAssessments.appraisalId, [...appraisalIds])))
    .orderBy(termAssessments.appraisalId, termAssessments.term);
  for (const row of rows) found.set(row.appraisalId, [...(found.get(row.appraisalId) ?? []), row]);
  return found;
}

/** Writes what changed of a term. */
export async function updateTerm(db: Database, key: TermKey, change: Partial<AppraisalRow>): Promise<void> {
  await db.update(termAssessments).set(change).where(isTerm(key));
}

/** A term that nobody has begun. */
export function freshTerm(key: TermKey): TermRow {
  return {
    ...key,
    selfAssessmentVersion: 1,
    selfAssessment: emptySelfAssessment(),
    evaluationState: 'collecting',
    evaluationVersion: 1,
    evaluation: emptyEvaluation(),
    predicate: null,
    signedAt: null,
    deliveredAt: null,
    reportedAt: null,
  };
}

function isTerm({ agencyId, appraisalId, term }: TermKey) {
  return and(
    eq(termAssessments.agencyId, agencyId),
    eq(termAssessments.appraisalId, appraisalId),
    eq(termAssessments.term, term),
  );
}
