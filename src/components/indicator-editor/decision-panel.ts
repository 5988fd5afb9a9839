import { html, nothing, type TemplateResult } from 'lit';
import type { PlanStep } from './indicator-editor.events.js';
import { behaviourSection } from './behaviour-section.js';
import { type Scope, textArea } from './scope.js';

/** The steps that need a reason. */
export type ReasonedStep = 'return' | 'revise';

interface Decision {
  /** The step whose reason is being written. */
  readonly reasoning: ReasonedStep | undefined;
  /** The step that runs right now. */
  readonly step: string | undefined;
  readonly open: (step: ReasonedStep) => void;
  readonly close: () => void;
  readonly take: (step: PlanStep) => void;
}

/**
 * What can be decided of a plan: to agree it or return it with a note, and once it is agreed to open it again for a change.
 */
export function decisionPanel(scope: Scope, decision: Decision): TemplateResult {
  const { text, plan, running } = scope;
  const { allowedActions } = plan;
  const { reasoning, open, take, step } = decision;
  const heading = allowedActions.includes('revise') ? 'revising' : 'decision';
  return html`
    <section class="decision screen-only" aria-labelledby="decision">
      <h3 id="decision">${text.term(heading)}</h3>
      ${heading === 'revising' ? html`<p class="hint">${text.term('revisingHint')}</p>` : nothing}
      ${reasoning ? reasonPanel(scope, decision, reasoning) : nothing}
      <div class="actions end">
        ${(['return', 'revise'] as const).map((one) =>
          allowedActions.includes(one) && !reasoning
            ? html`<button type="button" id=${one} @click=${() => open(one)}>${text.term(one)}…</button>`
            : nothing,
        )}
        ${
          allowedActions.includes('approve') && !reasoning
            ? html`<button type="button" class="primary" aria-disabled=${running ? 'true' : nothing} @click=${() => take('approve')}>
              ${text.term(step === 'approve' ? 'approving' : 'approve')}
            </button>`
            : nothing
        }
      </div>
    </section>
  `;
}

/** All values of behaviour, each with room for what the leader especially expects; written before the plan is agreed. */
export function expectationFields(scope: Scope): TemplateResult | typeof nothing {
  const { text, planText, desk, entry, behaviours, beside } = scope;
  return behaviourSection(
    planText,
    behaviours,
    ({ key }, name) => html`
      ${textArea(scope, {
        field: `expectation-${key}`,
        label: text.term('expectationOf', name),
        value: entry.expectations[key] ?? '',
        maxLength: 8000,
        line: true,
        enter: (words) => desk.changeExpectation(key, words),
      })}
      ${beside({ part: 'behaviour', id: key }, name)}
    `,
    text.term('expectationsHint'),
  );
}

function reasonPanel(scope: Scope, { step, take, close }: Decision, reasoning: ReasonedStep) {
  const { text, desk, entry, running } = scope;
  return html`
    <div class="panel attention">
      <h4>${text.term(`${reasoning}Title`)}</h4>
      ${textArea(scope, {
        field: 'note',
        label: text.term(`${reasoning}Note`),
        hint: text.term(`${reasoning}Hint`),
        value: entry.note,
        maxLength: 4000,
        required: true,
        enter: (note) => desk.changeNote(note),
      })}
      <div class="actions">
        <button type="button" class="primary" aria-disabled=${running ? 'true' : nothing} @click=${() => take(reasoning)}>
          ${text.term(step === reasoning ? `${reasoning}Running` : `${reasoning}Send`)}
        </button>
        <button type="button" class="quiet" @click=${close}>${text.term(`${reasoning}Cancel`)}</button>
      </div>
    </div>
  `;
}
