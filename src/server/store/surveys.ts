import { and, asc, count, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import { hashOf, normalCode } from '../surveys/codes.js';
import type { Database } from './database.js';
import { cut, isBefore, type PageOf, type PageRequest } from './paging.js';
import { inBatches } from './rows.js';
import { publicInvitations, surveyAnswers, surveys } from './schema.js';

export type SurveyRow = typeof surveys.$inferSelect;
export type InvitationRow = typeof publicInvitations.$inferSelect;
export type SurveyAnswerRow = typeof surveyAnswers.$inferSelect;

/** A survey that is over, with what was published. */
export type ClosedSurveyRow = SurveyRow & { readonly results: NonNullable<SurveyRow['results']> };

/** What a code leads to: a survey by its own code, or a survey or 360° round by an invitation. */
export interface FormRecord {
  readonly agencyId: string;
  readonly kind: 'survey' | 'review';
  /** Id of the survey, or of the appraisal whose round it is. */
  readonly recordId: string;
  /** The invitation that was used to get here, `null` with the survey's own code. */
  readonly invitation: InvitationRow | null;
}

/**
 * Finds a survey. With `lock` nobody else changes it until the transaction ends; `share` lets others answer meanwhile,
 * but nobody close it: an answer must not come in while the results are made.
 */
export async function findSurvey(
  db: Database,
  agencyId: string,
  id: string,
  { lock = false }: { lock?: boolean | 'share' } = {},
): Promise<SurveyRow | undefined> {
  const query = db.select().from(surveys).where(isSurvey({ agencyId, id }));
  const [row] = await (lock === false ? query : query.for(lock === 'share' ? 'share' : 'update'));
  return row;
}

/** Under which id an invitation is kept: nobody who reads the database can use one. */
export function invitationId(code: string): string {
  return hashOf(normalCode(code));
}

/**
 * Finds what a code leads to, whose agency is not known yet. With `lock` an invitation cannot be used twice at once; a
 * survey's own code is not locked, or its respondents would wait for each other.
 */
export async function findFormRecord(
  db: Database,
  code: string,
  { lock = false } = {},
): Promise<FormRecord | undefined> {
  const [survey] = await db
    .select()
    .from(surveys)
    .where(eq(surveys.code, normalCode(code)));
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

export async function insertSurvey(db: Database, survey: SurveyRow): Promise<SurveyRow> {
  await db.insert(surveys).values(survey);
  return survey;
}

/** Writes what changed on a survey, as its next version. */
export async function updateSurvey(
  db: Database,
  survey: SurveyRow,
  change: Partial<Omit<SurveyRow, 'agencyId' | 'id' | 'version'>>,
): Promise<SurveyRow> {
  const changed = { ...survey, ...change, version: survey.version + 1 };
  await db.update(surveys).set(changed).where(isSurvey(survey));
  return changed;
}

/** The surveys of a unit, those that close last first. */
export async function listSurveys(
  db: Database,
  { agencyId, unitId }: Pick<SurveyRow, 'agencyId' | 'unitId'>,
  page: PageRequest,
): Promise<PageOf<SurveyRow>> {
  const rows = await db
    .select()
    .from(surveys)
    .where(
      and(
        eq(surveys.agencyId, agencyId),
        eq(surveys.unitId, unitId),
        isBefore([surveys.closesOn, surveys.id], page.after),
      ),
    )
    .orderBy(desc(surveys.closesOn), desc(surveys.id))
    .limit(page.limit + 1);
  return cut(rows, page.limit, (row) => [row.closesOn, row.id]);
}

/** Closed surveys, oldest first: of one service, or of some units. */
export async function listClosedSurveys(
  db: Database,
  agencyId: string,
  of: { readonly serviceId: string } | { readonly unitIds: readonly string[] },
): Promise<ClosedSurveyRow[]> {
  if ('unitIds' in of && of.unitIds.length === 0) return [];
  const rows = await db
    .select()
    .from(surveys)
    .where(
      and(
        eq(surveys.agencyId, agencyId),
        eq(surveys.state, 'closed'),
        'serviceId' in of ? eq(surveys.serviceId, of.serviceId) : inArray(surveys.unitId, [...of.unitIds]),
      ),
    )
    .orderBy(asc(surveys.closesOn), asc(surveys.id));
  return rows.flatMap((row) => (row.results ? [{ ...row, results: row.results }] : []));
}

/** Open surveys whose last day comes before this one: those to be closed, or soon to be. */
export function listClosingSurveys(
  db: Database,
  agencyId: string,
  day: string,
): Promise<Pick<SurveyRow, 'id' | 'unitId' | 'closesOn'>[]> {
  return db
    .select({ id: surveys.id, unitId: surveys.unitId, closesOn: surveys.closesOn })
    .from(surveys)
    .where(and(eq(surveys.agencyId, agencyId), eq(surveys.state, 'open'), lt(surveys.closesOn, day)));
}

/** How many answers and invitations these surveys have. One without any is missing. */
export async function countBySurvey(
  db: Database,
  agencyId: string,
  surveyIds: readonly string[],
): Promise<{ answers: Map<string, number>; invitations: Map<string, number> }> {
  if (surveyIds.length === 0) return { answers: new Map(), invitations: new Map() };
  const answers = await db
    .select({ id: surveyAnswers.surveyId, count: count() })
    .from(surveyAnswers)
    .where(and(eq(surveyAnswers.agencyId, agencyId), inArray(surveyAnswers.surveyId, [...surveyIds])))
    .groupBy(surveyAnswers.surveyId);
  const invitations = await db
    .select({ id: publicInvitations.recordId, count: count() })
    .from(publicInvitations)
    .where(and(eq(publicInvitations.agencyId, agencyId), inArray(publicInvitations.recordId, [...surveyIds])))
    .groupBy(publicInvitations.recordId);
  const byId = (rows: { id: string; count: number }[]) => new Map(rows.map((row) => [row.id, row.count]));
  return { answers: byId(answers), invitations: byId(invitations) };
}

/** Keeps invitations, of which only hashes come here. */
export async function insertInvitations(db: Database, invitations: readonly InvitationRow[]): Promise<void> {
  await inBatches(invitations, (batch) => db.insert(publicInvitations).values(batch));
}

/** Writes what is true of every invitation of a survey or round. */
export async function updateInvitations(
  db: Database,
  of: Pick<InvitationRow, 'agencyId' | 'recordId'>,
  change: Partial<Pick<InvitationRow, 'expiresOn' | 'isUsed'>>,
): Promise<void> {
  await db
    .update(publicInvitations)
    .set(change)
    .where(and(eq(publicInvitations.agencyId, of.agencyId), eq(publicInvitations.recordId, of.recordId)));
}

/** Marks an invitation as used; when, and for which answer, is not kept. */
export async function markUsed(db: Database, { agencyId, id }: InvitationRow): Promise<void> {
  await db
    .update(publicInvitations)
    .set({ isUsed: true })
    .where(and(eq(publicInvitations.agencyId, agencyId), eq(publicInvitations.id, id)));
}

/**
 * Keeps an answer, unless the same ballot is here already: then it is counted as come again, and the first stands.
 *
 * @returns whether it was kept.
 */
export async function keepAnswerOnce(db: Database, answer: SurveyAnswerRow): Promise<boolean> {
  const kept = await db.insert(surveyAnswers).values(answer).onConflictDoNothing().returning({ id: surveyAnswers.id });
  return kept.length > 0;
}

/** Whether this ballot has been kept. */
export async function hasAnswer(db: Database, answer: Pick<SurveyAnswerRow, 'agencyId' | 'id'>): Promise<boolean> {
  const rows = await db.select({ id: surveyAnswers.id }).from(surveyAnswers).where(isAnswer(answer));
  return rows.length > 0;
}

/** Counts that a ballot came again. */
export async function countRepeat(db: Database, answer: Pick<SurveyAnswerRow, 'agencyId' | 'id'>): Promise<void> {
  await db
    .update(surveyAnswers)
    .set({ repeats: sql`${surveyAnswers.repeats} + 1` })
    .where(isAnswer(answer));
}

/** The answers of a survey, in an order that means nothing: ids are hashes. */
export function listAnswers(db: Database, survey: Pick<SurveyRow, 'agencyId' | 'id'>): Promise<SurveyAnswerRow[]> {
  return db.select().from(surveyAnswers).where(isAnswerOf(survey)).orderBy(surveyAnswers.id);
}

/**
 * Lets go of when the answers came. They are written again in the order of their hashes: rows that stay where they were
 * written would keep the order of arrival (ANO-6).
 */
export async function forgetArrivals(db: Database, answers: readonly SurveyAnswerRow[]): Promise<void> {
  const [first] = answers;
  if (!first) return;
  await db.delete(surveyAnswers).where(isAnswerOf({ agencyId: first.agencyId, id: first.surveyId }));
  const timeless = answers.map((answer) => ({ ...answer, presenceStep: null, isLate: false, arrivedAt: null }));
  await inBatches(timeless, (batch) => db.insert(surveyAnswers).values(batch));
}

function isSurvey({ agencyId, id }: Pick<SurveyRow, 'agencyId' | 'id'>) {
  return and(eq(surveys.agencyId, agencyId), eq(surveys.id, id));
}

function isAnswer({ agencyId, id }: Pick<SurveyAnswerRow, 'agencyId' | 'id'>) {
  return and(eq(surveyAnswers.agencyId, agencyId), eq(surveyAnswers.id, id));
}

function isAnswerOf({ agencyId, id }: Pick<SurveyRow, 'agencyId' | 'id'>) {
  return and(eq(surveyAnswers.agencyId, agencyId), eq(surveyAnswers.surveyId, id));
}
