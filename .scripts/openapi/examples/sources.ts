import type { Sources } from '../../../src/server/store/database.js';

/** Clock, ids and randomness that are the same every time, so that the document is. */
export interface SteadySources extends Sources {
  /** Lets time pass to a moment, where a window or a term asks for it. */
  moveTo(moment: string): void;
}

/** A Monday morning in Jakarta. Time passes by half a second with every look at the clock; ids count up. */
export function steadySources(): SteadySources {
  let time = Date.parse('2026-06-15T02:00:00Z');
  let ids = 0;
  let random = 1;
  return {
    now: () => new Date((time += 500)),
    makeId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    makeRandom: () => (random = (random * 48_271) % 2_147_483_647) / 2_147_483_647,
    moveTo: (moment) => {
      time = Date.parse(moment);
    },
  };
}
