import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewAssignment } from '../../contract/review.js';
import { anonymousGroups } from '../../contract/vocabulary.js';
import type { Localize } from '../../controllers/localize.js';
import { remainingDays } from '../../locales/remaining.js';
import type { reviewTexts } from '../../locales/review-360.js';
import { officialTerm, terms } from '../../locales/official-term.js';

type Text = Localize<typeof reviewTexts>;

/** What the reviewer is told before answering (ANO-10). A superior is known by role, and told so (ANO-11). */
export function promise(text: Text, { group, promise: given }: ReviewAssignment, inFull: unknown): TemplateResult {
  const role = officialTerm(text.lang, terms.raterGroup, group);
  if (!anonymousGroups.some((known) => known === group)) {
    return html`<p class="promise">${text.term('promiseByRole', role)}</p>`;
  }
  const raters = text.format.number(given.minimumRaters);
  return html`
    <div class="promise">
      <p>${text.term('promise', role, raters)}</p>
      <details>
        <summary>${text.term('promiseMore')}</summary>
        ${inFull}
      </details>
    </div>
  `;
}

/** Whom it is about, and until when answers are taken. */
export function header(
  text: Text,
  { subject, closesOn }: ReviewAssignment,
  timeZone: string,
  now: Date,
): TemplateResult {
  return html`
    <header>
      <h2 id="heading">${text.term('heading', subject.name)}</h2>
      <p>${subject.position} · ${subject.unit}</p>
      <p class="note">${closing(text, closesOn, timeZone, now)}</p>
    </header>
  `;
}

/** Until when answers are taken: the date, the weekday, the zone and what is left. */
export function closing(
  text: Text,
  closesOn: string | null,
  timeZone: string,
  now: Date,
): TemplateResult | typeof nothing {
  if (closesOn === null) return nothing;
  const { format } = text;
  const days = format.daysUntil(closesOn, timeZone, now);
  return html`<span>
    <time datetime=${closesOn}>${text.term('closes', format.weekday(closesOn), format.endOfDay(timeZone))}</time>
    ${days < 0 ? nothing : html`<span>${remainingDays(format, days)}</span>`}
  </span>`;
}

/** The colleague's agreed results, so that the answers speak of the work. */
export function workInView(text: Text, { workResults }: ReviewAssignment): TemplateResult {
  if (workResults.length === 0) return html`<p class="work note">${text.term('noWorkResults')}</p>`;
  return html`
    <details class="work" open>
      <summary>${text.term('workResults', text.format.number(workResults.length))}</summary>
      <ul class="sentences">
        ${workResults.map((title) => html`<li>${title}</li>`)}
      </ul>
    </details>
  `;
}
