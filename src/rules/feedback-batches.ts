import type { FeedbackSource } from '../contract/vocabulary.js';
import { daysBetween } from './dates.js';
import { raterFloors } from './review-summary.js';

/** An entry of continuous feedback whose author was promised to be withheld. */
export interface WithheldEntry {
  readonly id: string;
  /** Tells people apart here; nothing of it leaves this rule. */
  readonly author: string;
  readonly source: FeedbackSource | (string & {});
  /** The day it was given, where the employee's unit is. */
  readonly givenOn: string;
}

/** Groups whose members can be withheld. Superior and team lead are known by their role and always named (ANO-11). */
const withheldGroups = ['peer', 'subordinate', 'other'] as const satisfies readonly FeedbackSource[];

/**
 * Which withheld entries may be read, each with the term in which it was published, and of which groups something
 * waits. A group appears in batches: at the end of a term everything it has given since its last batch, provided that at least
 * `floor` distinct people have written, and never fewer than three whatever the floor says (ANO-1); else it waits for the end of
 * the next term. So nobody's entry ever appears alone, what is published never changes, and no day of writing shows (ANO-6,
 * ANO-9).
 */
export function feedbackBatches(
  entries: readonly WithheldEntry[],
  terms: readonly { readonly term: string; readonly end: string }[],
  today: string,
  floor: number,
): { published: Map<string, string>; waiting: FeedbackSource[] } {
  const ended = terms.filter(({ end }) => end < today).sort(byEnd);
  const published = new Map<string, string>();
  const waiting = withheldGroups.filter((group) => {
    let left = entries.filter(({ source }) => source === group);
    for (const { term, end } of ended) {
      const batch = left.filter(({ givenOn }) => givenOn <= end);
      if (new Set(batch.map(({ author }) => author)).size < Math.max(floor, raterFloors[group])) continue;
      for (const { id } of batch) published.set(id, term);
      left = left.filter(({ id }) => !published.has(id));
    }
    return left.length > 0;
  });
  return { published, waiting };
}

type Term = Parameters<typeof feedbackBatches>[1][number];

/** The year can end on the day of its last month or quarter: it comes after. */
function byEnd(one: Term, other: Term): number {
  return daysBetween(other.end, one.end) || Number(one.term === 'annual') - Number(other.term === 'annual');
}
