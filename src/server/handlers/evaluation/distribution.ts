import type { Distribution, DistributionFinding, Predicate } from '../../../contract/index.js';
import { predicates } from '../../../contract/index.js';
import { blockingFindings, distributionCurve, distributionFindings } from '../../../rules/index.js';
import { unitOf } from '../../almanac.js';
import { achievementOf, unitLedBy } from '../../organisation.js';
import { ProblemError } from '../../problem-error.js';
import { countTeamPredicates } from '../../store/team-predicates.js';
import type { Desk } from './desk.js';

type OnTeam = Pick<Desk, 'db' | 'appraisal' | 'almanac' | 'policy'>;

/**
 * How the predicates of everybody whom this appraiser appraises lie against the guideline. The level is that of the unit which
 * the appraiser leads (ORG-2; P6 p.94).
 */
export async function distributionOf({ db, appraisal, almanac, policy }: OnTeam): Promise<Distribution> {
  const { team, counts } = await countTeamPredicates(db, appraisal);
  const unit = unitLedBy(almanac.units, appraisal.appraiserId, unitOf(appraisal));
  const none = { level: null, reason: '', carriedOver: false };
  const { level, reason, carriedOver } = unit ? await achievementOf(db, unit, appraisal, almanac) : none;
  return {
    unit: unit ? { id: unit.id, name: unit.name } : null,
    ...{ level, reason, carriedOver, team },
    counts: predicates.map((predicate) => ({ predicate, count: counts[predicate] })),
    findings: level ? distributionFindings({ level, counts, team, policy: policy.rules.distribution }) : [],
    curve: level ? distributionCurve(level) : [],
  };
}

/**
 * Holds a signature back that would break a binding guideline beyond repair, and only one that has a part in it: whose predicate
 * is among too many, or not among too few.
 *
 * @throws {ProblemError} `distribution-bounds`
 */
export async function requireDistribution(desk: OnTeam): Promise<void> {
  const { predicate } = desk.appraisal;
  if (desk.policy.rules.distribution.severity !== 'blocking' || !predicate) return;
  const { findings } = await distributionOf(desk);
  if (blockingFindings(findings).some((finding) => hasPartIn(finding, predicate))) {
    throw new ProblemError('distribution-bounds');
  }
}

function hasPartIn({ kind, predicates: counted }: DistributionFinding, predicate: Predicate): boolean {
  const isTooMany = kind === 'maximum' || kind === 'none';
  return counted.includes(predicate) === isTooMany;
}
