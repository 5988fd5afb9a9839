import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One answer of several. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One question with a few answers. */
export interface ChoiceGroup<Value extends string> {
  /** Id of the first answer, and what holds them together. */
  readonly id: string;
  readonly legend: TemplateResult;
  /** The name of the question where it stands outside; the legend is hidden then. */
  readonly label?: string;
  /** What helps to answer, between the question and the answers. */
  readonly hint?: TemplateResult;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | null;
  readonly required?: boolean;
  /** Only the chosen answer can be read; none can be changed. */
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  /** What is wrong; empty where nothing is. */
  readonly error: string;
  /** A person chose an answer; hears of it before the page does. */
  readonly choose: (value: Value) => void;
}

/** Radios side by side, none of them chosen until a person does. Needs `choiceRow` of the styles. */
export function choiceGroup<Value extends string>(group: ChoiceGroup<Value>): TemplateResult {
  const { id, legend, label, hint, choices, chosen, required, readonly, disabled, error, choose } = group;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return html`
    <fieldset
      class="rating-choice"
      role="radiogroup"
      aria-label=${label || nothing}
      aria-required=${required ? 'true' : nothing}
      aria-readonly=${readonly ? 'true' : nothing}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${described || nothing}
    >
      <legend ?hidden=${Boolean(label)}>${legend}</legend>
      ${hint ? html`<div id="${id}-hint">${hint}</div>` : nothing}
      <div class="choices">
        ${choices.map(
          ({ value, label: answer }, index) => html`
            <label class="choice">
              <input
                type="radio"
                id=${index === 0 ? id : `${id}-${value}`}
                name=${id}
                value=${value}
                ?disabled=${disabled || (readonly && value !== chosen)}
                .checked=${live(value === chosen)}
                @input=${() => choose(value)}
              />
              <span>${answer}</span>
            </label>
          `,
        )}
      </div>
      ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
    </fieldset>
  `;
}
