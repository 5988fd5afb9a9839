import { and, desc, eq } from 'drizzle-orm';
import type { PolicyChange } from '../../contract/index.js';
import { presetPolicy } from '../../rules/index.js';
import type { Database, Sources } from './database.js';
import { policies } from './schema.js';

export type PolicyRow = typeof policies.$inferSelect;

/** The policy in force. Every agency has one from its first moment. */
export async function currentPolicy(db: Database, agencyId: string): Promise<PolicyRow> {
  const [row] = await db
    .select()
    .from(policies)
    .where(eq(policies.agencyId, agencyId))
    .orderBy(desc(policies.version))
    .limit(1);
  if (!row) throw new Error(`Agency ${agencyId} has no policy.`);
  return complete(row);
}

/** A policy made before a setting existed has the preset of it. */
function complete(row: PolicyRow): PolicyRow {
  return { ...row, rules: { ...presetPolicy, ...row.rules } };
}

/** A version of the policy, as it stood. */
export async function policyVersion(db: Database, agencyId: string, version: number): Promise<PolicyRow | undefined> {
  const [row] = await db
    .select()
    .from(policies)
    .where(and(eq(policies.agencyId, agencyId), eq(policies.version, version)));
  return row && complete(row);
}

/** Puts a new version of the policy in force; earlier ones stay, for the cards that name them. */
export async function addPolicy(
  db: Database,
  agencyId: string,
  rules: PolicyChange,
  { now, makeId }: Pick<Sources, 'now' | 'makeId'>,
): Promise<PolicyRow> {
  const [last] = await db
    .select({ version: policies.version })
    .from(policies)
    .where(eq(policies.agencyId, agencyId))
    .orderBy(desc(policies.version))
    .limit(1);
  const row: PolicyRow = { agencyId, id: makeId(), version: (last?.version ?? 0) + 1, since: now(), rules };
  await db.insert(policies).values(row);
  return row;
}
