import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { resultKinds } from '../../contract/vocabulary.js';
import { announce } from '../../controllers/announcer.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { indicatorFields, nameOf } from './indicator-fields.js';
import { libraryPicker } from './library-picker.js';
import { objectiveField, parentField } from './parent-field.js';
import { indicatorOf } from './plan-change.js';
import { mostIndicators } from './plan-desk.js';
import type { EnteredIndicator, EnteredResult } from './plan-entry.js';
import { indicatorLine, links } from './plan-reading.js';
import { rowActions } from './row-actions.js';
import { choiceGroup, fieldNotes, type Scope, textArea } from './scope.js';

/** Up to this many results a closed one shows its indicators; longer plans show how many there are. */
const fewResults = 6;

/** One result of the plan: as text, or open for writing. */
export function resultRow(scope: Scope, result: EnteredResult, number: number): TemplateResult {
  if (scope.desk.opened.result === result.id)
    return html`<li class="result open">${openResult(scope, result, number)}</li>`;
  const { text, plan, entry, running } = scope;
  const incomplete = scope.desk.problems.isIncomplete(result.id);
  const few = entry.results.length <= fewResults;
  // A keystroke elsewhere leaves the result as it is: of forty results, thirty-nine are not rendered again.
  const parts = [result, number, few, incomplete, running, text.lang, plan.planForm, plan.approach];
  return html`<li class="result">
    ${guard(parts, () => closedResult(scope, result, number, { few, incomplete }))}
    <div class="below">
      ${scope.beside({ part: 'result', id: result.id }, titleOf(scope, result), 'said')}
      ${result.indicators.map((indicator) => scope.beside({ part: 'indicator', id: indicator.id }, nameOf(scope, indicator), 'said'))}
    </div>
  </li>`;
}

function closedResult(
  scope: Scope,
  result: EnteredResult,
  number: number,
  { few, incomplete }: { few: boolean; incomplete: boolean },
) {
  const { text, planText, desk } = scope;
  const { id, indicators } = result;
  const title = titleOf(scope, result);
  return html`
    <div class="result-head">
      <h4><span class="ordinal">${number}</span><span>${title}</span></h4>
      <button
        type="button"
        id="edit-${id}"
        class="quiet"
        aria-label=${text.term('editNamed', title)}
        @click=${() => desk.openResult(id)}
      >
        ${text.term('edit')}
      </button>
      ${about(scope, result).map((words) => html`<p class="note">${words}</p>`)}
      ${incomplete ? html`<p><span class="state attention">${text.term('incomplete')}</span></p>` : nothing}
    </div>
    ${
      few && indicators.length > 0
        ? html`<ul class="lines">
          ${indicators.map((indicator) => html`<li>${line(scope, indicator)}</li>`)}
        </ul>`
        : html`<p class="note lines">
          ${
            indicators.length === 0
              ? planText.term('noIndicators')
              : text.term('indicatorCount', text.format.number(indicators.length))
          }
        </p>`
    }
  `;
}

function openResult(scope: Scope, result: EnteredResult, number: number) {
  const { text, desk, entry } = scope;
  const { id } = result;
  return html`
    <div class="open-result" role="group" aria-labelledby="number-${id}">
      <h4 id="number-${id}">${text.term('resultNumber', text.format.number(number))}</h4>
      ${textArea(scope, {
        field: `title-${id}`,
        label: text.term('title'),
        hint: text.term('titleHint'),
        value: result.title,
        maxLength: 500,
        line: true,
        required: true,
        enter: (title) => desk.changeResult(id, { title }),
      })}
      ${choiceGroup(scope, {
        field: `kind-${id}`,
        legend: text.term('kind'),
        choices: resultKinds.map((key) => ({
          key,
          label: officialTerm(text.lang, terms.resultKind, key),
          hint: text.term(key === 'main' ? 'kindMainHint' : 'kindAdditionalHint'),
        })),
        chosen: [result.kind],
        choose: (kind) => desk.changeResult(id, { kind }),
      })}
      ${parentField(scope, result)} ${objectiveField(scope, result)} ${indicatorList(scope, result)}
      ${rowActions(scope, {
        id,
        place: entry.results.indexOf(result),
        count: entry.results.length,
        close: () => desk.closeResult(id),
        move: (places) => desk.moveResult(id, places),
        remove: () => removeResult(scope, result),
        name: titleOf(scope, result),
        closeWords: text.term('doneResult'),
        removeWords: text.term('removeResult'),
      })}
      ${scope.beside({ part: 'result', id }, titleOf(scope, result))}
    </div>
  `;
}

