import type { AnonymousGroup } from '../../contract/index.js';
import { summariseReviews } from '../../rules/index.js';
import type { Database, Sources } from '../store/database.js';
import { closeRound, listAssignments, type RoundRow } from '../store/review-rounds.js';
import { shuffle } from './shuffle.js';

/**
 * Closes an open round: sums up what was said, once (ANO-9), and lets go of who said it. The appraisal must be locked.
 *
 * @param closedOn the one date that is published.
 */
export async function closeAndSummarise(
  db: Database,
  round: RoundRow,
  closedOn: string,
  { makeId, makeRandom }: Pick<Sources, 'makeId' | 'makeRandom'>,
): Promise<RoundRow> {
  const { rules } = round;
  if (round.state !== 'open' || !rules) throw new Error('Only an open round can be closed.');
  const mix = <Item>(items: readonly Item[]) => shuffle(items, makeRandom);
  const assignments = await listAssignments(db, round.agencyId, round.id);
  const answered = mix(assignments.flatMap(({ answer, ...rest }) => (answer ? [{ ...rest, answer }] : [])));
  const summary = summariseReviews({
    ...rules,
    asked: [...new Set<AnonymousGroup>(assignments.map(({ group }) => group))],
    responses: answered.map(({ group, reviewerId, answer }) => ({ group, rater: reviewerId, ...answer })),
    shuffle: mix,
  });
  const responses = answered.map(({ group, answer }) => ({ id: makeId(), group, answer }));
  return closeRound(db, round, { closedOn, summary, responses });
}
