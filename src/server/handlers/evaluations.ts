import type { Endpoints, Evaluation, EvaluationAction, EvaluationChange } from '../../contract/index.js';
import { evaluationGaps, nextEvaluationState, predicateFor, suggestRatings } from '../../rules/index.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { type FieldFault, refuseFields } from '../problem-error.js';
import { type AppraisalRecord, updateAppraisal } from '../store/appraisals.js';
import { emptyEvaluation } from '../store/documents.js';
import { summaryOf } from '../store/employees.js';
import type { PolicyRow } from '../store/policies.js';
import { evaluationActions, requireEvaluationAction } from '../views/actions.js';
import { mayReadJudgement } from '../views/appraisal.js';
import { repeated } from './repeated.js';

export const evaluations: HandlersOf<'evaluations'> = {
  async get(context) {
    return evaluationView(context);
  },

  async save(context) {
    requireEvaluationAction(context, context.appraisal, 'rate');
    const { appraisal, policy, body } = context;
    refuseFields(faultsOf(body, appraisal, policy));
    const { workResultRating, behaviourRating } = body;
    const suggestions = suggestionsFor(body, appraisal, policy);
    const gaps = evaluationGaps(body, appraisal.plan.results, policy.rules.behaviours, suggestions);
    return change(context, {
      evaluationState: gaps.length === 0 ? 'rated' : 'rating',
      predicate: workResultRating && behaviourRating && predicateFor(workResultRating, behaviourRating),
      evaluation: { ...body, suggestions, policyVersion: policy.version, history: appraisal.evaluation.history },
    });
  },

  async sign(context) {
    return take(context, 'sign', { signedAt: context.now() });
  },

  async deliver(context) {
    return take(context, 'deliver', { deliveredAt: context.now() });
  },

  async acknowledge(context) {
    return take(context, 'acknowledge');
  },
};

type OnEvaluation = Omit<RequestContext<Endpoints['evaluations']['sign']>, 'body' | 'query'>;

/** The evaluation as the caller may see it: without its judgement for an employee who has not received it. */
function evaluationView({ appraisal, ...context }: OnEvaluation): Evaluation {
  const { evaluationState, evaluationVersion, predicate } = appraisal;
  const { policyVersion: _version, ...evaluation } = appraisal.evaluation;
  const isShown = mayReadJudgement(context.relations, evaluationState);
  return {
    appraisalId: appraisal.id,
    state: evaluationState,
    ...(isShown ? evaluation : { ...emptyEvaluation(), history: evaluation.history }),
    predicate: isShown ? predicate : null,
    allowedActions: evaluationActions(context, appraisal),
    etag: `"evaluation-${evaluationVersion}-${appraisal.planState}"`,
  };
}

/** Takes a step of the evaluation's machine and notes who took it. */
function take(
  context: OnEvaluation,
  action: EvaluationAction,
  changed: Partial<AppraisalRecord> = {},
): Promise<Evaluation> {
  const { appraisal, viewer, now } = context;
  requireEvaluationAction(context, appraisal, action);
  const { evaluation, evaluationState } = appraisal;
  const step = { action, by: summaryOf(viewer), at: now().toISOString() };
  return change(context, {
    ...changed,
    evaluationState: nextEvaluationState(evaluationState, action) ?? evaluationState,
    evaluation: { ...evaluation, history: [...evaluation.history, step] },
  });
}

async function change(context: OnEvaluation, changed: Partial<AppraisalRecord>): Promise<Evaluation> {
  const { db, appraisal } = context;
  const next = { ...changed, evaluationVersion: appraisal.evaluationVersion + 1 };
  await updateAppraisal(db, appraisal, next);
  return evaluationView({ ...context, appraisal: { ...appraisal, ...next } });
}

/** What the rules suggest from the marks; a result without a mark counts as not judged. */
function suggestionsFor(
  { results, behaviours }: EvaluationChange,
  { plan }: AppraisalRecord,
  { rules }: PolicyRow,
): Evaluation['suggestions'] {
  const marks = new Map(results.map(({ resultId, rating }) => [resultId, rating]));
  const views = new Map(behaviours.map(({ value, rating }) => [value, rating]));
  return suggestRatings({
    results: plan.results.map(({ id, kind }) => ({ id, kind, rating: marks.get(id) ?? null })),
    behaviours: rules.behaviours.map(({ key }) => ({ value: key, rating: views.get(key) ?? null })),
    guidance: rules.guidance,
  });
}

/** Marks name results of the plan and values of the policy, each once. */
function faultsOf(
  { results, behaviours }: EvaluationChange,
  { plan }: AppraisalRecord,
  { rules }: PolicyRow,
): FieldFault[] {
  const knownResults = new Set(plan.results.map(({ id }) => id));
  const knownValues = new Set(rules.behaviours.map(({ key }) => key));
  return [
    ...repeated(
      results,
      ({ resultId }) => resultId,
      (index) => `/results/${index}/resultId`,
    ),
    ...results.flatMap(({ resultId }, index): FieldFault[] =>
      knownResults.has(resultId) ? [] : [{ pointer: `/results/${index}/resultId`, code: 'unknown-result' }],
    ),
    ...repeated(
      behaviours,
      ({ value }) => value,
      (index) => `/behaviours/${index}/value`,
    ),
    ...behaviours.flatMap(({ value }, index): FieldFault[] =>
      knownValues.has(value) ? [] : [{ pointer: `/behaviours/${index}/value`, code: 'unknown-behaviour' }],
    ),
  ];
}
