import type { UnitObjective, UnitPlan } from '../../contract/index.js';
import type { OrganisationLevel } from '../../contract/vocabulary.js';
import { type EnteredPlan, indicatorEntry, newResult, type PlanFrame } from '../indicator-editor/plan-entry.js';
import type { RealisationDraft } from '../self-assessment/self-assessment.state.js';

export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

/** What of a year the level above judges, in the order of the year. */
export const achievementTerms = ['Q1', 'Q2', 'Q3', 'Q4', 'annual'] as const;
export type AchievementTerm = (typeof achievementTerms)[number];

/** What is known of an indicator at the end of a quarter. */
export interface EnteredProgress extends RealisationDraft {
  readonly url: string;
}

/** What is entered about a unit's plan. Its objectives stand as `results`, so that they are written as results are. */
export interface EnteredUnitPlan extends EnteredPlan {
  /** The actions of an objective, a text for each quarter, one action a line. */
  readonly actions: Readonly<Record<string, readonly string[]>>;
  /** By indicator and quarter, see `progressKey`. */
  readonly progress: Readonly<Record<string, EnteredProgress>>;
  readonly actionProgress: Readonly<Record<string, { readonly done: boolean; readonly note: string }>>;
  readonly achievement: {
    readonly term: AchievementTerm | null;
    readonly level: OrganisationLevel | null;
    readonly reason: string;
  };
}

/** The steps of a unit's plan on the server. */
export type UnitPlanStep = 'save' | 'submit' | 'return' | 'approve' | 'revise' | 'record-progress' | 'set-achievement';

/** A unit states aspects and perspectives of nothing; its targets always stand apart. */
export const frameOf = ({ allowedActions }: UnitPlan): PlanFrame => ({
  planForm: 'unit',
  approach: 'quantitative',
  allowedActions,
});

export function progressKey(indicatorId: string, quarter: Quarter): string {
  return `${indicatorId} ${quarter}`;
}

/** What is stated of an indicator; an empty statement where there is none yet. */
export function progressOf({ progress }: EnteredUnitPlan, indicatorId: string, quarter: Quarter): EnteredProgress {
  const nothingStated = { indicatorId, actual: null, note: '', evidence: [], url: '' };
  return progress[progressKey(indicatorId, quarter)] ?? nothingStated;
}

/** The plan of the server, ready to be written in. */
export function entryOfUnit(plan: UnitPlan): EnteredUnitPlan {
  return {
    results: plan.objectives.map(({ id, title, indicators }) => ({
      ...newResult('main'),
      id,
      title,
      indicators: indicators.map(indicatorEntry),
    })),
    annexes: { support: '', accountability: '', consequences: '' },
    note: '',
    expectations: {},
    actions: Object.fromEntries(
      plan.objectives.map((objective) => [objective.id, quarters.map((one) => lines(objective, one))]),
    ),
    progress: Object.fromEntries(
      plan.progress.map(({ indicatorId, quarter, actual, note, url }) => [
        progressKey(indicatorId, quarter as Quarter),
        { indicatorId, actual, note, evidence: [], url: url ?? '' },
      ]),
    ),
    actionProgress: Object.fromEntries(
      plan.actionProgress.map(({ actionId, done, note }) => [actionId, { done, note }]),
    ),
    achievement: { term: null, level: null, reason: '' },
  };
}

function lines({ actions }: UnitObjective, quarter: Quarter): string {
  return actions
    .filter((action) => action.quarter === quarter)
    .map(({ text }) => text)
    .join('\n');
}
