import { html, nothing, type TemplateResult } from 'lit';
import type { ActivityMonth } from '../../contract/activity.js';
import type { Localize } from '../../controllers/localize.js';
import type { activityMonth } from '../../locales/activity-month.js';
import type { CalendarDay } from './month.state.js';

type Text = Localize<typeof activityMonth>;

/** What the month comes to: against the target where there is one, and what is missing. */
export function monthTotals(
  text: Text,
  { targetMinutes, verifiedMinutes }: ActivityMonth,
  days: readonly CalendarDay[],
): TemplateResult {
  const { format } = text;
  const minutes = days.reduce((sum, day) => sum + day.minutes, 0);
  const gaps = days.filter(({ gap }) => gap).length;
  const returned = days.reduce((sum, day) => sum + day.returned, 0);
  return html`
    <div class="totals">
      <p>
        <span class="figure">${format.number(minutes)}</span>
        ${targetMinutes === null ? text.term('minutesUnit') : text.term('ofTarget', format.number(targetMinutes))}
      </p>
      ${
        targetMinutes === null
          ? nothing
          : html`<progress max=${targetMinutes} value=${Math.min(minutes, targetMinutes)} aria-label=${text.term('targetReached')}></progress>`
      }
      <p class="note">
        ${verifiedMinutes > 0 ? text.term('verifiedMinutes', format.number(verifiedMinutes)) : text.term('nothingVerified')}
      </p>
      ${gaps > 0 ? html`<p><span class="state attention">${text.term('gaps', format.number(gaps))}</span></p>` : nothing}
      ${returned > 0 ? html`<p><span class="state failure">${text.term('returnedCount', format.number(returned))}</span></p>` : nothing}
    </div>
  `;
}
