import { presenceCodeOf } from './codes.js';

/** A code that is shown now. */
export interface ShownCode {
  readonly code: string;
  readonly until: Date;
}

/** What makes the codes of a survey. */
export interface Rotation {
  readonly secret: string;
  /** Seconds for which one code stands. */
  readonly seconds: number;
}

/** How long before the last touch a respondent may have read the code. */
const reading = 5 * 60_000;

/** How far the clock of a device may be wrong. */
const skew = 2 * 60_000;

/** An answer that comes so long after its code was shown is late. */
const lateAfter = 60 * 60_000;

/** The code that the counter shows now. */
export function shownNow({ secret, seconds }: Rotation, now: Date): ShownCode {
  const step = stepAt(now.getTime(), seconds);
  return { code: presenceCodeOf(secret, step), until: new Date((step + 1) * seconds * 1000) };
}

/**
 * The stretch of time in which the counter showed this code to somebody who filled in the form then, and whether the
 * answer comes late; `undefined` where it showed another. Answers made without a line come hours later, so that the
 * device's clock counts; one that is far wrong counts for nothing, and then only the present codes do.
 *
 * @param filledAt by the device's clock.
 * @param opened nobody was shown a code before.
 */
export function stretchOf(
  { secret, seconds }: Rotation,
  code: string,
  { filledAt, now, opened }: { filledAt: Date; now: Date; opened: Date },
): { readonly step: number; readonly isLate: boolean } | undefined {
  const [filled, arrived] = [filledAt.getTime(), now.getTime()];
  const moments = filled >= opened.getTime() && filled <= arrived + skew ? [filled, arrived] : [arrived];
  for (const moment of moments) {
    const last = stepAt(Math.min(moment + skew, arrived), seconds);
    for (let step = last; step >= stepAt(moment - reading, seconds); step -= 1) {
      if (presenceCodeOf(secret, step) !== code) continue;
      return { step, isLate: arrived - (step + 1) * seconds * 1000 > lateAfter };
    }
  }
  return undefined;
}

const stepAt = (moment: number, seconds: number) => Math.floor(moment / 1000 / seconds);
