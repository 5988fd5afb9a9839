import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { announce } from '../../controllers/announcer.js';
import { mostResults } from '../indicator-editor/plan-desk.js';
import type { EnteredResult } from '../indicator-editor/plan-entry.js';
import { indicatorList, line, undoLine } from '../indicator-editor/result-editor.js';
import { rowActions } from '../indicator-editor/row-actions.js';
import { fieldNotes, textArea } from '../indicator-editor/scope.js';
import { quarters } from './unit-plan.state.js';
import { termName, type UnitScope } from './unit-scope.js';

/** The objectives as the head of the unit writes them, one open at a time. */
export function objectiveForm(unit: UnitScope): TemplateResult {
  const { text, formText, scope, entry } = unit;
  const { desk } = scope;
  return html`
    <section class="results" aria-labelledby="objectives">
      <h3 id="objectives">${text.term('objectives')}</h3>
      ${
        entry.results.length === 0
          ? html`<div class="empty">
            <p><strong>${text.term('empty')}</strong></p>
            <p class="note">${formText.term('emptyNext')}</p>
          </div>`
          : html`<ol>
            ${repeat(
              entry.results,
              ({ id }) => id,
              (objective, index) => objectiveRow(unit, objective, index + 1),
            )}
          </ol>`
      }
      ${desk.removed && desk.removed.resultId === undefined ? undoLine(scope) : nothing} ${fieldNotes(scope, 'results')}
      <div class="actions" id="results">
        ${
          entry.results.length >= mostResults
            ? html`<p class="note">${formText.term('mostObjectives', text.format.number(mostResults))}</p>`
            : html`<button type="button" id="add-result" @click=${() => desk.addResult()}>${formText.term('addObjective')}</button>`
        }
      </div>
    </section>
  `;
}

function objectiveRow(unit: UnitScope, objective: EnteredResult, number: number) {
  const { text, scope, entry } = unit;
  const { desk } = scope;
  const { id, indicators } = objective;
  if (desk.opened.result === id) return html`<li class="result open">${openObjective(unit, objective, number)}</li>`;
  const title = titleOf(unit, objective);
  const actions = (entry.actions[id] ?? []).join('\n').split('\n').filter(Boolean).length;
  return html`
    <li class="result">
      <div class="result-head">
        <h4><span class="ordinal">${number}</span><span>${title}</span></h4>
        <button
          type="button"
          id="edit-${id}"
          class="quiet"
          aria-label=${scope.text.term('editNamed', title)}
          @click=${() => desk.openResult(id)}
        >
          ${scope.text.term('edit')}
        </button>
        ${
          desk.problems.isIncomplete(id)
            ? html`<p><span class="state attention">${scope.text.term('incomplete')}</span></p>`
            : nothing
        }
      </div>
      <ul class="lines">
        ${indicators.map((indicator) => html`<li>${line(scope, indicator)}</li>`)}
      </ul>
      <div class="below">
        ${indicators.map((indicator) => scope.beside({ part: 'indicator', id: indicator.id }, '', 'said'))}
      </div>
      <p class="note lines">${text.term('actions')}: ${text.format.number(actions)}</p>
    </li>
  `;
}

function openObjective(unit: UnitScope, objective: EnteredResult, number: number) {
  const { text, formText, scope, entry } = unit;
  const { desk } = scope;
  const { id } = objective;
  return html`
    <div class="open-result" role="group" aria-labelledby="number-${id}">
      <h4 id="number-${id}">${formText.term('objective', text.format.number(number))}</h4>
      ${textArea(scope, {
        field: `title-${id}`,
        label: formText.term('title'),
        hint: formText.term('titleHint'),
        value: objective.title,
        maxLength: 500,
        line: true,
        required: true,
        enter: (title) => desk.changeResult(id, { title }),
      })}
      ${indicatorList(scope, objective)} ${actionFields(unit, id)}
      ${rowActions(scope, {
        id,
        place: entry.results.indexOf(objective),
        count: entry.results.length,
        close: () => desk.closeResult(id),
        move: (places) => desk.moveResult(id, places),
        remove: () => remove(unit, objective),
        name: titleOf(unit, objective),
        closeWords: formText.term('doneObjective'),
        removeWords: formText.term('removeObjective'),
      })}
    </div>
  `;
}

/** What is done in which quarter, one action a line: quicker than a row for each. */
function actionFields(unit: UnitScope, id: string) {
  const { text, formText, scope, entry, change } = unit;
  const texts = entry.actions[id] ?? [];
  const enter = (place: number, words: string) =>
    change({
      actions: { ...entry.actions, [id]: quarters.map((_, index) => (index === place ? words : (texts[index] ?? ''))) },
    });
  return html`
    <div class="indicators" id="actions-${id}">
      <div>
        <h5>${text.term('actions')}</h5>
        ${fieldNotes(scope, `actions-${id}`, formText.term('actionsHint'))}
      </div>
      <div class="quarters">
        ${quarters.map((quarter, place) =>
          textArea(scope, {
            field: `actions-${id}-${quarter}`,
            label: termName(unit, `Q${quarter}`),
            value: texts[place] ?? '',
            maxLength: 8000,
            enter: (words) => enter(place, words),
          }),
        )}
      </div>
    </div>
  `;
}

function titleOf({ text }: UnitScope, { title }: EnteredResult): string {
  return title.trim() || text.term('untitled');
}

function remove(unit: UnitScope, objective: EnteredResult) {
  const { scope } = unit;
  const name = titleOf(unit, objective);
  scope.desk.removeResult(objective.id, name);
  announce(scope.text.term('removed', name), scope.text.lang);
}
