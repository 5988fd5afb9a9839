import { html, nothing, type TemplateResult } from 'lit';
import type { BehaviourStatement, BehaviourValue, ScaleStep } from '../../contract/policy.js';
import type { Localize } from '../../controllers/localize.js';
import { policyWord } from '../../locales/policy-words.js';
import type { reviewTexts } from '../../locales/review-360.js';
import { commentOf, type ReviewDraft, scoreOf, unansweredOf, withComment, withScore } from './review-360.state.js';

type Text = Localize<typeof reviewTexts>;

export interface Question {
  readonly text: Text;
  readonly behaviour: BehaviourValue;
  readonly scale: readonly ScaleStep[];
  readonly value: ReviewDraft;
  /** Whether the reviewer has tried to go on with statements left open. */
  readonly insisted: boolean;
  readonly change: (edit: (value: ReviewDraft) => ReviewDraft) => void;
}

/** One behaviour value: its statements on the scale, and an event to tell of. */
export function question(asked: Question): TemplateResult {
  const { text, behaviour, value, insisted } = asked;
  const open = insisted ? unansweredOf(value, behaviour) : [];
  const id = `comment-${behaviour.key}`;
  return html`
    <p class="note">${text.term('question')}</p>
    ${
      open.length > 0
        ? html`<p class="error" id="open" role="alert">
            ${text.term('unansweredError', text.format.number(open.length))}
          </p>`
        : nothing
    }
    ${behaviour.statements.map((statement) => statementChoices(asked, statement, open.includes(statement.id)))}
    <div class="field">
      <label for=${id}>${text.term('comment')} <span class="light">${text.term('commentOptional')}</span></label>
      <textarea
        id=${id}
        maxlength="8000"
        aria-describedby="${id}-hint"
        .value=${commentOf(value, behaviour.key)}
        @input=${(event: Event) => write(asked, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="hint" id="${id}-hint">${text.term('commentHint')}</p>
    </div>
  `;
}

function write({ behaviour, change }: Question, comment: string) {
  change((draft) => withComment(draft, behaviour.key, comment));
}

function statementChoices({ text, scale, value, change }: Question, statement: BehaviourStatement, open: boolean) {
  const { lang } = text;
  const score = scoreOf(value, statement.id);
  const choice = (label: string, answer: number | null, kind = '') => html`
    <label class="choice ${kind}">
      <input
        type="radio"
        name=${statement.id}
        .checked=${score === answer}
        @change=${() => change((draft) => withScore(draft, statement.id, answer))}
      />
      <span>${label}</span>
    </label>
  `;
  return html`
    <fieldset class="statement" aria-describedby=${open ? `error-${statement.id}` : nothing}>
      <legend>${policyWord(lang, statement)}</legend>
      <div class="answers">
        <div class="scale">${scale.map((step) => choice(policyWord(lang, step), step.score))}</div>
        ${choice(text.term('unknown'), null, 'unknown')}
      </div>
      ${open ? html`<p class="error" id="error-${statement.id}">${text.term('statementError')}</p>` : nothing}
    </fieldset>
  `;
}
