/**
 * Keys of the figures on a score card. Each has exactly one step of the explanation, also where it is missing or hidden:
 * a page finds the explanation of what it shows by this key.
 */
export const figures = {
  workResultRating: 'workResultRating',
  behaviourRating: 'behaviourRating',
  predicate: 'predicate',
  /** The achievement of the unit that the person heads; on no other card. */
  organisation: 'organisation',
  /** The appraiser's mark on a result. */
  result: (id: string) => `result:${id}`,
  /** The achievement of an indicator. */
  indicator: (id: string) => `indicator:${id}`,
  /** What one group, or one person by role, says of a behaviour value. */
  behaviour: (value: string, group: string) => `behaviour:${value}:${group}`,
  /** The 360° round as a whole, where it shows nothing. */
  review: 'review',
  /** The predicate of an earlier year. */
  trend: (year: number) => `trend:${year}`,
} as const;