/** The indicators of a result, one of them open for writing, and the ways to add another. */
export function indicatorList(scope: Scope, result: EnteredResult) {
  const { text, desk } = scope;
  const { id, indicators } = result;
  return html`
    <div class="indicators" id="indicators-${id}">
      <div>
        <h5>${text.term('indicators')}</h5>
        ${fieldNotes(scope, `indicators-${id}`, text.term('indicatorsHint'))}
      </div>
      ${
        indicators.length === 0
          ? nothing
          : html`<ul class="rows">
            ${repeat(
              indicators,
              (indicator) => indicator.id,
              (indicator) => html`<li>${indicatorRow(scope, result, indicator)}</li>`,
            )}
          </ul>`
      }
      ${desk.removed?.resultId === id ? undoLine(scope) : nothing}
      ${desk.opened.library === id ? libraryPicker(scope, id) : waysToAdd(scope, result)}
    </div>
  `;
}

function indicatorRow(scope: Scope, result: EnteredResult, indicator: EnteredIndicator) {
  const { text, desk } = scope;
  if (desk.opened.indicator === indicator.id) return indicatorFields(scope, result, indicator);
  return html`
    <div class="closed-indicator">
      <div>
        ${line(scope, indicator)}
        ${
          desk.problems.isIncomplete(result.id, indicator.id)
            ? html`<span class="state attention">${text.term('incomplete')}</span>`
            : nothing
        }
      </div>
      <button
        type="button"
        id="edit-${indicator.id}"
        class="quiet"
        aria-label=${text.term('editNamed', nameOf(scope, indicator))}
        @click=${() => desk.openIndicator(result.id, indicator.id)}
      >
        ${text.term('edit')}
      </button>
    </div>
  `;
}

function waysToAdd(scope: Scope, { id, indicators }: EnteredResult) {
  const { text, desk } = scope;
  if (indicators.length >= mostIndicators) {
    return html`<p class="note">${text.term('mostIndicators', text.format.number(mostIndicators))}</p>`;
  }
  const openLibrary = () => {
    desk.openLibrary(id);
    scope.searchLibrary('');
  };
  return html`
    <div class="actions">
      <button type="button" id="add-${id}" @click=${() => desk.addIndicator(id)}>${text.term('addIndicator')}</button>
      <button type="button" id="take-${id}" @click=${openLibrary}>${text.term('fromLibrary')}</button>
    </div>
  `;
}

/** The way back from a removal, until something else is entered. */
export function undoLine({ text, desk }: Scope): TemplateResult | typeof nothing {
  const { removed } = desk;
  if (!removed) return nothing;
  const undo = () => {
    desk.undo();
    announce(text.term('restored', removed.name), text.lang);
  };
  return html`
    <p class="undo">
      <span>${text.term('removed', removed.name)}</span>
      <button type="button" id="undo" class="quiet" @click=${undo}>${text.term('undo')}</button>
    </p>
  `;
}

/** One indicator as text. */
export function line({ planText, plan }: Scope, indicator: EnteredIndicator) {
  return indicatorLine(planText, indicatorOf(indicator, plan.approach), plan);
}

function about({ text, planText }: Scope, result: EnteredResult): readonly string[] {
  const { kind, parentTitle, objectiveTitle, share } = result;
  const linked = links(planText, { parentTitle, objectiveTitle, share: share.value });
  return [officialTerm(text.lang, terms.resultKind, kind), ...linked];
}

function titleOf({ planText }: Scope, { title }: EnteredResult): string {
  return title.trim() || planText.term('untitled');
}

function removeResult(scope: Scope, result: EnteredResult) {
  const { text, desk } = scope;
  const name = titleOf(scope, result);
  desk.removeResult(result.id, name);
  announce(text.term('removed', name), text.lang);
}
