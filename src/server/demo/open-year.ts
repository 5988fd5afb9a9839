import { predicateFor } from '../../rules/index.js';
import type { AppraisalRow } from '../store/appraisals.js';
import { emptyPlan, type StoredPlan } from '../store/documents.js';
import { type EmployeeWithNames, summaryOf } from '../store/employees.js';
import { courseOf, evaluationHistory, judgementOf, selfAssessmentOf } from './outcome.js';
import type { SeededRandom } from './random.js';
import { closedRound, reviewersFrom, roundRules } from './reviews.js';
import { daysAgo, type DemoTime, momentOf, passed } from './time.js';
import {
  colleaguesOf,
  type DemoYear,
  type PlannedAppraisal,
  plansOf,
  usualPredicates,
  type World,
  type YearRows,
} from './world.js';

/** How far an appraisal of the open year has come. */
export type Progress = 'none' | PlanProgress | 'assessed' | 'delivered';

type PlanProgress = 'draft' | 'submitted' | 'returned' | 'agreed';

const returnNote = 'Targetnya masih di bawah capaian tahun lalu. Naikkan sedikit, dan tambahkan satu ukuran mutu.';

/** The appraisals of the open year, each as far as `progressOf` says, and the rounds of those that are through. */
export function openYear(
  world: World,
  period: DemoYear,
  progressOf: (person: EmployeeWithNames, random: SeededRandom) => Progress,
): YearRows {
  const rows: YearRows = { appraisals: [], rounds: [] };
  for (const planned of plansOf(world, period)) {
    const progress = progressOf(planned.person, planned.random);
    if (progress === 'none') continue;
    if (progress !== 'assessed' && progress !== 'delivered') {
      rows.appraisals.push(planOnly(planned, progress, world.time));
      continue;
    }
    const through = assessed(world, planned, period.year);
    rows.appraisals.push(progress === 'assessed' ? through.assessed : through.delivered());
    if (progress === 'delivered') rows.rounds.push(...through.rounds());
  }
  return rows;
}

/** An appraisal whose plan is as far as told. What is still to be decided was proposed lately. */
function planOnly({ row, person, superior }: PlannedAppraisal, progress: PlanProgress, time: DemoTime): AppraisalRow {
  const submit = { action: 'submit', by: summaryOf(person), at: momentOf(daysAgo(8, time)), note: '' };
  const returned = { action: 'return', by: summaryOf(superior), at: momentOf(daysAgo(3, time)), note: returnNote };
  const withHistory = (planState: AppraisalRow['planState'], history: StoredPlan['history']): AppraisalRow => {
    return { ...row, planState, planVersion: history.length + 1, plan: { ...row.plan, history } };
  };
  switch (progress) {
    case 'draft':
      return { ...withHistory('draft', []), plan: emptyPlan('quantitative', person.planForm) };
    case 'submitted':
      return withHistory('submitted', [submit]);
    case 'returned':
      return withHistory('returned', [submit, returned]);
    case 'agreed':
      return row;
  }
}

/** An appraisal with its self-assessment, and what it becomes once it is rated and handed over. */
function assessed(world: World, { row, person, superior, random }: PlannedAppraisal, year: number) {
  const { policy, time } = world;
  const by = { own: summaryOf(person), appraiser: summaryOf(superior) };
  const predicate = random.weighted(usualPredicates);
  const course = courseOf(predicate, row.plan.results, policy.behaviours, random);
  const assessedOn = passed(`${year}-10-${random.whole(12, 28)}`, 14, time);
  const signedOn = passed(`${year}-11-${random.whole(12, 14)}`, 3, time);
  const ratedOn = passed(`${year}-11-10`, 5, time);
  const days = { 'submit-self-assessment': assessedOn, rate: ratedOn, sign: signedOn, deliver: signedOn };
  const inRating: AppraisalRow = {
    ...row,
    selfAssessment: selfAssessmentOf(course, `${assessedOn}T03:00:00.000Z`, random),
    selfAssessmentVersion: 2,
    evaluationState: 'rating',
    evaluationVersion: 2,
    evaluation: { ...row.evaluation, history: evaluationHistory(by, { 'submit-self-assessment': assessedOn }) },
  };
  return {
    assessed: inRating,
    delivered: (): AppraisalRow => {
      const judgement = judgementOf(course, predicate, policy, random);
      const { workResultRating, behaviourRating } = judgement;
      return {
        ...inRating,
        evaluationState: 'delivered',
        evaluationVersion: 5,
        evaluation: { ...judgement, history: evaluationHistory(by, days) },
        predicate: workResultRating && behaviourRating && predicateFor(workResultRating, behaviourRating),
        signedAt: new Date(`${signedOn}T03:00:00Z`),
        deliveredAt: new Date(`${signedOn}T04:00:00Z`),
      };
    },
    rounds: () => {
      const asked = reviewersFrom(colleaguesOf(world, person, year), random);
      const views = Object.fromEntries(course.behaviours.map(({ value, rating }) => [value, rating]));
      const closing = { rules: roundRules(1, policy), closedOn: passed(`${year}-11-06`, 7, time), views };
      return asked.length > 0 ? [closedRound(row, asked, closing, random)] : [];
    },
  };
}
