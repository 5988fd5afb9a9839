import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type RespondentFact, respondentValues } from '../../contract/respondent.js';
import type { PublicForm } from '../../contract/satisfaction.js';
import { Localize } from '../../controllers/localize.js';
import { surveyTexts } from '../../locales/public-survey.js';
import { surveyClosingTexts } from '../../locales/public-survey-closing.js';
import { officialTerm } from '../../locales/official-term.js';
import { respondentFact, respondentValue } from '../../locales/terms.js';
import { presenceDigits, saysSomething } from './public-survey.state.js';
import type { PublicSurveyView } from './public-survey-view.js';
import { inLanguage, question } from './question.js';

/** The end of the form: the agency's own questions, a comment, who answers, the code of the counter, and sending. */
export class SurveyClosing {
  readonly #view: PublicSurveyView;
  readonly #text: Localize<typeof surveyClosingTexts>;
  readonly #words: Localize<typeof surveyTexts>;

  constructor(view: PublicSurveyView) {
    this.#view = view;
    this.#text = new Localize(view, surveyClosingTexts);
    this.#words = new Localize(view, surveyTexts);
  }

  render(form: PublicForm) {
    const text = this.#text;
    const { value, busy, insisted, counter, finish } = this.#view;
    const given = form.questions.filter(({ key }) => typeof value.scores[key] === 'number').length;
    const { format } = text;
    return html`
      <section class="closing" aria-labelledby="closing">
        <h3 id="closing">${text.term('heading')}</h3>
        ${this.#additional(form)} ${this.#comment(form)} ${this.#facts(form)}
        ${form.access === 'presence-code' && !counter ? this.#presence() : nothing}
        <div class="sending">
          <p class="note">${text.term('answered', format.number(given), format.number(form.questions.length))}</p>
          ${insisted && !saysSomething(value) ? html`<p class="error" role="alert">${text.term('nothing')}</p>` : nothing}
          <button type="button" class="primary" id="send" @click=${finish} aria-disabled=${busy ? 'true' : 'false'}>
            ${busy ? this.#words.term('sending') : text.term('send')}
          </button>
          <p class="trust">${text.term(counter ? 'trustCounter' : 'trust')}</p>
        </div>
      </section>
    `;
  }

  #additional({ additional }: PublicForm) {
    const { value, change } = this.#view;
    const { lang } = this.#text;
    const answer = (id: string, given: number | string) => change({ additional: { ...value.additional, [id]: given } });
    return additional.map(({ id, kind, text, choices }) => {
      const words = inLanguage(lang, text);
      const given = value.additional[id];
      if (kind === 'text') {
        return html`<div class="field">
          <label for=${id}>${words} ${this.#optional()}</label>
          <textarea
            id=${id}
            maxlength="1000"
            autocomplete="off"
            .value=${live(String(given ?? ''))}
            @input=${(event: Event) => answer(id, (event.target as HTMLTextAreaElement).value)}
          ></textarea>
        </div>`;
      }
      return question({
        ...{ key: id, label: '', text: words, skip: this.#words.term('skip') },
        choices: choices.map((choice) => inLanguage(lang, choice)),
        chosen: given === '' ? null : (given as number | undefined),
        choose: (score) => answer(id, score ?? ''),
      });
    });
  }

  #comment({ minimumCommenters }: PublicForm) {
    const text = this.#text;
    return html`<div class="field">
      <label for="comment">${text.term('comment')} ${this.#optional()}</label>
      <p class="hint" id="comment-hint">${text.term('commentHint', text.format.number(minimumCommenters))}</p>
      <textarea
        id="comment"
        maxlength="2000"
        autocomplete="off"
        aria-describedby="comment-hint"
        .value=${live(this.#view.value.comment)}
        @input=${(event: Event) => this.#view.change({ comment: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </div>`;
  }

  #facts({ respondentFacts }: PublicForm) {
    const facts = respondentFacts.filter((fact): fact is RespondentFact => fact in respondentValues);
    if (facts.length === 0) return nothing;
    return html`<details>
      <summary>${this.#text.term('facts')}</summary>
      <div class="facts">
        <p class="hint">${this.#text.term('factsHint')}</p>
        ${facts.map((fact) => this.#fact(fact))}
      </div>
    </details>`;
  }

  #fact(fact: RespondentFact) {
    const { lang } = this.#text;
    const { value, change } = this.#view;
    const said = value.respondent[fact] ?? '';
    return html`<div class="field">
      <label for=${fact}>${officialTerm(lang, respondentFact, fact)}</label>
      <select
        id=${fact}
        @change=${(event: Event) =>
          change({ respondent: { ...value.respondent, [fact]: (event.target as HTMLSelectElement).value } })}
      >
        ${['', ...respondentValues[fact]].map(
          (one) => html`<option value=${one} .selected=${live(one === said)}>
            ${one ? officialTerm(lang, respondentValue, one) : this.#text.term('notSaid')}
          </option>`,
        )}
      </select>
    </div>`;
  }

  #presence() {
    const text = this.#text;
    const { value, insisted, presenceError, change, finish } = this.#view;
    const error = insisted && !presenceDigits(value.presenceCode) ? text.term('presenceMissing') : presenceError;
    return html`<div class="field">
      <label for="presence">${text.term('presence')}</label>
      <p class="hint" id="presence-hint">${text.term('presenceHint')}</p>
      <input
        id="presence"
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength="11"
        required
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? 'presence-error presence-hint' : 'presence-hint'}
        .value=${live(value.presenceCode)}
        @input=${(event: Event) => change({ presenceCode: (event.target as HTMLInputElement).value })}
        @keydown=${({ key }: KeyboardEvent) => key === 'Enter' && finish()}
      />
      ${error ? html`<p class="error" id="presence-error" role="alert">${error}</p>` : nothing}
    </div>`;
  }

  #optional() {
    return html`<span class="light">${this.#text.term('optional')}</span>`;
  }
}
