import { html, svg, type TemplateResult } from 'lit';

const step = 28;
const height = 16;

/** A score on the steps of the reviewers' scale: as many rings as steps, a mark where the score stands. Beside a figure in words. */
export function scoreScale(score: number, maximum: number): TemplateResult {
  const width = step * (maximum - 1) + height;
  const x = (value: number) => height / 2 + (value - 1) * step;
  const steps = Array.from({ length: maximum }, (_, index) => index + 1);
  return html`
    <svg class="score-scale" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true" focusable="false">
      ${svg`
        <line class="guide" x1="${x(1)}" x2="${x(maximum)}" y1="8" y2="8"></line>
        ${steps.map((value) => svg`<circle class="step" cx="${x(value)}" cy="8" r="3"></circle>`)}
        <circle class="score" cx="${x(score)}" cy="8" r="6"></circle>
      `}
    </svg>
  `;
}
