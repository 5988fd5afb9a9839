import type { PolicyChange, ServedPerson } from '../../contract/index.js';
import { type OutsidePromise, outsidePromise, summariseOutside } from '../../rules/index.js';
import {
  findCommunityReview,
  forgetOutsideAnswers,
  listOutsideAnswers,
  noPeople,
  saveCommunityReview,
} from '../store/community-reviews.js';
import type { Database } from '../store/database.js';
import type { RoundRow } from '../store/review-rounds.js';

/** What people from outside were promised when the round opened; before it does, and of older rounds, what the policy says. */
export function outsidePromiseOf(
  { rules }: Pick<RoundRow, 'rules'>,
  policy: Pick<PolicyChange, 'review' | 'publicVoice'>,
): OutsidePromise {
  return rules?.outside ?? outsidePromise(policy);
}

/** Who is asked from outside in a round, once somebody agreed to a list. */
export async function listOutsiders(db: Database, { agencyId, id }: RoundRow): Promise<readonly ServedPerson[]> {
  return (await findCommunityReview(db, agencyId, id)).people;
}

/**
 * Sums up what people from outside said, once, with the close of the round, and lets go of their answers, their names and which
 * invitations were used. Nothing where nobody was invited.
 */
export async function closeOutside(
  db: Database,
  { agencyId, id, rules }: RoundRow,
  mix: (texts: string[]) => string[],
): Promise<void> {
  const row = await findCommunityReview(db, agencyId, id);
  if (row.version === 0) return;
  const promise = rules?.outside;
  const isAsked = row.isInvited && promise !== undefined;
  const summary = isAsked
    ? summariseOutside({ promise, answers: await listOutsideAnswers(db, agencyId, id), shuffle: mix })
    : null;
  await forgetOutsideAnswers(db, agencyId, id);
  await saveCommunityReview(db, row, { ...noPeople, summary });
}
