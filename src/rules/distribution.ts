import type { DistributionFinding } from '../contract/evaluation.js';
import type { Policy } from '../contract/policy.js';
import type { OrganisationLevel, Predicate } from '../contract/vocabulary.js';

/** One bound of the circular: what it counts, and exactly one of the five ways to be bound. */
export interface DistributionBound {
  readonly id: string;
  /** Counted together. */
  readonly predicates: readonly Predicate[];
  /** At most this percentage of the team. */
  readonly maximum?: number;
  /** At least this percentage of the team. */
  readonly minimum?: number;
  /** No other predicate is held by more people. */
  readonly largest?: true;
  /** At least one person. */
  readonly some?: true;
  /** Nobody. */
  readonly none?: true;
}

/** What the circular and the national workbook say of the team of a unit at one level. */
export interface DistributionLevel {
  readonly bounds: readonly DistributionBound[];
  /** Points of the guiding curve, worst predicate first. They sum to 24 and are a shape, not percentages (DST-5). */
  readonly curve: readonly number[];
}

/**
 * The guiding distribution of predicates by the achievement of the unit. Bounds: SE MenPANRB 3/2023; nature and shape, which the
 * regulation gives without numbers and calls a consideration: P6 p.94–97 (ORG-5); points of the curve: BKN's workbook (DST-5).
 */
export const distributionLevels = {
  outstanding: {
    bounds: [
      { id: 'outstanding.very-good.max', predicates: ['very-good'], maximum: 70 },
      { id: 'outstanding.very-good.largest', predicates: ['very-good'], largest: true },
    ],
    curve: [0, 1, 3, 7, 13],
  },
  good: {
    bounds: [
      { id: 'good.good.max', predicates: ['good'], maximum: 70 },
      { id: 'good.good.largest', predicates: ['good'], largest: true },
      { id: 'good.lower.some', predicates: ['needs-improvement', 'poor'], some: true },
    ],
    curve: [2, 3, 6, 11, 2],
  },
  'needs-improvement': {
    bounds: [
      { id: 'needs-improvement.same.min', predicates: ['needs-improvement'], minimum: 60 },
      { id: 'needs-improvement.very-good.max', predicates: ['very-good'], maximum: 10 },
    ],
    curve: [3, 4, 10, 4, 3],
  },
  poor: {
    bounds: [
      { id: 'poor.same.min', predicates: ['poor'], minimum: 60 },
      { id: 'poor.needs-improvement.min', predicates: ['needs-improvement'], minimum: 10 },
      { id: 'poor.very-good.max', predicates: ['very-good'], maximum: 10 },
    ],
    curve: [2, 11, 6, 3, 2],
  },
  'very-poor': {
    bounds: [
      { id: 'very-poor.same.min', predicates: ['very-poor'], minimum: 60 },
      { id: 'very-poor.next.min', predicates: ['poor', 'needs-improvement'], minimum: 10 },
      { id: 'very-poor.very-good.none', predicates: ['very-good'], none: true },
    ],
    curve: [13, 7, 3, 1, 0],
  },
} as const satisfies Record<OrganisationLevel, DistributionLevel>;

/** Source of the bounds. */
export const distributionCite = 'SE MenPANRB 3/2023';

/** A team, as far as the guideline looks at it. */
export interface TeamDistribution {
  /** Achievement of the unit that the appraiser leads (ORG-2). */
  readonly level: OrganisationLevel;
  /** How many have which predicate now. */
  readonly counts: Readonly<Record<Predicate, number>>;
  /** Everybody whom the appraiser appraises, also those not rated yet: shares are of all of them. */
  readonly team: number;
  readonly policy: Policy['distribution'];
}

/**
 * One finding for each bound of the level, in the order of the circular (DST-1). Shares are compared exactly, so that a maximum
 * is cut to whole people and a minimum filled up; `lenient` does the opposite (DST-2). In a team smaller than the policy's
 * minimum it is information, whatever the policy says (DST-3). A finding never changes a rating (DST-4).
 */
