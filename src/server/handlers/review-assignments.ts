import type { Endpoints, OperationId, ReviewAnswer, ReviewAssignment } from '../../contract/index.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { type FieldFault, refuseFields, refuseTransition } from '../problem-error.js';
import { closeAndSummarise } from '../reviews/close.js';
import { listOutsiders } from '../reviews/outside.js';
import { type AppraisalRecord, findAppraisals } from '../store/appraisals.js';
import type { RoundRules } from '../store/documents.js';
import {
  type AssignmentRow,
  countWrite,
  findAssignment,
  findRound,
  findRounds,
  listAssignments,
  listAssignmentsOf,
  type RoundRow,
  updateAssignment,
} from '../store/review-rounds.js';
import { promiseTo } from '../views/review.js';
import { repeated } from './repeated.js';

export const reviewAssignments: HandlersOf<'reviewAssignments'> = {
  async list({ db, agency, viewer, query, page, answerPage }) {
    const found = await listAssignmentsOf(db, agency.id, { reviewerId: viewer.id, state: query.state }, page);
    const ids = found.items.map(({ appraisalId }) => appraisalId);
    const appraisals = await findAppraisals(db, agency.id, ids);
    const rounds = await findRounds(db, agency.id, ids);
    return answerPage(found, (assignment) =>
      assignmentView(assignment, {
        appraisal: appraisals.get(assignment.appraisalId) as AppraisalRecord,
        rules: rulesOf(rounds.get(assignment.appraisalId) as RoundRow),
      }),
    );
  },

  async get(context) {
    return readAssignment(context);
  },

  async answer(context) {
    const round = await openRoundOf(context, 'answer');
    refuseFields(answerFaults(context.body, rulesOf(round)));
    return finish(context, round, 'reviewAssignments.answer', { state: 'answered', answer: context.body });
  },

  async decline(context) {
    const round = await openRoundOf(context, 'decline');
    return finish(context, round, 'reviewAssignments.decline', { state: 'declined', answer: null });
  },
};

type OnAssignment = Omit<RequestContext<Endpoints['reviewAssignments']['decline']>, 'body' | 'query'>;

/** An answer may be sent again, and a refusal taken back, until the round closes. */
function actionsOn({ state }: AssignmentRow): ('answer' | 'decline')[] {
  return state === 'closed' ? [] : ['answer', 'decline'];
}

async function openRoundOf({ db, agency, assignment }: OnAssignment, action: 'answer' | 'decline'): Promise<RoundRow> {
  const actions = actionsOn(assignment);
  if (!actions.includes(action)) refuseTransition(assignment.state, actions);
  return findRound(db, agency.id, assignment.appraisalId);
}

/** Keeps what the reviewer did, and closes the round when they were the last. */
async function finish(
  context: OnAssignment,
  before: RoundRow,
  operation: OperationId,
  change: Pick<AssignmentRow, 'state' | 'answer'>,
): Promise<ReviewAssignment> {
  const { db, agency, today } = context;
  await updateAssignment(db, context.assignment, change);
  const round = await countWrite(db, before, operation);
  const assignments = await listAssignments(db, agency.id, round.id);
  // A round that waits for people from outside, too, does not close with the last colleague: its close would say that nobody of
  // them is waited for.
  const isLast = assignments.every(({ state }) => state !== 'waiting') && (await listOutsiders(db, round)).length === 0;
  if (isLast) await closeAndSummarise(db, round, today, { ...context, by: 'itself' });
  return readAssignment(context);
}

async function readAssignment({
  db,
  agency,
  assignment: { id, appraisalId },
}: OnAssignment): Promise<ReviewAssignment> {
  const assignment = (await findAssignment(db, agency.id, id)) as AssignmentRow;
  const appraisals = await findAppraisals(db, agency.id, [appraisalId]);
  const rules = rulesOf(await findRound(db, agency.id, appraisalId));
  return assignmentView(assignment, { appraisal: appraisals.get(appraisalId) as AppraisalRecord, rules });
}

function assignmentView(
  assignment: AssignmentRow,
  { appraisal, rules }: { appraisal: AppraisalRecord; rules: RoundRules },
): ReviewAssignment {
  const { id, group, state, closesOn, answer, version } = assignment;
  return {
    ...{ id, group, state, closesOn },
    subject: appraisal.employee,
    promise: promiseTo(group, rules),
    behaviours: rules.behaviours,
    scale: rules.scale,
    workResults: appraisal.plan.results.map(({ title }) => title),
    answers: answer?.answers ?? [],
    comments: answer?.comments ?? [],
    allowedActions: actionsOn(assignment),
    etag: `"assignment-${version}"`,
  };
}

function rulesOf({ rules }: RoundRow): RoundRules {
  if (!rules) throw new Error('An assignment exists only in a round that was opened.');
  return rules;
}

/** Answers name statements and steps of this round, each statement and each value once. */
function answerFaults({ answers, comments }: ReviewAnswer, { behaviours, scale }: RoundRules): FieldFault[] {
  const statements = new Set(behaviours.flatMap((behaviour) => behaviour.statements.map(({ id }) => id)));
  const values = new Set(behaviours.map(({ key }) => key));
  const scores = new Set(scale.map(({ score }) => score));
  return [
    ...repeated(
      answers,
      ({ statement }) => statement,
      (index) => `/answers/${index}/statement`,
    ),
    ...answers.flatMap(({ statement, score }, index): FieldFault[] => {
      const pointer = `/answers/${index}`;
      if (!statements.has(statement)) return [{ pointer: `${pointer}/statement`, code: 'unknown-statement' }];
      return score === null || scores.has(score) ? [] : [{ pointer: `${pointer}/score`, code: 'not-on-scale' }];
    }),
    ...repeated(
      comments,
      ({ value }) => value,
      (index) => `/comments/${index}/value`,
    ),
    ...comments.flatMap(({ value }, index): FieldFault[] =>
      values.has(value) ? [] : [{ pointer: `/comments/${index}/value`, code: 'unknown-behaviour' }],
    ),
  ];
}
