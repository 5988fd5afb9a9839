import type { Judgement } from '../contract/evaluation.js';
import type { Predicate, Rating } from '../contract/vocabulary.js';

/**
 * The predicate table: *rating hasil kerja* in the rows, *rating perilaku kerja* in the columns (PRD-1; P6 p.99–100 for
 * periods, p.102–103 for the year). Law, without options: behaviour below expectation is never *Butuh Perbaikan*, and the
 * table is not the worse of the two ratings (PRD-3).
 */
export const predicateTable = {
  above: { above: 'very-good', meets: 'good', below: 'poor' },
  meets: { above: 'good', meets: 'good', below: 'poor' },
  below: { above: 'needs-improvement', meets: 'needs-improvement', below: 'very-poor' },
} as const satisfies Record<Rating, Record<Rating, Predicate>>;

/** Pages of the predicate table. */
export const predicateCite = 'P6 p.99–100, 102–103';

/** The predicate (*predikat kinerja*) of two ratings, by the table (PRD-1; P6 p.99–100, 102–103). */
export function predicateFor(workResult: Rating, behaviour: Rating): Predicate {
  return predicateTable[workResult][behaviour];
}

/** What of a judgement decides its predicate. */
export type Judged = Pick<Judgement, 'workResultRating' | 'behaviourRating' | 'studyLeave'>;

/**
 * The predicate of a judgement, `null` until both ratings are set: what the appraiser picked for a study leave that was not
 * completed, whatever the table gives (PRD-4; P6 p.100, 103), else by the table (PRD-1). Nothing else overrides it (PRD-5).
 */
export function predicateOf({ workResultRating, behaviourRating, studyLeave }: Judged): Predicate | null {
  if (!workResultRating || !behaviourRating) return null;
  return studyLeave?.predicate ?? predicateFor(workResultRating, behaviourRating);
}

/** BKN's numbers, 1 is best (SIASN reference data; docs/rules.md, Codes). */
const ratingCodes = { above: 1, meets: 2, below: 3 } as const satisfies Record<Rating, number>;
const predicateCodes = {
  'very-good': 1,
  good: 2,
  'needs-improvement': 3,
  poor: 4,
  'very-poor': 5,
} as const satisfies Record<Predicate, number>;

/** BKN's number of a rating, 1 is best (SIASN reference data; docs/rules.md, Codes). */
export function ratingCode(rating: Rating): 1 | 2 | 3 {
  return ratingCodes[rating];
}

/** BKN's number of a predicate, 1 is best (SIASN reference data; docs/rules.md, Codes). */
export function predicateCode(predicate: Predicate): 1 | 2 | 3 | 4 | 5 {
  return predicateCodes[predicate];
}

/** The rating behind BKN's number, `undefined` where there is none (SIASN reference data; docs/rules.md, Codes). */
export function ratingFromCode(code: number): Rating | undefined {
  return keyOf(ratingCodes, code);
}

/** The predicate behind BKN's number, `undefined` where there is none (SIASN reference data; docs/rules.md, Codes). */
export function predicateFromCode(code: number): Predicate | undefined {
  return keyOf(predicateCodes, code);
}

function keyOf<Key extends string>(codes: Readonly<Record<Key, number>>, code: number): Key | undefined {
  return (Object.keys(codes) as Key[]).find((key) => codes[key] === code);
}
