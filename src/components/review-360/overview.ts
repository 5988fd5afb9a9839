import { html, nothing, type TemplateResult } from 'lit';
import type { BehaviourValue } from '../../contract/policy.js';
import type { ReviewAssignment } from '../../contract/review.js';
import { policyWord } from '../../locales/policy-words.js';
import type { EndingTexts } from './ending.js';
import { commentOf, type ReviewDraft, scoreOf } from './review-360.state.js';

/** Every answer at one glance; with `edit` each value has the way back to its question. */
export function overview(
  { text, ending }: EndingTexts,
  { behaviours, scale }: ReviewAssignment,
  value: ReviewDraft,
  edit?: (step: number) => void,
): TemplateResult {
  return html`
    <ul class="overview">
      ${behaviours.map((behaviour, step) => {
        const title = policyWord(text.lang, behaviour);
        const comment = commentOf(value, behaviour.key).trim();
        return html`
          <li>
            <div class="title">
              <h4>${title}</h4>
              ${
                edit
                  ? html`<button
                      type="button"
                      class="quiet"
                      aria-label=${ending.term('editNamed', title)}
                      @click=${() => edit(step)}
                    >
                      ${ending.term('edit')}
                    </button>`
                  : nothing
              }
            </div>
            <dl>${behaviour.statements.map((statement) => answered({ text, ending }, statement, value, scale))}</dl>
            ${
              comment
                ? html`<p class="note">${ending.term('yourComment')}</p>
                    <p class="prose">${comment}</p>`
                : nothing
            }
          </li>
        `;
      })}
    </ul>
  `;
}

function answered(
  texts: EndingTexts,
  statement: BehaviourValue['statements'][number],
  value: ReviewDraft,
  scale: ReviewAssignment['scale'],
) {
  return html`
    <div>
      <dt>${policyWord(texts.text.lang, statement)}</dt>
      <dd>${answerWord(texts, scoreOf(value, statement.id), scale)}</dd>
    </div>
  `;
}

function answerWord({ text, ending }: EndingTexts, score: number | null | undefined, scale: ReviewAssignment['scale']) {
  if (score === undefined) return html`<span class="note">– ${ending.term('unanswered')}</span>`;
  if (score === null) return html`<span>${text.term('unknown')}</span>`;
  const step = scale.find((known) => known.score === score);
  return html`<strong>${step ? policyWord(text.lang, step) : text.format.number(score)}</strong>`;
}
