import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TrendPoint } from '../contract/score-card.js';
import { predicates } from '../contract/vocabulary.js';
import type { Locale } from '../locales/catalogue.js';
import { officialTerm, terms } from '../locales/official-term.js';

const rowHeight = 28;
const columnWidth = 56;
const labelWidth = 150;
const top = 16;

/** Words around the trend, from the catalogue of the element that shows it. */
export interface TrendWords {
  readonly lang: Locale;
  readonly caption: string;
  readonly year: string;
  readonly predicate: string;
  readonly missing: string;
}

/**
 * The predicates of the years. Each point stands for a predicate, never for an average: the five are an order, not a measure
 * (FAR-9). Years without one leave a gap in the line. A table behind it says the same.
 */
export function trend(points: readonly TrendPoint[], words: TrendWords): TemplateResult {
  const width = labelWidth + columnWidth * points.length;
  const height = top + rowHeight * predicates.length + 24;
  const x = (index: number) => labelWidth + columnWidth * (index + 0.5);
  const y = (predicate: NonNullable<TrendPoint['predicate']>) =>
    top + rowHeight * (predicates.indexOf(predicate) + 0.5);
  return html`
    <figure class="trend">
      <svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
        ${predicates.map(
          (predicate) => svg`
            <text class="level" x="${labelWidth - 12}" y="${y(predicate)}" dominant-baseline="central" text-anchor="end">${officialTerm(words.lang, terms.predicate, predicate)}</text>
            <line class="guide" x1="${labelWidth}" x2="${width}" y1="${y(predicate)}" y2="${y(predicate)}"></line>
          `,
        )}
        ${points.map((point, index) => {
          const previous = points[index - 1];
          const last = index === points.length - 1;
          return svg`
            ${
              point.predicate && previous?.predicate
                ? svg`<line class="path" x1="${x(index - 1)}" y1="${y(previous.predicate)}" x2="${x(index)}" y2="${y(point.predicate)}"></line>`
                : nothing
            }
            <text class="year ${last ? 'now' : ''}" x="${x(index)}" y="${height - 6}" text-anchor="middle">${point.label}</text>
          `;
        })}
        ${points.map((point, index) =>
          point.predicate
            ? svg`<circle class="point ${index === points.length - 1 ? 'now' : ''}" cx="${x(index)}" cy="${y(point.predicate)}" r="${index === points.length - 1 ? 7 : 5}"></circle>`
            : nothing,
        )}
      </svg>
      <table class="spoken">
        <caption>
          ${words.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.year}</th>
            <th scope="col">${words.predicate}</th>
          </tr>
        </thead>
        <tbody>
          ${points.map(
            ({ label, predicate }) => html`
              <tr>
                <th scope="row">${label}</th>
                <td>${predicate ? officialTerm(words.lang, terms.predicate, predicate) : words.missing}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </figure>
  `;
}
