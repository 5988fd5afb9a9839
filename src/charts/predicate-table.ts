import { html, nothing, type TemplateResult } from 'lit';
import { type Rating, ratings } from '../contract/vocabulary.js';
import type { Localize } from '../controllers/localize.js';
import type { predicateTableTexts } from '../locales/predicate-table.js';
import { officialTerm, terms } from '../locales/official-term.js';
import { predicateFor } from '../rules/predicate.js';

/** The two ratings that find a cell; `null` while not set. */
export interface PredicateCell {
  readonly workResult: Rating | null;
  readonly behaviour: Rating | null;
}

/**
 * The 3×3 table of the regulation (P6 p.99–103) with the person's place in it. A table and not a drawing: it is read by rows
 * and columns, also by those who cannot see it. While only one rating is set its row or column is marked.
 */
export function predicateTable(text: Localize<typeof predicateTableTexts>, cell: PredicateCell): TemplateResult {
  // Best ratings last, so that the table grows to the right and upwards as people expect of a chart.
  const columns = [...ratings].reverse();
  return html`
    <table class="predicate-table">
      <caption class="spoken">
        ${text.term('caption')}
      </caption>
      <thead>
        <tr>
          <td></td>
          <th class="axis" scope="colgroup" colspan="3">${text.term('behaviour')} <span aria-hidden="true">→</span></th>
        </tr>
        <tr>
          <th class="axis" scope="col">${text.term('workResult')} <span aria-hidden="true">↓</span></th>
          ${columns.map((behaviour) => html`<th scope="col">${text.term(behaviour)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${ratings.map(
          (workResult) => html`
            <tr>
              <th scope="row">${text.term(workResult)}</th>
              ${columns.map((behaviour) => renderCell(text, { workResult, behaviour }, cell))}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function renderCell(
  text: Localize<typeof predicateTableTexts>,
  { workResult, behaviour }: { workResult: Rating; behaviour: Rating },
  place: PredicateCell,
) {
  const predicate = predicateFor(workResult, behaviour);
  const inRow = place.workResult === workResult;
  const inColumn = place.behaviour === behaviour;
  const here = inRow && inColumn;
  const partly = (inRow && place.behaviour === null) || (inColumn && place.workResult === null);
  return html`
    <td class="${predicate} ${here ? 'here' : partly ? 'possible' : ''}">
      <span>${breakable(officialTerm(text.lang, terms.predicate, predicate))}</span>
      ${here ? html`<span class="mark" aria-hidden="true">●</span><span class="spoken">(${text.term('here')})</span>` : nothing}
    </td>
  `;
}

/**
 * `Kurang/Misconduct` may break after its stroke: a third of a phone's width does not hold it, nor in large letters all of
 * it. Where hyphens are let in, the longest words of both languages may break too.
 */
export function breakable(label: string): string {
  return label.replaceAll('/', '/\u200b').replace(/improve(?=ment)|iscon(?=duct)/, '$&\u00ad');
}
