import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from './database.js';
import { publicCases, serviceDesks, surveys } from './schema.js';

export type ServiceDeskRow = typeof serviceDesks.$inferSelect;

/** The service desk of a unit, whether or not anything was written in it. With `lock` nobody else changes it meanwhile. */
export async function findDesk(
  db: Database,
  agencyId: string,
  unitId: string,
  { lock = false } = {},
): Promise<ServiceDeskRow> {
  const query = db
    .select()
    .from(serviceDesks)
    .where(and(eq(serviceDesks.agencyId, agencyId), eq(serviceDesks.id, unitId)));
  const [row] = await (lock ? query.for('update') : query);
  return row ?? { agencyId, id: unitId, services: [], officerIds: [], isPublic: false, version: 1 };
}

/** Every service desk of the agency: some hundreds. */
export function listDesks(db: Database, agencyId: string): Promise<ServiceDeskRow[]> {
  return db.select().from(serviceDesks).where(eq(serviceDesks.agencyId, agencyId)).orderBy(serviceDesks.id);
}

/** Writes a service desk as its next version. */
export async function saveDesk(
  db: Database,
  desk: ServiceDeskRow,
  change: Pick<ServiceDeskRow, 'services' | 'officerIds' | 'isPublic'>,
): Promise<ServiceDeskRow> {
  const changed = { ...desk, ...change, version: desk.version + 1 };
  await db
    .insert(serviceDesks)
    .values(changed)
    .onConflictDoUpdate({ target: [serviceDesks.agencyId, serviceDesks.id], set: changed });
  return changed;
}

/** Which of these services a survey or a case names, so that they must stay. */
export async function servicesInUse(
  db: Database,
  agencyId: string,
  serviceIds: readonly string[],
): Promise<Set<string>> {
  if (serviceIds.length === 0) return new Set();
  const asked = await db
    .selectDistinct({ id: surveys.serviceId })
    .from(surveys)
    .where(and(eq(surveys.agencyId, agencyId), inArray(surveys.serviceId, [...serviceIds])));
  const named = await db
    .selectDistinct({ id: publicCases.serviceId })
    .from(publicCases)
    .where(and(eq(publicCases.agencyId, agencyId), inArray(publicCases.serviceId, [...serviceIds])));
  return new Set([...asked, ...named].flatMap(({ id }) => id ?? []));
}
