import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { reviewTexts } from '../../locales/review-360.js';

export interface Declining {
  readonly text: Localize<typeof reviewTexts>;
  /** Whether the confirming question is open. */
  readonly asked: boolean;
  readonly busy: boolean;
  readonly ask: (asked: boolean) => void;
  readonly decline: () => void;
}

/** The way out, always there, and confirmed before it is taken: nobody is told who declined (ANO-7). */
export function declining({ text, asked, busy, ask, decline }: Declining): TemplateResult {
  if (!asked) {
    return html`<p class="decline">
      <button type="button" class="quiet" id="decline" @click=${() => ask(true)}>${text.term('decline')}</button>
    </p>`;
  }
  return html`
    <div class="panel attention" id="declining" role="group" tabindex="-1" aria-labelledby="declining-title">
      <h3 id="declining-title">${text.term('declineTitle')}</h3>
      <p>${text.term('declineText')}</p>
      <div class="actions">
        <button type="button" @click=${() => ask(false)}>${text.term('declineNo')}</button>
        <button type="button" aria-disabled=${busy ? 'true' : 'false'} @click=${decline}>${text.term('declineYes')}</button>
      </div>
    </div>
  `;
}
