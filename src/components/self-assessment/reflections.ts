import { html, nothing, type TemplateResult } from 'lit';
import type { BehaviourValue, ScaleStep } from '../../contract/policy.js';
import type { Localize } from '../../controllers/localize.js';
import { policyWord } from '../../locales/policy-words.js';
import type { selfAssessmentTexts } from '../../locales/self-assessment.js';
import type { Reflection } from './self-assessment.state.js';

export interface ReflectionField {
  readonly text: Localize<typeof selfAssessmentTexts>;
  readonly behaviour: BehaviourValue;
  readonly scale: readonly ScaleStep[];
  readonly reflection: Reflection;
  readonly change: (part: Partial<Reflection>) => void;
}

/** The person's own view of one behaviour value: a step of the scale and a line. Optional, and never counted (RTG-9). */
export function reflectionFields(field: ReflectionField): TemplateResult {
  const { text, behaviour, scale, reflection, change } = field;
  const { lang } = text;
  const id = `reflection-${behaviour.key}`;
  const title = policyWord(lang, behaviour);
  return html`
    <fieldset class="reflection" aria-describedby="${id}-statements">
      <legend>${title}</legend>
      <p class="note" id="${id}-statements">
        ${behaviour.statements.map((statement) => policyWord(lang, statement)).join(' · ')}
      </p>
      <div class="own">
        <div class="choices scale">
          ${scale.map(
            (step) => html`
              <label class="choice">
                <input
                  type="radio"
                  name=${id}
                  .checked=${reflection.score === step.score}
                  @change=${() => change({ score: step.score })}
                />
                <span>${policyWord(lang, step)}</span>
              </label>
            `,
          )}
        </div>
        ${
          reflection.score === null
            ? nothing
            : html`<button type="button" class="quiet clear" @click=${(event: Event) => clear(field, event)}>
                ${text.term('clear')}<span class="spoken"> ${title}</span>
              </button>`
        }
        <div class="field">
          <label for="${id}-text" class="light">${text.term('behaviourTextLabel')}</label>
          <textarea
            id="${id}-text"
            class="short"
            rows="1"
            maxlength="8000"
            aria-label=${text.term('behaviourText', title)}
            .value=${reflection.text}
            @input=${(event: Event) => change({ text: (event.target as HTMLTextAreaElement).value })}
          ></textarea>
        </div>
      </div>
    </fieldset>
  `;
}

function clear({ change }: ReflectionField, event: Event) {
  // The button goes with the answer: the focus must not.
  (event.target as HTMLElement).closest('fieldset')?.querySelector('input')?.focus();
  change({ score: null });
}
