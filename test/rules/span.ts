/**
 * What can be computed from published sums by adding and subtracting: the vectors in the span of the published rows, one
 * column an answer. Works in the integers modulo a prime, where ranks are exact.
 */
const prime = 1_000_003;

export type Row = readonly number[];

/** The inverse of a count, for means: `inverse(3)` stands for one third. */
export function inverse(value: number): number {
  let [result, base, exponent] = [1, modulo(value), prime - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}

/** How many independent sums that involve these columns alone follow from the published rows. */
export function derivable(rows: readonly Row[], columns: ReadonlySet<number>): number {
  return rank(rows) - rank(rows.map((row) => row.filter((_, column) => !columns.has(column))));
}

function rank(rows: readonly Row[]): number {
  const left = rows.map((row) => row.map(modulo));
  let found = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column++) {
    const pivot = left.findIndex((row, index) => index >= found && row[column] !== 0);
    if (pivot < 0) continue;
    const [row = []] = left.splice(pivot, 1);
    left.splice(found, 0, row);
    const scale = inverse(row[column] ?? 1);
    for (const other of left.slice(found + 1)) {
      const factor = ((other[column] ?? 0) * scale) % prime;
      row.forEach((value, index) => (other[index] = modulo((other[index] ?? 0) - factor * value)));
    }
    found++;
  }
  return found;
}

function modulo(value: number): number {
  return ((value % prime) + prime) % prime;
}
