import type { AnonymousGroup, OutsideSummary, ReviewAssignment, ReviewSummary } from '../../contract/index.js';
import { raterFloors } from '../../rules/index.js';
import type { PolicyRow } from '../store/policies.js';
import type { RoundRow } from '../store/review-rounds.js';

/** What a group is promised under some rules: never less than the floor, whatever the policy says (ANO-1, ANO-8). */
export function promiseTo(
  group: AnonymousGroup,
  rules: { minimumRaters: Record<AnonymousGroup, number>; minimumCommenters: number },
): ReviewAssignment['promise'] {
  const minimumRaters = Math.max(raterFloors[group], rules.minimumRaters[group]);
  return { minimumRaters, minimumCommenters: Math.max(minimumRaters, rules.minimumCommenters) };
}

/** The published summary of a round; empty until it is closed. */
export function summaryView(round: RoundRow, policy: PolicyRow, outside: OutsideSummary | null = null): ReviewSummary {
  const isClosed = round.state === 'closed';
  return {
    appraisalId: round.id,
    state: isClosed ? 'closed' : 'open',
    closedOn: isClosed ? round.closedOn : null,
    scale: round.rules?.scale ?? policy.rules.review.scale,
    values: isClosed ? (round.summary ?? []) : [],
    ...(isClosed && outside && { outside }),
  };
}
