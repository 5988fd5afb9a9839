import type { HandlersOf } from '../context.js';
import { listLibrary } from '../store/library.js';

export const indicatorLibrary: HandlersOf<'indicatorLibrary'> = {
  async list({ db, agency, viewer, query, page, answerPage }) {
    const { unit, position } = viewer;
    const found = await listLibrary(db, agency.id, { search: query.search, unit, position }, page);
    return answerPage(found, ({ agencyId: _agency, replacedById: _replaced, ...indicator }) => indicator);
  },
};
