import { nothing, svg, html, type TemplateResult } from 'lit';
import type { Actual, Indicator } from '../contract/indicator.js';

const width = 200;
const height = 20;

/**
 * A target and its actual on one scale: the bar is what was reached, the line is the target, the tinted part is where it is
 * good. For numbers only; dates, steps and yes/no say themselves in words. Decoration beside the figures of its table row,
 * so it is hidden from screen readers.
 */
export function bullet(indicator: Indicator, actual: Actual): TemplateResult | typeof nothing {
  const good = goodRange(indicator);
  if (!good) return nothing;
  const reached = typeof actual === 'number' ? actual : undefined;
  const maximum = scaleEnd([good.from, good.to ?? 0, reached ?? 0]);
  const place = (value: number) => Math.max(0, Math.min(width, (value / maximum) * width));
  const goodEnd = good.to === undefined ? width : place(good.to);
  const lines =
    indicator.direction === 'lower' ? [good.to ?? 0] : good.to === undefined ? [good.from] : [good.from, good.to];
  const met = reached !== undefined && reached >= good.from && (good.to === undefined || reached <= good.to);
  return html`
    <svg class="bullet" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${svg`
        <rect class="scale" x="0" y="4" width="${width}" height="12"></rect>
        <rect class="good" x="${place(good.from)}" y="4" width="${goodEnd - place(good.from)}" height="12"></rect>
        ${reached === undefined ? nothing : svg`<rect class="bar ${met ? 'met' : 'missed'}" x="0" y="7" width="${Math.max(1, place(reached))}" height="6"></rect>`}
        ${lines.map((value) => svg`<rect class="target" x="${place(value) - 1}" y="1" width="2" height="18"></rect>`)}
      `}
    </svg>
  `;
}

function goodRange(indicator: Indicator): { from: number; to?: number } | undefined {
  switch (indicator.direction) {
    case 'higher':
      return { from: indicator.target };
    case 'lower':
      return { from: 0, to: indicator.target };
    case 'range':
      return { from: indicator.target.minimum, to: indicator.target.maximum };
    default:
      return undefined;
  }
}

/** A little room beyond the largest figure, so that a target on the edge is still seen as a line. */
function scaleEnd(values: readonly number[]): number {
  const largest = Math.max(...values);
  return largest > 0 ? largest * 1.2 : 1;
}
