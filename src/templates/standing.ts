import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator } from '../contract/indicator.js';
import type { Achievement } from '../contract/score-card.js';
import type { Formats } from '../locales/formats.js';
import { standingFigure, standingSoFar, standingWord } from '../locales/standing.js';

/**
 * How an actual stands to its target: a calm word with a shape, and the figure behind it; in the evaluation of a month or
 * quarter no verdict on what the year has yet to bring.
 */
export function standing(
  format: Formats,
  indicator: Indicator,
  achievement: Achievement,
  { isMidYear = false } = {},
): TemplateResult {
  const soFar = isMidYear ? standingSoFar(format, indicator, achievement) : undefined;
  if (soFar !== undefined) return html`<span class="note">${soFar}</span>`;
  const figure = standingFigure(format, indicator, achievement);
  return html`
    <span class="state ${achievement.met ? 'good' : 'attention'}">${standingWord(format, indicator, achievement)}</span>
    ${figure ? html`<span class="note">${figure}</span>` : nothing}
  `;
}
