import { html, nothing, type TemplateResult } from 'lit';
import type { BehaviourValue } from '../../contract/policy.js';
import type { ReviewAssignment } from '../../contract/review.js';
import type { Localize } from '../../controllers/localize.js';
import { policyWord } from '../../locales/policy-words.js';
import type { reviewTexts } from '../../locales/review-360.js';
import { commentOf, type ReviewDraft, scoreOf } from './review-360.state.js';

type Text = Localize<typeof reviewTexts>;

/** Every answer at one glance; with `edit` each value has the way back to its question. */
export function overview(
  text: Text,
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
                      aria-label=${text.term('editNamed', title)}
                      @click=${() => edit(step)}
                    >
                      ${text.term('edit')}
                    </button>`
                  : nothing
              }
            </div>
            <dl>${behaviour.statements.map((statement) => answered(text, statement, value, scale))}</dl>
            ${
              comment
                ? html`<p class="note">${text.term('yourComment')}</p>
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
  text: Text,
  statement: BehaviourValue['statements'][number],
  value: ReviewDraft,
  scale: ReviewAssignment['scale'],
) {
  return html`
    <div>
      <dt>${policyWord(text.lang, statement)}</dt>
      <dd>${answerWord(text, scoreOf(value, statement.id), scale)}</dd>
    </div>
  `;
}

function answerWord(text: Text, score: number | null | undefined, scale: ReviewAssignment['scale']) {
  if (score === undefined) return html`<span class="note">– ${text.term('unanswered')}</span>`;
  if (score === null) return html`<span>${text.term('unknown')}</span>`;
  const step = scale.find((known) => known.score === score);
  return html`<strong>${step ? policyWord(text.lang, step) : text.format.number(score)}</strong>`;
}
