import type { BehaviourValue, ScaleStep } from '../contract/policy.js';
import type { GroupSummary, GuardedScore, HiddenReason, ReviewSummary } from '../contract/review.js';
import type { AnonymousGroup } from '../contract/vocabulary.js';
import { divide, type Fraction, fraction, mean, roundHalfUp } from './numbers.js';

/** Fewest distinct raters behind any published figure of a group, whatever the policy says (ANO-1, our decision). */
export const raterFloors = { peer: 3, subordinate: 3, other: 3, public: 3 } as const satisfies Record<
  AnonymousGroup,
  number
>;

const anonymousGroups = Object.keys(raterFloors) as AnonymousGroup[];

/** A closed round, as the server holds it. */
export interface ClosedRound {
  readonly behaviours: readonly BehaviourValue[];
  readonly scale: readonly ScaleStep[];
  readonly minimumRaters: Readonly<Record<AnonymousGroup, number>>;
  readonly minimumCommenters: number;
  readonly responses: readonly RaterResponse[];
  /** Groups that were asked, so that one in which nobody answered is not silently absent; else those that answered. */
  readonly asked?: readonly AnonymousGroup[];
  /** Puts comments into another order that means nothing. They come sorted by their text, never in order of arrival. */
  readonly shuffle?: (comments: string[]) => string[];
}

/** What one rater said. `rater` only tells people apart here; nothing of it leaves this function. */
export interface RaterResponse {
  readonly group: AnonymousGroup;
  readonly rater: string;
  /** `null` is "I cannot tell" and counts nowhere (FAR-10); so does a score that is no step of the scale. */
  readonly answers: readonly { readonly statement: string; readonly score: number | null }[];
  readonly comments: readonly { readonly value: string; readonly text: string }[];
}

/** The scores of one group on one statement, by rater: whoever is counted twice would lower the guard. */
type Cell = ReadonlyMap<string, number>;

/**
 * Sums up a closed round so that no figure, alone or together with the others, tells what fewer raters said than promised
 * (ANO-1 to ANO-9, our decisions; closed survey: PP30 §41). The guards, in this order:
 *
 * 1. A statement of a group shows its mean when enough distinct raters of the group answered that statement.
 * 2. A value of a group is the mean of its shown statements alone, so that it tells nothing of the hidden ones.
 * 3. `overall` adds all groups. On each statement, the raters whose group is hidden there must be none, or themselves enough:
 *    else their answers would follow by subtraction, and `overall` is hidden. Groups go first: they say more.
 *
 * No count of raters and no rater leaves; comments come sorted by text, or as `shuffle` puts them. How many raters are
 * missing, or how many could not tell, is not said either: whether a group is hidden for want of answers is told of the round
 * as a whole.
 */
export function summariseReviews(round: ClosedRound): ReviewSummary['values'] {
  const answers = new Answers(round);
  const groups = anonymousGroups.filter((group) => round.asked?.includes(group) || answers.groups.has(group));
  return round.behaviours.map((behaviour) => ({
    value: behaviour.key,
    overall: overallOf(behaviour, answers),
    groups: groups.map((group) => groupSummary(behaviour, group, answers, round)),
  }));
}

function groupSummary(
  behaviour: BehaviourValue,
  group: AnonymousGroup,
  answers: Answers,
  round: ClosedRound,
): GroupSummary {
  const hidden = answers.saidNothing(group) ? 'no-answers' : 'too-few-raters';
  const means = behaviour.statements.map(({ id }) =>
    answers.isShown(group, id) ? meanOf(answers.cell(group, id)) : null,
  );
  return {
    group,
    ...guarded(mean(means.filter((value) => value !== null)), hidden),
    statements: behaviour.statements.map(({ id }, index) => ({
      statement: id,
      ...guarded(means[index] ?? null, hidden),
    })),
    comments: commentsOf(behaviour.key, group, round),
  };
}

