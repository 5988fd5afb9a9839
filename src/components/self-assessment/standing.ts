import { html, nothing, type TemplateResult } from 'lit';
import type { Actual, Indicator } from '../../contract/indicator.js';
import type { Achievement } from '../../contract/score-card.js';
import type { Localize } from '../../controllers/localize.js';
import { actualFigure } from '../../locales/measure.js';
import type { selfAssessmentTexts } from '../../locales/self-assessment.js';
import { achievement } from '../../rules/achievement.js';

type Text = Localize<typeof selfAssessmentTexts>;

/** How an actual stands to its target: a calm word with a shape, and the figure behind it. It says, it does not rate (GEN-1). */
export function standing(text: Text, indicator: Indicator, actual: Actual): TemplateResult {
  const reached = achievement(indicator, actual);
  if (!reached) return html`<span class="standing"><span class="none">${text.term('missing')}</span></span>`;
  const figure = figureOf(text, indicator, reached);
  return html`
    <span class="standing">
      <span class="state ${reached.met ? 'good' : 'attention'}">${wordOf(text, indicator, reached)}</span>
      ${figure ? html`<span class="note">${figure}</span>` : nothing}
    </span>
  `;
}

function wordOf(text: Text, { direction }: Indicator, { met }: Achievement): string {
  if (met) return text.term('met');
  if (direction === 'range') return text.term('outside');
  return text.term(direction === 'deadline' ? 'late' : 'unmet');
}

// A percent of a range would say 119% of a value that is too high: there the distance is the honest figure.
function figureOf(text: Text, indicator: Indicator, { met, percent, difference }: Achievement): string | undefined {
  if (difference === null) return undefined;
  if (indicator.direction === 'deadline') return daysOf(text, difference);
  if (indicator.direction === 'range') {
    if (met) return undefined;
    const distance = actualFigure(text.format, indicator, Math.abs(difference));
    return text.term(difference > 0 ? 'above' : 'below', distance);
  }
  return percent === null ? undefined : text.term('percent', text.format.percent(percent));
}

function daysOf(text: Text, difference: number): string {
  if (difference === 0) return text.term('onTheDay');
  return text.term(difference > 0 ? 'overdue' : 'early', text.format.number(Math.abs(difference)));
}
