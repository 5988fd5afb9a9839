import type { TemplateResult } from 'lit';
import type { EvaluationChange } from '../../contract/evaluation.js';
import type { CourseEntry } from './course.js';
import type { DeskWords } from './desk-words.js';
import type { EvaluationDesk, EvaluationDraft, EvaluationStepName, WordedStep } from './evaluation.state.js';

/** What every part of the desk is given. */
export interface Workspace extends DeskWords {
  readonly desk: EvaluationDesk;
  /** The judgement as it stands on the screen. */
  readonly judgement: EvaluationChange;
  /** The person's working copy, with what they write for other steps. */
  readonly draft: EvaluationDraft;
  /** `rate`: marks can be set. `read`: they can be read. `evidence`: there is no judgement for this reader yet. */
  readonly mode: 'rate' | 'read' | 'evidence';
  /** Places that are pointed out as missing: gaps of the judgement, `STEP-words`, `outcome`. */
  readonly missing: ReadonlySet<string>;
  /** The step that is under way; empty when none is. */
  readonly running: string;
  /** The buttons of a decision that is shown to be confirmed. */
  readonly confirmation?: TemplateResult | undefined;
  /** The moment from which days are counted. */
  readonly now: Date;
  /** Changes the judgement; works on the newest one, so that parts that were not rendered again stay right. */
  readonly change: (update: (judgement: EvaluationChange) => Partial<EvaluationChange>) => void;
  /** Keeps what is written for a step. */
  readonly write: (step: WordedStep, words: string) => void;
  /** Chooses how the objection is decided. */
  readonly chooseOutcome: (outcome: 'upheld' | 'changed') => void;
  /** A part of the page that comes in a file of its own. */
  readonly later: (part: CourseEntry) => unknown;
  /** Asks for a step; whatever it still needs is pointed out first. */
  readonly take: (step: EvaluationStepName) => void;
}
