import type { Client } from '../../client/index.js';
import type { Appraisal, LeaderResults, Policy, WorkPlan } from '../../contract/index.js';

/** A work plan with all that is needed to write and read it. Its version is that of the plan. */
export interface PlanRecord {
  readonly etag: string;
  readonly plan: WorkPlan;
  readonly appraisal: Appraisal;
  readonly policy: Policy;
  /** The main appraisal of the year, where this plan is that of a second post. */
  readonly main?: Appraisal | undefined;
  /** `undefined` where the superior's results could not be read: a plan can be written without them. */
  readonly leader: LeaderResults | undefined;
}

/** Reads a plan with all that belongs to it. */
export async function loadPlan(client: Client, appraisalId: string, signal: AbortSignal): Promise<PlanRecord> {
  const leaderResults = async () => client.workPlans.leaderResults({ appraisalId, signal });
  const [plan, appraisal, policy, leader] = await Promise.all([
    client.workPlans.get({ appraisalId, signal }),
    client.appraisals.get({ appraisalId, signal }),
    client.policy.get({ signal }),
    leaderResults().catch(() => undefined),
  ]);
  const { mainAppraisalId } = appraisal;
  const main = mainAppraisalId
    ? await client.appraisals.get({ appraisalId: mainAppraisalId, signal }).catch(() => undefined)
    : undefined;
  return { etag: plan.etag, plan, appraisal, policy, leader, main };
}

/** The record with another state of its plan. */
export function withPlan(record: PlanRecord, plan: WorkPlan): PlanRecord {
  return { ...record, plan, etag: plan.etag };
}
