import { html, nothing, type TemplateResult } from 'lit';
import { bullet } from '../../charts/bullet.js';
import type { PublicPerformance } from '../../contract/public-performance.js';
import { actualFigure, targetFigure } from '../../locales/measure.js';
import { type PublicPage, pageSection } from './page-scope.js';

type Objective = PublicPerformance['objectives'][number];
type Measure = Objective['indicators'][number];

/** What the unit is to achieve, how that is measured, and how far it is. */
export function planSection(page: PublicPage): TemplateResult {
  const { text, performance } = page;
  const { objectives, year } = performance;
  if (objectives.length === 0) return pageSection(page, 'plan', html`<p>${text.term('planEmpty', String(year))}</p>`);
  return pageSection(
    page,
    'plan',
    html`
      <table class="measures" role="table" aria-labelledby="heading-plan">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${text.term('indicator')}</th>
            <th scope="col" role="columnheader" class="number">${text.term('target')}</th>
            <th scope="col" role="columnheader" class="number">${text.term('actual')}</th>
            <th scope="col" role="columnheader">${text.term('how')}</th>
          </tr>
        </thead>
        ${objectives.map((objective) => objectiveRows(page, objective))}
      </table>
      <p class="note">${text.term('barsNote')}</p>
    `,
  );
}

function objectiveRows(page: PublicPage, { title, indicators }: Objective) {
  return html`
    <tbody role="rowgroup">
      <tr class="objective" role="row">
        <th scope="rowgroup" role="rowheader" colspan="4">
          ${title} ${indicators.length === 0 ? html`<span class="note">${page.text.term('noIndicators')}</span>` : nothing}
        </th>
      </tr>
      ${indicators.map((measure) => measureRow(page, measure))}
    </tbody>
  `;
}

function measureRow(page: PublicPage, measure: Measure) {
  const { text } = page;
  const { indicator, actual } = measure;
  return html`
    <tr role="row">
      <th scope="row" role="rowheader" class="name">${indicator.name}</th>
      <td role="cell" class="number"><span class="label">${text.term('target')}</span><span>${targetFigure(text.format, indicator)}</span></td>
      <td role="cell" class="number"><span class="label">${text.term('actual')}</span><span>${actualFigure(text.format, indicator, actual)}</span></td>
      <td role="cell" class="far">${bullet(indicator, actual)} ${howFar(page, measure)}</td>
    </tr>
  `;
}

/** Half a year's way is no failure, so it says how far and warns of nothing. */
function howFar({ text }: PublicPage, { actual, percent, quarter }: Measure) {
  if (actual === null) return html`<span class="note">${text.term('notReported')}</span>`;
  const until = quarter === null ? '' : text.term('until', ['I', 'II', 'III', 'IV'][quarter - 1] ?? String(quarter));
  const isReached = percent !== null && percent >= 100;
  return html`<span class="outcome">
    ${isReached ? html`<span class="state good">${text.term('reached')}</span>` : percent === null ? nothing : html`<span>${text.term('notYet', text.format.percent(percent))}</span>`}
    ${until ? html`<span class="note">${until}</span>` : nothing}
  </span>`;
}
