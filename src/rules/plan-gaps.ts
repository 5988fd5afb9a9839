import type { Perspective, PlanApproach, PlanForm } from '../contract/vocabulary.js';
import type { WorkPlanChange } from '../contract/work-plan.js';
import { countsSomething } from './counting.js';
import { checkTarget, type TargetProblem } from './measure-checks.js';
import { saysAbsolutely, startsWithActivity } from './wording.js';
import { ownDecision } from './version.js';

/** Codes of what a plan lacks or could do better. */
export const planGapCodes = [
  'main-result-missing',
  'title-missing',
  'indicator-missing',
  'name-missing',
  'id-repeated',
  'aspect-missing',
  'perspective-missing',
  'service-user-uncovered',
  'business-process-uncovered',
  'internal-strength-uncovered',
  'budget-uncovered',
  'unit-missing',
  'unit-unexpected',
  'accountability-missing',
  'parent-result-missing',
  'activity-not-result',
  'vague-indicator',
  'absolute-word',
] as const;
export type PlanGapCode = (typeof planGapCodes)[number] | TargetProblem;

/** Something about a plan. Only an `error` keeps it from being submitted. */
export interface PlanGap {
  /** JSON pointer into `WorkPlanChange`. */
  readonly pointer: string;
  readonly code: PlanGapCode;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly rule: string;
  readonly cite: string;
}

/** A plan as it is being written. */
export interface PlanDraft extends WorkPlanChange {
  readonly planForm: PlanForm;
  readonly approach: PlanApproach;
}

/**
 * How much it matters that a leader's plan has no indicator in a perspective: the regulation asks for all four, and for the
 * budget always (PLN-4; P6 p.29). That a missing budget blocks is our decision.
 */
const uncoveredPerspective = {
  'service-user': 'warning',
  'business-process': 'warning',
  'internal-strength': 'warning',
  budget: 'error',
} as const satisfies Record<Perspective, PlanGap['severity']>;

type Result = WorkPlanChange['results'][number];
type Measure = Result['indicators'][number];

/**
 * What a plan lacks before it can be submitted, and what could be better, in the order of the form (PLN-1 to
 * PLN-12; P6 §9–12, p.27–61). Hints look at words only: a person knows whether they apply.
 */
export function planGaps(plan: PlanDraft): PlanGap[] {
  return [
    ...wholePlan(plan),
    ...plan.results.flatMap((result, index) => [
      ...resultGaps(result, `/results/${index}`, plan),
      ...result.indicators.flatMap((measure, place) =>
        measureGaps(measure, `/results/${index}/indicators/${place}`, plan),
      ),
    ]),
    ...repeatedIds(plan.results),
    ...(plan.annexes.accountability.trim() === ''
      ? [gap('/annexes/accountability', 'accountability-missing', 'error', 'PLN-12', 'P6 §12')]
      : []),
  ];
}

function wholePlan({ results, planForm }: PlanDraft): PlanGap[] {
  const gaps: PlanGap[] = [];
  if (!results.some(({ kind }) => kind === 'main')) {
    gaps.push(gap('/results', 'main-result-missing', 'error', 'PLN-1', 'P6 p.27, 49'));
  }
  if (planForm === 'leader') gaps.push(...uncoveredGaps(results));
  return gaps;
}

function uncoveredGaps(results: readonly Result[]): PlanGap[] {
  const covered = new Set(results.flatMap(({ indicators }) => indicators.map(({ perspective }) => perspective)));
  const uncovered = (Object.keys(uncoveredPerspective) as Perspective[]).filter(
    (perspective) => !covered.has(perspective),
  );
  return uncovered.map((perspective) =>
    gap('/results', `${perspective}-uncovered`, uncoveredPerspective[perspective], 'PLN-4', 'P6 p.29'),
  );
}

function resultGaps(result: Result, pointer: string, { planForm }: PlanDraft): PlanGap[] {
  const gaps: PlanGap[] = [];
  if (result.title.trim() === '') {
    gaps.push(gap(`${pointer}/title`, 'title-missing', 'error', 'PLN-9', 'P6 p.47'));
  } else if (startsWithActivity(result.title)) {
    gaps.push(gap(`${pointer}/title`, 'activity-not-result', 'hint', 'PLN-9', 'P6 p.47, 120–122'));
  }
  if (planForm === 'staff' && result.kind === 'main' && result.parentResultId === null) {
    gaps.push(gap(`${pointer}/parentResultId`, 'parent-result-missing', 'hint', 'IDN-11', 'P6 p.57'));
  }
  if (result.indicators.length === 0) {
    gaps.push(gap(`${pointer}/indicators`, 'indicator-missing', 'error', 'PLN-6', 'P6 p.50'));
  }
  return gaps;
}

function measureGaps(measure: Measure, pointer: string, { planForm, approach }: PlanDraft): PlanGap[] {
  const gaps = wordingGaps(measure, pointer, planForm);
  if (planForm === 'leader' && measure.perspective === null) {
    gaps.push(gap(`${pointer}/perspective`, 'perspective-missing', 'error', 'PLN-4', 'P6 p.29, 34'));
  }
  if (planForm === 'staff' && approach === 'quantitative' && measure.aspects.length === 0) {
    gaps.push(gap(`${pointer}/aspects`, 'aspect-missing', 'error', 'PLN-5', 'P6 §9(2), p.51'));
  }
  const target = checkTarget(measure);
  if (target) gaps.push(gap(`${pointer}/target`, target, 'error', 'PLN-6', 'P6 p.50'));
  const unit = (measure.unit ?? '').trim();
  const counts = countsSomething(measure.direction);
  if (approach === 'quantitative' && counts && unit === '') {
    gaps.push(gap(`${pointer}/unit`, 'unit-missing', 'error', 'PLN-6', 'P6 p.50'));
  }
  if (approach === 'qualitative' && unit !== '') {
    gaps.push(gap(`${pointer}/unit`, 'unit-unexpected', 'error', 'PLN-6', 'P6 p.50'));
  }
  return gaps;
}

function wordingGaps({ name }: Measure, pointer: string, planForm: PlanForm): PlanGap[] {
  const words = name.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [gap(`${pointer}/name`, 'name-missing', 'error', 'PLN-7', 'P6 p.51')];
  const gaps: PlanGap[] = [];
  if (words.length === 1) gaps.push(gap(`${pointer}/name`, 'vague-indicator', 'hint', 'PLN-7', 'P6 p.51'));
  if (planForm === 'staff' && saysAbsolutely(name)) {
    gaps.push(gap(`${pointer}/name`, 'absolute-word', 'hint', 'PLN-8', 'P6 p.51'));
  }
  return gaps;
}

/** Actuals and marks name results and indicators by id: two with one id would share them. */
function repeatedIds(results: readonly Result[]): PlanGap[] {
  const seen = new Set<string>();
  const places = results.flatMap((result, index) => [
    { id: `result ${result.id}`, pointer: `/results/${index}/id` },
    ...result.indicators.map(({ id }, place) => ({ id, pointer: `/results/${index}/indicators/${place}/id` })),
  ]);
  return places.flatMap(({ id, pointer }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [gap(pointer, 'id-repeated', 'error', 'CYC-4', ownDecision)];
  });
}

function gap(pointer: string, code: PlanGapCode, severity: PlanGap['severity'], rule: string, cite: string): PlanGap {
  return { pointer, code, severity, rule, cite };
}
