import { and, eq } from 'drizzle-orm';
import type { ReviewAnswer } from '../../contract/index.js';
import type { Database } from './database.js';
import { forgetFingerprints } from './idempotency.js';
import { communityReviews, outsideAnswers, publicInvitations } from './schema.js';
import { invitationId } from './surveys.js';

export type CommunityReviewRow = typeof communityReviews.$inferSelect;
export type OutsideAnswerRow = typeof outsideAnswers.$inferSelect;

/** Who is asked from outside about an employee; what nobody has begun is empty and has version 0. */
export async function findCommunityReview(
  db: Database,
  agencyId: string,
  appraisalId: string,
): Promise<CommunityReviewRow> {
  const [row] = await db.select().from(communityReviews).where(ofReview(agencyId, appraisalId));
  return row ?? { agencyId, id: appraisalId, ...noPeople, isInvited: false, summary: null, version: 0 };
}

/** The lists of people, empty. */
export const noPeople = { nominees: [], records: [], people: [] };

/** Keeps a change of those who run it. */
export async function saveCommunityReview(
  db: Database,
  row: CommunityReviewRow,
  change: Partial<Pick<CommunityReviewRow, 'nominees' | 'records' | 'people' | 'isInvited' | 'summary'>>,
): Promise<CommunityReviewRow> {
  const changed = { ...row, ...change, version: row.version + 1 };
  await db
    .insert(communityReviews)
    .values(changed)
    .onConflictDoUpdate({ target: [communityReviews.agencyId, communityReviews.id], set: changed });
  return changed;
}

/** Makes the invitations of these codes. Earlier ones no longer work, and what was answered with them is gone. */
export async function replaceInvitations(
  db: Database,
  { agencyId, id }: Pick<CommunityReviewRow, 'agencyId' | 'id'>,
  { codes, expiresOn }: { codes: readonly string[]; expiresOn: string },
): Promise<void> {
  await db.delete(publicInvitations).where(ofInvitations(agencyId, id));
  await forgetOutsideAnswers(db, agencyId, id);
  await db
    .insert(publicInvitations)
    .values(
      codes.map((code) => ({ agencyId, id: invitationId(code), kind: 'review' as const, recordId: id, expiresOn })),
    );
}

/** Notes that an invitation was used. Not when, and not for which answer. */
export async function useInvitation(db: Database, agencyId: string, id: string): Promise<void> {
  await db
    .update(publicInvitations)
    .set({ isUsed: true })
    .where(and(eq(publicInvitations.agencyId, agencyId), eq(publicInvitations.id, id)));
}

/** Keeps an answer until the round closes. */
export async function insertOutsideAnswer(db: Database, row: OutsideAnswerRow): Promise<void> {
  await db.insert(outsideAnswers).values(row);
}

export async function hasOutsideAnswer(db: Database, agencyId: string, id: string): Promise<boolean> {
  const found = await db
    .select({ id: outsideAnswers.id })
    .from(outsideAnswers)
    .where(and(eq(outsideAnswers.agencyId, agencyId), eq(outsideAnswers.id, id)));
  return found.length > 0;
}

/** What was answered, in the order of random numbers. */
export async function listOutsideAnswers(db: Database, agencyId: string, appraisalId: string): Promise<ReviewAnswer[]> {
  const rows = await db
    .select({ answer: outsideAnswers.answer })
    .from(outsideAnswers)
    .where(ofAnswers(agencyId, appraisalId))
    .orderBy(outsideAnswers.id);
  return rows.map(({ answer }) => answer);
}

/**
 * Lets go of every answer, of which invitations were used, and of the fingerprints of the requests that brought them: each was made
 * of a code and an answer, so that whoever holds the codes could try which belong together.
 */
export async function forgetOutsideAnswers(db: Database, agencyId: string, appraisalId: string): Promise<void> {
  await db.delete(outsideAnswers).where(ofAnswers(agencyId, appraisalId));
  await db.update(publicInvitations).set({ isUsed: false }).where(ofInvitations(agencyId, appraisalId));
  await forgetFingerprints(db, agencyId, `public:form:${appraisalId}`);
}

function ofReview(agencyId: string, id: string) {
  return and(eq(communityReviews.agencyId, agencyId), eq(communityReviews.id, id));
}

function ofAnswers(agencyId: string, appraisalId: string) {
  return and(eq(outsideAnswers.agencyId, agencyId), eq(outsideAnswers.appraisalId, appraisalId));
}

function ofInvitations(agencyId: string, appraisalId: string) {
  const { agencyId: agency, kind, recordId } = publicInvitations;
  return and(eq(agency, agencyId), eq(kind, 'review'), eq(recordId, appraisalId));
}
