import type { EvaluationAction } from '../../contract/index.js';
import { evaluationActionsFor, evaluationHindrance } from '../../rules/index.js';
import type { Almanac } from '../almanac.js';
import { endpointOf, refuseStep } from '../steps.js';
import type { AppraisalRecord } from '../store/appraisals.js';
import { type Actor, mayCall } from './actor.js';
import { evaluationFacts, whyNotAssessed } from './evaluation-facts.js';

/** What the caller may do to self-assessment and evaluation now: nothing where nothing is assessed. */
export function evaluationActions(actor: Actor, record: AppraisalRecord, almanac: Almanac): EvaluationAction[] {
  if (whyNotAssessed(record, almanac)) return [];
  const facts = evaluationFacts(record, almanac);
  return evaluationActionsFor(record.evaluationState, actor.relations, facts).filter((action) =>
    mayCall(endpointOf('evaluation', action), actor),
  );
}

/** @throws {ProblemError} `invalid-transition`, with what the step asks for, where state, plan or a term does not allow it. */
export function requireEvaluationAction(
  actor: Actor,
  record: AppraisalRecord,
  action: EvaluationAction,
  almanac: Almanac,
): void {
  const allowedActions = evaluationActions(actor, record, almanac);
  if (allowedActions.includes(action)) return;
  const { planState, evaluationState: currentState } = record;
  const reason = whyNotAssessed(record, almanac);
  if (reason === 'plan-not-agreed') {
    refuseStep('evaluation', action, { currentState: planState, allowedActions, states: ['approved'] });
  }
  if (reason) refuseStep('evaluation', action, { currentState, allowedActions, states: [], detail: reason });
  const facts = evaluationFacts(record, almanac);
  // Only where state and person are right is it a day, or a decision, that stands in the way.
  const isRight = evaluationActionsFor(currentState, actor.relations).includes(action);
  const hindrance = isRight ? evaluationHindrance(currentState, action, facts) : null;
  const detail =
    hindrance && detailOf(hindrance, (action === 'object' || action === 'correct') && facts.final === true);
  refuseStep('evaluation', action, { currentState, allowedActions, hindrance, ...(detail && { detail }) });
}

function detailOf({ notBefore, notAfter }: NonNullable<ReturnType<typeof evaluationHindrance>>, isFinal: boolean) {
  if (notBefore !== null) return 'not-yet';
  if (notAfter !== null) return 'term-over';
  return isFinal ? 'result-is-final' : undefined;
}
