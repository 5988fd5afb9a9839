import type { PolicyChange } from '../contract/policy.js';

/** From how many people is drawn, and by which rule. */
export interface DrawFacts {
  /** How many were named. */
  readonly nominees: number;
  /** How many the records of the service hold beside them. */
  readonly records: number;
  /** Fewest to be asked: what they are promised (`outsidePromise`). */
  readonly minimum: number;
  /** Whether the employee names people (`isHalved`). */
  readonly isHalved: boolean;
}

/** How many are drawn from each source. */
export interface Draw {
  readonly fromNominees: number;
  readonly fromRecords: number;
}

/** Why people cannot be drawn so. */
export interface DrawFault {
  readonly field: keyof Draw;
  readonly code: 'too-large' | 'too-small';
  /** The nearest number that would do. */
  readonly bound: number;
}

/** Most people who are asked about one employee. */
export const mostAsked = 200;

/**
 * Whether what the employee names is halved (A9, `asn-kinerja`): at most half of those they name are drawn, so that they do not
 * know who was asked, and at most half of those asked come from them, so that they are not all friends.
 */
export function isHalved({ publicVoice }: Pick<PolicyChange, 'publicVoice'>): boolean {
  return publicVoice.communityReviewers.nominates === 'own';
}

/** What stands in the way of a draw; nothing where it can be made. */
export function drawFaults({ fromNominees, fromRecords }: Draw, facts: DrawFacts): DrawFault[] {
  const { nominees, records, minimum } = facts;
  const mostNamed = facts.isHalved ? Math.min(Math.floor(nominees / 2), fromRecords) : nominees;
  const mostRecords = Math.min(records, mostAsked - fromNominees);
  const leastRecords = Math.max(0, minimum - fromNominees);
  const faults: DrawFault[] = [];
  if (fromNominees > mostNamed) faults.push({ field: 'fromNominees', code: 'too-large', bound: mostNamed });
  if (fromRecords > mostRecords) faults.push({ field: 'fromRecords', code: 'too-large', bound: mostRecords });
  else if (fromRecords < leastRecords) faults.push({ field: 'fromRecords', code: 'too-small', bound: leastRecords });
  return faults;
}
