import { html, LitElement, nothing } from 'lit';
import { property } from '../../decorators.js';
import type { PublicForm } from '../../contract/satisfaction.js';
import { Appearance } from '../../controllers/appearance.js';
import { Deferred } from '../../controllers/deferred.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { common } from '../../locales/common.js';
import { surveyTexts } from '../../locales/public-survey.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { whenFailed } from '../../templates/deferred.js';
import type { SurveyClosing } from './closing.js';
import { SurveyChangedEvent, SurveyFinishedEvent } from './public-survey.events.js';
import { emptyDraft, passedOf, presenceDigits, saysSomething, type SurveyDraft } from './public-survey.state.js';
import { surveyStyles } from './public-survey.styles.js';
import { inLanguage, question } from './question.js';

/** Milliseconds in which a finger sees its answer taken before the next question comes. */
const glance = 250;

/**
 * Asks a respondent, one question below the other. After a tap the next open question comes up by itself; the focus never does, so
 * that keys and screen readers stay where they are.
 *
 * @tag asn-public-survey-view
 * @fires {SurveyChangedEvent} asn-survey-changed - The respondent changed an answer.
 * @fires {SurveyFinishedEvent} asn-survey-finished - The respondent has finished and sends.
 * @csspart page
 * @csspart heading
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 * @csspart trust
 */
export class PublicSurveyView extends LitElement {
  static override styles = [host, controls, panels, surveyStyles];

  /** What is asked, and what is promised. */
  @property({ attribute: false }) form?: PublicForm;

  /** The working copy. */
  @property({ attribute: false }) value: SurveyDraft = emptyDraft;

  /** Whether the answer is on its way. */
  @property({ type: Boolean }) busy = false;

  /** Whether this is a tablet at the counter: then presence needs no code. */
  @property({ type: Boolean }) counter = false;

  /** What is wrong with the code of the counter, in the server's words; empty where nothing is. */
  @property({ attribute: false }) presenceError = '';

  /** Whether the respondent tried to send what cannot be sent. */
  @property({ type: Boolean, attribute: false }) insisted = false;

  readonly #text = new Localize(this, surveyTexts);
  readonly #common = new Localize(this, common);
  readonly #closing: Deferred<SurveyClosing> = new Deferred(
    this,
    async () => new (await import('./closing.js')).SurveyClosing(this),
  );
  /** Whether the last thing that happened was a finger or a mouse. */
  #isPointed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Appearance(this);
    keepTypedKeys(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render() {
    const { form } = this;
    return form ? this.#renderForm(form) : nothing;
  }

  #renderForm(form: PublicForm) {
    const { kind, minimumRespondents, questions } = form;
    const text = this.#text;
    const { lang, format } = text;
    const title = inLanguage(lang, form.title);
    const passed = passedOf(this.value, form);
    return html`
      <section
        class="page"
        lang=${lang}
        aria-labelledby="heading"
        @pointerdown=${() => (this.#isPointed = true)}
        @keydown=${() => (this.#isPointed = false)}
      >
        <header>
          <h2 id="heading" tabindex="-1">${title}</h2>
          <p><strong>${form.subject}</strong><br />${form.unit} · ${form.agency}</p>
          <p class="note">${text.term(kind === 'review' ? 'promiseReview' : 'promise', format.number(minimumRespondents))}</p>
        </header>
        <div class="questions">
          ${questions.map(({ key, label, text: words, choices }, index) =>
            question({
              key,
              label: `${format.number(index + 1)}. ${inLanguage(lang, label)}`,
              text: inLanguage(lang, words),
              choices: choices.map((choice) => inLanguage(lang, choice)),
              skip: text.term('skip'),
              chosen: this.value.scores[key],
              choose: (score) => this.#score(key, score),
            }),
          )}
          <div class="progress">
            <p>${text.term('progress', format.number(passed), format.number(questions.length))}</p>
            <div class="track" aria-hidden="true">
              ${questions.map((_question, index) => html`<span class=${index < passed ? 'passed' : ''}></span>`)}
            </div>
          </div>
        </div>
        ${this.#closing.module?.render(form) ?? whenFailed(this.#common, this.#closing)}
      </section>
    `;
  }

  /** Takes a change, and says so. The value changes before the event leaves: the view also works where nobody hands it back. */
  readonly change = (edit: Partial<SurveyDraft>): void => {
    this.value = { ...this.value, ...edit };
    this.dispatchEvent(new SurveyChangedEvent(this.value));
  };

  #score(key: string, score: number | null) {
    this.change({ scores: { ...this.value.scores, [key]: score } });
    if (!this.#isPointed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#showNext(key), glance);
  }

  /** Brings the next open question up, for who answers by finger: only the page moves. Where it can be read already nothing does. */
  #showNext(key: string) {
    const { questions = [] } = this.form ?? {};
    const from = questions.findIndex((one) => one.key === key) + 1;
    const open = questions.findIndex((one, index) => index >= from && this.value.scores[one.key] === undefined);
    const blocks = [...this.renderRoot.querySelectorAll('.questions > .question, .closing')];
    const next = blocks[open === -1 ? questions.length : open];
    if (!next) return;
    const { top, bottom } = next.getBoundingClientRect();
    const hidden = this.renderRoot.querySelector('.progress')?.getBoundingClientRect().height ?? 0;
    if (top >= 0 && bottom <= innerHeight - hidden) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    next.scrollIntoView({ block: 'start', behavior: isCalm ? 'instant' : 'smooth' });
  }

  /** Sends, unless something is missing: then it says what, and goes there. No form of HTML: Enter on an answer would send it. */
  readonly finish = (): void => {
    const { form, value } = this;
    if (!form || this.busy) return;
    this.insisted = true;
    this.presenceError = '';
    const asksCode = form.access === 'presence-code' && !this.counter;
    if (!saysSomething(value)) return void this.renderRoot.querySelector<HTMLElement>('.questions input')?.focus();
    if (asksCode && !presenceDigits(value.presenceCode)) return void this.focusPresence();
    this.insisted = false;
    this.dispatchEvent(new SurveyFinishedEvent(value));
  };

  /** Puts the focus where the form begins, for the next respondent. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  /** Puts the focus where the code of the counter is typed. */
  focusPresence(): void {
    this.renderRoot.querySelector<HTMLElement>('#presence')?.focus();
  }
}
