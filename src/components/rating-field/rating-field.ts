import { html, LitElement, nothing } from 'lit';
import { property } from '../../decorators.js';
import type { ScaleStep } from '../../contract/policy.js';
import { ratings } from '../../contract/vocabulary.js';
import { hintWords, labelWords, nameFromPage } from '../../forms/field.js';
import { FormControl } from '../../forms/form-control.js';
import type { Fault } from '../../forms/form-control-element.js';
import { policyWord } from '../../locales/policy-words.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { choiceRow } from '../../styles/choice-row.js';
import { controls } from '../../styles/controls.js';
import { fields } from '../../styles/fields.js';
import { host } from '../../styles/host.js';
import { type Choice, choiceGroup } from '../../templates/choice-group.js';
import { styles } from './rating-field.styles.js';

/**
 * A rating in a portal's form: the three steps of the regulation with their official labels (P6 p.97–102), or a scale of the
 * agency, written as `<option>`s inside or handed over as `scale`. None is chosen until a person does.
 *
 * @tag asn-rating-field
 * @slot - `<option value="…">…</option>` for each answer of the agency's own scale.
 * @slot label - The question, in place of the attribute.
 * @slot hint - Help below the question, in place of the attribute.
 * @csspart choice
 */
export class RatingField extends FormControl(LitElement) {
  static override styles = [host, controls, choiceRow, fields, styles];

  /** The steps of a policy's scale, in the order to show; their scores are sent. */
  @property({ attribute: false }) scale: readonly ScaleStep[] = [];

  override render() {
    const { frame, value } = this;
    const { text, required, readonly, inactive, message } = frame;
    const canClear = value !== '' && !required && !readonly && !inactive;
    return html`
      <div class="field ${this.#hasOwnScale ? 'scale' : ''}" lang=${text.lang} @change=${() => this.finish()}>
        ${choiceGroup({
          id: 'field',
          legend: labelWords(frame),
          label: nameFromPage(frame),
          hint: hintWords(frame),
          choices: this.#choices,
          chosen: value || null,
          ...{ required, readonly, disabled: inactive },
          error: message,
          choose: (chosen) => this.edit(chosen),
        })}
        ${
          canClear
            ? html`<button type="button" class="quiet" @click=${() => this.#clear()}>
              ${text.term('clear')}<span class="spoken"> ${this.fieldName}</span>
            </button>`
            : nothing
        }
      </div>
      <slot hidden></slot>
    `;
  }

  protected override field() {
    const radios = this.shadowRoot?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? [];
    return [...radios].find(({ checked }) => checked) ?? radios[0] ?? null;
  }

  protected override enter(value: string) {
    this.edit(value);
  }

  protected override formValue() {
    return this.#isAnswer ? this.value : null;
  }

  protected override fault(): Fault | undefined {
    if (this.#isAnswer || !this.required) return undefined;
    return { constraint: 'valueMissing', message: this.text.term('missing-choice') };
  }

  /** Whether one of the answers shown is chosen: what a person cannot see must not be sent for them. */
  get #isAnswer(): boolean {
    return this.#choices.some(({ value }) => value === this.value);
  }

  get #choices(): readonly Choice<string>[] {
    const { lang } = this.text;
    const written = this.#options.map(({ value, label }) => ({ value, label }));
    if (written.length > 0) return written;
    if (this.scale.length > 0)
      return this.scale.map((step) => ({ value: String(step.score), label: policyWord(lang, step) }));
    return ratings.map((rating) => ({ value: rating, label: officialTerm(lang, terms.rating, rating) }));
  }

  get #options(): readonly HTMLOptionElement[] {
    return [...this.querySelectorAll<HTMLOptionElement>(':scope > option')];
  }

  get #hasOwnScale(): boolean {
    return this.#options.length > 0 || this.scale.length > 0;
  }

  #clear() {
    // The button goes with the answer: the focus must not.
    this.focus();
    this.edit('');
    this.finish();
  }
}
