import { html, nothing, type TemplateResult } from 'lit';

/** One thing that is asked in a form. */
export interface EntryField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** A person changed it; hears all that stands in it. */
  readonly change: (value: string) => void;
  /** One line unless told: a `day`, a whole `number`, or several `lines`. */
  readonly kind?: 'line' | 'day' | 'number' | 'lines';
  /** What helps to answer, below the field, so that fields beside each other line up. */
  readonly hint?: string | undefined;
  /** What is wrong; empty where nothing is. */
  readonly error?: string | undefined;
  readonly maxLength?: number;
  readonly rows?: number;
  /** Language of what is written, where it is not that of the screen. */
  readonly lang?: string;
}

/** A field with its name, what helps, and what is wrong with it. */
export function entryField(field: EntryField): TemplateResult {
  const { id, label, hint, error } = field;
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${field.kind === 'lines' ? linesOf(field) : lineOf(field)}
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      <p class="error" id="${id}-error" ?hidden=${!error}>${error || nothing}</p>
    </div>
  `;
}

function lineOf(field: EntryField) {
  const { id, value, change, kind, error, maxLength, lang } = field;
  return html`<input
    id=${id}
    type=${kind === 'day' ? 'date' : 'text'}
    class=${kind === 'number' ? 'figures' : nothing}
    inputmode=${kind === 'number' ? 'numeric' : nothing}
    autocomplete="off"
    lang=${lang ?? nothing}
    maxlength=${maxLength ?? nothing}
    aria-describedby=${describedBy(field)}
    aria-invalid=${error ? 'true' : nothing}
    .value=${value}
    @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
  />`;
}

function linesOf(field: EntryField) {
  const { id, value, change, error, maxLength, rows, lang } = field;
  return html`<textarea
    id=${id}
    rows=${rows ?? 3}
    lang=${lang ?? nothing}
    maxlength=${maxLength ?? nothing}
    aria-describedby=${describedBy(field)}
    aria-invalid=${error ? 'true' : nothing}
    .value=${value}
    @input=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}
  ></textarea>`;
}

const describedBy = ({ id, hint }: EntryField) => `${hint ? `${id}-hint ` : ''}${id}-error`;
