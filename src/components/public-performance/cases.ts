import { html, nothing, type TemplateResult } from 'lit';
import { shareBar } from '../../charts/share-bar.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { monthYear } from '../../locales/months.js';
import { type PublicPage, pageSection, percentOf } from './page-scope.js';

/** What the public sent in the year, and how fast it was answered. */
export function casesSection(page: PublicPage): TemplateResult {
  return pageSection(page, 'cases', html`${body(page)}`);
}

function body(page: PublicPage) {
  const { text, performance } = page;
  const { asOf, received, answered, kinds } = performance.cases;
  const year = String(performance.year);
  if (received === 0) return html`<p>${text.term('casesEmpty', year)}</p>`;
  if (received === null) return html`<p>${text.term('casesHidden')}</p>`;
  return html`
    <p>
      ${text.term('received', text.format.number(received), year)}
      ${answered === null ? nothing : text.term('answered', text.format.number(answered))}
    </p>
    ${figures(page)}
    <dl class="kinds">
      ${kinds.map(
        ({ kind, count }) => html`<div>
          <dt>${officialTerm(text.lang, terms.publicCaseKind, kind)}</dt>
          <dd>
            ${count === null ? html`<span class="note">${text.term('kindHidden')}</span>` : html`<span class="number">${text.format.number(count)}</span>${shareBar(count, 0, received)}`}
          </dd>
        </div>`,
      )}
    </dl>
    <p class="note">
      ${asOf === null ? nothing : text.term('casesAsOf', text.format.date(asOf))}
      ${addUpTo(received, kinds) ? nothing : text.term('kindsLater')} ${text.term('casesNote')}
    </p>
  `;
}

/** A kind is shown anew only when enough have come since (docs/decisions/0023-public-cases.md): until then some are in the sum alone. */
function addUpTo(received: number, kinds: PublicPage['performance']['cases']['kinds']): boolean {
  return (
    kinds.some(({ count }) => count === null) || kinds.reduce((sum, { count }) => sum + (count ?? 0), 0) === received
  );
}

function figures({ text, performance }: PublicPage) {
  const { inTime, medianDays } = performance.cases;
  if (inTime === null && medianDays === null) return nothing;
  const figure = (value: string, words: string, note: string) => html`<div>
    <p><span class="figure">${value}</span> ${words}</p>
    <p class="note">${note}</p>
  </div>`;
  return html`<div class="figures">
    ${inTime === null ? nothing : figure(percentOf(text, inTime), text.term('inTime'), text.term('inTimeNote'))}
    ${medianDays === null ? nothing : figure(text.format.number(medianDays, 1), text.term('median'), text.term('medianNote'))}
  </div>`;
}

/** Questions and answers that an officer has published. */
export function answersSection(page: PublicPage): TemplateResult {
  const { text, performance } = page;
  const { answers } = performance;
  if (answers.length === 0) return pageSection(page, 'answers', html`<p>${text.term('answersEmpty')}</p>`);
  return pageSection(
    page,
    'answers',
    html`
      <p class="note">${text.term('answersLead')}</p>
      <ul class="answers">
        ${answers.map(
          ({ kind, service, question, answer, month }) => html`<li>
            <h4>${question}</h4>
            <p class="said">${answer}</p>
            <p class="note">
              ${[officialTerm(text.lang, terms.publicCaseKind, kind), service, monthYear(text.format, `${month}-01`)].filter(Boolean).join(' · ')}
            </p>
          </li>`,
        )}
      </ul>
    `,
  );
}
