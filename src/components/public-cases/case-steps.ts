import { html, nothing, type TemplateResult } from 'lit';
import type { Unit } from '../../contract/agency.js';
import type { Policy } from '../../contract/policy.js';
import { publicCaseClasses, type PublicCaseClass } from '../../contract/public-vocabulary.js';
import { officialTerm } from '../../locales/official-term.js';
import { publicCaseClass } from '../../locales/terms.js';
import { entryField } from '../../templates/entry-field.js';
import type { CasePage } from './case-reading.js';
import { type CaseFault, type CaseWriting, type StepAction, stepsOf, takesBack, worded } from './case-writing.js';

type CaseDays = Policy['publicVoice']['caseDays'];

/** What the form of a step is given beside the page. */
export interface StepScope extends CasePage {
  readonly writing: CaseWriting;
  readonly faults: readonly CaseFault[];
  readonly caseDays: CaseDays;
  /** Units to forward to. */
  readonly units: readonly Unit[];
  readonly isRunning: boolean;
  readonly change: (part: Partial<CaseWriting>) => void;
  readonly send: () => void;
  /** Takes what is published off the public page. */
  readonly takeBack: () => void;
}

/** The steps that are allowed, none preselected, and what the chosen one needs. */
export function caseSteps(scope: StepScope, trust: TemplateResult): TemplateResult {
  const { text, one, writing } = scope;
  const steps = stepsOf(one);
  if (steps.length === 0) return html`<p class="note">${text.term('nothingNext')}</p>`;
  const action = writing.action && steps.includes(writing.action) ? writing.action : null;
  return html`
    <section class="part screen-only" aria-labelledby="next">
      <h4 id="next">${text.term('next')}</h4>
      <div
        class="choices"
        id="step"
        tabindex="-1"
        role="radiogroup"
        aria-labelledby="next"
        aria-describedby="step-error"
      >
        ${steps.map(
          (step) => html`
            <label class="choice">
              <input type="radio" name="step" .checked=${action === step} @change=${() => choose(scope, step)} />
              <span>${text.term(takesBack(one, step) ? 'do-show-text' : `do-${step}`)}</span>
            </label>
          `,
        )}
      </div>
      ${faultOf(scope, 'step')}
      ${action ? html`${stepFields(scope, action)}${trust}${stepButtons(scope, action)}` : nothing}
    </section>
  `;
}

/** What is published already is what one goes on writing. */
function choose({ one: { published }, writing, change }: StepScope, action: StepAction) {
  const isFirst = action === 'publish' && published && !writing.question && !writing.answer;
  change({ action, ...(isFirst && published) });
}

function stepFields(scope: StepScope, action: StepAction) {
  const { text, one } = scope;
  if (takesBack(one, action)) return nothing;
  switch (action) {
    case 'verify':
      return html`${classField(scope)}${wordsField(scope, action)}`;
    case 'forward':
      return html`${unitField(scope)}${wordsField(scope, action)}`;
    case 'publish':
      return html`
        <p class="note">${text.term('publishHint')}</p>
        ${field(scope, 'question', text.term('publishQuestion'), 3)} ${field(scope, 'answer', text.term('publishAnswer'), 4)}
      `;
    case 'hide-text':
      return field(scope, 'reason', text.term('hideReason'), 2, text.term('hideHint'));
    default:
      return wordsField(scope, action);
  }
}

/** Every class with the term that follows from it: choosing one starts that clock. */
function classField(scope: StepScope) {
  const { text, writing, caseDays, change } = scope;
  const term = (key: PublicCaseClass) =>
    key === 'praise' ? text.term('answerNever') : text.term('answerIn', text.format.number(caseDays[key]));
  return html`
    <fieldset class="part" id="class" tabindex="-1" aria-describedby="class-error">
      <legend>${text.term('classQuestion')}</legend>
      <div class="column">
        ${publicCaseClasses.map(
          (key) => html`
            <label class="choice">
              <input type="radio" name="class" .checked=${writing.class === key} @change=${() => change({ class: key })} />
              <span>${officialTerm(text.lang, publicCaseClass, key)}<span class="note">${term(key)}</span></span>
            </label>
          `,
        )}
      </div>
      ${faultOf(scope, 'class')}
    </fieldset>
  `;
}

function unitField(scope: StepScope) {
  const { text, writing, units, one, change } = scope;
  return html`
    <div class="field">
      <label for="unitId">${text.term('chooseUnit')}</label>
      <select
        id="unitId"
        aria-describedby="unitId-error"
        @change=${(event: Event) => change({ unitId: (event.target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${!writing.unitId}>${text.term('chooseUnitFirst')}</option>
        ${units
          .filter(({ id }) => id !== one.unitId)
          .map(({ id, name }) => html`<option value=${id} ?selected=${writing.unitId === id}>${name}</option>`)}
      </select>
      ${faultOf(scope, 'unitId')}
    </div>
  `;
}

function wordsField(scope: StepScope, action: StepAction) {
  const label = scope.text.known(`text-${action}`);
  if (!worded[action] || !label) return nothing;
  return action === 'answer'
    ? field(scope, 'text', label, 8, scope.text.term('answerHint'))
    : field(scope, 'text', label, 3);
}

function field(
  scope: StepScope,
  id: 'text' | 'question' | 'answer' | 'reason',
  label: string,
  rows: number,
  hint?: string,
) {
  const { text, writing, faults, change } = scope;
  return entryField({
    ...{ id, label, rows, hint },
    kind: 'lines',
    value: writing[id],
    error: faults.includes(id) ? text.term(`fault-${id}`) : '',
    maxLength: id === 'reason' ? 500 : 4000,
    change: (value) => change({ [id]: value }),
  });
}

function stepButtons({ text, one, isRunning, send, takeBack }: StepScope, action: StepAction) {
  const words = takesBack(one, action) ? text.term('showText') : text.term(`send-${action}`);
  return html`
    <div class="actions">
      ${
        action === 'publish' && one.published
          ? html`<button type="button" @click=${takeBack}>${text.term('takeBack')}</button>`
          : nothing
      }
      <button type="button" class="primary" aria-disabled=${isRunning ? 'true' : 'false'} @click=${send}>
        ${isRunning ? text.term('sending') : words}
      </button>
    </div>
  `;
}

function faultOf({ text, faults }: StepScope, fault: CaseFault) {
  const isWrong = faults.includes(fault);
  return html`<p class="error" id="${fault}-error" ?hidden=${!isWrong}>${isWrong ? text.term(`fault-${fault}`) : nothing}</p>`;
}
