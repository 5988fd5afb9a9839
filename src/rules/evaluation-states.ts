import type { EvaluationAction, EvaluationState, Relation } from '../contract/vocabulary.js';
import { actionsFor, nextState, type Transition } from './transition.js';

/** The life of an evaluation: the states are ours, the acts behind them law (P6 §22–29, p.89–119). */
export const evaluationMachine: readonly Transition<EvaluationState, EvaluationAction>[] = [
  {
    action: 'submit-self-assessment',
    from: ['collecting'],
    to: 'rating',
    by: ['own'],
    clock: 'evaluation.annual',
    cite: 'P6 §16, p.68',
  },
  {
    // Saving an unfinished judgement keeps or brings back `rating`: only one without gaps is rated.
    action: 'rate',
    from: ['rating', 'rated'],
    to: 'rated',
    by: ['appraiser'],
    within: 'evaluation.annual',
    clock: 'evaluation.annual',
    cite: 'P6 §23, p.97–103',
  },
  {
    action: 'sign',
    from: ['rated'],
    to: 'signed',
    by: ['appraiser'],
    within: 'evaluation.annual',
    clock: 'document.deliver',
    cite: 'P6 p.114 A.3',
  },
  {
    action: 'take-over',
    from: ['collecting', 'rating', 'rated'],
    to: 'taken-over',
    by: ['second-level-appraiser'],
    within: 'takeover.sign',
    clock: 'takeover.deliver',
    cite: 'P6 p.90 A.11, p.115–116 A.8',
  },
  {
    action: 'deliver',
    from: ['signed'],
    to: 'delivered',
    by: ['appraiser'],
    within: 'document.deliver',
    clock: 'document.return',
    cite: 'P6 p.114 A.5',
  },
  {
    action: 'deliver',
    from: ['taken-over'],
    to: 'delivered',
    by: ['second-level-appraiser'],
    within: 'takeover.deliver',
    clock: 'takeover.return',
    cite: 'P6 p.116 A.9',
  },
  {
    action: 'acknowledge',
    from: ['delivered'],
    to: 'acknowledged',
    by: ['own'],
    within: 'document.return',
    clock: 'document.report',
    cite: 'P6 p.114 A.6',
  },
  {
    action: 'object',
    from: ['delivered', 'acknowledged'],
    to: 'objected',
    by: ['own'],
    within: 'objection.file',
    clock: 'objection.decide',
    cite: 'P6 §29, p.117 B.1–2',
  },
  {
    action: 'decide',
    from: ['objected'],
    to: 'decided',
    by: ['second-level-appraiser'],
    within: 'objection.decide',
    clock: 'objection.report',
    cite: 'P6 p.117 B.3–6',
  },
  {
    action: 'report',
    from: ['acknowledged'],
    to: 'reported',
    by: ['appraiser', 'second-level-appraiser'],
    within: 'document.report',
    cite: 'P6 p.115 A.7, p.117 A.11',
  },
  {
    // The terms of an objection can outlast the term of the report (docs/rules.md, Deadlines): reported now, replaced once decided.
    action: 'report',
    from: ['objected'],
    to: 'objected',
    by: ['appraiser'],
    within: 'document.report',
    cite: 'P6 p.115 A.7',
  },
  {
    action: 'report',
    from: ['decided'],
    to: 'reported',
    by: ['second-level-appraiser'],
    within: 'objection.report',
    cite: 'P6 p.119 B.8',
  },
];

/** What the state alone does not tell of an evaluation. */
export interface EvaluationFacts {
  /**
   * The result is final, so that no objection is possible: taken over, or made by the coordinating minister, the head of a
   * central agency or the regional head (OBJ-5; P6 p.90 A.11–12).
   */
  readonly final?: boolean;
}

/** What the caller may do to an evaluation in this state (P6 §22–29, p.89–119). */
export function evaluationActionsFor(
  state: string,
  relations: readonly (Relation | (string & {}))[],
  facts: EvaluationFacts = {},
): EvaluationAction[] {
  const actions = actionsFor(evaluationMachine, state, relations);
  return facts.final ? actions.filter((action) => action !== 'object') : actions;
}

/** The state of the evaluation after the action, `null` where it is not possible (P6 §22–29, p.89–119). */
export function nextEvaluationState(state: string, action: EvaluationAction): EvaluationState | null {
  return nextState(evaluationMachine, state, action);
}
