import { html, type TemplateResult } from 'lit';
import type { EnteredResult } from './plan-entry.js';
import { fieldNotes, type Scope } from './scope.js';

/** Which of the superior's results this one supports; where there is none to choose, says why (PLN-15). */
export function parentField(scope: Scope, { id, parentResultId, parentTitle }: EnteredResult): TemplateResult {
  const { text, desk, leader, running } = scope;
  const field = `parentResultId-${id}`;
  const offered = leader?.results ?? [];
  // A result of the superior that is gone since still stands in this plan, by its title then.
  const kept = parentResultId !== null && !offered.some((result) => result.id === parentResultId);
  const options = kept ? [{ id: parentResultId, title: parentTitle ?? parentResultId }, ...offered] : offered;
  if (options.length === 0) {
    return html`
      <div class="field">
        <p class="label">${text.term('parent')}</p>
        <p class="hint">${whyEmpty(scope)}</p>
      </div>
    `;
  }
  const choose = ({ target }: Event) => {
    const chosen = options.find((result) => result.id === (target as HTMLSelectElement).value);
    desk.changeResult(id, { parentResultId: chosen?.id ?? null, parentTitle: chosen?.title ?? null });
  };
  return html`
    <div class="field">
      <label for=${field}>${text.term('parent')}</label>
      <select
        id=${field}
        aria-describedby="notes-${field}"
        ?disabled=${running}
        @change=${choose}
        @blur=${() => desk.problems.touch(field)}
      >
        <option value="" ?selected=${parentResultId === null}>${text.term('parentNone')}</option>
        ${options.map(
          (result) =>
            html`<option value=${result.id} ?selected=${result.id === parentResultId}>${result.title}</option>`,
        )}
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
