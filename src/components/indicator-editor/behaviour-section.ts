import { html, nothing, type TemplateResult } from 'lit';
import type { BehaviourValue } from '../../contract/index.js';
import type { Localize } from '../../controllers/localize.js';
import type { planReading } from '../../locales/plan-reading.js';

/** The value as its reader names it. */
export function valueName({ lang }: Localize<typeof planReading>, { label, gloss }: BehaviourValue): string {
  return lang === 'en' ? gloss : label;
}

/**
 * The values of work behaviour with their statements (P6 §10(3), p.29–30), and beside each what the leader especially expects.
 *
 * @param expected What stands there for a value: what is expected, or the field in which it is written.
 */
export function behaviourSection(
  text: Localize<typeof planReading>,
  behaviours: readonly BehaviourValue[],
  expected: (value: BehaviourValue, name: string) => TemplateResult | typeof nothing,
  hint?: string,
): TemplateResult | typeof nothing {
  if (behaviours.length === 0) return nothing;
  return html`
    <section class="behaviours" aria-labelledby="behaviours">
      <h3 id="behaviours">${text.term('behaviours')}</h3>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
      <ol>
        ${behaviours.map((value) => {
          const name = valueName(text, value);
          return html`
            <li>
              <h4>${name}</h4>
              <ul class="statements note">
                ${value.statements.map((one) => html`<li>${text.lang === 'en' ? one.gloss : one.text}</li>`)}
              </ul>
              <div class="expected">${expected(value, name)}</div>
            </li>
          `;
        })}
      </ol>
    </section>
  `;
}