/** Each statement counts alike, and on each statement every rater counts alike. */
function overallOf(behaviour: BehaviourValue, answers: Answers): GuardedScore {
  const statements = behaviour.statements.map(({ id }) => id).filter((id) => answers.everybody(id).length > 0);
  if (statements.every((id) => answers.residualIsSafe(id))) {
    return guarded(mean(statements.map((id) => meanOfScores(answers.everybody(id)))), answers.whyNothing());
  }
  const someGroupShows = statements.some((id) => anonymousGroups.some((group) => answers.isShown(group, id)));
  return guarded(null, someGroupShows ? 'protects-another-group' : answers.whyNothing());
}

/**
 * Comments on a value by one group, when enough distinct people of the group wrote one: never fewer than for scores, for a
 * text tells its writer more easily than a number (ANO-8).
 */
function commentsOf(value: string, group: AnonymousGroup, round: ClosedRound): string[] {
  const texts = new Map<string, string[]>();
  for (const { rater, comments } of round.responses.filter((response) => response.group === group)) {
    const own = comments.filter((comment) => comment.value === value).map((comment) => comment.text.trim());
    texts.set(rater, [...(texts.get(rater) ?? []), ...own.filter((text) => text !== '')]);
  }
  const commenters = [...texts.values()].filter((own) => own.length > 0);
  const enough = Math.max(round.minimumCommenters, minimumOf(group, round));
  if (commenters.length < enough) return [];
  const sorted = commenters.flat().sort();
  return round.shuffle ? round.shuffle(sorted) : sorted;
}

/** The answers of a round by group, statement and distinct rater, with the questions the guards ask of them. */
class Answers {
  readonly groups = new Set<AnonymousGroup>();
  readonly #cells = new Map<string, Map<string, number>>();
  readonly #talking = new Set<AnonymousGroup>();
  readonly #round: ClosedRound;

  constructor(round: ClosedRound) {
    this.#round = round;
    const steps = new Set(round.scale.map(({ score }) => score));
    for (const { group, rater, answers } of round.responses) {
      this.groups.add(group);
      for (const { statement, score } of answers) {
        if (score === null || !steps.has(score)) continue;
        const key = `${group} ${statement}`;
        const cell = this.#cells.get(key) ?? new Map<string, number>();
        this.#cells.set(key, cell.set(rater, score));
        this.#talking.add(group);
      }
    }
  }

  cell(group: AnonymousGroup, statement: string): Cell {
    return this.#cells.get(`${group} ${statement}`) ?? new Map();
  }

  /** Every score on a statement, of all groups. */
  everybody(statement: string): number[] {
    return anonymousGroups.flatMap((group) => [...this.cell(group, statement).values()]);
  }

  saidNothing(group: AnonymousGroup): boolean {
    return !this.#talking.has(group);
  }

  whyNothing(): HiddenReason {
    return this.#talking.size === 0 ? 'no-answers' : 'too-few-raters';
  }

  isShown(group: AnonymousGroup, statement: string): boolean {
    return this.cell(group, statement).size >= minimumOf(group, this.#round);
  }

  /** Whether what remains of everybody's answers without the shown groups is nothing, or comes from enough raters (ANO-4, ANO-5). */
  residualIsSafe(statement: string): boolean {
    const hidden = anonymousGroups.filter(
      (group) => this.cell(group, statement).size > 0 && !this.isShown(group, statement),
    );
    if (hidden.length === 0) return true;
    const raters = new Set(hidden.flatMap((group) => [...this.cell(group, statement).keys()]));
    return raters.size >= Math.max(...hidden.map((group) => minimumOf(group, this.#round)));
  }
}

/** The promise to a group: what the policy says, but never under the floor. */
function minimumOf(group: AnonymousGroup, round: ClosedRound): number {
  return Math.max(raterFloors[group], round.minimumRaters[group]);
}

function meanOf(cell: Cell): Fraction {
  return meanOfScores([...cell.values()]);
}

/** Needs at least one score. */
function meanOfScores(scores: readonly number[]): Fraction {
  return divide(fraction(scores.reduce((sum, score) => sum + score, 0)), fraction(scores.length));
}

function guarded(score: Fraction | null, otherwise: HiddenReason): GuardedScore {
  return score ? { score: roundHalfUp(score, 1), hidden: null } : { score: null, hidden: otherwise };
}
