import { html, nothing, type TemplateResult } from 'lit';
import { organisationLevels } from '../../contract/vocabulary.js';
import { officialTerm } from '../../locales/terms.js';
import { choiceGroup, textArea } from '../indicator-editor/scope.js';
import { achievementTerms, type EnteredUnitPlan } from './unit-plan.state.js';
import { termName, type UnitScope } from './unit-scope.js';

/** The levels of the quarters and of the year, each with its reason, for everybody in the unit to read (ORG-1 to ORG-4). */
export function achievementList(unit: UnitScope): TemplateResult {
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
                    ? html`<strong>${officialTerm(text.lang, 'organisationLevel', set.level)}</strong>
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

/** The level above sets the achievement, nothing preselected (ORG-4). */
export function achievementForm(unit: UnitScope, running: string | undefined, take: () => void): TemplateResult {
  const { text, scope, plan, entry, change } = unit;
  const { achievement } = entry;
  const put = (part: Partial<EnteredUnitPlan['achievement']>) => change({ achievement: { ...achievement, ...part } });
  const levelNow = (term: string) => {
    const set = plan.achievements.find((one) => one.term === term);
    return set && text.term('already', officialTerm(text.lang, 'organisationLevel', set.level));
  };
  return html`
    <section class="decision" aria-labelledby="set-achievement">
      <h3 id="set-achievement">${text.term('setTitle')}</h3>
      ${choiceGroup(scope, {
        field: 'term',
        legend: text.term('term'),
        choices: achievementTerms.map((key) => {
          const hint = levelNow(key);
          return { key, label: termName(unit, key), ...(hint ? { hint } : {}) };
        }),
        chosen: achievement.term ? [achievement.term] : [],
        choose: (term) => put({ term }),
      })}
      ${choiceGroup(scope, {
        field: 'level',
        legend: text.term('level'),
        choices: organisationLevels.map((key) => ({ key, label: officialTerm(text.lang, 'organisationLevel', key) })),
        chosen: achievement.level ? [achievement.level] : [],
        choose: (level) => put({ level }),
      })}
      ${textArea(scope, {
        field: 'reason',
        label: text.term('reason'),
        hint: text.term('reasonHint'),
        value: achievement.reason,
        maxLength: 4000,
        required: true,
        enter: (reason) => put({ reason }),
      })}
      <div class="actions end">
        <button type="button" class="primary" aria-disabled=${running ? 'true' : nothing} @click=${take}>
          ${text.term(running === 'set-achievement' ? 'set-achievement-running' : 'set-achievement')}
        </button>
      </div>
    </section>
  `;
}
