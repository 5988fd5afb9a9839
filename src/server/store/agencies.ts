import { asc, eq } from 'drizzle-orm';
import type { Capability, PolicyChange } from '../../contract/index.js';
import type { Database, Sources } from './database.js';
import { addPolicy } from './policies.js';
import { agencies, auditHeads, clients } from './schema.js';
import { hashSecret, makeSecret, matchesSecret } from './secrets.js';

export type Agency = typeof agencies.$inferSelect;
export type Client = typeof clients.$inferSelect;

/** Creates an agency with its first policy and an empty record. Secrets are made unless given. */
export async function createAgency(
  db: Database,
  agency: { id?: string; name: string; policy: PolicyChange; sessionSecret?: string; draftSecret?: string },
  sources: Pick<Sources, 'now' | 'makeId'>,
): Promise<Agency> {
  const row: Agency = {
    id: agency.id ?? sources.makeId(),
    name: agency.name,
    sessionSecret: agency.sessionSecret ?? makeSecret(),
    draftSecret: agency.draftSecret ?? makeSecret(),
    createdAt: sources.now(),
  };
  await db.insert(agencies).values(row);
  await db.insert(auditHeads).values({ agencyId: row.id, sequence: 0, hash: '0'.repeat(64) });
  await addPolicy(db, row.id, agency.policy, sources);
  return row;
}

export async function findAgency(db: Database, id: string): Promise<Agency | undefined> {
  const [row] = await db.select().from(agencies).where(eq(agencies.id, id));
  return row;
}

/** All agencies of this database, by name. */
export function listAgencies(db: Database): Promise<Agency[]> {
  return db.select().from(agencies).orderBy(asc(agencies.name), asc(agencies.id));
}

/** Makes writers of the agency's own records (policy, periods) take turns until the transaction ends. */
export async function lockAgency(db: Database, id: string): Promise<void> {
  await db.select({ id: agencies.id }).from(agencies).where(eq(agencies.id, id)).for('update');
}

/** Registers a portal. The secret is in the answer and nowhere else: only its hash is kept. */
export async function createClient(
  db: Database,
  client: { agencyId: string; name: string; capabilities: readonly Capability[]; id?: string; secret?: string },
  sources: Pick<Sources, 'now' | 'makeId'>,
): Promise<{ id: string; secret: string }> {
  const id = client.id ?? sources.makeId();
  const secret = client.secret ?? makeSecret();
  const { agencyId, name } = client;
  const capabilities = [...client.capabilities];
  const secretHash = await hashSecret(secret);
  await db.insert(clients).values({ agencyId, id, name, capabilities, secretHash, createdAt: sources.now() });
  return { id, secret };
}

/** The portal with this id and secret, or `undefined`; an unknown id takes as long as a wrong secret. */
export async function verifyClient(db: Database, id: string, secret: string): Promise<Client | undefined> {
  const [row] = await db.select().from(clients).where(eq(clients.id, id));
  const isRight = await matchesSecret(secret, row?.secretHash ?? nobody);
  return isRight ? row : undefined;
}

const nobody = `${'A'.repeat(22)}.${'A'.repeat(43)}`;
