import { randomId } from '../../client/random-id.js';
import type { UnitObjective, UnitPlan, UnitPlanChange, UnitProgressChange } from '../../contract/index.js';
import type { OrganisationLevel } from '../../contract/vocabulary.js';
import { isWebAddress } from '../../templates/evidence.js';
import {
  type EnteredPlan,
  indicatorEntry,
  indicatorOf,
  newResult,
  type PlanFrame,
} from '../indicator-editor/plan-entry.js';
import { type PlanProblem, problemsIn } from '../indicator-editor/plan-problems.js';
import type { FindProblems } from '../indicator-editor/shown-problems.js';
import { actualFault, type RealisationDraft } from '../self-assessment/self-assessment.state.js';

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

/** What is sent: the plan in the form of the contract. */
export function changeOfUnit(entry: EnteredUnitPlan, plan: UnitPlan): UnitPlanChange {
  return {
    objectives: entry.results.map(({ id, title, indicators }) => ({
      id,
      title: title.trim(),
      indicators: indicators.map((indicator) => indicatorOf(indicator, 'quantitative')),
      actions: quarters.flatMap((quarter) => actionsOf(entry, plan, id, quarter)),
    })),
  };
}

/**
 * The lines of a quarter as actions. One that reads as before keeps its id, and with it what became of it; so does one that was
 * reworded in its place.
 */
function actionsOf({ actions }: EnteredUnitPlan, plan: UnitPlan, objectiveId: string, quarter: Quarter) {
  const texts = (actions[objectiveId]?.[quarter - 1] ?? '')
    .split('\n')
    .map((text) => text.trim())
    .filter(Boolean);
  const before = (plan.objectives.find(({ id }) => id === objectiveId)?.actions ?? []).filter(
    (action) => action.quarter === quarter,
  );
  const free = new Map(before.filter(({ text }) => !texts.includes(text)).map((action) => [action.id, action]));
  const taken = new Set<string>();
  return texts.map((text, place) => {
    const same = before.find((action) => action.text === text && !taken.has(action.id));
    const reworded = free.get(before[place]?.id ?? '');
    const id = same?.id ?? reworded?.id ?? randomId();
    taken.add(id);
    free.delete(id);
    return { id, quarter, text };
  });
}

/** What is sent of the year's progress: everything that says something, whole. */
export function progressChangeOf(entry: EnteredUnitPlan, plan: UnitPlan): UnitProgressChange {
  const indicators = plan.objectives.flatMap((objective) => objective.indicators);
  const stated = indicators.flatMap(({ id }) =>
    quarters.map((quarter) => {
      const { actual, note, url } = progressOf(entry, id, quarter);
      return { indicatorId: id, quarter, actual, note, url: url.trim() || null };
    }),
  );
  const actions = plan.objectives.flatMap((objective) => objective.actions);
  return {
    progress: stated.filter(({ actual, note, url }) => actual !== null || note.trim() !== '' || url !== null),
    actionProgress: actions.flatMap(({ id }) => {
      const one = entry.actionProgress[id];
      return one ? [{ actionId: id, done: one.done, note: one.note }] : [];
    }),
  };
}

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
