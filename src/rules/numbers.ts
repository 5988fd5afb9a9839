/**
 * Exact arithmetic for figures that people check by hand. Binary floating point prints 0.1 + 0.2 as 0.30000000000000004 and
 * rounds 1.005 down; a percentage that falls exactly on a half must go up everywhere alike (CRD-2, NUM-9).
 */
export interface Fraction {
  readonly numerator: bigint;
  /** Always above zero. */
  readonly denominator: bigint;
}

/** How scores and percentages are rounded, as the explanation names it: half up, to one decimal. */
export const roundingRule = 'half-up-1';

/** The number as it is written: 0.1 becomes exactly 1/10. Needs a finite number. */
export function fraction(value: number): Fraction {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const places = decimals.length - Number(exponent);
  const digits = BigInt(whole + decimals);
  return places > 0
    ? { numerator: digits, denominator: 10n ** BigInt(places) }
    : { numerator: digits * 10n ** BigInt(-places), denominator: 1n };
}

export function add(first: Fraction, second: Fraction): Fraction {
  return {
    numerator: first.numerator * second.denominator + second.numerator * first.denominator,
    denominator: first.denominator * second.denominator,
  };
}

export function multiply(first: Fraction, second: Fraction): Fraction {
  return {
    numerator: first.numerator * second.numerator,
    denominator: first.denominator * second.denominator,
  };
}

export function subtract(first: Fraction, second: Fraction): Fraction {
  return add(first, multiply(second, fraction(-1)));
}

/** `first / second`; `second` must not be zero. */
export function divide(first: Fraction, second: Fraction): Fraction {
  const sign = second.numerator < 0n ? -1n : 1n;
  return multiply(first, { numerator: sign * second.denominator, denominator: sign * second.numerator });
}

/** The plain mean; `null` of nothing, for missing is never zero (GEN-4). */
export function mean(values: readonly Fraction[]): Fraction | null {
  if (values.length === 0) return null;
  return divide(values.reduce(add), fraction(values.length));
}

/** Rounds to so many decimals, half up (away from zero), and only then leaves exact arithmetic. */
export function roundHalfUp(value: Fraction, places: number): number {
  const sign = value.numerator < 0n ? -1n : 1n;
  const scaled = sign * value.numerator * 10n ** BigInt(places);
  const rounded = (2n * scaled + value.denominator) / (2n * value.denominator);
  return rounded === 0n ? 0 : Number(`${sign * rounded}e-${places}`);
}

/** `first − second` as people write it: 0.3 − 0.1 is 0.2. */
export function difference(first: number, second: number): number {
  const { numerator, denominator } = subtract(fraction(first), fraction(second));
  return Number(`${numerator}e-${String(denominator).length - 1}`);
}

/** The exact sum as people write it: 0.1 + 0.2 is 0.3. `null` of nothing (GEN-4). */
export function sum(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const terms = values.map(fraction);
  // Every denominator is a power of ten: the widest holds them all, where adding one by one would make it grow each time.
  const widest = terms.reduce((most, { denominator }) => (denominator > most ? denominator : most), 1n);
  const total = terms.reduce((sum, { numerator, denominator }) => sum + numerator * (widest / denominator), 0n);
  return Number(`${total}e-${String(widest).length - 1}`);
}
