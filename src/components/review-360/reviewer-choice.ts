import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../../controllers/localize.js';
import type { roundTexts } from '../../locales/review-round.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { groupField, type RoundFault, type RoundGroup } from './round.state.js';

type Text = Localize<typeof roundTexts>;

/** The people of one group as checkboxes, with what it takes to protect them. */
export function reviewerChoice(text: Text, group: RoundGroup, choose: (employeeIds: string[]) => void): TemplateResult {
  const { format } = text;
  const title = officialTerm(text.lang, terms.raterGroup, group.group);
  const id = groupField(group.group);
  if (group.tooSmall) {
    return html`
      <div class="group">
        <h4>${title}</h4>
        <p class="note">${text.term('tooSmall', format.number(group.people.length), format.number(group.minimum))}</p>
      </div>
    `;
  }
  const all = group.chosen.size === group.people.length;
  const action = text.term(all ? 'chooseNone' : 'chooseAll');
  return html`
    <fieldset class="group" id=${id} tabindex="-1" aria-describedby="${id}-count">
      <legend>${title}</legend>
      <p class="count" id="${id}-count">
        <span>${text.term('chosen', format.number(group.chosen.size), format.number(group.minimum))}</span>
        ${protection(text, group)}
      </p>
      <ul class="people">
        ${repeat(
          group.people,
          (person) => person.id,
          (person) => html`
            <li>
              <label class="choice">
                <input
                  type="checkbox"
                  .checked=${group.chosen.has(person.id)}
                  @change=${() => choose(toggled(group, person.id))}
                />
                <span>
                  <span class="name">${person.name}</span>
                  <span class="note">${person.position}</span>
                </span>
              </label>
            </li>
          `,
        )}
      </ul>
      <button
        type="button"
        class="quiet"
        aria-label=${text.term('inGroup', action, title)}
        @click=${() => choose(all ? [] : group.people.map((person) => person.id))}
      >
        ${action}
      </button>
    </fieldset>
  `;
}

function protection(text: Text, { chosen, missing }: RoundGroup) {
  if (chosen.size === 0) return html`<span class="note">– ${text.term('unused')}</span>`;
  if (missing === 0) return html`<span class="state good">${text.term('enough')}</span>`;
  return html`<span class="state attention">${text.term('more', text.format.number(missing))}</span>`;
}

function toggled({ people, chosen }: RoundGroup, employeeId: string): string[] {
  return people.map(({ id }) => id).filter((id) => chosen.has(id) !== (id === employeeId));
}

/** Why small groups are refused, for those who wonder. */
export function whyMinimum(text: Text): TemplateResult {
  return html`
    <details>
      <summary>${text.term('why')}</summary>
      <p>${text.term('whyText')}</p>
      <p>${text.term('whyMore')}</p>
    </details>
  `;
}

/** Nobody can be asked: why, and what to do. */
export function noCandidates(text: Text): TemplateResult {
  return html`
    <div class="panel attention">
      <p><strong>${text.term('noCandidates')}</strong></p>
      <p>${text.term('noCandidatesNext')}</p>
    </div>
  `;
}

/** Which colleagues were asked, by group; nothing where none was. Never who answered: beside a growing sum that would give each answer its author. */
export function askedPeople(text: Text, groups: readonly RoundGroup[]): TemplateResult | typeof nothing {
  if (groups.every(({ chosen }) => chosen.size === 0)) return nothing;
  return html`
    <details>
      <summary>${text.term('asked')}</summary>
      ${groups
        .filter(({ chosen }) => chosen.size > 0)
        .map(
          ({ group, people, chosen }) => html`
            <div class="group">
              <h4>${officialTerm(text.lang, terms.raterGroup, group)}</h4>
              <ul>
                ${people
                  .filter(({ id }) => chosen.has(id))
                  .map(({ name, position }) => html`<li>${name} <span class="note">${position}</span></li>`)}
              </ul>
            </div>
          `,
        )}
    </details>
  `;
}

/** What stands in the way of opening, in words. */
export function faultText(text: Text, fault: RoundFault): string {
  if (fault.code !== 'too-few') return text.term(`fault-${fault.code}`);
  const group = officialTerm(text.lang, terms.raterGroup, fault.group);
  return text.term('fault-too-few', group, text.format.number(fault.missing));
}
