import type { IndicatorSource, WorkResult } from '../contract/index.js';
import { type AppraisalRecord, findAppraisals } from './store/appraisals.js';
import type { Database } from './store/database.js';
import { agreedPlan } from './store/documents.js';

/** The agreed results of one post. */
export interface PostResults {
  readonly appraisalId: string;
  readonly results: readonly WorkResult[];
  /** From which open results indicators take their realisation. */
  readonly sources: readonly IndicatorSource[];
}

/**
 * The agreed results by which work is assessed, post by post: in a month or quarter those of the post itself; in the year those
 * of the main appraisal, then of the other posts (ACT-5, ACT-6; P6 p.50, 65).
 */
export async function assessedPosts(db: Database, record: AppraisalRecord): Promise<PostResults[]> {
  const resultsOf = (one: AppraisalRecord): PostResults => ({
    appraisalId: one.id,
    results: agreedPlan(one)?.results ?? [],
    sources: one.plan.sources ?? [],
  });
  if (record.term !== 'annual' || record.otherPosts.length === 0) return [resultsOf(record)];
  const ids = record.otherPosts.map(({ id }) => id);
  const others = await findAppraisals(db, record.agencyId, ids);
  return [
    resultsOf(record),
    ...ids.flatMap((id) => {
      const other = others.get(id);
      return other ? [resultsOf(other)] : [];
    }),
  ];
}

/** The same results in one list; ids are unique across posts. */
export async function assessedResults(db: Database, record: AppraisalRecord): Promise<readonly WorkResult[]> {
  return (await assessedPosts(db, record)).flatMap(({ results }) => results);
}
