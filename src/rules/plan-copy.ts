import type { WorkPlanChange } from '../contract/work-plan.js';
import { isDate } from './dates.js';
import type { PlanContent } from './plan-difference.js';

/** What of the new year is known when a plan is copied. */
export interface PlanCopyOptions {
  /** Ids of the leader's results that can be contributed to now: links to them stay, others are dropped with their share. */
  readonly leaderResults?: ReadonlySet<string>;
  /** Ids of the unit's objectives of this year: links to them stay. */
  readonly objectives?: ReadonlySet<string>;
  /** By how many years deadlines move; 1 unless told. */
  readonly years?: number;
}

/**
 * A plan to begin with, copied from another (usually last year's): everything gets a new id, indicators keep the entry of the
 * library they were taken from, deadlines move on, and links to a leader's result or an objective that is no longer there are
 * dropped. Expectations are the leader's and not copied. It is a draft: a person goes through it and proposes it (P6 §7).
 */
export function copyPlan(plan: PlanContent, makeId: () => string, options: PlanCopyOptions = {}): WorkPlanChange {
  const { leaderResults, objectives, years = 1 } = options;
  return {
    results: plan.results.map(({ kind, title, parentResultId, share, objectiveId, indicators }) => {
      const hasParent = parentResultId !== null && leaderResults?.has(parentResultId) === true;
      return {
        id: makeId(),
        kind,
        title,
        parentResultId: hasParent ? parentResultId : null,
        share: hasParent ? (share ?? null) : null,
        objectiveId: objectiveId && objectives?.has(objectiveId) ? objectiveId : null,
        indicators: indicators.map((indicator) =>
          indicator.direction === 'deadline'
            ? { ...indicator, id: makeId(), target: yearsLater(indicator.target, years) }
            : { ...indicator, id: makeId() },
        ),
      };
    }),
    annexes: { ...plan.annexes },
  };
}

/** The same day of another year; 29 February becomes 28 where there is none. */
function yearsLater(date: string, years: number): string {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const moved = `${year}${date.slice(4)}`;
  return isDate(moved) || !isDate(date) ? moved : `${year}-02-28`;
}
