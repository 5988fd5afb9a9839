import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { may } from './evaluation.state.js';
import { outcomePlace } from './lacks.js';
import { objectionCourse } from './objection-course.js';
import { predicateIn } from './ratings.js';
import { wordedForm } from './worded-step.js';
import type { CourseSpace } from './course.js';

const outcomes = ['upheld', 'changed'] as const;

/** The course of an objection on the desk, with what the reader adds to it: an explanation, or a decision. */
export function objectionOnDesk(space: CourseSpace): TemplateResult | typeof nothing {
  const { desk, receipt, steps, course, draft } = space;
  const explain = may(desk, 'explain')
    ? wordedForm(space, {
        step: 'explain',
        label: course.term('explainWords'),
        hint: course.term('explainHint'),
        verb: steps.term('do-explain'),
      })
    : undefined;
  const again =
    explain && desk.evaluation.objection?.explanation
      ? html`<details ?open=${draft.words?.explain !== undefined}>
          <summary>${course.term('explainAgain')}</summary>
          ${explain}
        </details>`
      : explain;
  const decide = may(desk, 'decide')
    ? html`${outcomeQuestion(space)}
        ${draft.outcome === 'upheld' ? lastLook(space, () => wordedForm(space, decisionForm(space))) : nothing}
        ${draft.outcome === 'changed' ? html`<p>${course.term('changedNext')}</p>` : nothing}`
    : undefined;
  return objectionCourse(receipt, desk.evaluation, desk.appraisal, desk.policy.timeZone, { explain: again, decide });
}

/** Two answers, neither chosen until the person does (GEN-2). */
function outcomeQuestion({ course, draft, missing, chooseOutcome }: CourseSpace) {
  const error = missing.has(outcomePlace);
  return html`
    <fieldset
      class="rating-choice outcomes"
      role="radiogroup"
      aria-required="true"
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby="outcome-hint ${error ? 'outcome-error' : ''}"
    >
      <legend>${course.term('decideQuestion')}</legend>
      <p class="hint" id="outcome-hint">${course.term('decideQuestionHint')}</p>
      <div class="choices">
        ${outcomes.map(
          (outcome, index) => html`
            <label class="choice">
              <input
                type="radio"
                id=${index === 0 ? outcomePlace : `outcome-${outcome}`}
                name="outcome"
                value=${outcome}
                .checked=${live(draft.outcome === outcome)}
                @change=${() => chooseOutcome(outcome)}
              />
              <span>${course.term(outcome)}</span>
            </label>
          `,
        )}
      </div>
      ${error ? html`<p class="error" id="outcome-error">${course.term('outcomeMissing')}</p>` : nothing}
    </fieldset>
  `;
}

function decisionForm({ steps, course }: CourseSpace) {
  return {
    step: 'decide',
    label: course.term('decideWords'),
    hint: course.term('decideHint'),
    verb: steps.term('do-decide'),
  } as const;
}

/** The end of the page where the judgement is changed: why, and the button. */
export function changedDecision(space: CourseSpace): TemplateResult {
  const { course } = space;
  return html`
    <section aria-labelledby="decision">
      <h3 id="decision">${course.term('decision')}</h3>
      ${lastLook(space, () => wordedForm(space, decisionForm(space)))}
    </section>
  `;
}

/** The form, or the last look before it is sent: what is decided, and that it is final (OBJ-4). */
function lastLook(space: CourseSpace, form: () => TemplateResult) {
  const { text, course, draft, confirmation } = space;
  if (!confirmation) return form();
  const predicate = predicateIn(space);
  return html`
    <div class="panel" role="group" aria-labelledby="confirm">
      <h4 id="confirm" tabindex="-1">${course.term('decideTitle')}</h4>
      <dl class="facts">
        <div>
          <dt>${course.term('outcome')}</dt>
          <dd>${draft.outcome ? course.term(draft.outcome) : nothing}</dd>
        </div>
        <div>
          <dt>${text.term('predicate')}</dt>
          <dd>${predicate ? officialTerm(text.lang, terms.predicate, predicate) : text.term('unmarked')}</dd>
        </div>
      </dl>
      <p>${course.term('decideText')}</p>
      ${confirmation}
    </div>
  `;
}
