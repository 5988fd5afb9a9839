// What chance alone would do. Ordinary floating point: these are bounds for asking a person, never figures that rate one.

/** Student's t at 97.5 % for one to five degrees of freedom, as tables print it. */
const smallQuantiles = [12.706, 4.303, 3.182, 2.776, 2.571] as const;

/** Student's t at 97.5 %; from six by the expansion of Cornish and Fisher, within 0.002. */
export function studentQuantile(degrees: number): number {
  const known = smallQuantiles[degrees - 1];
  if (known !== undefined) return known;
  const z = 1.959963985;
  const [z3, z5, z7] = [z ** 3, z ** 5, z ** 7];
  const first = (z3 + z) / 4;
  const second = (5 * z5 + 16 * z3 + 3 * z) / 96;
  const third = (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / 384;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}

/**
 * The least count that chance reaches or passes with a probability below `alarm`, where counts have this mean and
 * variance. Counts of arrivals vary more than Poisson says, for there are hours and weekdays: with a variance above the
 * mean they follow the negative binomial distribution.
 */
export function unlikelyCount({ mean, variance }: { mean: number; variance: number }, alarm: number): number {
  const isSpread = variance > mean * 1.0001;
  const r = isSpread ? (mean * mean) / (variance - mean) : Infinity;
  const q = isSpread ? mean / (r + mean) : 0;
  let log = isSpread ? r * Math.log(1 - q) : -mean;
  let below = 0;
  for (let count = 0; ; count += 1) {
    if (1 - below < alarm) return count;
    below += Math.exp(log);
    log += isSpread ? Math.log(((count + r) / (count + 1)) * q) : Math.log(mean / (count + 1));
    // What is left is no longer told from 1 by a double: beyond every alarm that is asked for.
    if (count > mean && Math.exp(log) < 1e-15) return count + 1;
  }
}

/** How likely it is that at least `hits` of `trials` succeed, where each does with this probability. */
export function binomialTail(hits: number, trials: number, probability: number): number {
  if (hits <= 0) return 1;
  if (probability <= 0) return 0;
  if (probability >= 1) return 1;
  const odds = Math.log(probability / (1 - probability));
  let log = trials * Math.log(1 - probability);
  let tail = 0;
  for (let count = 0; count <= trials; count += 1) {
    if (count >= hits) tail += Math.exp(log);
    log += Math.log((trials - count) / (count + 1)) + odds;
  }
  return Math.min(1, tail);
}
