import { html, nothing, type TemplateResult } from 'lit';
import type { WorkPlan } from '../../contract/index.js';
import type { Localize } from '../../controllers/localize.js';
import type { planReading } from '../../locales/plan-reading.js';

/** What of a plan tells that it was returned, and why: that of a person or of a unit. */
interface Returned {
  readonly state: string;
  readonly history: readonly (Pick<WorkPlan['history'][number], 'by' | 'at' | 'note'> & { readonly action: string })[];
}

/** What the appraiser asked for stands on top until the plan is proposed again. */
export function returnedNote(
  text: Localize<typeof planReading>,
  { state, history }: Returned,
  timeZone: string,
): TemplateResult | typeof nothing {
  const step = history.findLast(({ action }) => action === 'return');
  if (state !== 'returned' || !step) return nothing;
  return html`
    <div class="panel attention">
      <h3>${text.term('returnedTitle', step.by.name)}</h3>
      <p class="said">${step.note}</p>
      <p class="note">${text.format.moment(step.at, timeZone)}</p>
    </div>
  `;
}
