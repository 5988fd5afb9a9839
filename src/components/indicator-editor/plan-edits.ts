import type { EnteredIndicator, EnteredPlan, EnteredResult } from './plan-entry.js';

// Every edit makes a new plan and leaves what it did not touch as it was: rows that stay the same are not rendered again.

export function withResult(plan: EnteredPlan, id: string, change: Partial<EnteredResult>): EnteredPlan {
  return { ...plan, results: replaced(plan.results, id, change) };
}

export function withIndicator(
  plan: EnteredPlan,
  resultId: string,
  id: string,
  change: Partial<EnteredIndicator>,
): EnteredPlan {
  const result = plan.results.find((one) => one.id === resultId);
  return result ? withResult(plan, resultId, { indicators: replaced(result.indicators, id, change) }) : plan;
}

/** The list with one item moved by a number of places; the same list where it cannot go there. */
export function moved<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  places: number,
): readonly Item[] {
  const from = items.findIndex((item) => item.id === id);
  const to = from + places;
  const item = items[from];
  if (!item || to < 0 || to >= items.length) return items;
  const others = items.toSpliced(from, 1);
  return others.toSpliced(to, 0, item);
}

/** The item that takes over the focus when this one goes: the next, else the one before. */
export function neighbour<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item | undefined {
  const index = items.findIndex((item) => item.id === id);
  return items[index + 1] ?? items[index - 1];
}

/** Without the rows that nobody has written in: they are no part of the plan. */
export function withoutBlanks(plan: EnteredPlan): EnteredPlan {
  const results = plan.results
    .map((result) => {
      const indicators = result.indicators.filter((indicator) => !isBlank(indicator));
      return indicators.length === result.indicators.length ? result : { ...result, indicators };
    })
    .filter(({ title, indicators }) => title.trim() !== '' || indicators.length > 0);
  return { ...plan, results };
}

function isBlank(entry: EnteredIndicator): boolean {
  const { name, unit, note, steps, number, minimum, maximum, date } = entry;
  const typed = [number, minimum, maximum, date].some(({ text, value }) => text !== '' || value !== null);
  const chosen = entry.aspects.length > 0 || entry.perspective !== null;
  return !typed && !chosen && [name, unit, note, steps].every((text) => text.trim() === '');
}

function replaced<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): readonly Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}
