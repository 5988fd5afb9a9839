import { html, nothing, type TemplateResult } from 'lit';
import type { PublicCase } from '../../contract/public-case.js';
import type { Localize } from '../../controllers/localize.js';
import { officialTerm } from '../../locales/official-term.js';
import type { publicCaseTexts } from '../../locales/public-cases.js';
import { remainingWorkingDays } from '../../locales/remaining.js';
import { publicCaseKind, publicCaseState } from '../../locales/terms.js';

export type CaseText = Localize<typeof publicCaseTexts>;

/** Working days before a term ends from which it asks for attention. */
const soon = 2;

/** What it is and where it stands, at a glance; conduct and confidence by a word. */
export function caseFacts(text: CaseText, one: PublicCase): TemplateResult {
  const { kind, state, subject, isConfidential, hidden } = one;
  return html`
    <span class="kind">${officialTerm(text.lang, publicCaseKind, kind)}</span>
    <span class="note">${officialTerm(text.lang, publicCaseState, state)}</span>
    ${subject === 'conduct' ? html`<span class="state attention">${text.term('conduct')}</span>` : nothing}
    ${isConfidential ? html`<span class="state">${text.term('confidential')}</span>` : nothing}
    ${hidden === null ? nothing : html`<span class="note">${text.term('hiddenText')}</span>`}
  `;
}

/** `Jawaban: Kamis, 15 Januari 2026 · 3 hari kerja lagi`, or whether it was in time once nothing is due. */
export function caseDue(text: CaseText, { due, isInTime }: PublicCase): TemplateResult {
  if (!due) {
    if (isInTime === null) return html`<span class="note">${text.term('noTerm')}</span>`;
    const words = text.term(isInTime ? 'inTime' : 'late');
    return html`<span class="state ${isInTime ? 'good' : 'failure'}">${words}</span>`;
  }
  const { term, date, isOverdue, workingDaysLeft } = due;
  const left = typeof workingDaysLeft === 'number' ? remainingWorkingDays(text.format, workingDaysLeft) : '';
  const isNear = typeof workingDaysLeft === 'number' && workingDaysLeft <= soon;
  // A case that closes by itself is nobody's worry.
  const mark = term === 'auto-close' ? '' : isOverdue ? 'state failure' : isNear ? 'state attention' : '';
  return html`
    <span class="due">
      <span class="note">${text.known(`term-${term}`) ?? term}: <time datetime=${date}>${text.format.weekday(date)}</time></span>
      ${left ? html`<span class=${mark || 'left'}>${left}</span>` : nothing}
    </span>
  `;
}
