import type { Indicator, LibraryIndicator, WorkPlan, WorkPlanChange } from '../../contract/index.js';
import { aspects, type PlanApproach } from '../../contract/vocabulary.js';
import { countsSomething } from '../../rules/counting.js';
import { type EnteredIndicator, type EnteredPlan, newIndicator, targetEntry, type Typed } from './plan-entry.js';

/** An indicator of the agency's library, taken over whole. */
export function entryFromLibrary(found: LibraryIndicator): EnteredIndicator {
  const { id, name, measureUnit, note, direction, target } = found;
  return {
    ...newIndicator('quantitative'),
    name,
    note,
    unit: measureUnit ?? '',
    aspects: aspects.filter((aspect) => found.aspects.includes(aspect)),
    libraryId: id,
    ...targetEntry(direction, target),
  };
}

/**
 * An entry in the form of the contract. Where the target is missing it is not a number, an empty date or no step, so that
 * `checkTarget` finds it; an entry without direction counts as one without target.
 */
export function indicatorOf(entry: EnteredIndicator, approach: PlanApproach): Indicator {
  const { id, name, perspective, measured, note, libraryId } = entry;
  const unit = countsSomething(entry.direction) && approach === 'quantitative' ? entry.unit.trim() || null : null;
  const common = { id, name: name.trim(), aspects: [...entry.aspects], perspective, unit, measured, note, libraryId };
  switch (entry.direction) {
    case null:
    case 'higher': {
      const target = entry.direction === null ? Number.NaN : numberOf(entry.number);
      const higher = { ...common, direction: 'higher', target } as const;
      return entry.targetIsMaximum ? { ...higher, targetIsMaximum: true } : higher;
    }
    case 'lower':
      return { ...common, direction: 'lower', target: numberOf(entry.number) };
    case 'range': {
      const target = { minimum: numberOf(entry.minimum), maximum: numberOf(entry.maximum) };
      return { ...common, direction: 'range', target };
    }
    case 'deadline':
      return { ...common, direction: 'deadline', target: entry.date.value ?? '' };
    case 'milestone':
      return { ...common, direction: 'milestone', target: { steps: stepsOf(entry) } };
    case 'yes-no':
      return { ...common, direction: 'yes-no', target: true };
  }
}

function numberOf({ value }: Typed<number>): number {
  return value ?? Number.NaN;
}

function stepsOf({ steps }: EnteredIndicator): string[] {
  return steps
    .split('\n')
    .map((step) => step.trim())
    .filter(Boolean);
}

/** What is sent: the plan in the form of the contract. */
export function changeOf(entry: EnteredPlan, approach: PlanApproach): WorkPlanChange {
  return {
    results: entry.results.map(({ id, kind, title, parentResultId, share, objectiveId, indicators }) => ({
      id,
      kind,
      title: title.trim(),
      parentResultId,
      share: parentResultId === null ? null : share.value,
      objectiveId,
      indicators: indicators.map((indicator) => indicatorOf(indicator, approach)),
    })),
    annexes: entry.annexes,
  };
}

/** What is read: the plan of the server with this person's entry in it. */
export function planWith(plan: WorkPlan, entry: EnteredPlan): WorkPlan {
  return {
    ...plan,
    annexes: entry.annexes,
    results: entry.results.map((result) => ({
      ...result,
      share: result.share.value,
      indicators: result.indicators.map((indicator) => indicatorOf(indicator, plan.approach)),
    })),
  };
}

/** The special expectations that say something, in the form of the contract. */
export function expectationsOf({ expectations }: EnteredPlan): { value: string; text: string }[] {
  return Object.entries(expectations)
    .map(([value, text]) => ({ value, text: text.trim() }))
    .filter(({ text }) => text !== '');
}
