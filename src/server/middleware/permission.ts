import { type Endpoint, type Relation, visibility } from '../../contract/index.js';
import { relationsTo } from '../../rules/index.js';
import type { OnAppraisal, SignedIn } from '../context.js';
import { ProblemError, refuseFields } from '../problem-error.js';
import { findAppraisal, findAppraisalId } from '../store/appraisals.js';
import { lockAgency } from '../store/agencies.js';
import type { Database } from '../store/database.js';
import { openPeriod } from '../store/periods.js';
import { findAssignment } from '../store/review-rounds.js';
import { seenThrough } from '../store/terms.js';
import { neededBy } from '../steps.js';
import { meetOther } from './other-records.js';
import type { CheckedInput } from './validation.js';

/** A session does only what it was opened for. Asked before any record is looked up, so that it tells nothing of one. */
export function requireCapability(endpoint: Endpoint, { capabilities }: Pick<SignedIn, 'capabilities'>): void {
  if (endpoint.capability !== undefined && !capabilities.includes(endpoint.capability)) {
    throw new ProblemError('forbidden', { detail: 'capability-missing' });
  }
}

/**
 * Finds the record of the path and how the caller stands to it. For a write, nobody else changes the record until the
 * transaction ends.
 *
 * @throws {ProblemError} `not-found` for whoever may not know of the record, exactly as if it did not exist; `forbidden` for
 *   whoever may know of it but not do this, saying who may where it is a step.
 */
export async function meetRecord(
  db: Database,
  endpoint: Endpoint,
  caller: SignedIn,
  { params, query }: Pick<CheckedInput, 'params' | 'query'>,
): Promise<object> {
  const lock = endpoint.method !== 'GET';
  switch (endpoint.scope) {
    case 'appraisal': {
      const appraisal = await appraisalOf(db, caller, params.appraisalId ?? '', lock);
      const relations = appraisal ? relationsOf(caller, appraisal) : [];
      if (!appraisal) throw new ProblemError('not-found');
      requireRelation(endpoint, relations);
      const term = endpoint.query?.term && typeof query.term === 'string' ? query.term : 'annual';
      requireTerm(term, caller.policy.rules.evaluationCycle);
      return { appraisal: await seenThrough(db, appraisal, term, { lock }), relations };
    }
    case 'review-assignment': {
      const assignment = await assignmentOf(db, caller, params.assignmentId ?? '', lock);
      if (!assignment) throw new ProblemError('not-found');
      requireRelation(endpoint, assignment.reviewerId === caller.viewer.id ? ['signed-in', 'reviewer'] : ['signed-in']);
      return { assignment };
    }
    case 'unit':
    case 'proposal':
    case 'feedback':
    case 'service-desk':
    case 'survey':
    case 'public-case':
    case 'forum-day': {
      const record = await meetOther(db, endpoint.scope, caller, params, lock);
      if (!record) throw new ProblemError('not-found');
      requireRelation(endpoint, record.relations);
      return record;
    }
    default:
      requireRelation(endpoint, relationsOf(caller, null));
      if (lock && endpoint.ifMatch) await lockAgency(db, caller.agency.id);
      return {};
  }
}

/** A month or quarter is one of the policy's cycle. */
function requireTerm(term: string, cycle: 'month' | 'quarter') {
  const isKnown = term === 'annual' || term.startsWith(cycle === 'month' ? 'M' : 'Q');
  if (!isKnown) refuseFields([{ pointer: 'query:term', code: 'unknown-term' }]);
}

function requireRelation(endpoint: Endpoint, relations: readonly Relation[]) {
  const knows: readonly Relation[] = visibility[endpoint.scope];
  if (!knows.some((relation) => relations.includes(relation))) throw new ProblemError('not-found');
  if (endpoint.relations.some((relation) => relations.includes(relation))) return;
  const required = neededBy(endpoint);
  throw new ProblemError('forbidden', { ...(required && { required }) });
}

/** How the caller stands to an appraisal, or to the agency as a whole. */
export function relationsOf(
  { viewer }: Pick<SignedIn, 'viewer'>,
  appraisal: Omit<OnAppraisal['appraisal'], 'period'> | null,
): Relation[] {
  return relationsTo({
    viewerId: viewer.id,
    roles: viewer.roles,
    employeeId: appraisal?.employeeId ?? null,
    appraiserId: appraisal?.appraiserId ?? null,
    secondLevelAppraiserId: appraisal?.secondLevelAppraiserId ?? null,
    yearAppraiserIds: appraisal?.yearAppraiserIds ?? [],
    sameUnit: appraisal?.employeeUnitId === viewer.unitId,
  });
}

async function appraisalOf(db: Database, { agency, viewer }: SignedIn, id: string, lock: boolean) {
  if (id !== 'current') return findAppraisal(db, agency.id, id, { lock });
  const period = await openPeriod(db, agency.id);
  const own = period && (await findAppraisalId(db, agency.id, { employeeId: viewer.id, periodId: period.id }));
  if (own === undefined) {
    throw new ProblemError('not-found', { detail: period ? 'no-own-appraisal' : 'no-open-period' });
  }
  return findAppraisal(db, agency.id, own, { lock });
}

// A round is locked by its appraisal: read again under the lock, or two answers could each think they were the last.
async function assignmentOf(db: Database, { agency }: SignedIn, id: string, lock: boolean) {
  const assignment = await findAssignment(db, agency.id, id);
  if (!assignment || !lock) return assignment;
  await findAppraisal(db, agency.id, assignment.appraisalId, { lock: true });
  return findAssignment(db, agency.id, id);
}
