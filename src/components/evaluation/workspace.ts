import type { TemplateResult } from 'lit';
import type { EvaluationChange } from '../../contract/evaluation.js';
import type { Deferred } from '../../controllers/deferred.js';
import type { Localize } from '../../controllers/localize.js';
import type { common } from '../../locales/common.js';
import type { frontTexts } from '../../locales/evaluation-front.js';
import type { Course, CourseEntry } from './course.js';
import type { DeskRest } from './desk-rest.js';
import type { DeskWords } from './desk-words.js';
import type { EvaluationDesk, EvaluationDraft, EvaluationStepName, WordedStep } from './evaluation.state.js';

/** What the front of the desk is given: the results and behaviours with their marks. */
export interface Front {
  readonly text: Localize<typeof frontTexts>;
  readonly common: Localize<typeof common>;
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
  /** The moment from which days are counted. */
  readonly now: Date;
  /** Changes the judgement; works on the newest one, so that parts that were not rendered again stay right. */
  readonly change: (update: (judgement: EvaluationChange) => Partial<EvaluationChange>) => void;
  /** Keeps what is written for a step. */
  readonly write: (step: WordedStep, words: string) => void;
  /** Chooses how the objection is decided. */
  readonly chooseOutcome: (outcome: 'upheld' | 'changed') => void;
  /** What comes right after the front; `undefined` until it is there. */
  readonly rest: DeskRest | undefined;
  readonly course: Deferred<Course>;
  /** Asks for a step; whatever it still needs is pointed out first. */
  readonly take: (step: EvaluationStepName) => void;
}

/** What every other part of the desk is given: words of its own besides. */
export interface Workspace extends Omit<Front, 'text' | 'course'>, DeskWords {
  /** The buttons of a decision that is shown to be confirmed. */
  readonly confirmation?: TemplateResult | undefined;
  /** A part of the page that comes in a file of its own. */
  readonly later: (part: CourseEntry) => unknown;
}
