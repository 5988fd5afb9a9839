import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { common } from '../../locales/common.js';
import type { receiptTexts } from '../../locales/evaluation-receipt.js';

/** What the owner of a card that was handed over can press. */
export interface Acknowledgement {
  readonly isConfirming: boolean;
  readonly isRunning: boolean;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly confirm: () => void;
}

/** What the employee is asked under a card that was handed over to them (P6 p.114 A.6): read, then say so in two presses. */
export function acknowledgement(
  text: Localize<typeof receiptTexts>,
  words: Localize<typeof common>,
  { isConfirming, isRunning, ask, cancel, confirm }: Acknowledgement,
): TemplateResult {
  if (!isConfirming) {
    return html`
      <section aria-labelledby="receipt">
        <h3 id="receipt">${text.term('receiptTitle')}</h3>
        <p>${text.term('receiptText')}</p>
        <div class="actions">
          <button type="button" class="primary" @click=${ask}>${text.term('acknowledge')}</button>
        </div>
      </section>
    `;
  }
  return html`
    <section class="panel attention" aria-labelledby="receipt">
      <h3 id="receipt" tabindex="-1">${text.term('confirmTitle')}</h3>
      <p>${text.term('confirmText')}</p>
      <div class="actions">
        <button type="button" class="primary" aria-disabled=${isRunning} @click=${confirm}>
          ${text.term('confirmYes')}
        </button>
        <button type="button" @click=${cancel}>${words.term('cancel')}</button>
      </div>
    </section>
  `;
}
