import { html, nothing, type TemplateResult } from 'lit';
import type { Actual, Indicator } from '../../contract/indicator.js';
import type { Achievement } from '../../contract/score-card.js';
import type { Localize } from '../../controllers/localize.js';
import type { evaluationTexts } from '../../locales/evaluation.js';
import { achievement } from '../../rules/achievement.js';

type Text = Localize<typeof evaluationTexts>;

/**
 * How an actual stands to its target: a word with its shape, then how far. Nothing where none is stated: missing is never
 * zero (GEN-4).
 */
export function achievementWords(text: Text, indicator: Indicator, actual: Actual): TemplateResult | typeof nothing {
  const reached = achievement(indicator, actual);
  if (!reached) return nothing;
  const distance = distanceWords(text, indicator, reached);
  return html`
    <span class="state ${reached.met ? 'good' : 'attention'}">${text.term(reached.met ? 'met' : 'missed')}</span>
    ${distance ? html`<span class="note">${distance}</span>` : nothing}
  `;
}

/**
 * How far from the target, in what the direction is measured in. A range has no percent worth reading: above it the formula
 * exceeds 100 without being good.
 */
function distanceWords(text: Text, indicator: Indicator, { percent, difference, met }: Achievement): string {
  const { format } = text;
  if (indicator.direction === 'range') {
    if (met || difference === null) return '';
    const distance = `${format.number(Math.abs(difference))} ${indicator.unit ?? ''}`.trim();
    return text.term('outside', distance);
  }
  if (percent !== null) return text.term('ofTarget', format.percent(percent));
  if (indicator.direction !== 'deadline' || difference === null) return '';
  if (difference === 0) return text.term('onTime');
  const days = format.number(Math.abs(difference));
  return difference < 0 ? text.term('early', days) : text.term('late', days);
}
