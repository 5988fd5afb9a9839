import type { PlanVersion } from '../../contract/index.js';
import type { AppraisalRecord } from '../store/appraisals.js';
import { agreedPlan, type StoredPlan } from '../store/documents.js';

/** Every agreed version of a plan, oldest first. A plan that was agreed before versions were kept is its own only one. */
export function agreedVersions(appraisal: AppraisalRecord): PlanVersion[] {
  const { plan, employee, appraiser, createdAt } = appraisal;
  if (plan.versions?.length) return plan.versions;
  const agreed = agreedPlan(appraisal);
  if (!agreed) return [];
  const approval = plan.history.findLast(({ action }) => action === 'approve');
  const agreedAt = approval?.at ?? createdAt.toISOString();
  return [versionOf(agreed, { agreedAt, agreedBy: approval?.by ?? appraiser ?? employee, reason: '' })];
}

/** A version as it is agreed. Nothing changes it afterwards (CYC-4; P6 §14(2)). */
export function versionOf(
  { version, results, expectations, annexes }: Pick<StoredPlan, 'version' | 'results' | 'expectations' | 'annexes'>,
  agreement: Pick<PlanVersion, 'agreedAt' | 'agreedBy' | 'reason'>,
): PlanVersion {
  return { version, ...agreement, results, expectations, annexes };
}
