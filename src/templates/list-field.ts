import { html, nothing, type TemplateResult } from 'lit';

/** One thing to choose from a list. */
export interface ListField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Each by its value and its words, in order. */
  readonly options: readonly (readonly [value: string, words: string])[];
  /** What is wrong; empty where nothing is. */
  readonly error?: string;
  /** A person chose another. */
  readonly change: (value: string) => void;
}

/** A list with its name, and what is wrong with what is chosen. */
export function listField({ id, label, value, options, error = '', change }: ListField): TemplateResult {
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        aria-describedby="${id}-error"
        aria-invalid=${error ? 'true' : 'false'}
        @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
      >
        ${options.map(([key, words]) => html`<option value=${key} .selected=${key === value}>${words}</option>`)}
      </select>
      <p class="error" id="${id}-error" ?hidden=${!error}>${error || nothing}</p>
    </div>
  `;
}
