import type { ReviewAnswer, ServedPerson } from '../../contract/index.js';
import { addDays, outsidePromise, outsideQuestions, summariseOutside } from '../../rules/index.js';
import { type CommunityReviewRow, noPeople, type OutsideAnswerRow } from '../store/community-reviews.js';
import type { RoundRules } from '../store/documents.js';
import type { RoundRow } from '../store/review-rounds.js';
import { invitationId, type InvitationRow } from '../store/surveys.js';
import { ballotId } from '../surveys/codes.js';
import { cast, demoReviewInvitations } from './cast.js';
import { patientComments, principals, registryPartners, villageHeads } from './community-texts.js';
import { demoId, SeededRandom } from './random.js';
import { closedRound, reviewersFrom, roundRules } from './reviews.js';
import { daysAgo, endedQuarters } from './time.js';
import { colleaguesOf, type DemoYear, type PlannedAppraisal, type World } from './world.js';

/** Rounds in which people outside the agency are asked, with everything that is kept of them (decision 0026). */
export interface DemoCommunityReviews {
  readonly rounds: RoundRow[];
  readonly reviews: CommunityReviewRow[];
  readonly invitations: InvitationRow[];
  readonly answers: OutsideAnswerRow[];
}

type Made = Partial<DemoCommunityReviews> & { readonly review: CommunityReviewRow };
type Story = (planned: PlannedAppraisal, world: World, period: DemoYear) => Made;

/** Whose reviewers from outside tell of something: said, being asked, being chosen. */
const stories: Readonly<Record<string, Story>> = {
  [cast.health.clinic.kartika]: heard,
  [cast.education.wawan]: asked,
  [cast.registry.maria]: named,
};

/**
 * People from outside the agency in the rounds of three people: a nurse of whom patients have spoken, an analyst about whom school
 * principals are being asked, and a clerk for whom people are named but not drawn yet. Nobody in the first quarter, when plans
 * are still being agreed.
 */
export function communityReviewsOf(
  agreed: readonly PlannedAppraisal[],
  world: World,
  period: DemoYear,
): DemoCommunityReviews {
  const told = endedQuarters(period.year, world.time).length === 0 ? [] : agreed;
  const made = told.flatMap((planned) => {
    const { row, person } = planned;
    const story = row.mainAppraisalId === null ? stories[person.nip ?? ''] : undefined;
    return story ? [story(planned, world, period)] : [];
  });
  return {
    rounds: made.flatMap(({ rounds = [] }) => rounds),
    reviews: made.map(({ review }) => review),
    invitations: made.flatMap(({ invitations = [] }) => invitations),
    answers: made.flatMap(({ answers = [] }) => answers),
  };
}

/** Patients have answered, colleagues too; the round is over, and nothing is left but what they say together. */
function heard({ row, person }: PlannedAppraisal, world: World, { year }: DemoYear): Made {
  const random = new SeededRandom('community-review', person.nip ?? '');
  const rules = rulesOf(world);
  // Few of them ever saw how she deals with a change of plan: too few to be shown.
  const answers = patientComments.map((comment, place) =>
    answerOf(random, { content: 0.78, leaves: place < 3 ? [] : ['response'], comment }),
  );
  const closedOn = daysAgo(9, world.time);
  const colleagues = reviewersFrom(colleaguesOf(world, person, year), random);
  const summary = summariseOutside({
    ...{ promise: rules.outside, answers },
    shuffle: (comments) => random.shuffled(comments),
  });
  return {
    rounds: [closedRound(row, colleagues, { rules, closedOn, views: {} }, random)],
    review: { ...reviewOf(row), isInvited: true, summary, version: 5 },
  };
}

/** School principals alone are asked; most have answered, three have not yet. Their codes stand in the cast. */
function asked({ row, person }: PlannedAppraisal, world: World): Made {
  const random = new SeededRandom('community-review', person.nip ?? '');
  const closesOn = addDays(world.time.today, 9);
  const { agencyId, id } = row;
  const waiting = demoReviewInvitations.map(invitationId);
  const used = principals.slice(waiting.length).map((_, place) => demoId('invitation', id, place));
  const invitation = { agencyId, kind: 'review', recordId: id, expiresOn: closesOn } as const;
  // One answer short of what is promised for two of the questions (ANO-3): the next one tells.
  const answers = used.map((_, place) =>
    answerOf(random, { content: 0.7, leaves: place < 2 ? ['promise', 'response'] : [], comment: '' }),
  );
  return {
    rounds: [
      {
        ...{ agencyId, id, state: 'open', reviewers: [], closesOn, closedOn: null },
        ...{ rules: rulesOf(world), summary: null, writes: {}, version: 2 },
      },
    ],
    review: { ...reviewOf(row), people: sorted(principals), isInvited: true, version: 4 },
    invitations: [
      ...waiting.map((code) => ({ ...invitation, id: code, isUsed: false })),
      ...used.map((code) => ({ ...invitation, id: code, isUsed: true })),
    ],
    answers: answers.map((answer, place) => {
      return { agencyId, id: ballotId(id, demoId('ballot', id, place)), appraisalId: id, answer };
    }),
  };
}

/** The superior has named people, the records of the service are in: the HR agency can draw. */
function named({ row }: PlannedAppraisal): Made {
  return { review: { ...reviewOf(row), nominees: registryPartners, records: villageHeads, version: 2 } };
}

function reviewOf({ agencyId, id }: PlannedAppraisal['row']): CommunityReviewRow {
  return { agencyId, id, ...noPeople, isInvited: false, summary: null, version: 1 };
}

function rulesOf({ policy }: World): RoundRules & Required<Pick<RoundRules, 'outside'>> {
  return { ...roundRules(1, policy), outside: outsidePromise(policy) };
}

/** By how much questions stand above or below the others: people are friendly, and late. */
const leanings: Readonly<Record<string, number>> = {
  courtesy: 0.12,
  promise: -0.22,
  explanation: 0.04,
  response: -0.06,
};

/** What one person says who is so content: 0 is not at all, 1 fully. */
function answerOf(
  random: SeededRandom,
  { content, leaves, comment }: { content: number; leaves: readonly string[]; comment: string },
): ReviewAnswer {
  return {
    answers: outsideQuestions.map(({ key }) => {
      const score = Math.max(
        1,
        Math.min(4, Math.round(1 + 3 * (content + (leanings[key] ?? 0) + random.between(-0.2, 0.2)))),
      );
      return { statement: key, score: leaves.includes(key) ? null : score };
    }),
    comments: comment === '' ? [] : [{ value: '', text: comment }],
  };
}

function sorted(people: readonly ServedPerson[]): ServedPerson[] {
  return [...people].sort((one, other) => one.label.localeCompare(other.label, 'id'));
}
