import { html, type TemplateResult } from 'lit';
import type { WordedStep } from './evaluation.state.js';
import { wordsId } from './lacks.js';
import { wordsField } from './rating-choice.js';
import { stepButton } from './signing.js';
import type { Workspace } from './workspace.js';

/** The longest reason the contract takes. */
const longestReason = 4000;

/** A step that is taken with words: what they are for, who reads them, and the button that sends them. */
export interface WordedForm {
  readonly step: WordedStep;
  readonly label: string;
  readonly hint: string;
  readonly verb: string;
  /** Whether it is what comes next here. */
  readonly primary?: boolean;
}

/** A field for the words, and under it the button. */
export function wordedForm(space: Workspace, form: WordedForm): TemplateResult {
  const { step, label, hint, verb, primary = true } = form;
  const { text, draft, missing, running, write, take } = space;
  const id = wordsId(step);
  return html`<div class="worded">
    ${wordsField({
      id,
      label,
      hint,
      value: draft.words?.[step] ?? '',
      required: true,
      longest: longestReason,
      error: missing.has(id) ? text.term('reasonNeeded') : '',
      write: (words) => write(step, words),
    })}
    <div class="actions">${stepButton(verb, running === step, () => take(step), primary)}</div>
  </div>`;
}
