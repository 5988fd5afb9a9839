import { randomBytes } from 'node:crypto';
import type { AppraisalRow } from '../store/appraisals.js';
import type { Database } from '../store/database.js';
import { agreedPlan } from '../store/documents.js';
import { inBatches } from '../store/rows.js';
import * as tables from '../store/schema.js';
import type { TermRow } from '../store/terms.js';
import type { UnitPlanRow } from '../store/unit-plans.js';
import { tiedTogether } from './cascade.js';
import { termStories } from './cast.js';
import { communityReviewsOf, type DemoCommunityReviews } from './community-reviews.js';
import { forumOf } from './forum.js';
import { forumDaysOf } from './forum-days.js';
import { holidays } from './holidays.js';
import { withIndicatorSources } from './indicator-sources.js';
import { activitiesOf, catalogueOf } from './log.js';
import { withPlanStories } from './plan-stories.js';
import { withSecondPosts } from './posts.js';
import { demoId, SeededRandom } from './random.js';
import { publicCasesOf } from './public-cases.js';
import { demoDesks } from './service-desks.js';
import { surveysOf } from './surveys.js';
import { coachingsOf, feedbackOf } from './talk.js';
import { storyDays } from './term-courses.js';
import { termRow } from './term-rows.js';
import { daysAgo, endedQuarters, momentOf } from './time.js';
import { unitPlansOf } from './unit-plans.js';
import type { DemoYear, PlannedAppraisal, World } from './world.js';

/** Writes what the agency has of its own, whatever the year: calendars, named activities, one portal that is told what happens. */
export async function insertAgencyWide(db: Database, world: World): Promise<void> {
  const { agencyId, time } = world;
  const calendars = Object.entries(holidays).map(([id, days]) => ({ agencyId, id, holidays: [...days], version: 1 }));
  await db.insert(tables.calendars).values(calendars);
  await db.insert(tables.activityCatalogues).values(catalogueOf(world));
  await insertPublicVoice(db, world);
  await db.insert(tables.webhooks).values({
    ...{ agencyId, id: demoId('webhook', agencyId), name: 'Portal SIMPEG: dokumen evaluasi' },
    ...{ url: 'https://simpeg.nusacontoh.example/kait/kinerja', events: ['evaluation.reported'] },
    secret: `whsec_${randomBytes(24).toString('base64')}`,
    // Its address does not exist: nothing is ever sent.
    active: false,
    createdAt: new Date(momentOf(daysAgo(40, time))),
  });
}

/** What units do for the public, and what the public says of it in surveys. */
async function insertPublicVoice(db: Database, world: World): Promise<void> {
  const desks = demoDesks(world);
  const { surveys, answers, invitations } = surveysOf(world, desks);
  await db.insert(tables.serviceDesks).values(desks);
  await db.insert(tables.surveys).values(surveys);
  await inBatches(answers, (rows) => db.insert(tables.surveyAnswers).values(rows));
  await db.insert(tables.publicInvitations).values(invitations);
  await inBatches(publicCasesOf(world, desks), (rows) => db.insert(tables.publicCases).values(rows));
  await db.insert(tables.forumDays).values(forumDaysOf(world));
}

/**
 * Writes the performance cycle of the open year as far as it has come today: plans tied together, second posts, quarters, log,
 * feedback, talks, unit plans, forum, and the rounds in which people from outside are asked.
 */
export async function insertCycle(
  db: Database,
  begun: readonly AppraisalRow[],
  world: World,
  period: DemoYear,
): Promise<void> {
  const unitPlans = unitPlansOf(world, period);
  const tied = tiedTogether(begun, unitPlans, world);
  const told = withSecondPosts(withPlanStories(tied, world, period), world, period);
  const appraisals = withIndicatorSources(told, world);
  const planned = appraisals.flatMap((row) => plannedOf(row, world));
  const agreed = planned.filter(({ row }) => agreedPlan(row) !== undefined);
  const forum = forumOf(world);
  await db.insert(tables.appraisals).values(appraisals);
  await db.insert(tables.unitPlans).values(unitPlans);
  await inBatches(termsOf(agreed, unitPlans, world, period), (rows) => db.insert(tables.termAssessments).values(rows));
  await inBatches(activitiesOf(agreed, world), (rows) => db.insert(tables.activities).values(rows));
  await db.insert(tables.feedback).values(feedbackOf(agreed, world, period));
  await db.insert(tables.coachings).values(coachingsOf(agreed, world));
  await db.insert(tables.libraryIndicators).values(forum.library);
  await db.insert(tables.indicatorProposals).values(forum.proposals);
  await db.insert(tables.proposalVotes).values(forum.votes);
  await insertCommunityReviews(db, communityReviewsOf(agreed, world, period));
}

/** Nothing in the first quarter; a statement without rows is none. */
async function insertCommunityReviews(
  db: Database,
  { rounds, reviews, invitations, answers }: DemoCommunityReviews,
): Promise<void> {
  if (reviews.length === 0) return;
  await db.insert(tables.reviewRounds).values(rounds);
  await db.insert(tables.communityReviews).values(reviews);
  await db.insert(tables.publicInvitations).values(invitations);
  await db.insert(tables.outsideAnswers).values(answers);
}

function plannedOf(row: AppraisalRow, { people }: World): PlannedAppraisal[] {
  const person = people.find(({ id }) => id === row.employeeId);
  const superior = people.find(({ id }) => id === row.appraiserId);
  return person && superior ? [{ row, person, superior, random: new SeededRandom(row.id) }] : [];
}

/** The evaluations of the quarters that are over, of everybody whose plan was agreed and who held the post then. */
function termsOf(
  planned: readonly PlannedAppraisal[],
  unitPlans: readonly UnitPlanRow[],
  world: World,
  { year }: DemoYear,
): TermRow[] {
  const quarters = endedQuarters(year, world.time);
  const settled = quarters.findLast(({ end }) => end < daysAgo(storyDays, world.time));
  return planned.flatMap((one) => {
    const { row, person } = one;
    const led = world.units.find(({ headId }) => headId === person.id);
    const achievements = unitPlans.find(({ unitId }) => unitId === led?.id)?.plan.achievements ?? [];
    const { from, to } = row.post ?? { from: null, to: null };
    const held = quarters.filter(({ start, end }) => (from ?? start) <= end && start <= (to ?? end));
    return held.flatMap((term) => {
      const story = term === settled && row.mainAppraisalId === null ? termStories[person.nip ?? ''] : undefined;
      const level = achievements.find((achievement) => achievement.term === term.term)?.level ?? null;
      const random = new SeededRandom(row.id, term.term);
      const made = termRow({ ...{ world, planned: one, term, story, random }, level: level as 'good' | null });
      return made ? [made] : [];
    });
  });
}
