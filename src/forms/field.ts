import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localize } from '../controllers/localize.js';
import type { fieldTexts } from '../locales/fields.js';

/** What stands around a field, and what it says of itself. */
export interface FieldFrame {
  readonly text: Localize<typeof fieldTexts>;
  readonly label: string;
  /** Whether the label is shown here, and not on the page. */
  readonly hasLabel: boolean;
  /** What the page calls the field, where it has the label: a `<label>` there cannot reach the field by itself. */
  readonly outerName: string;
  readonly hint: string;
  readonly hasHint: boolean;
  readonly required: boolean;
  readonly readonly: boolean;
  /** Cannot be used at all. */
  readonly inactive: boolean;
  /** What is wrong; empty where nothing is. */
  readonly message: string;
}

/** A field for a line of text in a portal's form. */
export interface TextField extends FieldFrame {
  readonly shown: string;
  readonly kind: string;
  readonly inputmode: 'decimal' | 'numeric';
  readonly autocomplete: string;
  readonly unit?: string;
  /** How it was read, between field and error; its id is `reading`. */
  readonly reading?: TemplateResult;
  readonly type: (typed: string) => void;
  readonly finish: () => void;
}

/** Label, hint, field, how it was read, what is wrong: all in one root, so that they can name each other. */
export function textField(field: TextField): TemplateResult {
  const { text, shown, kind, unit, required, message, reading } = field;
  return html`
    <div class="field" lang=${text.lang}>
      <label for="field" ?hidden=${!field.hasLabel}>${labelWords(field)}</label>
      ${hintWords(field)}
      <div class="entry">
        <input
          id="field"
          class=${kind}
          type="text"
          inputmode=${field.inputmode}
          autocomplete=${field.autocomplete}
          autocapitalize="off"
          spellcheck="false"
          aria-label=${nameFromPage(field) || nothing}
          aria-describedby="unit hint reading error"
          aria-required=${required ? 'true' : nothing}
          aria-invalid=${message ? 'true' : nothing}
          ?readonly=${field.readonly}
          ?disabled=${field.inactive}
          .value=${live(shown)}
          @input=${(event: Event) => field.type((event.target as HTMLInputElement).value)}
          @change=${field.finish}
        />
        ${unit ? html`<span id="unit" class="unit">${unit}</span>` : nothing}
      </div>
      ${reading ?? nothing}
      ${errorWords(message)}
    </div>
  `;
}

/** The words of the label, and that an answer is needed: `aria-required` says it to those who do not see it. */
export function labelWords({ text, label, required }: FieldFrame): TemplateResult {
  return html`<slot name="label">${label}</slot>${
    required ? html` <span class="required" aria-hidden="true">${text.term('required')}</span>` : nothing
  }`;
}

/** The name of a field whose label stands on the page; empty where it is ours. */
export function nameFromPage({ hasLabel, outerName }: FieldFrame): string {
  return hasLabel ? '' : outerName;
}

/** Help, ours or the page's. */
export function hintWords({ hint, hasHint }: FieldFrame): TemplateResult {
  return html`<div class="hint" id="hint" ?hidden=${!hasHint}><slot name="hint">${hint}</slot></div>`;
}

function errorWords(message: string): TemplateResult {
  return html`<p class="error" id="error" ?hidden=${!message}>${message}</p>`;
}
