import type { Client } from '../../client/index.js';
import type { Policy, UnitPlan } from '../../contract/index.js';

/** The plan of a unit with the policy it is read under. Its version is that of the plan. */
export interface UnitRecord {
  readonly etag: string;
  readonly plan: UnitPlan;
  readonly policy: Policy;
}

/** @param unitId The unit; empty for that of the reader. */
export async function unitRecord(
  client: Client,
  unitId: string,
  periodId: string,
  signal: AbortSignal,
): Promise<UnitRecord> {
  const own = async () => (await client.me.get({ signal })).employee.unitId;
  const [plan, policy] = await Promise.all([
    (async () => client.unitPlans.get({ unitId: unitId || (await own()), periodId, signal }))(),
    client.policy.get({ signal }),
  ]);
  return { etag: plan.etag, plan, policy };
}
