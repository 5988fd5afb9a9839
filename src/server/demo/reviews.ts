import type { Policy, ReviewAnswer } from '../../contract/index.js';
import type { AnonymousGroup, Rating } from '../../contract/vocabulary.js';
import { summariseReviews } from '../../rules/index.js';
import type { RoundRules, StoredReviewer } from '../store/documents.js';
import type { RoundRow } from '../store/review-rounds.js';
import type { SeededRandom } from './random.js';
import { commentText } from './sentences.js';

const fewest = 3;
const most = 5;

/** Who would be asked about a person: some of each group that is large enough to protect its members. */
export function reviewersFrom(
  groups: Readonly<Partial<Record<AnonymousGroup, readonly string[]>>>,
  random: SeededRandom,
): StoredReviewer[] {
  return (Object.entries(groups) as [AnonymousGroup, readonly string[]][]).flatMap(([group, ids]) =>
    ids.length < fewest
      ? []
      : random
          .shuffled(ids)
          .slice(0, most)
          .map((employeeId) => ({ employeeId, group })),
  );
}

/** What a round takes over from the policy. */
export function roundRules(
  policyVersion: number,
  { behaviours, review }: Pick<Policy, 'behaviours' | 'review'>,
): RoundRules {
  const { scale, minimumRaters, minimumCommenters } = review;
  return { policyVersion, behaviours, scale, minimumRaters, minimumCommenters };
}

/** A round of the past: its summary under the guards that every round has, and none of the answers. */
export function closedRound(
  appraisal: { agencyId: string; id: string },
  asked: readonly StoredReviewer[],
  { rules, closedOn, views }: { rules: RoundRules; closedOn: string; views: Readonly<Record<string, Rating>> },
  random: SeededRandom,
): RoundRow {
  const responses = asked.map(({ employeeId, group }) => ({
    group,
    rater: employeeId,
    ...answerOf(rules, views, random),
  }));
  const summary = summariseReviews({ ...rules, responses, shuffle: (comments) => random.shuffled(comments) });
  const { agencyId, id } = appraisal;
  return {
    agencyId,
    id,
    state: 'closed',
    reviewers: [...asked],
    closesOn: closedOn,
    closedOn,
    rules,
    summary,
    writes: {},
    version: 3,
  };
}

// Colleagues see about what the appraiser sees, a step more or less.
function answerOf(
  { behaviours, scale }: RoundRules,
  views: Readonly<Record<string, Rating>>,
  random: SeededRandom,
): ReviewAnswer {
  const usual = { above: 4, meets: 3, below: 2 } as const;
  const score = (value: string) => {
    const step = usual[views[value] ?? 'meets'] + random.pick([-1, 0, 0, 0, 1]);
    return Math.max(1, Math.min(scale.length, step));
  };
  return {
    answers: behaviours.flatMap(({ key, statements }) =>
      statements.map(({ id }) => ({ statement: id, score: random.chance(0.04) ? null : score(key) })),
    ),
    comments: behaviours.flatMap(({ key }) =>
      random.chance(0.35) ? [{ value: key, text: random.pick(commentText) }] : [],
    ),
  };
}
