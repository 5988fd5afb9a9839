import { html, nothing, type TemplateResult } from 'lit';
import type { WorkPlan } from '../../contract/index.js';
import type { Localize } from '../../controllers/localize.js';
import type { planHistoryTexts } from '../../locales/plan-history.js';

/** What happened to the plan so far, oldest first, folded away. */
export function planHistory(
  text: Localize<typeof planHistoryTexts>,
  { history }: Pick<WorkPlan, 'history'>,
  timeZone: string,
): TemplateResult | typeof nothing {
  if (history.length === 0) return nothing;
  return html`
    <details class="history">
      <summary>${text.term('history')}</summary>
      <ol>
        ${history.map(
          ({ action, by, at, note }) => html`
            <li>
              <p>
                <strong>${text.known(action) ?? action}</strong>
                <span class="note">${text.term('byWhom', by.name, text.format.moment(at, timeZone))}</span>
              </p>
              ${note ? html`<p>${note}</p>` : nothing}
            </li>
          `,
        )}
      </ol>
    </details>
  `;
}
