import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import type { unitWritingTexts } from '../../locales/unit-plan-writing.js';
import { termName, type UnitPage } from './unit-scope.js';

/** What happened to the plan so far, oldest first, folded away. */
export function unitHistory(unit: UnitPage, text: Localize<typeof unitWritingTexts>): TemplateResult | typeof nothing {
  const { plan, timeZone } = unit;
  if (plan.history.length === 0) return nothing;
  return html`
    <details class="history">
      <summary>${text.term('history')}</summary>
      <ol>
        ${plan.history.map(({ action, by, at, note, term, level }) => {
          const set =
            term && level
              ? `: ${termName(unit, term)}, ${officialTerm(text.lang, terms.organisationLevel, level)}`
              : '';
          return html`
            <li>
              <p>
                <strong>${text.known(`step-${action}`) ?? action}${set}</strong>
                <span class="note">${unit.text.term('setBy', by.name, text.format.moment(at, timeZone))}</span>
              </p>
              ${note ? html`<p>${note}</p>` : nothing}
            </li>
          `;
        })}
      </ol>
    </details>
  `;
}
