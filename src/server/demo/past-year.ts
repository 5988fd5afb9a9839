import type { Predicate } from '../../contract/vocabulary.js';
import { predicateFor } from '../../rules/index.js';
import type { AppraisalRow } from '../store/appraisals.js';
import { summaryOf } from '../store/employees.js';
import type { RoundRow } from '../store/review-rounds.js';
import { courseOf, evaluationHistory, judgementOf, selfAssessmentOf } from './outcome.js';
import { closedRound, reviewersFrom, roundRules } from './reviews.js';
import { colleaguesOf, type DemoYear, plansOf, usualPredicates, type World, type YearRows } from './world.js';

/** Courses of the people whom visitors meet first. */
const toldPredicates: Readonly<Record<string, Readonly<Record<number, Predicate>>>> = {
  '197912082003011001': { 2023: 'good', 2024: 'needs-improvement', 2025: 'good' },
  '197301072000072001': { 2023: 'good', 2024: 'good', 2025: 'very-good' },
};

/** All appraisals of a finished year, with their rounds. */
export function pastYear(world: World, period: DemoYear): YearRows {
  const { policy } = world;
  const { year } = period;
  const rules = roundRules(1, policy);
  const rounds: RoundRow[] = [];
  const appraisals = plansOf(world, period).map(({ row, person, superior, random }): AppraisalRow => {
    const predicate = toldPredicates[person.nip ?? '']?.[year] ?? random.weighted(usualPredicates);
    const course = courseOf(predicate, row.plan.results, policy.behaviours, random);
    const by = { own: summaryOf(person), appraiser: summaryOf(superior) };
    const next = year + 1;
    const day = (low: number, high: number) => `${next}-01-${String(random.whole(low, high)).padStart(2, '0')}`;
    const days = {
      'submit-self-assessment': `${year}-12-${random.whole(22, 30)}`,
      rate: day(5, 9),
      sign: day(10, 13),
      deliver: day(14, 17),
      acknowledge: day(18, 23),
      report: `${next}-02-0${random.whole(2, 6)}`,
    };
    const { report, ...untilAcknowledged } = days;
    const isReported = year < lastPastYear || random.chance(0.7);
    const evaluation = judgementOf(course, predicate, policy, random);
    const { workResultRating, behaviourRating } = evaluation;

    const views = Object.fromEntries(course.behaviours.map(({ value, rating }) => [value, rating]));
    const asked = reviewersFrom(colleaguesOf(world, person, year), random);
    if (asked.length > 0) rounds.push(closedRound(row, asked, { rules, closedOn: `${year}-12-19`, views }, random));
    return {
      ...row,
      planState: 'closed',
      planVersion: 3,
      selfAssessment: selfAssessmentOf(course, `${days['submit-self-assessment']}T03:00:00.000Z`, random),
      selfAssessmentVersion: 2,
      evaluationState: isReported ? 'reported' : 'acknowledged',
      evaluationVersion: 5,
      evaluation: { ...evaluation, history: evaluationHistory(by, isReported ? days : untilAcknowledged) },
      predicate: workResultRating && behaviourRating && predicateFor(workResultRating, behaviourRating),
      signedAt: new Date(`${days.sign}T03:00:00Z`),
      deliveredAt: new Date(`${days.deliver}T03:00:00Z`),
    };
  });
  return { appraisals, rounds };
}

const lastPastYear = 2025;
