import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Rating, ratings } from '../../contract/vocabulary.js';
import { choiceGroup } from '../../templates/choice-group.js';

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
export function ratingChoice({ id, legend, about, hint, rating, word, error, choose }: RatingChoice): TemplateResult {
  return choiceGroup({
    id,
    legend: html`${legend}${about ? html`<span class="spoken"> ${about}</span>` : nothing}`,
    hint,
    choices: ratings.map((key) => ({ value: key, label: word(key) })),
    chosen: rating,
    required: true,
    error,
    choose,
  });
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
