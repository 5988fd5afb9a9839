import type { UnitPlan } from '../../contract/index.js';
import { isWebAddress } from '../../templates/evidence.js';
import { type PlanProblem, problemsIn } from '../indicator-editor/plan-problems.js';
import type { FindProblems } from '../indicator-editor/shown-problems.js';
import { actualFault } from '../self-assessment/self-assessment.state.js';
import { type EnteredUnitPlan, progressOf, type Quarter, quarters, type UnitPlanStep } from './unit-plan.state.js';

/** What the plan of a person is asked for and that of a unit is not. */
const ofPersons: ReadonlySet<string> = new Set([
  'main-result-missing',
  'aspect-missing',
  'accountability-missing',
  'parent-result-missing',
  'activity-not-result',
  'absolute-word',
]);

/** What keeps the plan from being proposed, or a decision from being taken. */
export const problemsInUnit: FindProblems = (frame, entry) => {
  if (!frame.allowedActions.includes('edit')) return decisionProblems(entry as EnteredUnitPlan);
  const nothing: PlanProblem[] =
    entry.results.length === 0 ? [{ field: 'results', code: 'objective-missing', severity: 'error' }] : [];
  return [...nothing, ...problemsIn(frame, entry).filter(({ code }) => !ofPersons.has(code))];
};

function decisionProblems({ note, achievement: { term, level, reason } }: EnteredUnitPlan): PlanProblem[] {
  const missing = (field: string, is: boolean): PlanProblem[] =>
    is ? [{ field, code: `${field}-missing`, severity: 'error' }] : [];
  return [
    ...missing('note', note.trim() === ''),
    ...missing('term', term === null),
    ...missing('level', level === null),
    ...missing('reason', reason.trim() === ''),
  ];
}

/** The fields a step needs; of the others it does not ask. */
export const fieldsOf: Partial<Record<UnitPlanStep, readonly string[]>> = {
  return: ['note'],
  revise: ['note'],
  'set-achievement': ['term', 'level', 'reason'],
};

/** What cannot be sent of the progress of a quarter, by the id of the field. */
export interface ProgressFault {
  readonly field: string;
  readonly indicatorId: string;
  readonly quarter: Quarter;
  readonly code: NonNullable<ReturnType<typeof actualFault>> | 'url-fault';
}

export function faultsInProgress(entry: EnteredUnitPlan, plan: UnitPlan, locale: string): ProgressFault[] {
  return quarters.flatMap((quarter) =>
    plan.objectives
      .flatMap(({ indicators }) => indicators)
      .flatMap((indicator): ProgressFault[] => {
        const stated = progressOf(entry, indicator.id, quarter);
        const place = { indicatorId: indicator.id, quarter };
        const code = actualFault(indicator, stated, locale);
        const url = stated.url.trim();
        return [
          ...(code ? [{ ...place, field: `actual-${indicator.id}`, code }] : []),
          ...(url && !isWebAddress(url)
            ? [{ ...place, field: `url-${indicator.id}`, code: 'url-fault' as const }]
            : []),
        ];
      }),
  );
}

/** The quarter of the year that has ended last: that is the one to record. */
export function lastQuarter(year: number, now: Date): Quarter {
  const months = (now.getFullYear() - year) * 12 + now.getMonth();
  return Math.min(4, Math.max(1, Math.floor(months / 3))) as Quarter;
}
