import { and, eq } from 'drizzle-orm';
import type { WorkingCalendar } from '../../contract/index.js';
import type { Database } from './database.js';
import { calendars } from './schema.js';

export type CalendarRow = typeof calendars.$inferSelect;

/** The calendar of a year; one that nobody has written has version 0 and no holidays. */
export async function findCalendar(db: Database, agencyId: string, year: string): Promise<CalendarRow> {
  const [row] = await db
    .select()
    .from(calendars)
    .where(and(eq(calendars.agencyId, agencyId), eq(calendars.id, year)));
  return row ?? { agencyId, id: year, holidays: [], version: 0 };
}

/** Replaces the holidays of a year, kept by date. */
export async function saveCalendar(
  db: Database,
  calendar: CalendarRow,
  holidays: WorkingCalendar['holidays'],
): Promise<CalendarRow> {
  const inOrder = [...holidays].sort((one, other) => (one.date < other.date ? -1 : 1));
  const changed = { ...calendar, holidays: inOrder, version: calendar.version + 1 };
  await db
    .insert(calendars)
    .values(changed)
    .onConflictDoUpdate({ target: [calendars.agencyId, calendars.id], set: changed });
  return changed;
}

/** Every day on which nobody works, of all years that the agency has written. */
export async function listHolidays(db: Database, agencyId: string): Promise<string[]> {
  const rows = await db
    .select({ holidays: calendars.holidays })
    .from(calendars)
    .where(eq(calendars.agencyId, agencyId));
  return rows.flatMap(({ holidays }) => holidays.map(({ date }) => date));
}
