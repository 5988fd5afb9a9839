import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion, SuggestionReason } from '../../contract/evaluation.js';
import type { Localize } from '../../controllers/localize.js';
import { citation } from '../../locales/citations.js';
import type { suggestionReasons } from '../../locales/suggestion-reasons.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import type { Workspace } from './workspace.js';

type ReasonText = Localize<typeof suggestionReasons>;

/** The rating that the rules suggest, or that they suggest none; why, and by which provision. */
export function suggestionWords({ text, reasons }: Workspace, { rating, reasons: given }: Suggestion): TemplateResult {
  const why = text.format.list(given.map((reason) => reasonClause(reasons, reason)));
  const head = rating
    ? text.term('suggestion', officialTerm(text.lang, terms.rating, rating))
    : text.term('noSuggestion');
  const cites = [...new Set(given.map(({ cite }) => citation(text.lang, cite)))].join('; ');
  return html`
    <p class="suggestion">
      <strong>${head}</strong>${why ? html`<span>${text.term(rating ? 'because' : 'why', why)}</span>` : nothing}
      ${cites ? html`<span class="note">${text.term('source', cites)}</span>` : nothing}
    </p>
  `;
}

/** One reason as a clause. A code that this version does not know is named by its rule, never hidden. */
function reasonClause(text: ReasonText, { code, rule, values }: SuggestionReason): string {
  if (!text.has(code)) return rule;
  const figures = Object.entries(values).map(([name, value]) => [name, figure(text, name, value)] as const);
  return text.term(code as keyof typeof suggestionReasons.texts.id, Object.fromEntries(figures));
}

function figure(text: ReasonText, name: string, value: number | string): string {
  if (typeof value === 'number') return text.format.number(value);
  return name === 'organisation' ? officialTerm(text.lang, terms.organisationLevel, value) : value;
}
