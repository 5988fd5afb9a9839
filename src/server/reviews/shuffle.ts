/** The same items in an order that means nothing (Fisher–Yates). */
export function shuffle<Item>(items: readonly Item[], makeRandom: () => number): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(makeRandom() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
  }
  return mixed;
}
