import type { OrganisationLevel, OrganisationResult } from '../contract/index.js';
import { clocks, termOf } from '../rules/index.js';
import { type Almanac, unitOf } from './almanac.js';
import { lineAbove } from './middleware/other-records.js';
import { listUnitStandings } from './store/achievements.js';
import type { AppraisalRecord } from './store/appraisals.js';
import type { Database } from './store/database.js';
import { findYear } from './store/periods.js';
import type { UnitLine } from './store/units.js';

/** The achievement of a unit, as the contract knows its levels. */
type Achievement = Omit<OrganisationResult, 'unit'>;

const notSet: Achievement = { level: null, reason: '', carriedOver: false };

/**
 * The unit that a person leads: where several, the one nearest to the place they are looked at from. `undefined` for who leads
 * none.
 */
export function unitLedBy(units: Almanac['units'], headId: string | null, nearUnitId: string): UnitLine | undefined {
  if (headId === null) return undefined;
  const near = lineAbove(units, nearUnitId).find((unit) => unit.headId === headId);
  return near ?? [...units.values()].find((unit) => unit.headId === headId);
}

/**
 * The achievement of the unit that the employee heads, for the term of the record: the work result rating follows it (RTG-8).
 * `null` for everybody else.
 */
export async function organisationOf(
  db: Database,
  record: AppraisalRecord,
  almanac: Almanac,
): Promise<OrganisationResult | null> {
  const unit = unitLedBy(almanac.units, record.employeeId, unitOf(record));
  return unit ? { unit: unit.name, ...(await achievementOf(db, unit, record, almanac)) } : null;
}

/**
 * The level that was set for a unit in the term of a record: of the quarter, in a month of the quarter in which it lies. Where
 * that of the year is not set after January, last year's counts (CLK-4; P6 p.94); before that there is none yet.
 */
export async function achievementOf(
  db: Database,
  unit: UnitLine,
  record: AppraisalRecord,
  almanac: Almanac,
): Promise<Achievement> {
  const { agencyId, period, term } = record;
  const own = await levelOf(db, agencyId, { periodId: period.id, unitId: unit.id, term: levelTerm(term, period.year) });
  if (own) return { ...own, carriedOver: false };
  const january = `${period.year + 1}-${clocks['evaluation.annual'].date}`;
  if (term !== 'annual' || almanac.todayAt(unitOf(record)) <= january) return notSet;
  const before = await findYear(db, agencyId, period.year - 1);
  const last = before && (await levelOf(db, agencyId, { periodId: before.id, unitId: unit.id, term }));
  return last ? { ...last, carriedOver: true } : notSet;
}

/** Levels are set by quarter and for the year. */
function levelTerm(term: string, year: number): string {
  return term.startsWith('M') ? termOf(`${year}-${term.slice(1)}-01`, 'quarter') : term;
}

async function levelOf(
  db: Database,
  agencyId: string,
  { periodId, unitId, term }: { periodId: string; unitId: string; term: string },
): Promise<{ level: OrganisationLevel; reason: string } | undefined> {
  const standings = await listUnitStandings(db, agencyId, { periodId, unitIds: [unitId] });
  const found = standings.get(unitId)?.achievements.find((achievement) => achievement.term === term);
  return found && { level: found.level as OrganisationLevel, reason: found.reason };
}
