import type { Client } from '../../client/index.js';
import type { Appraisal } from '../../contract/index.js';
import type { Named } from '../indicator-editor/scope.js';

/** What an own plan can be begun with. */
export interface Beginnings {
  /** The objectives of the unit that the writer heads. */
  readonly objectives: readonly Named[];
  /** The appraisal of an earlier year whose plan was agreed. */
  readonly last: Appraisal | undefined;
}

/**
 * The objectives of the unit's yearly plan, where the writer heads the unit; none for everybody else, and none where they
 * cannot be read: a plan can be written without them.
 */
export async function objectivesOf(
  client: Client,
  { period }: Appraisal,
  signal: AbortSignal,
): Promise<readonly Named[]> {
  try {
    const { employee } = await client.me.get({ signal });
    const plan = await client.unitPlans.get({ unitId: employee.unitId, periodId: period.id, signal });
    return plan.head?.id === employee.id ? plan.objectives : [];
  } catch {
    return [];
  }
}

const agreed: readonly string[] = ['approved', 'superseded', 'closed'];

/** The latest earlier appraisal of the same person with an agreed plan, that of the main post first. */
export async function lastPlanOf(
  client: Client,
  { period }: Appraisal,
  signal: AbortSignal,
): Promise<Appraisal | undefined> {
  try {
    const { items } = await client.appraisals.list({ relation: 'own', limit: 200, signal });
    return items
      .filter((one) => one.period.year < period.year && agreed.includes(one.planState))
      .sort((one, other) => other.period.year - one.period.year || rank(one) - rank(other))
      .at(0);
  } catch {
    return undefined;
  }
}

function rank({ mainAppraisalId }: Appraisal): number {
  return mainAppraisalId ? 1 : 0;
}
