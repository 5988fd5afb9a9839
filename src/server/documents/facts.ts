import type {
  BehaviourValue,
  Feedback,
  Judgement,
  Objection,
  OrganisationLevel,
  PlanApproach,
  PlanForm,
  Predicate,
  WorkPlan,
  WorkResult,
} from '../../contract/index.js';
import type { Realisation } from '../../contract/self-assessment.js';

/**
 * What a document is made from: the records as they were when it was settled. Whoever makes these has looked at what the reader
 * may know; the forms are pure functions of them.
 */

/** Somebody as the forms print them. */
export interface Person {
  readonly name: string;
  readonly nip: string | null;
  /** *Pangkat*; PPPK have none. */
  readonly rank: string | null;
  /** *Golongan ruang*. */
  readonly grade: string | null;
  readonly position: string;
  readonly unit: string;
}

/** What every form begins with. */
export interface Frame {
  readonly agency: string;
  readonly year: number;
  /** `annual`, `Q1`, `M01`. */
  readonly term: string;
  /** First and last day that it speaks of. */
  readonly period: { readonly start: string; readonly end: string };
  /** IANA zone of the employee's unit. */
  readonly timeZone: string;
  readonly version: number;
  /** When the content was settled, `null` for a draft. */
  readonly settledAt: string | null;
  readonly employee: Person;
  readonly appraiser: Person | null;
}

/** A plan with its measures. */
export interface PlanFacts extends Frame {
  readonly approach: PlanApproach;
  readonly planForm: PlanForm;
  readonly results: readonly PrintedResult[];
  readonly behaviours: readonly BehaviourValue[];
  readonly expectations: WorkPlan['expectations'];
  readonly annexes: WorkPlan['annexes'];
  /** When the employee proposed it, as the record knows; `null` where it does not. */
  readonly proposedAt: string | null;
}

/** A result, with the post it was carried out in where that is not the main one (ACT-5). */
export interface PrintedResult extends WorkResult {
  readonly post?: string;
}

/** What an evaluation came to. */
export interface EvaluationFacts extends Frame {
  readonly secondLevelAppraiser: Person | null;
  /** Achievement of the unit that the appraiser heads (ORG-2), `null` while not set. */
  readonly organisation: { readonly unit: string; readonly level: OrganisationLevel } | null;
  readonly judgement: Judgement;
  readonly predicate: Predicate | null;
}

/** The result of an evaluation with all it rests on. */
export interface ResultFacts extends EvaluationFacts {
  readonly approach: PlanApproach;
  readonly planForm: PlanForm;
  readonly results: readonly PrintedResult[];
  readonly behaviours: readonly BehaviourValue[];
  readonly expectations: WorkPlan['expectations'];
  readonly realisations: readonly Realisation[];
  /** What may be shown of the feedback, each with what it speaks of: a result, a behaviour value, or neither. */
  readonly feedback: readonly Feedback[];
  /** Whoever judged: the appraiser, or the second-level appraiser after a takeover or a changed decision. */
  readonly signer: Person | null;
}

/** The document that is handed over. */
export interface DocumentFacts extends EvaluationFacts {
  /** Which of the three forms: normal, taken over, changed after an objection. */
  readonly form: 'D.1.1' | 'D.1.2' | 'D.1.3';
  /** With D.1.3, what was objected and decided; who decided is `secondLevelAppraiser`. */
  readonly objection: Pick<Objection, 'reasons' | 'explanation' | 'decision'> | null;
  /** With D.1.3, the predicate that was objected to. */
  readonly formerPredicate: Predicate | null;
}
