import type { Unit } from '../../contract/index.js';
import type { HandlersOf } from '../context.js';
import { ProblemError } from '../problem-error.js';
import { findUnit, listUnits, type UnitRow } from '../store/units.js';

export const units: HandlersOf<'units'> = {
  async list({ db, agency, page, answerPage }) {
    return answerPage(await listUnits(db, agency.id, page), unitView);
  },

  async get({ db, agency, params }) {
    const unit = await findUnit(db, agency.id, params.unitId);
    if (!unit) throw new ProblemError('not-found');
    return unitView(unit);
  },
};

function unitView({ id, name, parentId, headId }: UnitRow): Unit {
  return { id, name, parentId, headId };
}
