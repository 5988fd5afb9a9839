import { html, nothing, type TemplateResult } from 'lit';
import type { BehaviourValue } from '../../contract/index.js';
import type { PlanStep } from './indicator-editor.events.js';
import { type Scope, textArea } from './scope.js';

interface Decision {
  readonly behaviours: readonly BehaviourValue[];
  /** Whether the note that goes with a returned plan is being written. */
  readonly returning: boolean;
  /** The step that runs right now. */
  readonly step: string | undefined;
  readonly openReturn: () => void;
  readonly closeReturn: () => void;
  readonly take: (step: PlanStep) => void;
}

/** The appraiser's answer to a proposed plan: agree it, with special expectations if there are any, or return it with a note. */
export function decisionPanel(scope: Scope, decision: Decision): TemplateResult {
  const { text, plan, running } = scope;
  const waiting = running ? 'true' : nothing;
  return html`
    <section class="decision" aria-labelledby="decision">
      <h3 id="decision">${text.term('decision')}</h3>
      ${plan.allowedActions.includes('approve') ? expectationFields(scope, decision.behaviours) : nothing}
      ${decision.returning ? returnPanel(scope, decision) : nothing}
      <div class="actions end">
        ${
          plan.allowedActions.includes('return') && !decision.returning
            ? html`<button type="button" id="return" @click=${decision.openReturn}>${text.term('return')}…</button>`
            : nothing
        }
        ${
          plan.allowedActions.includes('approve') && !decision.returning
            ? html`<button type="button" class="primary" aria-disabled=${waiting} @click=${() => decision.take('approve')}>
              ${text.term(decision.step === 'approve' ? 'approving' : 'approve')}
            </button>`
            : nothing
        }
      </div>
    </section>
  `;
}

function expectationFields(scope: Scope, behaviours: readonly BehaviourValue[]) {
  const { text, desk, entry } = scope;
  if (behaviours.length === 0) return nothing;
  return html`
    <details id="expectations">
      <summary>${text.term('expectations')}</summary>
      <div class="folded">
        <p class="hint">${text.term('expectationsHint')}</p>
        ${behaviours.map(({ key, label, gloss }) =>
          textArea(scope, {
            field: `expectation-${key}`,
            label: text.lang === 'en' ? gloss : label,
            value: entry.expectations[key] ?? '',
            maxLength: 8000,
            line: true,
            enter: (words) => desk.changeExpectation(key, words),
          }),
        )}
      </div>
    </details>
  `;
}

function returnPanel(scope: Scope, { step, take, closeReturn }: Decision) {
  const { text, desk, entry, running } = scope;
  return html`
    <div class="panel attention">
      <h4>${text.term('returnTitle')}</h4>
      ${textArea(scope, {
        field: 'note',
        label: text.term('returnNote'),
        hint: text.term('returnHint'),
        value: entry.note,
        maxLength: 4000,
        required: true,
        enter: (note) => desk.changeNote(note),
      })}
      <div class="actions">
        <button type="button" class="primary" aria-disabled=${running ? 'true' : nothing} @click=${() => take('return')}>
          ${text.term(step === 'return' ? 'returning' : 'returnSend')}
        </button>
        <button type="button" class="quiet" @click=${closeReturn}>${text.term('cancelReturn')}</button>
      </div>
    </div>
  `;
}
