import type { FieldFault } from '../problem-error.js';

/** A fault for every item whose key an earlier item has already. */
export function repeated<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  pointerOf: (index: number, item: Item) => string,
): FieldFault[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (seen.has(key)) return [{ pointer: pointerOf(index, item), code: 'repeated' as const }];
    seen.add(key);
    return [];
  });
}
