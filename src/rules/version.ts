/**
 * Version of the rules in this folder: the regulation they implement, then our own count. A score card names it, so that a
 * card can be recomputed with the rules that made it. Counts up whenever the same inputs would give another card.
 */
export const ruleVersion = 'P6-2022.1';

/** Citation of a rule that no regulation prints: our own decision, marked O in the documentation of the rules. */
export const ownDecision = 'asn-kinerja';
