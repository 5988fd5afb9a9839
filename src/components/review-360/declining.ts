import { html, type TemplateResult } from 'lit';
import type { EndingTexts } from './ending.js';

export interface Declining {
  readonly busy: boolean;
  readonly ask: (asked: boolean) => void;
  readonly decline: () => void;
}

/** The way out is confirmed before it is taken: nobody is told who declined (ANO-7). */
export function declining({ ending }: EndingTexts, { busy, ask, decline }: Declining): TemplateResult {
  return html`
    <div class="panel attention" id="declining" role="group" tabindex="-1" aria-labelledby="declining-title">
      <h3 id="declining-title">${ending.term('declineTitle')}</h3>
      <p>${ending.term('declineText')}</p>
      <div class="actions">
        <button type="button" @click=${() => ask(false)}>${ending.term('declineNo')}</button>
        <button type="button" aria-disabled=${busy ? 'true' : 'false'} @click=${decline}>${ending.term('declineYes')}</button>
      </div>
    </div>
  `;
}
