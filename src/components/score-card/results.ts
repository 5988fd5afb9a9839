import { html, nothing, type TemplateResult } from 'lit';
import { bullet } from '../../charts/bullet.js';
import type { ScoreCard } from '../../contract/score-card.js';
import type { Localize } from '../../controllers/localize.js';
import { actualFigure, targetFigure } from '../../locales/measure.js';
import type { scoreCardTexts } from '../../locales/score-card.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { standing } from '../../templates/standing.js';
import { explanation } from './explanation.js';

type Text = Localize<typeof scoreCardTexts>;
type CardResult = ScoreCard['results'][number];
type CardIndicator = CardResult['indicators'][number];

/**
 * Results against their targets: one table, a row an indicator, headed by its result. Roles are written out because browsers
 * drop a table's meaning when a narrow screen lays its rows out as a grid. The column of drawings says what the figures beside it
 * say, and is not spoken.
 */
export function resultTable(text: Text, card: ScoreCard): TemplateResult {
  return html`
    <section aria-labelledby="results">
      <h3 id="results">${text.term('workResult')}</h3>
      ${
        card.results.length === 0
          ? html`<p>${text.term('noResults')}</p>`
          : html`
            <table class="results" role="table" aria-labelledby="results">
              <thead role="rowgroup">
                <tr role="row">
                  <th scope="col" role="columnheader">${text.term('indicator')}</th>
                  <td class="drawn" aria-hidden="true"></td>
                  <th scope="col" role="columnheader" class="number">${text.term('target')}</th>
                  <th scope="col" role="columnheader" class="number">${text.term('actual')}</th>
                  <th scope="col" role="columnheader">${text.term('reached')}</th>
                </tr>
              </thead>
              ${card.results.map((result, index) => resultRows(text, result, index + 1))}
            </table>
            ${explanation(text, card, text.term('howAchievement'), ({ figure }) => figure.startsWith('indicator:'))}
          `
      }
    </section>
  `;
}

function resultRows(text: Text, result: CardResult, number: number) {
  return html`
    <tbody role="rowgroup">
      <tr class="result" role="row">
        <th scope="rowgroup" role="rowheader" colspan="5">
          <span class="ordinal">${number}</span>
          <span class="titled">
            <span>${result.title}</span>
            ${result.kind === 'additional' ? html`<span class="note">${text.term('additional')}</span>` : nothing}
            ${result.rating ? html`<span class="mark ${result.rating}">${officialTerm(text.lang, terms.rating, result.rating)}</span>` : nothing}
          </span>
        </th>
      </tr>
      ${result.indicators.map((entry) => indicatorRow(text, entry))}
    </tbody>
  `;
}

function indicatorRow(text: Text, entry: CardIndicator) {
  const { indicator, actual } = entry;
  return html`
    <tr role="row">
      <th scope="row" role="rowheader" class="name">${indicator.name}</th>
      <td class="drawn" aria-hidden="true">${bullet(indicator, actual)}</td>
      <td role="cell" class="number"><span class="label">${text.term('target')}</span><span>${targetFigure(text.format, indicator)}</span></td>
      <td role="cell" class="number"><span class="label">${text.term('actual')}</span><span>${actualFigure(text.format, indicator, actual)}</span></td>
      <td role="cell" class="outcome">${outcome(text, entry)}</td>
    </tr>
  `;
}

function outcome(text: Text, { indicator, achievement }: CardIndicator) {
  if (!achievement) return html`<span class="note">${text.term('notStated')}</span>`;
  return standing(text.format, indicator, achievement);
}
