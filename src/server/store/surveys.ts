import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Database } from './database.js';
import { publicInvitations, surveys } from './schema.js';

export type SurveyRow = typeof surveys.$inferSelect;
export type InvitationRow = typeof publicInvitations.$inferSelect;

/** What a code leads to: a survey by its own code, or a survey or 360° round by an invitation. */
export interface FormRecord {
  readonly agencyId: string;
  readonly kind: 'survey' | 'review';
  /** Id of the survey, or of the appraisal whose round it is. */
  readonly recordId: string;
  /** The invitation that was used to get here, `null` with the survey's own code. */
  readonly invitation: InvitationRow | null;
}

/** Finds a survey; with `lock` nobody else changes it until the transaction ends. */
export async function findSurvey(
  db: Database,
  agencyId: string,
  id: string,
  { lock = false } = {},
): Promise<SurveyRow | undefined> {
  const query = db
    .select()
    .from(surveys)
    .where(and(eq(surveys.agencyId, agencyId), eq(surveys.id, id)));
  const [row] = await (lock ? query.for('update') : query);
  return row;
}

/** Under which id an invitation is kept: nobody who reads the database can use one. */
export function invitationId(code: string): string {
  return createHash('sha256').update(code).digest('base64url');
}

/**
 * Finds what a code leads to, whose agency is not known yet. With `lock` an invitation cannot be used twice at once; a survey's own
 * code is not locked, or its respondents would wait for each other.
 */
export async function findFormRecord(
  db: Database,
  code: string,
  { lock = false } = {},
): Promise<FormRecord | undefined> {
  const [survey] = await db.select().from(surveys).where(eq(surveys.code, code));
  if (survey) return { agencyId: survey.agencyId, kind: 'survey', recordId: survey.id, invitation: null };
  const query = db
    .select()
    .from(publicInvitations)
    .where(eq(publicInvitations.id, invitationId(code)));
  const [invitation] = await (lock ? query.for('update') : query);
  if (!invitation) return undefined;
  const { agencyId, kind, recordId } = invitation;
  return { agencyId, kind, recordId, invitation };
}
