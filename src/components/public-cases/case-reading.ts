import { html, nothing, type TemplateResult } from 'lit';
import type { PublicCase } from '../../contract/public-case.js';
import type { Localize } from '../../controllers/localize.js';
import { officialTerm } from '../../locales/official-term.js';
import type { publicCaseStepTexts } from '../../locales/public-case.js';
import { publicCaseClass } from '../../locales/terms.js';
import { caseDue, caseFacts, type CaseText } from './case-words.js';

export type StepText = Localize<typeof publicCaseStepTexts>;

/** What every part of a case's page is given. */
export interface CasePage {
  readonly text: StepText;
  readonly listText: CaseText;
  readonly one: PublicCase;
  readonly timeZone: string;
}

/** What was sent, by whom, and until when it is due. */
export function caseFront(page: CasePage): TemplateResult {
  const { text, listText, one, timeZone } = page;
  return html`
    <div class="part">
      <p class="facts">${caseFacts(listText, one)}</p>
      <h3 id="title" tabindex="-1">${text.term('ticket', one.ticket)}</h3>
      <p>${caseDue(listText, one)}</p>
    </div>
    ${
      one.subject === 'conduct'
        ? html`<div class="panel attention">
          <p><strong>${text.term('conductTitle')}</strong></p>
          <p>${text.term('conductText')}</p>
        </div>`
        : nothing
    }
    ${one.hidden === null ? html`<blockquote class="said">${one.text}</blockquote>` : html`<p class="panel">${text.term('hiddenBecause', one.hidden)}</p>`}
    <p class="note">${text.term('sent', text.format.moment(one.sentAt, timeZone))}</p>
    ${aboutCase(page)} ${one.isConfidential ? html`<p class="note">${text.term('confidentialText')}</p>` : nothing}
  `;
}

function aboutCase({ text, one }: CasePage) {
  const { reporter, service, unit } = one;
  const fact = (name: string, value: string | null) =>
    value ? html`<div><dt>${name}</dt><dd class="said">${value}</dd></div>` : nothing;
  const from = reporter.isAnonymous ? text.term('anonymous') : reporter.name;
  return html`
    <dl class="pairs">
      ${fact(text.term('from'), from)} ${fact(text.term('contact'), reporter.contact)}
      ${fact(text.term('service'), service)} ${fact(text.term('unit'), unit)}
      ${fact(text.term('class'), one.class && officialTerm(text.lang, publicCaseClass, one.class))}
    </dl>
  `;
}

/** Files of the sender, to be saved: never shown in the page, whatever their name says they are. */
export function caseAttachments(
  { text, one }: CasePage,
  load: (file: PublicCase['attachments'][number]) => void,
): TemplateResult | typeof nothing {
  if (one.attachments.length === 0) return nothing;
  return html`
    <section class="part" aria-labelledby="attachments">
      <h4 id="attachments">${text.term('attachments')}</h4>
      <ul class="files">
        ${one.attachments.map(
          (file) => html`<li>
            <button type="button" class="on-paper" @click=${() => load(file)}>${text.term('download', file.name)}</button>
            <span class="note">${file.mediaType} · ${text.term('size', text.format.number(Math.ceil(file.bytes / 1024), 0))}</span>
          </li>`,
        )}
      </ul>
      <p class="note">${text.term('attachmentHint')}</p>
    </section>
  `;
}

/** What was done, oldest first, with the words that the sender read. */
export function caseTimeline({ text, one, timeZone }: CasePage): TemplateResult {
  return html`
    <section class="part" aria-labelledby="timeline">
      <h4 id="timeline">${text.term('timeline')}</h4>
      <ol class="steps">
        ${one.steps.map(
          ({ action, at, by, text: words }) => html`<li>
            <p><strong>${text.known(`did-${action}`) ?? action}</strong> <span class="note">${text.format.moment(at, timeZone)}</span></p>
            ${by ? html`<p class="note">${text.term('by', by.name, by.position)}</p>` : nothing}
            ${words ? html`<p class="said">${words}</p>` : nothing}
          </li>`,
        )}
      </ol>
    </section>
  `;
}

/** What everybody may read of it. */
export function casePublished({ text, one: { published } }: CasePage): TemplateResult | typeof nothing {
  if (!published) return nothing;
  return html`
    <section class="panel good" aria-labelledby="published">
      <h4 id="published">${text.term('published')}</h4>
      <p class="said"><strong>${text.term('question')}</strong> ${published.question}</p>
      <p class="said"><strong>${text.term('answer')}</strong> ${published.answer}</p>
    </section>
  `;
}
