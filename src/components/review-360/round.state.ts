import type { EmployeeSummary } from '../../contract/agency.js';
import type { Policy } from '../../contract/policy.js';
import type { ReviewerChoice, ReviewRound } from '../../contract/review.js';
import { type AnonymousGroup, anonymousGroups } from '../../contract/vocabulary.js';

export type Minimums = Policy['review']['minimumRaters'];

/** One group of the round: who could be asked, who is, and how many more it takes to protect them (ANO-1, ANO-2). */
export interface RoundGroup {
  readonly group: AnonymousGroup;
  readonly people: readonly EmployeeSummary[];
  readonly chosen: ReadonlySet<string>;
  readonly minimum: number;
  /** How many more must be chosen; 0 where the group is protected, or not used at all. */
  readonly missing: number;
  /** Whether there are too few people for the group ever to be shown. */
  readonly tooSmall: boolean;
}

/** Why a round cannot open yet; `field` is the DOM id of the field in the view. */
export type RoundFault =
  | { readonly code: 'none-chosen'; readonly field: string }
  | { readonly code: 'too-few'; readonly field: string; readonly group: AnonymousGroup; readonly missing: number }
  | { readonly code: 'past'; readonly field: string };

/** The choice as the server has it. */
export function choiceOf({ reviewers, closesOn }: ReviewRound): ReviewerChoice {
  return {
    reviewers: reviewers.flatMap(({ employee, group }) =>
      isAnonymous(group) ? [{ employeeId: employee.id, group }] : [],
    ),
    ...(closesOn === null ? {} : { closesOn }),
  };
}

/** The groups that have anybody to ask, in the order of the vocabulary, their people by name. */
export function groupsOf(round: ReviewRound, choice: ReviewerChoice, minimums: Minimums): RoundGroup[] {
  return anonymousGroups
    .map((group) => {
      const people = peopleOf(round, group);
      const chosen = new Set(choice.reviewers.filter((one) => one.group === group).map(({ employeeId }) => employeeId));
      const minimum = minimums[group];
      const missing = chosen.size === 0 ? 0 : Math.max(0, minimum - chosen.size);
      return { group, people, chosen, minimum, missing, tooSmall: people.length < minimum && chosen.size === 0 };
    })
    .filter(({ people }) => people.length > 0);
}

/** The choice with other members of one group. */
export function withGroup(
  choice: ReviewerChoice,
  group: AnonymousGroup,
  employeeIds: readonly string[],
): ReviewerChoice {
  const others = choice.reviewers.filter((one) => one.group !== group);
  return { ...choice, reviewers: [...others, ...employeeIds.map((employeeId) => ({ employeeId, group }))] };
}

/** The choice with another last day, or with none. */
export function withClosing({ reviewers }: ReviewerChoice, closesOn: string): ReviewerChoice {
  return closesOn ? { reviewers, closesOn } : { reviewers };
}

/**
 * What stands in the way of opening. No group must be asked, only somebody: people from outside alone will do.
 *
 * @param daysLeft how far off the last day is; `undefined` where none is chosen.
 * @param outsiders how many people from outside are agreed to.
 */
export function faultsOf(groups: readonly RoundGroup[], daysLeft: number | undefined, outsiders: number): RoundFault[] {
  const first = groups[0];
  const none = outsiders === 0 && groups.every(({ chosen }) => chosen.size === 0);
  return [
    ...(none && first ? [{ code: 'none-chosen', field: groupField(first.group) } as const] : []),
    ...groups
      .filter(({ missing }) => missing > 0)
      .map(({ group, missing }) => ({ code: 'too-few', field: groupField(group), group, missing }) as const),
    ...(daysLeft !== undefined && daysLeft < 0 ? [{ code: 'past', field: closingField } as const] : []),
  ];
}

/** Id of the list of a group, and of the date. */
export const groupField = (group: AnonymousGroup) => `group-${group}`;
export const closingField = 'closes-on';

function peopleOf({ reviewers, candidates }: ReviewRound, group: AnonymousGroup): EmployeeSummary[] {
  const people = new Map<string, EmployeeSummary>();
  for (const one of [...reviewers, ...candidates]) if (one.group === group) people.set(one.employee.id, one.employee);
  return [...people.values()].sort((first, second) => first.name.localeCompare(second.name, 'id'));
}

function isAnonymous(group: string): group is AnonymousGroup {
  return anonymousGroups.some((known) => known === group);
}
