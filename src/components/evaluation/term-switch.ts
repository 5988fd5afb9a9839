import { html, nothing, type TemplateResult } from 'lit';
import type { EvaluationTerms } from '../../contract/evaluation.js';
import type { Localize } from '../../controllers/localize.js';
import type { evaluationTermTexts } from '../../locales/evaluation-terms.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { termLabel } from '../../locales/terms-of-year.js';

/**
 * Which part of the year is looked at, and how far each is. It stands outside the desk, so that the focus stays while another
 * one is read. Nothing where there is only the year.
 */
export function termSwitch(
  text: Localize<typeof evaluationTermTexts>,
  items: EvaluationTerms['items'],
  chosen: string,
  choose: (term: string) => void,
): TemplateResult | typeof nothing {
  if (items.length < 2) return nothing;
  const { lang } = text;
  return html`
    <div class="field terms">
      <label for="term">${text.term('term')}</label>
      <select id="term" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${items.map(({ term, end, state, predicate }) => {
          const word = predicate
            ? officialTerm(lang, terms.predicate, predicate)
            : officialTerm(lang, terms.evaluationState, state);
          const label = text.term('termOption', termLabel(term, end.slice(0, 4), lang), word);
          return html`<option value=${term} ?selected=${term === chosen}>${label}</option>`;
        })}
      </select>
    </div>
  `;
}
