import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Bilingual } from '../../contract/public-service.js';
import type { Locale } from '../../locales/catalogue.js';

/** What an agency has written, in the reader's language. */
export const inLanguage = (lang: Locale, { indonesian, english }: Bilingual) => (lang === 'en' ? english : indonesian);

/** One question with large answers, in words. */
export interface SurveyQuestion {
  /** Holds its answers together. */
  readonly key: string;
  /** What stands small above the question; empty where there is nothing to say. */
  readonly label: string;
  readonly text: string;
  /** From 1 up. */
  readonly choices: readonly string[];
  /** What leaving it out is called. */
  readonly skip: string;
  /** `undefined` before it was passed, `null` where it was left out. */
  readonly chosen: number | null | undefined;
  readonly choose: (score: number | null) => void;
}

/**
 * Answers below each other in the order of the form, lowest first, and then the way to leave it out. Nothing is chosen before. No
 * `<legend>`: WebKitGTK keeps its width when its place becomes narrower, and the page scrolls sideways.
 */
export function question({ key, label, text, choices, skip, chosen, choose }: SurveyQuestion): TemplateResult {
  const answer = (score: number | null, words: string) => html`
    <label class="choice ${score === null ? 'skip' : ''}">
      <input type="radio" name=${key} .checked=${live(chosen === score)} @input=${() => choose(score)} />
      <span>${words}</span>
    </label>
  `;
  return html`
    <div class="question" role="radiogroup" aria-labelledby="asked-${key}">
      <p class="asked" id="asked-${key}">${label ? html`<span class="note">${label}</span> ` : ''}${text}</p>
      ${choices.map((words, index) => answer(index + 1, words))} ${answer(null, skip)}
    </div>
  `;
}
