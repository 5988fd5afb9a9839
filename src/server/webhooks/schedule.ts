const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Pauses after the first, second … attempt, as Standard Webhooks proposes them: about three days in all. */
const pauses = [
  ...[5 * second, 5 * minute, 30 * minute],
  ...[2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour],
];

/**
 * When a message is tried again after so many attempts, `null` when that was the last. The pause is up to a fifth longer than
 * its step, so that what failed together does not come back together.
 */
export function nextAttempt(attempts: number, now: Date, makeRandom: () => number): Date | null {
  const pause = pauses[attempts - 1];
  return pause === undefined ? null : new Date(now.getTime() + Math.round(pause * (1 + makeRandom() / 5)));
}
