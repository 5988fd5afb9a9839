import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { surveyTexts } from '../../locales/public-survey.js';

type Text = Localize<typeof surveyTexts>;

/** One sentence that answers, one that says what comes next. Takes the focus where it comes in place of the form. */
export function message(title: string, explanation: string, more: unknown = nothing, tone = ''): TemplateResult {
  return html`
    <div class="panel ${tone}">
      <h2 id="outcome" tabindex="-1">${title}</h2>
      <p>${explanation}</p>
      ${more}
    </div>
  `;
}

/** The answer is on the server. */
export function thanks(text: Text, receipt: string, more: unknown, title = text.term('thanks')): TemplateResult {
  const number = receipt
    ? html`<p>${text.term('receipt')} <strong class="receipt">${receipt}</strong></p>
        <p class="note">${text.term('receiptNote')}</p>`
    : nothing;
  return html`
    <div class="panel good">
      <h2 id="outcome" tabindex="-1">${title}</h2>
      ${number} ${more}
    </div>
  `;
}

/** The answer is on the device, and waits. */
export function kept(text: Text, { durable, server }: { durable: boolean; server: boolean }, more: unknown) {
  const why = server ? 'keptServer' : durable ? 'keptText' : 'keptInPage';
  return message(text.term('keptTitle'), text.term(why), more, 'attention');
}
