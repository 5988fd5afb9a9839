import { html, type TemplateResult } from 'lit';
import type { Actual, Indicator } from '../../contract/indicator.js';
import type { Localize } from '../../controllers/localize.js';
import type { selfAssessmentTexts } from '../../locales/self-assessment.js';
import { achievement } from '../../rules/achievement.js';
import { standing } from '../../templates/standing.js';

/** How a stated actual stands to its target, or that none is stated: missing is never zero (GEN-4). */
export function standingOf(
  text: Localize<typeof selfAssessmentTexts>,
  indicator: Indicator,
  actual: Actual,
  isMidYear: boolean,
): TemplateResult {
  const reached = achievement(indicator, actual);
  const words = reached
    ? standing(text.format, indicator, reached, { isMidYear })
    : html`<span class="none">${text.term('missing')}</span>`;
  return html`<span class="standing">${words}</span>`;
}
