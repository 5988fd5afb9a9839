/**
 * Counts of parts of a known whole, `null` where one is too small to be shown (CAS-8; ANO-1, ANO-4). What is hidden must not
 * follow by subtraction: with one small count the next smallest goes too, until those hidden are at least two and together
 * enough. Nothing is no small number: nobody stands behind it. A whole that is too small hides all.
 */
export function guardCounts(counts: readonly number[], minimum: number): (number | null)[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < minimum) return counts.map(() => null);
  const order = counts.map((_, place) => place).filter((place) => counts[place] !== 0);
  order.sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0));
  const isSmall = (place: number) => (counts[place] ?? 0) < minimum;
  const hidden = order.filter(isSmall);
  const sum = () => hidden.reduce((whole, place) => whole + (counts[place] ?? 0), 0);
  for (const place of order.filter((one) => !isSmall(one))) {
    if (hidden.length === 0 || (hidden.length > 1 && sum() >= minimum)) break;
    hidden.push(place);
  }
  return counts.map((count, place) => (hidden.includes(place) ? null : count));
}
