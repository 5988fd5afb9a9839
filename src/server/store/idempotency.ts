import { and, eq, inArray, like, lt, or } from 'drizzle-orm';
import type { Database } from './database.js';
import { idempotencyKeys } from './schema.js';

/** Days for which a repeated key gets its first answer: as long as an outbox may keep an entry. */
const daysKept = 90;

export interface KeyOwner {
  readonly agencyId: string;
  readonly subject: string;
  readonly key: string;
}

/** An answer as it left the server. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/**
 * Claims a key inside the transaction of its effect. `undefined` = it is ours to use. Otherwise the first use, with its
 * answer. Two at once: the second waits here until the first has committed (it reads the answer) or failed (it goes on).
 */
export async function claimKey(
  db: Database,
  owner: KeyOwner,
  request: { fingerprint: string; assignmentId: string | null; now: Date },
): Promise<{ fingerprint: string; answer: StoredAnswer } | undefined> {
  const { now, ...columns } = request;
  const claimed = await db
    .insert(idempotencyKeys)
    .values({ ...owner, ...columns, day: dayOf(now) })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (claimed.length > 0) return undefined;
  const [row] = await db.select().from(idempotencyKeys).where(owned(owner));
  if (!row || row.status === null || row.body === null)
    throw new Error('An idempotency key was claimed but not answered.');
  return { fingerprint: row.fingerprint, answer: { status: row.status, headers: row.headers ?? {}, body: row.body } };
}

/** Keeps the answer of a claimed key, in the same transaction as the effect. */
export async function keepAnswer(db: Database, owner: KeyOwner, answer: StoredAnswer): Promise<void> {
  await db.update(idempotencyKeys).set(answer).where(owned(owner));
}

/**
 * Lets go of what reviewers sent to these assignments: a closed round must leave no answer beside its author (ANO-7). Their
 * keys stay, so that a repeated request still hears that it arrived.
 */
export async function forgetAnswers(db: Database, agencyId: string, assignmentIds: string[]): Promise<void> {
  const concerned = and(eq(idempotencyKeys.agencyId, agencyId), inArray(idempotencyKeys.assignmentId, assignmentIds));
  const rows = await db.select().from(idempotencyKeys).where(concerned);
  for (const row of rows) {
    const body = row.body === null ? null : withoutAnswer(row.body);
    await db.update(idempotencyKeys).set({ fingerprint: '', body, headers: {} }).where(owned(row));
  }
}

function withoutAnswer(body: string): string {
  const assignment = JSON.parse(body) as Record<string, unknown>;
  return JSON.stringify({ ...assignment, state: 'closed', answers: [], comments: [], allowedActions: [] });
}

/**
 * Lets go of what the author of a withheld feedback sent, from its first draft on. As above, a repeated request still hears
 * that it arrived.
 */
export async function forgetWithheld(
  db: Database,
  { agencyId, subject }: Pick<KeyOwner, 'agencyId' | 'subject'>,
  feedbackId: string,
): Promise<void> {
  const ofAuthor = and(eq(idempotencyKeys.agencyId, agencyId), eq(idempotencyKeys.subject, subject));
  const rows = await db
    .select()
    .from(idempotencyKeys)
    .where(and(ofAuthor, like(idempotencyKeys.body, `%"id":"${feedbackId}"%`)));
  for (const row of rows) {
    const entry = JSON.parse(row.body ?? '{}') as Record<string, unknown>;
    if (entry.id !== feedbackId) continue;
    const body = JSON.stringify({ ...entry, text: '', evidence: [] });
    await db.update(idempotencyKeys).set({ fingerprint: '', body, headers: {} }).where(owned(row));
  }
}

/**
 * Lets go of what the requests of one subject said, when it may no longer be tied to anybody: of a public form, the address
 * holds the invitation and the body the answer. A repeated request still hears that it arrived.
 */
export async function forgetFingerprints(db: Database, agencyId: string, subject: string): Promise<void> {
  const ofSubject = and(eq(idempotencyKeys.agencyId, agencyId), eq(idempotencyKeys.subject, subject));
  await db.update(idempotencyKeys).set({ fingerprint: '' }).where(ofSubject);
}

/**
 * Lets go of what a reporter wrote in a case whose text was hidden: in what officers were answered about it, and in what the
 * reporter was. Whoever repeats one of those requests still hears that it arrived.
 */
export async function forgetCaseTexts(db: Database, agencyId: string, caseId: string): Promise<void> {
  const ofReporter = eq(idempotencyKeys.subject, `public:case:${caseId}`);
  const named = like(idempotencyKeys.body, `%"id":"${caseId}"%`);
  const rows = await db
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.agencyId, agencyId), or(ofReporter, named)));
  for (const row of rows) {
    const body = JSON.parse(row.body ?? 'null') as { id?: string; steps?: object[] } | null;
    if (!body || (row.subject !== `public:case:${caseId}` && body.id !== caseId)) continue;
    await db
      .update(idempotencyKeys)
      .set({ body: JSON.stringify({ ...body, text: '', steps: [] }), headers: {} })
      .where(owned(row));
  }
}

/** Lets go of everything that was sent under this name, keys and all: whoever sends it again is known by what it holds. */
export async function forgetKeys(
  db: Database,
  { agencyId, subject }: Pick<KeyOwner, 'agencyId' | 'subject'>,
): Promise<void> {
  await db
    .delete(idempotencyKeys)
    .where(and(eq(idempotencyKeys.agencyId, agencyId), eq(idempotencyKeys.subject, subject)));
}

/** Wipes keys that are too old to come again. */
export async function forgetOldKeys(db: Database, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - daysKept * 86_400_000);
  await db.delete(idempotencyKeys).where(lt(idempotencyKeys.day, dayOf(oldest)));
}

function owned({ agencyId, subject, key }: KeyOwner) {
  return and(
    eq(idempotencyKeys.agencyId, agencyId),
    eq(idempotencyKeys.subject, subject),
    eq(idempotencyKeys.key, key),
  );
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
