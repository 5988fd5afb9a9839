import type { AnonymousGroup, Endpoints, ReviewerChoice, ReviewRound } from '../../contract/index.js';
import { endpoints } from '../../contract/index.js';
import { addDays, outsidePromise } from '../../rules/index.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { type FieldFault, ProblemError, refuseFields, refuseTransition } from '../problem-error.js';
import { closeAndSummarise } from '../reviews/close.js';
import { listOutsiders } from '../reviews/outside.js';
import { findCommunityReview } from '../store/community-reviews.js';
import { agreedPlan } from '../store/documents.js';
import { type EmployeeRow, findEmployee, listColleagues, summariesOf } from '../store/employees.js';
import { chooseReviewers, findRound, listAssignments, openRound, type RoundRow } from '../store/review-rounds.js';
import { promiseTo, summaryView } from '../views/review.js';
import { repeated } from './repeated.js';

export const reviewRounds: HandlersOf<'reviewRounds'> = {
  async get(context) {
    const { db, agency, appraisal } = context;
    return roundView(context, await findRound(db, agency.id, appraisal.id));
  },

  async choose(context) {
    const { db, agency, appraisal, body } = context;
    const round = await findRound(db, agency.id, appraisal.id);
    requireAction(context, round, 'choose');
    refuseFields(await choiceFaults(context, body));
    const choice = { reviewers: body.reviewers, closesOn: body.closesOn ?? null };
    return roundView(context, await chooseReviewers(db, round, choice));
  },

  async open(context) {
    const { db, agency, appraisal, policy, today, makeId } = context;
    const round = await findRound(db, agency.id, appraisal.id);
    requireAction(context, round, 'open');
    const outsiders = await listOutsiders(db, round);
    refuseFields(openingFaults(context, round, outsiders.length));
    const { behaviours, review } = policy.rules;
    const { scale, minimumRaters, minimumCommenters, daysOpen } = review;
    const rules = {
      ...{ policyVersion: policy.version, behaviours, scale, minimumRaters, minimumCommenters },
      outside: outsidePromise(policy.rules),
    };
    const closesOn = round.closesOn ?? addDays(today, daysOpen);
    return roundView(context, await openRound(db, round, { closesOn, rules }, makeId));
  },

  async close(context) {
    const { db, agency, appraisal, today } = context;
    const round = await findRound(db, agency.id, appraisal.id);
    requireAction(context, round, 'close');
    return roundView(context, await closeAndSummarise(db, round, today, { ...context, by: 'organiser' }));
  },

  async summary({ db, agency, appraisal, policy }) {
    const round = await findRound(db, agency.id, appraisal.id);
    if (round.state === 'choosing') throw new ProblemError('not-found', { detail: 'no-review-round' });
    return summaryView(round, policy, (await findCommunityReview(db, agency.id, appraisal.id)).summary);
  },
};

type OnRound = Omit<RequestContext<Endpoints['reviewRounds']['open']>, 'body' | 'query'>;
type RoundAction = 'choose' | 'open' | 'close';

function actionsOn({ appraisal, relations, capabilities }: OnRound, round: RoundRow): RoundAction[] {
  const row = endpoints.reviewRounds.choose;
  const isOrganiser = row.relations.some((relation) => relations.includes(relation));
  if (!isOrganiser || !capabilities.includes(row.capability) || round.state === 'closed') return [];
  if (round.state === 'open') return ['close'];
  // After the signature nothing that reviewers say could be weighed any more (RTG-3).
  const isUseful =
    agreedPlan(appraisal) !== undefined && ['collecting', 'rating', 'rated'].includes(appraisal.evaluationState);
  return isUseful ? ['choose', 'open'] : ['choose'];
}

function requireAction(context: OnRound, round: RoundRow, action: RoundAction) {
  const actions = actionsOn(context, round);
  if (actions.includes(action)) return;
  const { appraisal } = context;
  const waitsForPlan = round.state === 'choosing' && !agreedPlan(appraisal);
  refuseTransition(waitsForPlan ? appraisal.planState : round.state, actions);
}

