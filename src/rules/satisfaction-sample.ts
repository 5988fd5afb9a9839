import { add, divide, fraction, multiply, roundHalfUp } from './numbers.js';

/** Chi-square of one degree of freedom at 95 %, as Krejcie and Morgan print it. */
const lambdaSquared = fraction(3.841);
const half = fraction(0.5);
const errorSquared = multiply(fraction(0.05), fraction(0.05));

/**
 * How many answers a survey needs (SAT-6; Krejcie and Morgan 1970, which PermenPANRB 14/2017 uses):
 *
 *     S = λ² N P Q / (d² (N − 1) + λ² P Q)        λ² = 3.841, P = Q = 0.5, d = 0.05
 *
 * rounded half up. The interval that counts it for the elements of the survey is another matter: see `satisfactionIndex`.
 *
 * @param population how many people the service serves in the period; a whole number from 1.
 */
export function requiredSample(population: number): number {
  const spread = multiply(lambdaSquared, multiply(half, half));
  const wanted = multiply(spread, fraction(population));
  const base = add(multiply(errorSquared, fraction(population - 1)), spread);
  return roundHalfUp(divide(wanted, base), 0);
}
