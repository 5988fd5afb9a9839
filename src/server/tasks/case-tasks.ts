import type { Task } from '../../contract/index.js';
import { superiorFor } from '../../rules/index.js';
import { lineAbove } from '../middleware/other-records.js';
import { summariesOf, summaryOf } from '../store/employees.js';
import { openPeriod } from '../store/periods.js';
import { listWaitingCases } from '../store/public-cases.js';
import { listDesks, type ServiceDeskRow } from '../store/service-desks.js';
import { type Frame, taskOf } from './task.js';

type WaitingCase = Awaited<ReturnType<typeof listWaitingCases>>[number];

/**
 * What the public has sent and waits for the viewer: one task a unit, due when the first of its cases is. A case about a service
 * waits for the officers of the nearest desk that has some, else for the nearest head; one about conduct for the superior
 * alone. Others may handle it too, and are not called to it.
 */
export async function caseTasks(frame: Frame): Promise<Task[]> {
  const { db, agency, viewer, almanac, now } = frame;
  const waiting = await listWaitingCases(db, agency.id);
  if (waiting.length === 0) return [];
  const desks = new Map((await listDesks(db, agency.id)).map((desk) => [desk.id, desk]));
  const mine = waiting.filter((one) => waitsFor(one, frame, desks));
  const unitIds = [...new Set(mine.map(({ unitId }) => unitId))];
  const headIds = unitIds.map((unitId) => almanac.units.get(unitId)?.headId ?? null);
  const heads = await summariesOf(db, agency.id, headIds);
  const period = (await openPeriod(db, agency.id)) ?? { label: now().toISOString().slice(0, 4) };
  return unitIds.map((unitId) => {
    const cases = mine.filter((one) => one.unitId === unitId);
    const [dueOn = null] = cases.flatMap((one) => one.dueOn ?? []).sort();
    const unit = almanac.units.get(unitId);
    // It is the unit that is meant; where nobody heads it, the viewer stands in.
    const who = heads.get(unit?.headId ?? '') ?? summaryOf(viewer);
    const about = { id: 'current', employee: { ...who, unit: unit?.name ?? '' }, period };
    const facts = { key: unitId, unitId, count: cases.length, dueOn, timeZone: almanac.zoneOf(unitId) };
    return taskOf('handle-public-case', about, facts);
  });
}

function waitsFor(
  publicCase: WaitingCase,
  { viewer, almanac }: Frame,
  desks: ReadonlyMap<string, ServiceDeskRow>,
): boolean {
  const line = lineAbove(almanac.units, publicCase.unitId);
  const heads = line.map(({ headId }) => headId);
  if (publicCase.subject === 'conduct') {
    const superior = superiorFor(publicCase, heads);
    if (superior !== null) return superior === viewer.id;
    return viewer.roles.includes('hr-agency') && viewer.id !== publicCase.meantId && heads[0] !== viewer.id;
  }
  const officers = line.map(({ id }) => desks.get(id)?.officerIds ?? []).find((ids) => ids.length > 0);
  return officers ? officers.includes(viewer.id) : heads.find((head) => head !== null) === viewer.id;
}
