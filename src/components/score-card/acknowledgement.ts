import { html, type TemplateResult } from 'lit';
import type { AsnError } from '../../client/index.js';
import type { Localize } from '../../controllers/localize.js';
import type { common } from '../../locales/common.js';
import type { receiptTexts } from '../../locales/evaluation-receipt.js';
import { clocks } from '../../rules/clocks.js';
import { problemPanel } from '../../templates/problem.js';

/** How far taking the document in receipt has come. */
export type Acknowledging =
  | { readonly type: 'offered' }
  | { readonly type: 'confirming' }
  | { readonly type: 'running' }
  | { readonly type: 'failed'; readonly error: AsnError };

export interface AcknowledgementSteps {
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly confirm: () => void;
}

/** What the employee is asked under a card that was handed over to them (P6 p.114 A.6): read, then say so in two presses. */
export function acknowledgement(
  text: Localize<typeof receiptTexts>,
  words: Localize<typeof common>,
  state: Acknowledging,
  { ask, cancel, confirm }: AcknowledgementSteps,
): TemplateResult {
  if (state.type === 'failed') return problemPanel(words, state.error, confirm);
  if (state.type === 'offered') {
    return html`
      <section class="panel" aria-labelledby="receipt">
        <h3 id="receipt">${text.term('receiptTitle')}</h3>
        <p>${text.term('receiptText')}</p>
        <p class="note">${text.term('receiptUntil', text.format.number(clocks['document.return'].days))}</p>
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
        <button type="button" class="primary" aria-disabled=${state.type === 'running'} @click=${confirm}>
          ${text.term('confirmYes')}
        </button>
        <button type="button" @click=${cancel}>${words.term('cancel')}</button>
      </div>
    </section>
  `;
}
