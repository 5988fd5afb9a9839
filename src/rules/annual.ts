import type { LegalStanding, PositionType } from '../contract/vocabulary.js';

/** Who made an evaluation, as far as it decides whether anybody is above them. */
export interface FinalFacts {
  /** The second-level appraiser made it in place of an appraiser who did not act. */
  readonly takenOver: boolean;
  /**
   * Kind of position of the appraiser. `null` for one who holds none of the civil service: a minister, a regional head.
   */
  readonly appraiserPositionType: PositionType | (string & {}) | null;
  /** Legal standing of the appraiser, where the records tell it. */
  readonly appraiserLegalStanding?: LegalStanding | (string & {}) | null;
}

/**
 * Whether the result is final as soon as it is received, so that nobody can object (OBJ-5; P6 p.90 A.11–12): after a takeover,
 * and where a coordinating minister, the head of a central agency or a regional head made it. These are state officials
 * without a position of the civil service, or heads of agencies who are *JPT utama*. Everybody else has a superior who can
 * decide; in doubt the right to object stays.
 */
export function finalResult({ takenOver, appraiserPositionType, appraiserLegalStanding }: FinalFacts): boolean {
  const isTopOfLine = appraiserPositionType === null || appraiserPositionType === 'jpt-utama';
  return takenOver || isTopOfLine || appraiserLegalStanding === 'state-official';
}
