import type { Unit } from '../../contract/index.js';
import { type Almanac, almanacOf } from '../almanac.js';
import type { HandlersOf } from '../context.js';
import { ProblemError } from '../problem-error.js';
import { changeUnit, findUnit, listUnits, type UnitRow } from '../store/units.js';

export const units: HandlersOf<'units'> = {
  async list(context) {
    const { db, agency, page, answerPage } = context;
    const almanac = await almanacOf(context);
    return answerPage(await listUnits(db, agency.id, page), (unit) => unitView(unit, almanac));
  },

  async get(context) {
    const unit = await findUnit(context.db, context.agency.id, context.params.unitId);
    if (!unit) throw new ProblemError('not-found');
    return unitView(unit, await almanacOf(context));
  },

  async change(context) {
    const { db, agency, params, body } = context;
    const unit = await findUnit(db, agency.id, params.unitId, { lock: true });
    if (!unit) throw new ProblemError('not-found');
    const changed = await changeUnit(db, unit, body);
    return unitView(changed, await almanacOf(context));
  },
};

/** A unit with the zone in which its days end, wherever that was stated. */
function unitView({ id, name, parentId, headId, version }: UnitRow, almanac: Almanac): Unit {
  const timeZone = almanac.zoneOf(id);
  return { id, name, parentId, headId, timeZone, etag: `"unit-${version}-${timeZone}"` };
}
