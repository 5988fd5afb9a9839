import type { Task } from '../../contract/index.js';
import { superiorFor } from '../../rules/index.js';
import { lineAbove } from '../middleware/other-records.js';
import { listWaitingCases } from '../store/public-cases.js';
import { calledBy, type IsCalled, unitTasksOf } from './desk-tasks.js';
import type { Frame } from './task.js';

type WaitingCase = Awaited<ReturnType<typeof listWaitingCases>>[number];

/**
 * What the public has sent and waits for the viewer: one task a unit, due when the first of its cases is. A case about a
 * service waits for those whom the services of the unit call; one about conduct for the superior alone.
 */
export async function caseTasks(frame: Frame): Promise<Task[]> {
  const waiting = await listWaitingCases(frame.db, frame.agency.id);
  if (waiting.length === 0) return [];
  const isCalled = await calledBy(frame);
  const mine = waiting.filter((one) => waitsFor(one, frame, isCalled));
  return unitTasksOf('handle-public-case', mine, frame);
}

function waitsFor(publicCase: WaitingCase, { viewer, almanac }: Frame, isCalled: IsCalled): boolean {
  if (publicCase.subject !== 'conduct') return isCalled(publicCase.unitId);
  const heads = lineAbove(almanac.units, publicCase.unitId).map(({ headId }) => headId);
  const superior = superiorFor(publicCase, heads);
  if (superior !== null) return superior === viewer.id;
  return viewer.roles.includes('hr-agency') && viewer.id !== publicCase.meantId && heads[0] !== viewer.id;
}
