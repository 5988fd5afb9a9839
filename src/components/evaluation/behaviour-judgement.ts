import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { BehaviourValue } from '../../contract/policy.js';
import { policyWord } from '../../locales/policy-words.js';
import { behaviourMark, type BehaviourMark, markId } from './judgement.js';
import { markPanel } from './mark-panel.js';
import { replaced } from './result-judgement.js';
import type { Front } from './workspace.js';

/** Every behaviour value: who sees it how on one side, the appraiser's mark on the other. */
export function behaviourJudgements(space: Front): TemplateResult {
  const { text, desk, judgement, mode, missing } = space;
  return html`
    <section aria-labelledby="behaviours">
      <h3 id="behaviours">${text.term('behaviours')}</h3>
      ${mode === 'rate' ? html`<p class="note">${text.term('behavioursHint')}</p>` : nothing} ${space.rest?.aboutBehaviours(space)}
      <ol class="subjects">
        ${desk.policy.behaviours.map((behaviour) => {
          const mark = behaviourMark(judgement, behaviour.key);
          const isMissing = missing.has(markId('behaviour', behaviour.key));
          return html`<li class="subject">
              ${guard(
                [
                  ...[behaviour, desk.review, desk.selfAssessment, desk.feedback],
                  ...[mark.rating, mark.note, mode, isMissing, text.lang, space.rest],
                ],
                () => oneBehaviour(space, behaviour, mark, isMissing),
              )}
            </li>`;
        })}
      </ol>
    </section>
  `;
}

function oneBehaviour(space: Front, behaviour: BehaviourValue, mark: BehaviourMark, isMissing: boolean) {
  const { text, desk } = space;
  const title = policyWord(text.lang, behaviour);
  const expectation = desk.plan.expectations.find(({ value }) => value === behaviour.key)?.text;
  return html`
    <div class="evidence">
      <h4>${title}</h4>
      ${expectation ? html`<p><span class="note">${text.term('expectation')}</span><br />${expectation}</p>` : nothing}
      ${space.rest?.aboutBehaviour(space, behaviour)}
      <details>
        <summary>${text.term('statements')}</summary>
        <ul class="statements">
          ${behaviour.statements.map((statement) => html`<li>${policyWord(text.lang, statement)}</li>`)}
        </ul>
      </details>
    </div>
    ${markPanel(space, {
      id: markId('behaviour', behaviour.key),
      title,
      mark,
      isMissing,
      change: (part) =>
        space.change(({ behaviours }) => ({
          behaviours: replaced(behaviours, { ...part, value: behaviour.key }, ({ value }) => value === behaviour.key),
        })),
    })}
  `;
}