export function distributionFindings({ level, counts, team, policy }: TeamDistribution): DistributionFinding[] {
  const bounds: readonly DistributionBound[] = distributionLevels[level].bounds;
  const severity = team < policy.minimumTeam ? 'info' : policy.severity;
  const rated = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const open = Math.max(0, team - rated);
  return bounds.map((bound) => {
    const { id, predicates } = bound;
    const count = predicates.reduce((sum, predicate) => sum + counts[predicate], 0);
    const found = compare(bound, count, { counts, team, open, policy });
    return {
      id,
      predicates: [...predicates],
      count,
      ...found,
      holds: found.needed === 0,
      severity,
      cite: distributionCite,
    };
  });
}

/** What keeps a signature back: a bound that the agency made blocking, and that nobody still to be rated could make good. */
export function blockingFindings(findings: readonly DistributionFinding[]): DistributionFinding[] {
  return findings.filter(({ severity, holds, curable }) => severity === 'blocking' && !holds && !curable);
}

/** Points of the guiding curve, *Sangat Kurang* to *Sangat Baik*: a shape without unit (DST-5). */
export function distributionCurve(level: OrganisationLevel): number[] {
  return [...distributionLevels[level].curve];
}

type Compared = Pick<DistributionFinding, 'kind' | 'share' | 'bound' | 'needed' | 'curable'>;

/** `needed` people would have to be rated otherwise; `curable` by rating those who are still open, where more are asked for. */
function compare(
  bound: DistributionBound,
  count: number,
  { counts, team, open, policy }: Omit<TeamDistribution, 'level'> & { readonly open: number },
): Compared {
  const { predicates, maximum, minimum } = bound;
  if (bound.largest) return { kind: 'largest', share: null, bound: null, ...behindLargest(predicates, counts, open) };
  if (bound.some) return { kind: 'some', share: null, bound: 1, ...atLeast(1, count, open) };
  if (bound.none) return { kind: 'none', share: null, bound: 0, ...atMost(0, count) };
  if (minimum !== undefined) {
    const people = wholePeople(minimum, team, policy.rounding === 'exact' ? 'up' : 'down');
    return { kind: 'minimum', share: minimum / 100, bound: people, ...atLeast(people, count, open) };
  }
  const percent = maximum ?? 100;
  const people = wholePeople(percent, team, policy.rounding === 'exact' ? 'down' : 'up');
  return { kind: 'maximum', share: percent / 100, bound: people, ...atMost(people, count) };
}

/** Percent of a team in whole people. Percent times people is a whole number, so that no share is off by a rounding error. */
function wholePeople(percent: number, team: number, direction: 'up' | 'down'): number {
  const hundredfold = percent * team;
  return direction === 'up' ? Math.ceil(hundredfold / 100) : Math.floor(hundredfold / 100);
}

/** Ratings still to come can only add: what is too much stays too much. */
function atMost(bound: number, count: number): Pick<Compared, 'needed' | 'curable'> {
  const needed = Math.max(0, count - bound);
  return { needed, curable: needed === 0 };
}

function atLeast(bound: number, count: number, open: number): Pick<Compared, 'needed' | 'curable'> {
  const needed = Math.max(0, bound - count);
  return { needed, curable: needed <= open };
}

/** How many would have to move over from larger groups, the largest first, until none is larger. A tie is not behind. */
function behindLargest(
  predicates: readonly Predicate[],
  counts: TeamDistribution['counts'],
  open: number,
): Pick<Compared, 'needed' | 'curable'> {
  const own = predicates.reduce((sum, predicate) => sum + counts[predicate], 0);
  const others = (Object.keys(counts) as Predicate[])
    .filter((key) => !predicates.includes(key))
    .map((key) => counts[key]);
  const curable = own + open >= Math.max(...others);
  let needed = 0;
  while (Math.max(...others) > own + needed) {
    others[others.indexOf(Math.max(...others))] = Math.max(...others) - 1;
    needed += 1;
  }
  return { needed, curable };
}
