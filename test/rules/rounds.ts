import assert from 'node:assert/strict';
import type { AnonymousGroup } from '../../src/contract/vocabulary.js';
import { presetPolicy } from '../../src/rules/preset-policy.js';
import { type ClosedRound, type RaterResponse, summariseReviews } from '../../src/rules/review-summary.js';

export const statements = ['accountable.1', 'accountable.2'] as const;
const behaviours = [
  {
    key: 'accountable',
    label: 'Akuntabel',
    gloss: 'Accountable',
    statements: statements.map((id) => ({ id, text: id, gloss: id })),
  },
];
const { scale } = presetPolicy.review;
/** The preset of the policy (ANO-2). */
export const minimumRaters = { peer: 5, subordinate: 3, other: 3, public: 5 };

function round(responses: RaterResponse[], changes: Partial<ClosedRound> = {}): ClosedRound {
  return { behaviours, scale, minimumRaters, minimumCommenters: 3, responses, ...changes };
}

/** So many raters of a group, each with these scores on the two statements. */
export function raters(
  group: AnonymousGroup,
  count: number,
  scores: (number | null)[] = [3, 4],
  text = '',
): RaterResponse[] {
  return Array.from({ length: count }, (_, index) => ({
    group,
    rater: `rater-${group}-${index}`,
    answers: statements.map((statement, place) => ({ statement, score: scores[place] ?? null })),
    comments: [{ value: 'accountable', text: text && `${text} ${index}` }],
  }));
}

/** The summary of the one value of these rounds. */
export function summary(responses: RaterResponse[], changes: Partial<ClosedRound> = {}) {
  const [value] = summariseReviews(round(responses, changes));
  return value ?? assert.fail('no value');
}

/** What one group says of it. */
export function summaryOf(name: AnonymousGroup, ...args: Parameters<typeof summary>) {
  return summary(...args).groups.find((entry) => entry.group === name) ?? assert.fail(`no group ${name}`);
}
