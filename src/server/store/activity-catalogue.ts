import { eq } from 'drizzle-orm';
import type { Database } from './database.js';
import { activityCatalogues } from './schema.js';

export type CatalogueRow = typeof activityCatalogues.$inferSelect;

/** The activities that an agency has named; none, in version 0, where nobody has written any. */
export async function findCatalogue(db: Database, agencyId: string): Promise<CatalogueRow> {
  const [row] = await db.select().from(activityCatalogues).where(eq(activityCatalogues.agencyId, agencyId));
  return row ?? { agencyId, id: 'catalogue', items: [], version: 0 };
}

/** Replaces the catalogue, kept by text. */
export async function saveCatalogue(
  db: Database,
  before: CatalogueRow,
  items: CatalogueRow['items'],
): Promise<CatalogueRow> {
  const byText = [...items].sort((one, other) => one.text.localeCompare(other.text, 'id'));
  const changed = { ...before, items: byText, version: before.version + 1 };
  const target = [activityCatalogues.agencyId, activityCatalogues.id];
  await db.insert(activityCatalogues).values(changed).onConflictDoUpdate({ target, set: changed });
  return changed;
}
