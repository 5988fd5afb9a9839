import { html, nothing, type TemplateResult } from 'lit';
import type { EnteredResult } from './plan-entry.js';
import { fieldNotes, type Named, type Scope } from './scope.js';
import { numberField } from './target-fields.js';

/** Which of the superior's results this one supports; where there is none to choose, says why (PLN-15). */
export function parentField(scope: Scope, result: EnteredResult): TemplateResult {
  const { text, desk, leader } = scope;
  const { id, parentResultId, parentTitle, share } = result;
  const options = withNamed(leader?.results ?? [], parentResultId, parentTitle);
  if (options.length === 0) {
    return html`
      <div class="field">
        <p class="label">${text.term('parent')}</p>
        <p class="hint">${whyEmpty(scope)}</p>
      </div>
    `;
  }
  const choose = (chosen: Named | undefined) =>
    desk.changeResult(id, { parentResultId: chosen?.id ?? null, parentTitle: chosen?.title ?? null });
  return html`
    ${select(scope, `parentResultId-${id}`, text.term('parent'), options, parentResultId, choose)}
    ${
      parentResultId === null
        ? nothing
        : html`<div class="short">
          ${numberField(
            scope,
            `share-${id}`,
            text.term('share'),
            share,
            (typed) => desk.changeResult(id, { share: typed }),
            {
              hint: text.term('shareHint'),
            },
          )}
        </div>`
    }
  `;
}

/** The objective of the unit that a head answers for by this result (PLN-3); nothing for everybody else. */
export function objectiveField(scope: Scope, result: EnteredResult): TemplateResult | typeof nothing {
  const { text, desk, objectives } = scope;
  const { id, objectiveId, objectiveTitle } = result;
  const options = withNamed(objectives, objectiveId, objectiveTitle);
  if (options.length === 0) return nothing;
  return select(scope, `objectiveId-${id}`, text.term('objective'), options, objectiveId, (chosen) =>
    desk.changeResult(id, { objectiveId: chosen?.id ?? null, objectiveTitle: chosen?.title ?? null }),
  );
}

/** What can be chosen. What was named before and is gone since stays, by its title then. */
function withNamed(offered: readonly Named[], id: string | null, title: string | null): readonly Named[] {
  const isGone = id !== null && !offered.some((one) => one.id === id);
  return isGone ? [{ id, title: title ?? id }, ...offered] : offered;
}

function select(
  scope: Scope,
  field: string,
  label: string,
  options: readonly Named[],
  chosen: string | null,
  choose: (option: Named | undefined) => void,
) {
  const take = ({ target }: Event) => choose(options.find(({ id }) => id === (target as HTMLSelectElement).value));
  return html`
    <div class="field">
      <label for=${field}>${label}</label>
      <select
        id=${field}
        aria-describedby="notes-${field}"
        ?disabled=${scope.running}
        @change=${take}
        @blur=${() => scope.desk.problems.touch(field)}
      >
        <option value="" ?selected=${chosen === null}>${scope.text.term('parentNone')}</option>
        ${options.map(({ id, title }) => html`<option value=${id} ?selected=${id === chosen}>${title}</option>`)}
      </select>
      ${fieldNotes(scope, field)}
    </div>
  `;
}

function whyEmpty({ text, leader }: Scope): string {
  if (!leader) return text.term('parentUnknown');
  if (!leader.leader) return text.term('parentNoLeader');
  const { name } = leader.leader;
  if (leader.planState === null) return text.term('parentNoPlan', name);
  if (leader.planState === 'approved' || leader.planState === 'closed') return text.term('parentNoResults', name);
  return text.term('parentUnapproved', name);
}
