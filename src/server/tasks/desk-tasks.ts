import type { Task, TaskKind } from '../../contract/index.js';
import { lineAbove } from '../middleware/other-records.js';
import { summariesOf, summaryOf } from '../store/employees.js';
import { openPeriod } from '../store/periods.js';
import { listDesks } from '../store/service-desks.js';
import { type Frame, taskOf } from './task.js';

/** Whether what concerns the services of a unit waits for the viewer. */
export type IsCalled = (unitId: string) => boolean;

/**
 * Whom the services of a unit call: the officers of the nearest desk that has some, else the nearest head. Others may act
 * too, and are not called.
 */
export async function calledBy({ db, agency, viewer, almanac }: Frame): Promise<IsCalled> {
  const desks = new Map((await listDesks(db, agency.id)).map((desk) => [desk.id, desk]));
  return (unitId) => {
    const line = lineAbove(almanac.units, unitId);
    const officers = line.map(({ id }) => desks.get(id)?.officerIds ?? []).find((ids) => ids.length > 0);
    return officers ? officers.includes(viewer.id) : line.find(({ headId }) => headId !== null)?.headId === viewer.id;
  };
}

/** Something of a unit that waits; the day is `null` where none is set. */
export interface Waiting {
  readonly unitId: string;
  readonly dueOn: string | null;
}

/** One task a unit, due when the first of what waits there is. */
export async function unitTasksOf(kind: TaskKind, waiting: readonly Waiting[], frame: Frame): Promise<Task[]> {
  const { db, agency, viewer, almanac, now } = frame;
  const unitIds = [...new Set(waiting.map(({ unitId }) => unitId))];
  if (unitIds.length === 0) return [];
  const headIds = unitIds.map((unitId) => almanac.units.get(unitId)?.headId ?? null);
  const heads = await summariesOf(db, agency.id, headIds);
  const period = (await openPeriod(db, agency.id)) ?? { label: now().toISOString().slice(0, 4) };
  return unitIds.map((unitId) => {
    const ofUnit = waiting.filter((one) => one.unitId === unitId);
    const [dueOn = null] = ofUnit.flatMap((one) => one.dueOn ?? []).sort();
    const unit = almanac.units.get(unitId);
    // It is the unit that is meant; where nobody heads it, the viewer stands in.
    const who = heads.get(unit?.headId ?? '') ?? summaryOf(viewer);
    const about = { id: 'current', employee: { ...who, unit: unit?.name ?? '' }, period };
    const facts = { key: unitId, unitId, count: ofUnit.length, dueOn, timeZone: almanac.zoneOf(unitId) };
    return taskOf(kind, about, facts);
  });
}
