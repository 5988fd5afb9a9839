import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { planRequestTexts } from '../../locales/work-plan-requests.js';
import type { WorkPlanView } from './work-plan-view.js';

/** Last year's plan as a beginning, as long as nothing is written (P6 §7). */
export function copyOffer(
  text: Localize<typeof planRequestTexts>,
  view: WorkPlanView,
): TemplateResult | typeof nothing {
  const { copyFrom, value, requested } = view;
  if (!copyFrom || value?.results.length !== 0) return nothing;
  const running = requested?.type === 'copy';
  return html`
    <div class="panel">
      <p><strong>${text.term('copyTitle', copyFrom)}</strong></p>
      <p>${text.term('copyText')}</p>
      <div class="actions">
        <button type="button" aria-disabled=${running ? 'true' : nothing} @click=${() => view.request({ type: 'copy' })}>
          ${running ? text.term('copying') : text.term('copy', copyFrom)}
        </button>
      </div>
    </div>
  `;
}
