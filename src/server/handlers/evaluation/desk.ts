import type { Endpoints, Evaluation, EvaluationAction, EventType } from '../../../contract/index.js';
import { evaluationMachine, nextEvaluationState } from '../../../rules/index.js';
import { type Almanac, almanacOf } from '../../almanac.js';
import { assessedResults } from '../../assessed-plan.js';
import type { RequestContext } from '../../context.js';
import { tell } from '../../events.js';
import { organisationOf } from '../../organisation.js';
import { type AppraisalRecord, updateAppraisal } from '../../store/appraisals.js';
import type { StoredEvaluation } from '../../store/documents.js';
import { summaryOf } from '../../store/employees.js';
import { requireEvaluationAction } from '../../views/actions.js';
import { clocksOf } from '../../views/evaluation-facts.js';
import { evaluationView } from './view.js';

/** A request about an evaluation, whatever its body. */
export type OnEvaluation = Omit<RequestContext<Endpoints['evaluations']['sign']>, 'body' | 'query'>;

/** An evaluation with everything that is weighed in it: what the appraiser's desk holds. */
export interface Desk extends OnEvaluation {
  readonly almanac: Almanac;
  /** The agreed results that are judged, of every post of the employee in an annual evaluation. */
  readonly results: Awaited<ReturnType<typeof assessedResults>>;
  /** The achievement of the unit that the employee heads, `null` for everybody else (RTG-8). */
  readonly organisation: Awaited<ReturnType<typeof organisationOf>>;
}

/** Brings together what an evaluation rests on. */
export async function deskOf<Context extends OnEvaluation>(context: Context): Promise<Context & Desk> {
  const { db, appraisal } = context;
  const almanac = await almanacOf(context);
  const results = await assessedResults(db, appraisal);
  return { ...context, almanac, results, organisation: await organisationOf(db, appraisal, almanac) };
}

/**
 * The desk of somebody who may take this step now.
 *
 * @throws {ProblemError} `invalid-transition`, with what the step asks for.
 */
export async function deskFor<Context extends OnEvaluation>(
  context: Context,
  action: EvaluationAction,
): Promise<Context & Desk> {
  const desk = await deskOf(context);
  requireEvaluationAction(desk, desk.appraisal, action, desk.almanac);
  return desk;
}

/** What a step changes beside the state. */
export interface Changes {
  readonly columns?: Partial<Pick<AppraisalRecord, 'signedAt' | 'deliveredAt' | 'reportedAt' | 'predicate'>>;
  readonly evaluation?: Partial<StoredEvaluation>;
  /** What the person says to it, kept with the step. */
  readonly note?: string;
}

/** Takes a step of the evaluation's machine, notes who took it, and tells the portals. */
export async function take(desk: Desk, action: EvaluationAction, changes: Changes = {}): Promise<Evaluation> {
  const { appraisal, viewer, now } = desk;
  const { columns, evaluation, note } = changes;
  const { history } = appraisal.evaluation;
  const step = { action, by: summaryOf(viewer), at: now().toISOString(), ...(note !== undefined && { note }) };
  const next = await change(desk, {
    ...columns,
    evaluationState: nextEvaluationState(appraisal.evaluationState, action) ?? appraisal.evaluationState,
    evaluation: { ...appraisal.evaluation, ...evaluation, history: [...history, step] },
  });
  await tellStep(next, appraisal.evaluationState, action);
  return evaluationView(next);
}

/** Writes what changed, and gives the desk as it is then. */
export async function change(desk: Desk, changed: Partial<AppraisalRecord>): Promise<Desk> {
  const { db, appraisal } = desk;
  const next = { ...changed, evaluationVersion: appraisal.evaluationVersion + 1 };
  await updateAppraisal(db, appraisal, next);
  return { ...desk, appraisal: { ...appraisal, ...next } };
}

const events: Partial<Record<EvaluationAction, EventType>> = {
  'submit-self-assessment': 'evaluation.submitted',
  sign: 'evaluation.signed',
  deliver: 'evaluation.delivered',
  acknowledge: 'evaluation.acknowledged',
  object: 'evaluation.objected',
  explain: 'evaluation.explained',
  decide: 'evaluation.decided',
  'take-over': 'evaluation.taken-over',
  correct: 'evaluation.corrected',
  report: 'evaluation.reported',
};

/** Tells the portals of a step, with the last day of the term that runs from it on, for whoever is next. */
export async function tellStep(
  desk: Pick<Desk, 'db' | 'agency' | 'now' | 'makeId' | 'appraisal' | 'almanac'>,
  from: string,
  action: EvaluationAction,
): Promise<void> {
  const type = events[action];
  if (!type) return;
  const { appraisal, almanac } = desk;
  const { id: appraisalId, term, employeeId, evaluationState: state } = appraisal;
  const row = evaluationMachine.find((step) => step.action === action && step.from.some((known) => known === from));
  const dueOn = clocksOf(appraisal, almanac).find(({ clock }) => clock === row?.clock)?.dueOn;
  await tell(desk, type, { appraisalId, term, employeeId, state, ...(dueOn !== undefined && { dueOn }) });
}
