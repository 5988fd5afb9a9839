import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator } from '../contract/indicator.js';
import type { Achievement } from '../contract/score-card.js';
import type { Formats } from '../locales/formats.js';
import { standingFigure, standingWord } from '../locales/standing.js';

/** How an actual stands to its target: a calm word with a shape, and the figure behind it. */
export function standing(format: Formats, indicator: Indicator, achievement: Achievement): TemplateResult {
  const figure = standingFigure(format, indicator, achievement);
  return html`
    <span class="state ${achievement.met ? 'good' : 'attention'}">${standingWord(format, indicator, achievement)}</span>
    ${figure ? html`<span class="note">${figure}</span>` : nothing}
  `;
}
