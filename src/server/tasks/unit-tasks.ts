import type { EmployeeSummary, Task, TaskKind } from '../../contract/index.js';
import { clocks, termsOf } from '../../rules/index.js';
import type { Almanac } from '../almanac.js';
import { lineAbove } from '../middleware/other-records.js';
import { listUnitStandings, type UnitStanding } from '../store/achievements.js';
import { summariesOf, summaryOf } from '../store/employees.js';
import { openPeriod, type PeriodRow } from '../store/periods.js';
import type { UnitLine } from '../store/units.js';
import { countOpenProposals } from '../store/waiting.js';
import { type Frame, taskOf } from './task.js';

/** What waits for who heads units, or stands above them: plans to write and agree, levels to set, proposals to decide. */
export async function unitTasks(frame: Frame): Promise<Task[]> {
  const { db, agency, viewer, almanac } = frame;
  const all = [...almanac.units.values()];
  const led = all.filter(({ headId }) => headId === viewer.id);
  const below = all.filter((unit) => isAbove(frame, unit));
  const period = led.length + below.length > 0 ? await openPeriod(db, agency.id) : undefined;
  if (!period) return [];
  const idsOf = (units: readonly UnitLine[]) => units.map(({ id }) => id);
  const standings = await listUnitStandings(db, agency.id, { periodId: period.id, unitIds: idsOf([...led, ...below]) });
  const proposals = await countOpenProposals(db, agency.id, idsOf(led));
  const headIds = below.map(({ headId }) => headId);
  const heads = await summariesOf(db, agency.id, headIds);

  const task = (
    kind: TaskKind,
    unit: UnitLine,
    { key = period.id, ...facts }: Partial<Task> & { key?: string } = {},
  ) => {
    // It is the unit that is meant; where nobody heads it, the viewer stands in.
    const who: EmployeeSummary = heads.get(unit.headId ?? '') ?? summaryOf(viewer);
    const about = { id: 'current', employee: { ...who, unit: unit.name }, period };
    const timeZone = almanac.zoneOf(unit.id);
    return taskOf(kind, about, { dueOn: null, ...facts, timeZone, key: `${unit.id}:${key}`, unitId: unit.id });
  };
  return [
    ...led.filter(({ id }) => isUnwritten(standings.get(id))).map((unit) => task('write-unit-plan', unit)),
    ...led
      .filter(({ id }) => proposals.has(id))
      .map((unit) => task('decide-proposal', unit, { count: proposals.get(unit.id) })),
    ...below.filter(({ id }) => standings.get(id)?.state === 'submitted').map((unit) => task('decide-unit-plan', unit)),
    ...below.flatMap((unit) =>
      unsetLevels(standings.get(unit.id), period, almanac).map(({ term, dueOn }) =>
        task('set-achievement', unit, { key: `${period.id}:${term}`, term, dueOn }),
      ),
    ),
  ];
}

function isUnwritten(standing: UnitStanding | undefined): boolean {
  return !standing || standing.state === 'draft' || standing.state === 'returned';
}

/**
 * Whether the plan and the levels of a unit are the viewer's to settle: the nearest head above it, who is not its own; the HR
 * agency where nobody in the agency is above (ORG-4).
 */
function isAbove({ viewer, almanac }: Frame, { parentId, headId }: UnitLine): boolean {
  const line = lineAbove(almanac.units, parentId);
  const nearest = line.find((unit) => unit.headId !== null && unit.headId !== headId)?.headId;
  if (nearest !== undefined) return nearest === viewer.id;
  return viewer.roles.includes('hr-agency') && headId !== viewer.id;
}

/** The quarters, and the year, that are over without a level for the unit; that of the year is due in January (CLK-4). */
function unsetLevels(
  standing: UnitStanding | undefined,
  period: PeriodRow,
  almanac: Almanac,
): { term: string; dueOn: string | null }[] {
  if (standing?.state !== 'approved') return [];
  const today = almanac.todayAt(standing.unitId);
  const isSet = (term: string) => standing.achievements.some((achievement) => achievement.term === term);
  return termsOf(period, 'quarter', 0, almanac.days)
    .filter(({ term, end }) => end < today && !isSet(term))
    .map(({ term }) => ({
      term,
      dueOn: term === 'annual' ? `${period.year + 1}-${clocks['evaluation.annual'].date}` : null,
    }));
}
