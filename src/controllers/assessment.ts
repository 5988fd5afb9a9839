import type { Client } from '../client/index.js';
import type { WorkPlan } from '../contract/work-plan.js';

/** Names one assessment of an appraisal to the client: the year without a term, as it was before there were terms. */
export function assessmentOf(appraisalId: string, term: string) {
  return term === 'annual' ? { appraisalId } : { appraisalId, term };
}

/**
 * The plan by which work is assessed: its agreed version, also while a change during the year is being settled (CYC-4;
 * P6 §14(2)). Before the first agreement, the plan as it stands.
 */
export async function agreedPlan(client: Client, appraisalId: string, signal: AbortSignal): Promise<WorkPlan> {
  const plan = await client.workPlans.get({ appraisalId, signal });
  const { agreedVersion = null, version } = plan;
  if (agreedVersion === null || agreedVersion === version) return plan;
  const { items } = await client.workPlans.versions({ appraisalId, signal });
  const agreed = items.find((one) => one.version === agreedVersion);
  if (!agreed) return plan;
  const { results, expectations, annexes } = agreed;
  return { ...plan, state: 'approved', version: agreedVersion, results, expectations, annexes };
}