async function choiceFaults(context: OnRound, { reviewers, closesOn }: ReviewerChoice): Promise<FieldFault[]> {
  const { db, agency, appraisal, today } = context;
  const known = await summariesOf(
    db,
    agency.id,
    reviewers.map(({ employeeId }) => employeeId),
  );
  return [
    ...repeated(
      reviewers,
      ({ employeeId }) => employeeId,
      (index) => `/reviewers/${index}/employeeId`,
    ),
    ...reviewers.flatMap(({ employeeId }, index): FieldFault[] => {
      const pointer = `/reviewers/${index}/employeeId`;
      if (!known.has(employeeId)) return [{ pointer, code: 'unknown-employee' }];
      if (employeeId === appraisal.employeeId) return [{ pointer, code: 'is-subject' }];
      return employeeId === appraisal.appraiserId ? [{ pointer, code: 'is-appraiser' }] : [];
    }),
    ...dayFaults(closesOn ?? null, today),
  ];
}

/**
 * Every group that is asked must be large enough for its promise (ANO-1, ANO-2). People from outside are a group of their own: what
 * they say is in no sum with what colleagues say, so that neither counts for the other.
 */
function openingFaults(
  { appraisal, policy, today }: OnRound,
  { reviewers, closesOn }: RoundRow,
  outsiders: number,
): FieldFault[] {
  if (reviewers.length === 0 && outsiders === 0) return [{ pointer: '/reviewers', code: 'no-reviewers' }];
  const groups = [...new Set<AnonymousGroup>(reviewers.map(({ group }) => group))];
  const small = groups.flatMap((group): FieldFault[] => {
    const minimum = promiseTo(group, policy.rules.review).minimumRaters;
    const asked = reviewers.filter((reviewer) => reviewer.group === group).length;
    const values = { group: { name: group }, minimum };
    return asked < minimum ? [{ pointer: '/reviewers', code: 'too-few-reviewers', values }] : [];
  });
  const outside = outsidePromise(policy.rules).minimumRaters;
  if (outsiders > 0 && outsiders < outside) {
    const values = { group: { name: 'public' }, minimum: outside };
    small.push({ pointer: '/reviewers', code: 'too-few-reviewers', values });
  }
  // Chosen as a colleague, and since then the appraiser: the records may change in between.
  const rates = reviewers.some(({ employeeId }) => employeeId === appraisal.appraiserId);
  const appraiser: FieldFault[] = rates ? [{ pointer: '/reviewers', code: 'is-appraiser' }] : [];
  return [...appraiser, ...small, ...dayFaults(closesOn, today)];
}

function dayFaults(closesOn: string | null, today: string): FieldFault[] {
  return closesOn !== null && closesOn < today ? [{ pointer: '/closesOn', code: 'in-the-past' }] : [];
}

async function roundView(context: OnRound, round: RoundRow): Promise<ReviewRound> {
  const { db, agency, appraisal } = context;
  const chosen = new Set(round.reviewers.map(({ employeeId }) => employeeId));
  const candidates = round.state === 'choosing' ? await candidatesFor(context) : [];
  const people = await summariesOf(db, agency.id, [...chosen, ...candidates.map(({ employeeId }) => employeeId)]);
  const named = (reviewers: RoundRow['reviewers']) =>
    reviewers.flatMap(({ employeeId, group }) => {
      const employee = people.get(employeeId);
      return employee ? [{ employee, group }] : [];
    });
  const assignments = round.state === 'open' ? await listAssignments(db, agency.id, appraisal.id) : [];
  const finished = assignments.filter(({ state }) => state !== 'waiting').length;
  return {
    appraisalId: appraisal.id,
    state: round.state,
    reviewers: named(round.reviewers).sort((one, other) => one.employee.name.localeCompare(other.employee.name, 'id')),
    candidates: named(candidates),
    closesOn: round.closesOn,
    // Once closed, how many had answered would say how many had not.
    finished: round.state === 'closed' ? round.reviewers.length : finished,
    allowedActions: actionsOn(context, round),
    etag: `"round-${round.version}-${appraisal.planState}-${appraisal.evaluationState}"`,
  };
}

/** Whom the records suggest: peers of the same unit and superior, and those whose superior the subject is. */
async function candidatesFor({ db, agency, appraisal }: OnRound): Promise<RoundRow['reviewers']> {
  const subject = await findEmployee(db, agency.id, appraisal.employeeId);
  const colleagues = subject ? await listColleagues(db, subject) : [];
  return colleagues
    .filter(({ id, legalStanding }) => {
      const isParty = id === appraisal.employeeId || id === appraisal.appraiserId;
      return !isParty && legalStanding !== 'dismissed' && legalStanding !== 'retired';
    })
    .map((colleague) => ({ employeeId: colleague.id, group: groupOf(colleague, appraisal.employeeId) }));
}

function groupOf({ superiorId }: EmployeeRow, subjectId: string): AnonymousGroup {
  return superiorId === subjectId ? 'subordinate' : 'peer';
}
