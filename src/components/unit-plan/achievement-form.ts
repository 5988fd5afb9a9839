import { html, nothing, type TemplateResult } from 'lit';
import { organisationLevels } from '../../contract/vocabulary.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { choiceGroup, textArea } from '../indicator-editor/scope.js';
import { achievementTerms, type EnteredUnitPlan } from './unit-plan.state.js';
import { termName, type UnitScope } from './unit-scope.js';

/** The level above sets the achievement, nothing preselected (ORG-4). */
export function achievementForm(unit: UnitScope, running: string | undefined, take: () => void): TemplateResult {
  const { text, formText, scope, plan, entry, change } = unit;
  const { achievement } = entry;
  const put = (part: Partial<EnteredUnitPlan['achievement']>) => change({ achievement: { ...achievement, ...part } });
  const levelNow = (term: string) => {
    const set = plan.achievements.find((one) => one.term === term);
    return set && formText.term('already', officialTerm(text.lang, terms.organisationLevel, set.level));
  };
  return html`
    <section class="decision" aria-labelledby="set-achievement">
      <h3 id="set-achievement">${formText.term('setTitle')}</h3>
      ${choiceGroup(scope, {
        field: 'term',
        legend: formText.term('term'),
        choices: achievementTerms.map((key) => {
          const hint = levelNow(key);
          return { key, label: termName(unit, key), ...(hint ? { hint } : {}) };
        }),
        chosen: achievement.term ? [achievement.term] : [],
        choose: (term) => put({ term }),
      })}
      ${choiceGroup(scope, {
        field: 'level',
        legend: formText.term('level'),
        choices: organisationLevels.map((key) => ({
          key,
          label: officialTerm(text.lang, terms.organisationLevel, key),
        })),
        chosen: achievement.level ? [achievement.level] : [],
        choose: (level) => put({ level }),
      })}
      ${textArea(scope, {
        field: 'reason',
        label: formText.term('reason'),
        hint: formText.term('reasonHint'),
        value: achievement.reason,
        maxLength: 4000,
        required: true,
        enter: (reason) => put({ reason }),
      })}
      <div class="actions end">
        <button type="button" class="primary" aria-disabled=${running ? 'true' : nothing} @click=${take}>
          ${formText.term(running === 'set-achievement' ? 'set-achievement-running' : 'set-achievement')}
        </button>
      </div>
    </section>
  `;
}
