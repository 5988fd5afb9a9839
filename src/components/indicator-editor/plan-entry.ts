import { randomId } from '../../client/random-id.js';
import type { Actual, Indicator, LibraryIndicator, WorkPlan } from '../../contract/index.js';
import type {
  Aspect,
  Direction,
  Measurement,
  Perspective,
  PlanApproach,
  PlanForm,
  ResultKind,
} from '../../contract/vocabulary.js';

/** Something typed that has to be understood: what was typed, and what it means once that is certain. */
export interface Typed<Meaning> {
  /** Empty where the meaning did not come from the keyboard. */
  readonly text: string;
  readonly value: Meaning | null;
}

/** An indicator while it is written: every part may still be missing, and a changed direction loses no target. */
export interface EnteredIndicator {
  readonly id: string;
  readonly name: string;
  readonly aspects: readonly Aspect[];
  readonly perspective: Perspective | null;
  readonly direction: Direction | null;
  readonly number: Typed<number>;
  readonly minimum: Typed<number>;
  readonly maximum: Typed<number>;
  readonly date: Typed<string>;
  /** One step a line. */
  readonly steps: string;
  readonly unit: string;
  readonly targetIsMaximum: boolean;
  readonly measured: Measurement;
  readonly note: string;
  readonly libraryId: string | null;
}

/** A result while it is written. */
export interface EnteredResult {
  readonly id: string;
  readonly kind: ResultKind;
  readonly title: string;
  readonly parentResultId: string | null;
  /** Title of that leader's result, so that the plan can be read by itself. */
  readonly parentTitle: string | null;
  /** Percent of that leader's result; nothing typed where no share is agreed. */
  readonly share: Typed<number>;
  /** The objective of the unit's yearly plan, with its title where it is known. */
  readonly objectiveId: string | null;
  readonly objectiveTitle: string | null;
  readonly indicators: readonly EnteredIndicator[];
}

/** What a person enters here: the plan itself, and the appraiser's answer to it. */
export interface EnteredPlan {
  readonly results: readonly EnteredResult[];
  readonly annexes: WorkPlan['annexes'];
  /** The reason that goes with a step: for returning the plan, for changing it during the year. */
  readonly note: string;
  /** Special expectations by key of the behaviour value. */
  readonly expectations: Readonly<Record<string, string>>;
  /** Remarks that are written but not sent, by the item they are about (`keyOf`). */
  readonly remarks?: Readonly<Record<string, string>>;
}

/** How measures are stated: the form asks for aspects or perspectives, that of a unit for neither; the approach for targets. */
export interface PlanFrame {
  readonly planForm: PlanForm | 'unit';
  readonly approach: PlanApproach;
  readonly allowedActions: readonly string[];
}

const nothingTyped = { text: '', value: null } as const;

export function newResult(kind: ResultKind): EnteredResult {
  const nothingNamed = { parentResultId: null, parentTitle: null, objectiveId: null, objectiveTitle: null };
  return { id: randomId(), kind, title: '', ...nothingNamed, share: nothingTyped, indicators: [] };
}

/** A qualitative plan states measure and target in one narrative (PLN-6; P6 p.50): done or not, unless the writer says otherwise. */
export function newIndicator(approach: PlanApproach): EnteredIndicator {
  return {
    id: randomId(),
    name: '',
    aspects: [],
    perspective: null,
    direction: approach === 'qualitative' ? 'yes-no' : null,
    number: nothingTyped,
    minimum: nothingTyped,
    maximum: nothingTyped,
    date: nothingTyped,
    steps: '',
    unit: '',
    targetIsMaximum: false,
    measured: 'cumulative',
    note: '',
    libraryId: null,
  };
}

/** The plan of the server, ready to be written in. */
export function entryOf(plan: WorkPlan): EnteredPlan {
  return {
    results: plan.results.map((result) => ({
      id: result.id,
      kind: result.kind,
      title: result.title,
      parentResultId: result.parentResultId,
      parentTitle: result.parentTitle,
      share: { text: '', value: result.share ?? null },
      objectiveId: result.objectiveId ?? null,
      objectiveTitle: result.objectiveTitle ?? null,
      indicators: result.indicators.map((indicator) => indicatorEntry(indicator)),
    })),
    annexes: {
      support: plan.annexes.support,
      accountability: plan.annexes.accountability,
      consequences: plan.annexes.consequences,
    },
    note: '',
    expectations: Object.fromEntries(plan.expectations.map(({ value, text }) => [value, text])),
  };
}

/** An indicator of the server, ready to be written in. */
export function indicatorEntry(indicator: Indicator): EnteredIndicator {
  const { id, name, perspective, measured, note, libraryId } = indicator;
  const entry = { ...newIndicator('quantitative'), id, name, perspective, measured, note, libraryId };
  return {
    ...entry,
    aspects: indicator.aspects,
    unit: indicator.unit ?? '',
    targetIsMaximum: indicator.direction === 'higher' && indicator.targetIsMaximum === true,
    ...targetEntry(indicator.direction, indicator.target),
  };
}

type AnyTarget = LibraryIndicator['target'] | Actual;

/** A target as it is entered. */
export function targetEntry(direction: Direction, target: AnyTarget): Partial<EnteredIndicator> {
  if (typeof target === 'number') return { direction, number: { text: '', value: target } };
  if (typeof target === 'string') return { direction, date: { text: '', value: target } };
  if (target === null || typeof target === 'boolean') return { direction };
  if ('steps' in target) return { direction, steps: target.steps.join('\n') };
  return {
    direction,
    minimum: { text: '', value: target.minimum },
    maximum: { text: '', value: target.maximum },
  };
}
