import { html, nothing, svg, type TemplateResult } from 'lit';

/** One survey: its day as it is read, and its index; `null` where it is not shown. */
export interface IndexPoint {
  readonly label: string;
  readonly index: number | null;
  /** The index as it is read. */
  readonly figure: string;
}

/** Words around the trend, from the catalogue of the element that shows it. */
export interface IndexTrendWords {
  readonly caption: string;
  readonly survey: string;
  readonly index: string;
}

const columnWidth = 80;
/** Room for the letters of the classes. */
const margin = 20;
const height = 132;
const top = 28;
const bottom = 104;

/**
 * An index from survey to survey, with its figure at each point and the bounds of its classes as dashed lines. A survey that is not shown leaves a
 * gap in the line. A table behind it says the same.
 *
 * @param bounds Lower bounds of the classes, each with its letter.
 */
export function indexTrend(
  points: readonly IndexPoint[],
  bounds: readonly (readonly [letter: string, from: number])[],
  words: IndexTrendWords,
): TemplateResult {
  const known = points.flatMap(({ index }) => (index === null ? [] : [index]));
  // Room for two points at least: smaller steps than that are noise.
  const middle = (Math.min(...known) + Math.max(...known)) / 2;
  const reach = Math.max(4, (Math.max(...known) - Math.min(...known)) / 2 + 2);
  const width = margin + columnWidth * points.length;
  const x = (place: number) => margin + columnWidth * (place + 0.5);
  const y = (index: number) => bottom - ((index - middle + reach) / (2 * reach)) * (bottom - top);
  const inSight = bounds.filter(([, from]) => Math.abs(from - middle) < reach);
  return html`
    <figure class="trend index-trend">
      <svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true" focusable="false">
        ${inSight.map(
          ([letter, from]) => svg`
            <line class="guide bound" x1="${margin}" x2="${width}" y1="${y(from)}" y2="${y(from)}"></line>
            <text x="0" y="${y(from)}" dominant-baseline="central">${letter}</text>
          `,
        )}
        ${points.map(({ index, label }, place) => {
          const before = points[place - 1]?.index;
          return svg`
            ${index !== null && typeof before === 'number' ? svg`<line class="path" x1="${x(place - 1)}" y1="${y(before)}" x2="${x(place)}" y2="${y(index)}"></line>` : nothing}
            <text class="year ${place === points.length - 1 ? 'now' : ''}" x="${x(place)}" y="${height - 6}" text-anchor="middle">${label}</text>
          `;
        })}
        ${points.map(({ index, figure }, place) => {
          const isLast = place === points.length - 1;
          return index === null
            ? nothing
            : svg`
              <circle class="point ${isLast ? 'now' : ''}" cx="${x(place)}" cy="${y(index)}" r="${isLast ? 6 : 4}"></circle>
              <text class="year ${isLast ? 'now' : ''}" x="${x(place)}" y="${y(index) - 12}" text-anchor="middle">${figure}</text>
            `;
        })}
      </svg>
      <div class="spoken"><table>
        <caption>
          ${words.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.survey}</th>
            <th scope="col">${words.index}</th>
          </tr>
        </thead>
        <tbody>
          ${points.map(
            ({ label, figure }) => html`<tr>
              <th scope="row">${label}</th>
              <td>${figure}</td>
            </tr>`,
          )}
        </tbody>
      </table></div>
    </figure>
  `;
}
