import type { ActivityCatalogue } from '../../contract/index.js';
import type { HandlersOf } from '../context.js';
import { refuseFields } from '../problem-error.js';
import { type CatalogueRow, findCatalogue, saveCatalogue } from '../store/activity-catalogue.js';
import { repeated } from './repeated.js';

export const activityCatalogue: HandlersOf<'activityCatalogue'> = {
  async get({ db, agency }) {
    return catalogueView(await findCatalogue(db, agency.id));
  },

  async change({ db, agency, body }) {
    refuseFields(
      repeated(
        body.items,
        ({ text, position }) => JSON.stringify([text.toLowerCase(), position.trim().toLowerCase()]),
        (index) => `/items/${index}/text`,
      ),
    );
    return catalogueView(await saveCatalogue(db, await findCatalogue(db, agency.id), body.items));
  },
};

function catalogueView({ items, version }: CatalogueRow): ActivityCatalogue {
  return { items, etag: `"catalogue-${version}"` };
}
