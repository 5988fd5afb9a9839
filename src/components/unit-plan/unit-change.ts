import { randomId } from '../../client/random-id.js';
import type { UnitPlan, UnitPlanChange, UnitProgressChange } from '../../contract/index.js';
import { indicatorOf } from '../indicator-editor/plan-change.js';
import { type EnteredUnitPlan, progressOf, type Quarter, quarters } from './unit-plan.state.js';

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
