import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EvaluationChange } from '../../contract/evaluation.js';
import { citation } from '../../locales/citations.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { wordsField } from './rating-choice.js';
import { studyLeaveCite } from './study-leave-cite.js';
import type { CourseSpace } from './course.js';

type Picked = NonNullable<EvaluationChange['studyLeave']>['predicate'];

const choices: readonly Picked[] = ['poor', 'very-poor'];

/**
 * Study leave that was not completed: the one case in which the appraiser picks the predicate (PRD-4). Offered only for an
 * employee on study leave, and folded until it is wanted.
 */
export function studyLeavePanel(space: CourseSpace): TemplateResult | typeof nothing {
  const { text, desk, judgement, missing } = space;
  const { studyLeave } = judgement;
  if (!desk.evaluation.onStudyLeave && !studyLeave) return nothing;
  const pick = (predicate: Picked) =>
    space.change((now) => ({ studyLeave: { predicate, reason: now.studyLeave?.reason ?? '' } }));
  return html`
    <details class="study-leave" ?open=${'studyLeave' in judgement}>
      <summary>${text.term('studyLeave')}</summary>
      <div class="worded">
        <fieldset class="rating-choice outcomes" role="radiogroup" aria-describedby="studyLeave-hint">
          <legend>${text.term('studyLeaveChoice')}</legend>
          <p class="hint" id="studyLeave-hint">${text.term('studyLeaveText', citation(text.lang, studyLeaveCite))}</p>
          <div class="choices">
            ${choices.map(
              (predicate) => html`
                <label class="choice">
                  <input
                    type="radio"
                    id="studyLeave-${predicate}"
                    name="studyLeave"
                    value=${predicate}
                    .checked=${live(studyLeave?.predicate === predicate)}
                    @change=${() => pick(predicate)}
                  />
                  <span>${officialTerm(text.lang, terms.predicate, predicate)}</span>
                </label>
              `,
            )}
          </div>
        </fieldset>
        ${
          studyLeave
            ? html`
              ${wordsField({
                id: 'studyLeaveReason',
                label: text.term('studyLeaveReason'),
                hint: text.term('studyLeaveReasonHint'),
                value: studyLeave.reason,
                required: true,
                error: missing.has('studyLeaveReason') ? text.term('reasonNeeded') : '',
                write: (reason) =>
                  space.change((now) => ({ studyLeave: now.studyLeave && { ...now.studyLeave, reason } })),
              })}
              <div class="actions">
                <button type="button" class="quiet" @click=${(event: Event) => takeBack(space, event)}>
                  ${text.term('studyLeaveClear')}
                </button>
              </div>
            `
            : nothing
        }
      </div>
    </details>
  `;
}

function takeBack({ change }: CourseSpace, event: Event) {
  // The button goes with the answer: the focus must not.
  (event.target as HTMLElement).closest('details')?.querySelector('input')?.focus();
  change(() => ({ studyLeave: null }));
}
