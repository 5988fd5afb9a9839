import { html, type TemplateResult } from 'lit';
import { officialTerm, terms } from '../../locales/official-term.js';
import { achievementTerms } from './unit-plan.state.js';
import { termName, type UnitPage } from './unit-scope.js';

/** The levels of the quarters and of the year, each with its reason, for everybody in the unit to read (ORG-1 to ORG-4). */
export function achievementList(unit: UnitPage): TemplateResult {
  const { text, plan, timeZone } = unit;
  return html`
    <section class="achievements" aria-labelledby="achievements">
      <h3 id="achievements">${text.term('achievement')}</h3>
      <p class="hint">${text.term('achievementHint')}</p>
      <dl>
        ${achievementTerms.map((term) => {
          const set = plan.achievements.find((one) => one.term === term);
          return html`
            <div>
              <dt>${termName(unit, term)}</dt>
              <dd>
                ${
                  set
                    ? html`<strong>${officialTerm(text.lang, terms.organisationLevel, set.level)}</strong>
                      <p class="said">${set.reason}</p>
                      <p class="note">${text.term('setBy', set.by.name, text.format.moment(set.at, timeZone))}</p>`
                    : html`<span class="note">${text.term('notSet')}</span>`
                }
              </dd>
            </div>
          `;
        })}
      </dl>
    </section>
  `;
}
