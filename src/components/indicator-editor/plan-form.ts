import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { mostResults } from './plan-desk.js';
import { annexNames } from './plan-reading.js';
import { resultRow, undoLine } from './result-editor.js';
import { fieldNotes, type Scope, textArea } from './scope.js';

/** The results as the employee writes them, with their indicators. */
export function planForm(scope: Scope): TemplateResult {
  const { text, desk, entry } = scope;
  const { results } = entry;
  return html`
    <section class="results" aria-labelledby="results-heading">
      <h3 id="results-heading">${text.term('results')}</h3>
      ${
        results.length === 0
          ? html`<div class="empty">
            <p><strong>${text.term('emptyTitle')}</strong></p>
            <p class="note">${text.term('emptyText')}</p>
          </div>`
          : html`<ol>
            ${repeat(
              results,
              ({ id }) => id,
              (result, index) => resultRow(scope, result, index + 1),
            )}
          </ol>`
      }
      ${desk.removed && desk.removed.resultId === undefined ? undoLine(scope) : nothing}
      ${fieldNotes(scope, 'results')} ${waysToAdd(scope)} ${results.length === 0 ? scope.beginning : nothing}
    </section>
  `;
}

function waysToAdd(scope: Scope) {
  const { text, desk, entry } = scope;
  if (entry.results.length >= mostResults) {
    return html`<p class="note">${text.term('mostResults', text.format.number(mostResults))}</p>`;
  }
  const takeFromLibrary = () => {
    desk.openLibrary(desk.addResult().id);
    scope.searchLibrary('');
  };
  return html`
    <div class="actions" id="results">
      <button type="button" id="add-result" @click=${() => desk.addResult()}>${text.term('addResult')}</button>
      <button type="button" @click=${takeFromLibrary}>${text.term('fromLibrary')}</button>
    </div>
  `;
}

/** Support, accountability and consequences (P6 §11–13), folded. */
export function annexForm(scope: Scope) {
  const { text, planText, desk, entry } = scope;
  const field = (name: (typeof annexNames)[number]) => html`
    ${textArea(scope, {
      field: `annexes-${name}`,
      label: planText.term(name),
      hint: text.term(`${name}Hint`),
      value: entry.annexes[name],
      maxLength: 8000,
      required: name === 'accountability',
      enter: (words) => desk.changeAnnex(name, words),
    })}
    ${scope.beside({ part: 'annex', id: name }, planText.term(name))}
  `;
  return html`
    <details class="annexes">
      <summary>${text.term('annexes')}</summary>
      <div class="folded">${annexNames.map(field)}</div>
    </details>
  `;
}
