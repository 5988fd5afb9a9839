import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Rating, ratings } from '../../contract/vocabulary.js';

/** One question with three answers. */
export interface RatingChoice {
  /** Id of the first answer, and what holds the three together. */
  readonly id: string;
  readonly legend: string;
  /** Says what is judged, to those who do not see what stands beside. */
  readonly about?: string;
  /** What helps to answer, between the question and the answers. */
  readonly hint?: TemplateResult;
  readonly rating: Rating | null;
  readonly word: (rating: Rating) => string;
  /** Why the answer is needed; empty where nothing is wrong. */
  readonly error: string;
  readonly choose: (rating: Rating) => void;
}

/** Three radios, best first, none of them chosen until a person does. */
export function ratingChoice(choice: RatingChoice): TemplateResult {
  const { id, legend, about, hint, rating, word, error, choose } = choice;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return html`
    <fieldset
      class="rating-choice"
      role="radiogroup"
      aria-required="true"
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${described || nothing}
    >
      <legend>${legend}${about ? html`<span class="spoken"> ${about}</span>` : nothing}</legend>
      ${hint ? html`<div id="${id}-hint">${hint}</div>` : nothing}
      <div class="choices">
        ${ratings.map(
          (key, index) => html`
            <label class="choice">
              <input
                type="radio"
                id=${index === 0 ? id : `${id}-${key}`}
                name=${id}
                value=${key}
                .checked=${live(rating === key)}
                @change=${() => choose(key)}
              />
              <span>${word(key)}</span>
            </label>
          `,
        )}
      </div>
      ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
    </fieldset>
  `;
}

/** A field of running text that may stay empty. */
export interface WordsField {
  readonly id: string;
  readonly label: string;
  /** What is written about, to those who do not see what stands beside. */
  readonly about?: string;
  readonly hint?: string;
  readonly value: string;
  readonly required?: boolean;
  /** Most characters; what the contract takes as running text unless told. */
  readonly longest?: number;
  readonly error?: string;
  readonly write: (words: string) => void;
}

/** The longest text the contract takes. */
const longestText = 8000;

/** A label, a hint, a text field and what is wrong with it, all in one root. */
export function wordsField(field: WordsField): TemplateResult {
  const { id, label, about, hint, value, required, longest = longestText, error, write } = field;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return html`
    <div class="field words">
      <label for=${id}>${label}${about ? html`<span class="spoken"> ${about}</span>` : nothing}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      <textarea
        id=${id}
        rows="1"
        maxlength=${longest}
        ?required=${required ?? false}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${described || nothing}
        .value=${live(value)}
        @input=${(event: InputEvent) => write((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
    </div>
  `;
}
