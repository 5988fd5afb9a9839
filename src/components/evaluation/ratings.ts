import { html, nothing, type TemplateResult } from 'lit';
import { breakable, predicateTable } from '../../charts/predicate-table.js';
import type { Suggestion } from '../../contract/evaluation.js';
import type { Predicate, Rating } from '../../contract/vocabulary.js';
import { citation } from '../../locales/citations.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { predicateCite, predicateOf } from '../../rules/predicate.js';
import { needsReason } from '../../rules/suggestion.js';
import type { RatingName } from './evaluation.state.js';
import { organisationIn, suggestionsFor } from './suggesting.js';
import { ratingWord } from './mark-panel.js';
import { ratingChoice, wordsField } from './rating-choice.js';
import { studyLeaveCite } from './study-leave-cite.js';
import { suggestionWords } from './suggestion-words.js';
import type { Workspace } from './workspace.js';

/** Both ratings to be set, each with what the rules suggest and why, and the predicate that the table gives. */
export function ratingsToSet(space: Workspace): TemplateResult {
  const { text, desk, judgement } = space;
  const suggestions = suggestionsFor(desk, judgement);
  return html`
    <section aria-labelledby="ratings">
      <h3 id="ratings">${text.term('ratings')}</h3>
      <p class="note">${text.term('ratingsHint')}</p>
      <div class="ratings">
        ${oneRating(space, 'workResult', suggestions.workResult)} ${oneRating(space, 'behaviour', suggestions.behaviour)}
      </div>
      ${predicatePlace(space)} ${desk.evaluation.onStudyLeave || judgement.studyLeave ? space.later('studyLeave') : nothing}
      ${desk.distribution ? space.later('distribution') : nothing}
      <div class="documents">
        ${wordsField({
          id: 'notes',
          label: text.term('notes'),
          hint: text.term('notesHint'),
          value: judgement.notes,
          write: (notes) => space.change(() => ({ notes })),
        })}
        ${wordsField({
          id: 'recommendation',
          label: text.term('recommendation'),
          hint: text.term('recommendationHint'),
          value: judgement.recommendation,
          write: (recommendation) => space.change(() => ({ recommendation })),
        })}
      </div>
    </section>
  `;
}

function oneRating(space: Workspace, name: RatingName, suggestion: Suggestion) {
  const { text, judgement, missing } = space;
  const rating = judgement[`${name}Rating`];
  return html`
    <div class="rating">
      ${ratingChoice({
        id: `${name}Rating`,
        legend: text.term(`${name}Rating`),
        hint: html`${name === 'workResult' ? unitHeadNote(space) : nothing}${suggestionWords(space, suggestion)}`,
        rating,
        word: (key) => officialTerm(text.lang, terms.rating, key),
        error: missing.has(`${name}Rating`) ? text.term('chooseOne') : '',
        choose: (chosen) => space.change(() => ({ [`${name}Rating`]: chosen })),
      })}
      ${needsReason(rating, suggestion) ? reasonField(space, name, suggestion) : nothing}
    </div>
  `;
}

/** RTG-8, said plainly: the marks do not make this rating. */
function unitHeadNote({ text, desk }: Workspace) {
  return organisationIn(desk.evaluation) ? html`<p class="note">${text.term('unitHead')}</p>` : nothing;
}

/** RTG-7: who sees it differently says why; both stay on the record. */
function reasonField(space: Workspace, name: RatingName, suggestion: Suggestion) {
  const { text, judgement, missing } = space;
  const word = (rating: Rating | null) => officialTerm(text.lang, terms.rating, rating ?? '').toLowerCase();
  return wordsField({
    id: `${name}Reason`,
    label: text.term('reason', word(judgement[`${name}Rating`]), word(suggestion.rating)),
    hint: text.term('reasonHint'),
    value: judgement[`${name}Reason`],
    required: true,
    error: missing.has(`${name}Reason`) ? text.term('reasonNeeded') : '',
    write: (reason) => space.change(() => ({ [`${name}Reason`]: reason })),
  });
}

/** The predicate of the judgement on the screen, `undefined` until both ratings are set; picked for study leave (PRD-4). */
export function predicateIn({ judgement }: Workspace): Predicate | undefined {
  return predicateOf(judgement) ?? undefined;
}

/** The predicate in large, and where it stands in the table of the regulation. */
function predicatePlace(space: Workspace) {
  const { text, table, judgement } = space;
  const predicate = predicateIn(space);
  const word = (rating: Rating | null) => officialTerm(text.lang, terms.rating, rating ?? '').toLowerCase();
  return html`
    <div class="place">
      <div>
        <h4 class="note">${text.term('predicate')}</h4>
        <p class=${predicate ? 'figure' : 'figure none'} part="predicate">
          ${predicate ? breakable(officialTerm(text.lang, terms.predicate, predicate)) : text.term('predicatePending')}
        </p>
        <p class="note">
          ${
            predicate && judgement.studyLeave
              ? text.term('predicatePicked', citation(text.lang, studyLeaveCite))
              : predicate
                ? text.term(
                    'predicateText',
                    word(judgement.workResultRating),
                    word(judgement.behaviourRating),
                    citation(text.lang, predicateCite),
                  )
                : text.term('predicatePendingText')
          }
        </p>
        ${
          judgement.studyLeave?.reason && space.mode !== 'rate'
            ? html`<blockquote>${judgement.studyLeave.reason}</blockquote>`
            : nothing
        }
      </div>
      ${predicateTable(
        table,
        // What was picked stands in no cell (PRD-4).
        judgement.studyLeave
          ? { workResult: null, behaviour: null }
          : { workResult: judgement.workResultRating, behaviour: judgement.behaviourRating },
      )}
    </div>
  `;
}

/** What was judged, to be read: predicate, ratings with their reasons, words to the employee. */
export function ratingsToRead(space: Workspace): TemplateResult {
  const { text, judgement } = space;
  return html`
    <section aria-labelledby="ratings">
      <h3 id="ratings">${text.term('outcome')}</h3>
      ${predicatePlace(space)}
      <div class="ratings">${readRating(space, 'workResult')} ${readRating(space, 'behaviour')}</div>
      <div class="documents">${saidWords(text.term('notes'), judgement.notes, text.term('empty'))}
        ${saidWords(text.term('recommendation'), judgement.recommendation, text.term('empty'))}</div>
    </section>
  `;
}

function readRating(space: Workspace, name: RatingName) {
  const { text, desk, judgement } = space;
  const rating = judgement[`${name}Rating`];
  const suggestion = desk.evaluation.suggestions[name];
  const reason = judgement[`${name}Reason`];
  return html`
    <div class="rating">
      <h4>${text.term(`${name}Rating`)}</h4>
      <p>${ratingWord(text.lang, rating) ?? html`<span class="note">${text.term('unmarked')}</span>`}</p>
      ${name === 'workResult' ? unitHeadNote(space) : nothing} ${suggestionWords(space, suggestion)}
      ${
        reason
          ? html`<p class="note">${text.term('reasonGiven')}</p>
            <blockquote>${reason}</blockquote>`
          : nothing
      }
    </div>
  `;
}

function saidWords(title: string, words: string, empty: string) {
  return html`<div>
    <h4>${title}</h4>
    ${words ? html`<blockquote>${words}</blockquote>` : html`<p class="note">${empty}</p>`}
  </div>`;
}
