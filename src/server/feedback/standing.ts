import { anonymousGroups, type FeedbackSource } from '../../contract/index.js';
import type { SignedIn, Surroundings } from '../context.js';
import type { AppraisalRecord } from '../store/appraisals.js';
import type { EmployeeRow } from '../store/employees.js';
import { leads } from '../store/feedback.js';
import type { PolicyRow } from '../store/policies.js';
import { promiseTo } from '../views/review.js';

/** What is promised to whoever gives feedback. */
export interface GiverPromise {
  readonly attribution: 'named' | 'withheld';
  /** Fewest distinct authors of the group before theirs is read. */
  readonly minimum: number;
}

/**
 * As what a person's feedback on an employee counts (FBK-1): whoever appraises them or stands above them in the line, who
 * leads their work outside of it (ACT-4), who stands below, whoever shares their unit or superior; everybody else of the
 * agency is another party. Being above is a fact of the records, leading work is what the giver says.
 */
export async function sourceOf(
  { db, agency, viewer }: Pick<Surroundings, 'db'> & Pick<SignedIn, 'agency' | 'viewer'>,
  employee: EmployeeRow,
  appraisal: Pick<AppraisalRecord, 'appraiserId' | 'secondLevelAppraiserId'> | undefined,
  asTeamLead: boolean,
): Promise<FeedbackSource> {
  const isAppraiser = appraisal && [appraisal.appraiserId, appraisal.secondLevelAppraiserId].includes(viewer.id);
  if (isAppraiser || (await leads(db, agency.id, viewer.id, employee.id))) return 'superior';
  if (asTeamLead) return 'team-lead';
  if (await leads(db, agency.id, employee.id, viewer.id)) return 'subordinate';
  const sharesSuperior = viewer.superiorId !== null && viewer.superiorId === employee.superiorId;
  return sharesSuperior || viewer.unitId === employee.unitId ? 'peer' : 'other';
}

/** What the policy promises now. Leaders are known by their role and always named (ANO-11). */
export function promiseOf(source: FeedbackSource, { rules }: PolicyRow): GiverPromise {
  const group = anonymousGroups.find((one) => one === source);
  const isWithheld = group !== undefined && rules.feedback.attribution === 'withheld';
  return {
    attribution: isWithheld ? 'withheld' : 'named',
    minimum: isWithheld ? promiseTo(group, rules.review).minimumRaters : 1,
  };
}
