import type { Client } from '../../client/index.js';
import type { ActualSuggestions } from '../../contract/activity.js';
import type { Appraisal } from '../../contract/appraisal.js';
import type { Policy } from '../../contract/policy.js';
import type { SelfAssessment as Assessment } from '../../contract/self-assessment.js';
import type { WorkPlan } from '../../contract/work-plan.js';
import { agreedPlan, assessmentOf } from '../../controllers/assessment.js';
import { linked } from './linked.js';
import { changeOf, type SelfAssessmentDraft } from './self-assessment.state.js';

/** The self-assessment with all that is needed to read it. Its version is that of the self-assessment. */
export interface SelfAssessmentRecord {
  readonly etag: string;
  readonly assessment: Assessment;
  readonly plan: WorkPlan;
  readonly policy: Policy;
  readonly appraisal: Appraisal;
  /** What the verified log says of each indicator; `null` where it cannot be read. */
  readonly suggestions: ActualSuggestions | null;
}

interface Current {
  readonly resource: SelfAssessmentRecord;
  readonly value: SelfAssessmentDraft;
}

/** Asks for everything at once. */
export async function load(
  client: Client,
  appraisalId: string,
  term: string,
  signal: AbortSignal,
): Promise<SelfAssessmentRecord> {
  const part = { ...assessmentOf(appraisalId, term), signal };
  const [assessment, plan, policy, appraisal, suggestions] = await Promise.all([
    client.selfAssessments.get(part),
    agreedPlan(client, appraisalId, signal),
    client.policy.get({ signal }),
    client.appraisals.get({ appraisalId, signal }),
    // A proposal is a help: without it the form is complete.
    client.selfAssessments.suggestions(part).catch(() => null),
  ]);
  return { etag: assessment.etag, assessment, plan, policy, appraisal, suggestions: linked(client, suggestions) };
}

/** Writes the working copy of a term. */
export function save(term: string) {
  return async (client: Client, { resource, value }: Current): Promise<SelfAssessmentRecord> => {
    const named = assessmentOf(resource.assessment.appraisalId, term);
    const body = changeOf(value);
    return withAssessment(resource, await client.selfAssessments.save({ ...named, body, ifMatch: resource.etag }));
  };
}

/** Sends what is saved of a term to the superior. */
export function submit(term: string) {
  return async (client: Client, { resource }: Pick<Current, 'resource'>): Promise<SelfAssessmentRecord> => {
    const named = assessmentOf(resource.assessment.appraisalId, term);
    return withAssessment(resource, await client.selfAssessments.submit({ ...named, ifMatch: resource.etag }));
  };
}

function withAssessment(record: SelfAssessmentRecord, assessment: Assessment): SelfAssessmentRecord {
  return { ...record, assessment, etag: assessment.etag };
}
