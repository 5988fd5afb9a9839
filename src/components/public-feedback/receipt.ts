import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { announce } from '../../controllers/announcer.js';
import { download } from '../../controllers/download.js';
import type { Locale } from '../../locales/catalogue.js';
import { Formats } from '../../locales/formats.js';
import { textsIn } from '../../locales/page-texts.js';
import { publicTicketTexts } from '../../locales/public-ticket.js';
import type { Sent } from './public-feedback.state.js';

/** What the receipt shows and whom it tells. */
export interface Receipt {
  readonly sent: Sent;
  /** Name of the unit; empty where it did not come. */
  readonly unit: string;
  readonly lang: Locale;
  /** What becomes of the files. */
  readonly files: unknown;
  /** Looks at the ticket. */
  readonly see: () => void;
  /** The owner has number and code, and they need not be kept here any more. */
  readonly close: () => void;
}

/** Number and access code, shown until their owner says that they are kept, and what happens by when. */
export function receiptView(host: ReactiveElement, receipt: Receipt): TemplateResult {
  const { ticket, accessCode } = receipt.sent.receipt;
  const text = textsIn(publicTicketTexts, receipt.lang) ?? publicTicketTexts.texts.id;
  return html`
    <div class="receipt">
      <h2 id="heading" tabindex="-1"><span class="done" aria-hidden="true">✓</span> ${text.receiptTitle}</h2>
      <dl class="key">
        <div>
          <dt>${text.number}</dt>
          <dd class="figure" translate="no">${ticket}</dd>
        </div>
        <div>
          <dt>${text.code}</dt>
          <dd class="figure" translate="no">${accessCode}</dd>
        </div>
      </dl>
      <p>${text.receiptLead}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${() => save(receipt)}>${text.save}</button>
        <button type="button" @click=${() => void copy(host, receipt)}>${text.copy}</button>
        <button type="button" @click=${() => print()}>${text.print}</button>
      </div>
      <p class="note copied"></p>
      ${receipt.files}
      <section aria-labelledby="next">
        <h3 id="next">${text.next}</h3>
        <ul class="bullets">
          ${coming(receipt).map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </section>
      <div class="actions">
        <button type="button" @click=${receipt.see}>${text.see}</button>
        <button type="button" class="quiet" @click=${receipt.close}>${text.another}</button>
      </div>
    </div>
  `;
}

/** What happens until when, in sentences. */
function coming({ sent: { receipt }, lang }: Receipt): string[] {
  const text = textsIn(publicTicketTexts, lang) ?? publicTicketTexts.texts.id;
  const format = new Formats(lang);
  return [
    text.readBy(format.weekday(receipt.verifyDue)),
    receipt.answerDue ? text.answeredBy(format.weekday(receipt.answerDue)) : text.thanked,
  ];
}

function asText(receipt: Receipt): string {
  const text = textsIn(publicTicketTexts, receipt.lang) ?? publicTicketTexts.texts.id;
  const { ticket, accessCode } = receipt.sent.receipt;
  const page = location.origin + location.pathname;
  return [
    ...[text.fileTitle(receipt.unit), '', `${text.number}: ${ticket}`, `${text.code}: ${accessCode}`, ''],
    ...[...coming(receipt), '', text.fileHow, page, ''],
  ].join('\r\n');
}

function save(receipt: Receipt): void {
  const text = textsIn(publicTicketTexts, receipt.lang) ?? publicTicketTexts.texts.id;
  download(
    new Blob([asText(receipt)], { type: 'text/plain;charset=utf-8' }),
    text.fileName(receipt.sent.receipt.ticket),
  );
}

/** Plain-HTTP pages have no clipboard. */
async function copy(host: ReactiveElement, receipt: Receipt): Promise<void> {
  const text = textsIn(publicTicketTexts, receipt.lang) ?? publicTicketTexts.texts.id;
  const isDone = await navigator.clipboard?.writeText(asText(receipt)).then(
    () => true,
    () => false,
  );
  const words = isDone ? text.copied : text.notCopied;
  announce(words, receipt.lang);
  const note = host.renderRoot.querySelector('.copied');
  if (note) note.textContent = words;
}
