import type { AnonymousGroup } from '../../contract/index.js';
import { summariseReviews } from '../../rules/index.js';
import { appendAuditEvents, type AuditEntry } from '../store/audit.js';
import type { Database, Sources } from '../store/database.js';
import { closeRound, listAssignments, type RoundRow } from '../store/review-rounds.js';
import { closeOutside } from './outside.js';
import { shuffle } from './shuffle.js';

/**
 * Closes an open round: sums up what was said, once (ANO-9), lets go of who said it, and notes in the record what reviewers
 * did. The appraisal must be locked.
 *
 * @param closedOn the one date that is published.
 * @param by `organiser` where a person closes it, whose own line in the record follows; `itself` with the last answer or
 *   after the last day.
 */
export async function closeAndSummarise(
  db: Database,
  round: RoundRow,
  closedOn: string,
  { makeId, makeRandom, by }: Pick<Sources, 'makeId' | 'makeRandom'> & { by: 'organiser' | 'itself' },
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
  await closeOutside(db, round, mix);
  const closed = await closeRound(db, round, { closedOn, summary, responses });
  const done = Object.entries(round.writes).flatMap(([operation, count]) => Array<string>(count).fill(operation));
  const closing = by === 'itself' ? ['reviewRounds.close'] : [];
  await appendAuditEvents(db, round.agencyId, linesOf(round, closedOn, [...done.sort(), ...closing]));
  return closed;
}

/**
 * Lines without who, when and by which request. They come in one piece and by operation, so that neither their time nor the
 * lines beside them lead to a reviewer. That a round closed by itself bears its day alone too: the last answer closes it.
 */
function linesOf({ id }: RoundRow, closedOn: string, operations: readonly string[]): AuditEntry[] {
  return operations.map((operation) => {
    return { operation, actorId: null, objectId: id, appraisalId: id, at: closedOn, requestId: '' };
  });
}
