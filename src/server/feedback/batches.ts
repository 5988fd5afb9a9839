import type { FeedbackSource } from '../../contract/index.js';
import { feedbackBatches } from '../../rules/index.js';
import { almanacOf, unitOf } from '../almanac.js';
import type { SignedIn, Surroundings } from '../context.js';
import type { AppraisalRecord } from '../store/appraisals.js';
import { type FeedbackRow, keepBatch } from '../store/feedback.js';
import { promiseOf } from './standing.js';

/** A withheld entry that may be read, with its batch. */
export type PublishedRow = FeedbackRow & { readonly published: string };

/**
 * Which withheld entries of an appraisal may be read, and of which groups something waits. What is shown once is kept as
 * shown: if the policy later counts in other terms or asks for fewer people, no entry moves to another batch, where comparing
 * the two would set it apart (ANO-5, ANO-10).
 *
 * @param rows everything withheld that was given on the appraisal.
 */
export async function publishable(
  context: Pick<Surroundings, 'db' | 'now'> &
    Pick<SignedIn, 'agency' | 'policy'> & { readonly appraisal: AppraisalRecord },
  rows: readonly FeedbackRow[],
): Promise<{ shown: PublishedRow[]; waiting: FeedbackSource[] }> {
  const { db, agency, policy, appraisal } = context;
  const { period } = appraisal;
  const unitId = unitOf(appraisal);
  const almanac = await almanacOf(context);
  // What is given after the last day of the year is still read, once its evaluation is over.
  const terms = almanac
    .termsOf(period)
    .map(({ term, end }) => ({ term, end: term === 'annual' ? period.evaluationEnd : end }));
  const today = almanac.todayAt(unitId);
  const dayOf = ({ givenAt }: FeedbackRow) => almanac.dateAt(unitId, givenAt as Date);
  // Nothing changes but at the end of a term: else whoever keeps looking would see on which day a group began to write (ANO-6).
  const isOver = (day: string) => terms.some(({ end }) => end < today && day <= end);
  const batches = new Map<string, string>();
  const waiting: FeedbackSource[] = [];
  const pending = rows.filter((row) => row.published === null && isOver(dayOf(row)));
  for (const group of new Set(pending.map(({ source }) => source))) {
    const ofGroup = pending.filter(({ source }) => source === group);
    const entries = ofGroup.map((row) => {
      return { id: row.id, author: row.authorId, source: row.source, givenOn: dayOf(row) };
    });
    // The most that anybody among them was promised, or more where the policy has become stricter.
    const promised = ofGroup.map(({ minimum }) => minimum ?? 0);
    const floor = Math.max(promiseOf(group, policy).minimum, ...promised);
    const due = feedbackBatches(entries, terms, today, floor);
    for (const [id, term] of due.published) batches.set(id, term);
    waiting.push(...due.waiting);
  }
  for (const term of new Set(batches.values())) {
    const ids = [...batches].filter(([, batch]) => batch === term).map(([id]) => id);
    await keepBatch(db, agency.id, ids, term);
  }
  const shown = rows.flatMap((row) => {
    const published = row.published ?? batches.get(row.id);
    return published === undefined ? [] : [{ ...row, published }];
  });
  return { shown, waiting };
}
