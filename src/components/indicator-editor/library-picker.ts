import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LibraryIndicator } from '../../contract/index.js';
import { announce } from '../../controllers/announcer.js';
import { targetFigure } from '../../locales/measure.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { entryFromLibrary, indicatorOf } from './plan-change.js';
import type { Scope } from './scope.js';

/** What is known of the agency's library right now. */
export type LibraryState =
  | { readonly type: 'loading' }
  | { readonly type: 'failed' }
  | {
      readonly type: 'loaded';
      readonly search: string;
      readonly items: readonly LibraryIndicator[];
      /** Whether the library has more that fits. */
      readonly more: boolean;
    };

/** Finds an indicator of the agency and takes it into a result. */
export function libraryPicker(scope: Scope, resultId: string): TemplateResult {
  const { text, desk } = scope;
  const close = () => {
    desk.closeLibrary(resultId);
    scope.searchLibrary(null);
  };
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return html`
    <section class="library" aria-label=${text.term('library')} @keydown=${closeByKey}>
      <div class="field">
        <label for="library-${resultId}">${text.term('librarySearch')}</label>
        <input
          id="library-${resultId}"
          type="search"
          autocomplete="off"
          maxlength="100"
          aria-describedby="matches-${resultId}"
          @input=${({ target }: InputEvent) => scope.searchLibrary((target as HTMLInputElement).value)}
        />
      </div>
      ${matches(scope, resultId)}
      <div class="actions"><button type="button" class="quiet" @click=${close}>${text.term('closeLibrary')}</button></div>
    </section>
  `;
}

function matches(scope: Scope, resultId: string) {
  const { text, library } = scope;
  return html`
    <p id="matches-${resultId}" class="hint" role="status">${countWords(scope)}</p>
    ${
      library.type === 'loaded'
        ? html`<ul class="matches" aria-label=${text.term('library')}>
          ${repeat(
            library.items,
            ({ id }) => id,
            (found) => html`<li>${match(scope, resultId, found)}</li>`,
          )}
        </ul>`
        : nothing
    }
  `;
}

function countWords({ text, library }: Scope): string {
  if (library.type === 'loading') return text.term('libraryLoading');
  if (library.type === 'failed') return text.term('libraryFailed');
  const count = text.format.number(library.items.length);
  if (library.more) return text.term('libraryMany', count);
  if (library.items.length > 0) return text.term('libraryCount', count);
  return text.term(library.search === '' ? 'libraryBlank' : 'libraryEmpty');
}

function match(scope: Scope, resultId: string, found: LibraryIndicator) {
  const { text, desk, running } = scope;
  const indicator = indicatorOf(entryFromLibrary(found), 'quantitative');
  const aspects = found.aspects.map((aspect) => officialTerm(text.lang, terms.aspect, aspect)).join(', ');
  const take = () => {
    desk.takeFromLibrary(resultId, found, text.format);
    announce(text.term('libraryTaken', found.name), text.lang);
    scope.searchLibrary(null);
  };
  return html`
    <button type="button" aria-disabled=${running ? 'true' : nothing} @click=${take}>
      <span class="match-name">${found.name}</span>
      <span class="match-target">${targetFigure(text.format, indicator)}</span>
      <span class="note">${found.workResult}</span>
      <span class="note">${[aspects, found.position, found.unit].filter(Boolean).join(' · ')}</span>
    </button>
  `;
}
