import { and, eq, lt } from 'drizzle-orm';
import type { Database } from './database.js';
import { endedSessions } from './schema.js';

/** Ends a session before its time. Ending it twice does no harm. */
export async function endSession(db: Database, agencyId: string, sessionId: string, expiresAt: Date): Promise<void> {
  await db.insert(endedSessions).values({ agencyId, id: sessionId, expiresAt }).onConflictDoNothing();
}

/** Whether the session was ended before its time. */
export async function isEnded(db: Database, agencyId: string, sessionId: string): Promise<boolean> {
  const rows = await db
    .select({ id: endedSessions.id })
    .from(endedSessions)
    .where(and(eq(endedSessions.agencyId, agencyId), eq(endedSessions.id, sessionId)));
  return rows.length > 0;
}

/** Wipes ended sessions that would have expired by now. */
export async function forgetEndedSessions(db: Database, now: Date): Promise<void> {
  await db.delete(endedSessions).where(lt(endedSessions.expiresAt, now));
}
