import { html, nothing, type TemplateResult } from 'lit';
import type { Rating } from '../../contract/vocabulary.js';
import type { Locale } from '../../locales/catalogue.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { ratingChoice, wordsField } from './rating-choice.js';
import type { Front } from './workspace.js';

interface Mark {
  readonly rating: Rating | null;
  readonly note: string;
}

/** A mark on one result or behaviour value. */
export interface MarkPanel {
  readonly id: string;
  /** What is marked. */
  readonly title: string;
  readonly mark: Mark;
  readonly isMissing: boolean;
  readonly change: (mark: Mark) => void;
}

/** The appraiser's side of a row: three answers and an optional note, or what was answered. */
export function markPanel(space: Front, panel: MarkPanel): TemplateResult | typeof nothing {
  if (space.mode === 'evidence') return nothing;
  return html`<div class="mark-panel">${space.mode === 'rate' ? toSet(space, panel) : toRead(space, panel.mark)}</div>`;
}

function toSet({ text }: Front, { id, title, mark, isMissing, change }: MarkPanel) {
  return html`
    ${ratingChoice({
      id,
      legend: text.term('yourMark'),
      about: text.term('markOf', title),
      rating: mark.rating,
      word: (rating) => text.term(rating),
      error: isMissing ? text.term('chooseOne') : '',
      choose: (rating) => change({ rating, note: mark.note }),
    })}
    ${wordsField({
      id: `${id}-note`,
      label: text.term('note'),
      about: text.term('markOf', title),
      value: mark.note,
      write: (note) => change({ rating: mark.rating, note }),
    })}
  `;
}

function toRead({ text }: Front, { rating, note }: Mark) {
  return html`
    <p class="label">${text.term('mark')}</p>
    <p>${ratingWord(text.lang, rating) ?? html`<span class="note">${text.term('unmarked')}</span>`}</p>
    ${note ? html`<blockquote>${note}</blockquote>` : nothing}
  `;
}

/** A rating as its official word with a shape; `undefined` where none is set. */
export function ratingWord(language: Locale, rating: Rating | null): TemplateResult | undefined {
  if (!rating) return undefined;
  return html`<span class="mark ${rating}">${officialTerm(language, terms.rating, rating)}</span>`;
}
