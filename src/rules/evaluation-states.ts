import type { EvaluationAction, EvaluationState, Relation } from '../contract/vocabulary.js';
import { addDays } from './calendar.js';
import { actionsFor, nextState, type Transition } from './transition.js';
import { ownDecision } from './version.js';

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
    action: 'rate',
    from: ['taken-over'],
    to: 'taken-over',
    by: ['second-level-appraiser'],
    within: 'takeover.sign',
    clock: 'takeover.sign',
    cite: 'P6 p.90 A.11, p.115–116 A.8',
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
    action: 'sign',
    from: ['taken-over'],
    to: 'taken-over',
    by: ['second-level-appraiser'],
    within: 'takeover.sign',
    clock: 'takeover.deliver',
    cite: 'P6 p.115–116 A.8',
  },
  {
    action: 'take-over',
    from: ['collecting', 'rating', 'rated'],
    to: 'taken-over',
    by: ['second-level-appraiser'],
    within: 'takeover.sign',
    clock: 'takeover.sign',
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
    // Also after a report: the right to object ends with its own term (CLK-10), not with somebody else's step.
    action: 'object',
    from: ['delivered', 'acknowledged', 'reported'],
    to: 'objected',
    by: ['own'],
    within: 'objection.file',
    clock: 'objection.decide',
    cite: 'P6 §29, p.117 B.1–2',
  },
  {
    action: 'explain',
    from: ['objected'],
    to: 'objected',
    by: ['appraiser'],
    within: 'objection.decide',
    cite: 'P6 p.117 B.3',
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
    // Signed records are immutable: a correction is a new version that names its reason.
    action: 'correct',
    from: ['signed', 'delivered', 'acknowledged'],
    to: 'rating',
    by: ['appraiser'],
    clock: 'evaluation.annual',
    cite: ownDecision,
  },
  {
    action: 'report',
    from: ['delivered', 'acknowledged'],
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

/** What the state alone does not tell of an evaluation. What is left out does not stand in the way. */
export interface EvaluationFacts {
  /**
   * The result is final, so that no objection is possible: taken over, or made by the coordinating minister, the head of a
   * central agency or the regional head (OBJ-5; P6 p.90 A.11–12).
   */
  readonly final?: boolean;
  /** An objection was decided: it is final (OBJ-4), and the judgement behind it too. */
  readonly decided?: boolean;
  /** Whether the second-level appraiser who took over has signed: rating ends and handing over begins. */
  readonly signed?: boolean;
  /** Whether the judgement has no gaps, where the state does not say so: `taken-over`. */
  readonly complete?: boolean;
  /** Last day of the window in which the appraiser evaluates, where it has not passed: nothing is taken over before. */
  readonly windowEnd?: string | null;
  /** Last day of the term of objection, where it has passed. */
  readonly objectionEnded?: string | null;
  /** Last day of the term of return, where it has not passed and the document has not come back: it is not reported before. */
  readonly returnEnd?: string | null;
  /** It was reported while, or before, the objection was filed: once is enough until that is decided. */
  readonly reported?: boolean;
}

/** Why a step that the state allows is not possible now: the first day on which it is, or the last on which it was. */
export interface Hindrance {
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

/** No day makes the step possible: something else stands in its way. */
const noDate: Hindrance = { notBefore: null, notAfter: null };

/** What hinders a step that the machine allows, `null` where nothing does. */
export function evaluationHindrance(
  state: string,
  action: EvaluationAction,
  facts: EvaluationFacts = {},
): Hindrance | null {
  switch (action) {
    case 'take-over':
      return facts.windowEnd ? { ...noDate, notBefore: addDays(facts.windowEnd, 1) } : null;
    case 'rate':
      return state === 'taken-over' && facts.signed ? noDate : null;
    case 'sign':
      return state === 'taken-over' && (facts.signed || facts.complete === false) ? noDate : null;
    case 'deliver':
      return state === 'taken-over' && facts.signed === false ? noDate : null;
    case 'object':
      if (facts.final || facts.decided) return noDate;
      return facts.objectionEnded ? { ...noDate, notAfter: facts.objectionEnded } : null;
    case 'correct':
      return facts.final || facts.decided ? noDate : null;
    case 'report':
      if (state === 'objected') return facts.reported ? noDate : null;
      return state === 'delivered' && facts.returnEnd ? { ...noDate, notBefore: addDays(facts.returnEnd, 1) } : null;
    default:
      return null;
  }
}

/**
 * What the caller may do to an evaluation in this state (P6 §22–29, p.89–119). Nobody takes over from themselves: where appraiser
 * and second-level appraiser are one person (ACT-3), it would only take the right to object away.
 */
export function evaluationActionsFor(
  state: string,
  relations: readonly (Relation | (string & {}))[],
  facts: EvaluationFacts = {},
): EvaluationAction[] {
  return actionsFor(evaluationMachine, state, relations).filter(
    (action) =>
      evaluationHindrance(state, action, facts) === null &&
      !(action === 'take-over' && relations.includes('appraiser')),
  );
}

/** The state of the evaluation after the action, `null` where it is not possible (P6 §22–29, p.89–119). */
export function nextEvaluationState(state: string, action: EvaluationAction): EvaluationState | null {
  return nextState(evaluationMachine, state, action);
}
