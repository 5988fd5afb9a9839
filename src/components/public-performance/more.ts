import { html, nothing, type TemplateResult } from 'lit';
import { type PublicPage, pageSection } from './page-scope.js';

type Unit = PublicPage['performance']['related'][number];

/** Where the page leads on. */
export interface MoreLinks {
  /** Address of the API, without a slash at the end. */
  readonly api: string;
  /** Address of a unit's page, with `{unit}` where its id belongs; empty where the element shows other units itself. */
  readonly unitPage: string;
  readonly chooseUnit: (unit: Unit) => void;
}

/** The figures to take along, the units around, and what is protected here. */
export function moreSection(page: PublicPage, links: MoreLinks): TemplateResult {
  const { text, performance } = page;
  const data = `${links.api}/v1/public/units/${encodeURIComponent(performance.unitId)}/data`;
  return pageSection(
    page,
    'more',
    html`
      <div class="pair">
        <div>
          <h4>${text.term('openData')}</h4>
          <p>${text.term('openDataText')}</p>
          <ul class="plain">
            <li><a href="${data}.csv" download>${text.term('csv')}</a></li>
            <li><a href=${data} target="_blank" rel="noopener">${text.term('json')}</a></li>
          </ul>
        </div>
        ${related(page, links)}
      </div>
      <p class="note">${text.term('protection')}</p>
    `,
  );
}

function related({ text, performance }: PublicPage, { unitPage, chooseUnit }: MoreLinks) {
  if (performance.related.length === 0) return nothing;
  const name = (unit: Unit) =>
    unitPage
      ? html`<a href=${unitPage.replaceAll('{unit}', encodeURIComponent(unit.unitId))}>${unit.unit}</a>`
      : html`<button type="button" class="quiet on-paper" @click=${() => chooseUnit(unit)}>${unit.unit}</button>`;
  return html`<div>
    <h4>${text.term('related')}</h4>
    <ul class="plain">
      ${performance.related.map(
        (unit) => html`<li>${name(unit)} <span class="note">${text.known(unit.place) ?? ''}</span></li>`,
      )}
    </ul>
  </div>`;
}
