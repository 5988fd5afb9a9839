import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from '../../decorators.js';
import type { BehaviourValue } from '../../contract/policy.js';
import type { ReviewAssignment } from '../../contract/review.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Deferred } from '../../controllers/deferred.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { common } from '../../locales/common.js';
import { policyWord } from '../../locales/policy-words.js';
import { reviewTexts } from '../../locales/review-360.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { whenFailed, whenLoaded } from '../../templates/deferred.js';
import type { ReviewEnding } from './ending.js';
import { header, promise, workInView } from './promise.js';
import { question } from './question.js';
import { ReviewChangedEvent, ReviewStepChosenEvent } from './review-360.events.js';
import { firstOpenStep, progressOf, type ReviewDraft, unansweredOf } from './review-360.state.js';
import { styles } from './review-360.styles.js';

/**
 * Asks a reviewer about one colleague, one behaviour value at a time, with the colleague's work and the promise in view. Goes
 * on where the answer stopped, and ends with an overview.
 *
 * @tag asn-review-360-view
 * @fires {ReviewChangedEvent} asn-review-changed - The reviewer changed an answer.
 * @fires {ReviewStepChosenEvent} asn-review-step-chosen - The reviewer sends the answer, or declines.
 * @csspart page
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 */
export class Review360View extends LitElement {
  static override styles = [host, controls, panels, styles];

  /** Whom it is about, what is asked and what is promised. */
  @property({ attribute: false }) assignment?: ReviewAssignment;

  /** The working copy. */
  @property({ attribute: false }) value: ReviewDraft = { answers: [], comments: [] };

  /** Zone in which the round closes. */
  @property({ attribute: false }) timeZone = 'Asia/Jakarta';

  /** The moment from which days are counted; now unless told. */
  @property({ attribute: false }) now?: Date;

  /** Whether the working copy holds something that was not sent: then the questions show, also after an answer. */
  @property({ type: Boolean }) unsent = false;

  /** Whether a step is running on the server. */
  @property({ type: Boolean }) busy = false;

  /** Whether the answer was sent just now. */
  @property({ type: Boolean }) sent = false;

  /** Shows the answers alone. */
  @property({ type: Boolean, attribute: 'readonly' }) readOnly = false;

  /** The value asked about; the number of values stands for the overview. */
  @state() private step = 0;

  /** Whether the reviewer came to a question from the overview. */
  @state() private revising = false;

  /** Whether an answer that was sent is being changed. */
  @state() private reopened = false;

  /** Whether the reviewer tried to go on past an open statement, or to send nothing. */
  @state() private insisted = false;

  /** Whether the question about declining is open. */
  @state() private declining = false;

  readonly #text = new Localize(this, reviewTexts);
  readonly #common = new Localize(this, common);
  readonly #ending: Deferred<ReviewEnding> = new Deferred(
    this,
    async () => new (await import('./ending.js')).ReviewEnding(this, this.#text),
  );
  #focusAfterUpdate: string | undefined;

  constructor() {
    super();
    new Appearance(this);
    keepTypedKeys(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('assignment');
    const { assignment } = this;
    if (!assignment || before === assignment || !changed.has('assignment')) return;
    if (before?.id !== assignment.id) this.step = firstOpenStep(this.value, assignment.behaviours);
    if (before?.id !== assignment.id || before.etag !== assignment.etag) {
      this.reopened = false;
      this.declining = false;
      // A button that the answer takes away must not take the focus with it.
      if (before && this.renderRoot.querySelector(':focus')) this.#focusAfterUpdate = 'outcome';
    }
  }

  /** An update is complete when all that it shows stands on the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#ending.settled;
    return super.getUpdateComplete();
  }

  protected override updated() {
    if (!this.#focusAfterUpdate) return;
    const target = this.renderRoot.querySelector<HTMLElement>(`#${this.#focusAfterUpdate}`);
    // It may still be on its way.
    if (!target) return;
    target.focus();
    this.#focusAfterUpdate = undefined;
  }

  override render() {
    const { assignment } = this;
    const text = this.#text;
    if (!assignment) return nothing;
    if (this.readOnly)
      return html`<div lang=${text.lang}>${this.#withEnding((ending) => ending.overview(assignment, this.value))}</div>`;
    return html`
      <section class="page" lang=${text.lang} aria-labelledby="heading">
        ${header(text, assignment, this.timeZone, this.now ?? new Date())}
        ${this.#isAsking(assignment) ? this.#renderAsking(assignment) : this.#withEnding((ending) => ending.outcome(assignment, this.sent, this.#reopen))}
      </section>
    `;
  }

  #withEnding(template: (ending: ReviewEnding) => unknown) {
    return whenLoaded(this.#common, this.#ending, template);
  }

  #isAsking({ state: now, allowedActions }: ReviewAssignment) {
    if (!allowedActions.includes('answer')) return false;
    return now === 'waiting' || this.unsent || this.reopened;
  }

  #renderAsking(assignment: ReviewAssignment) {
    const behaviour = assignment.behaviours[this.step];
    return html`
      ${promise(this.#text, assignment, this.#ending.module?.promise(assignment) ?? whenFailed(this.#common, this.#ending))}
      <div class="columns">
        ${workInView(this.#text, assignment)}
        ${behaviour ? this.#renderQuestion(assignment, behaviour) : this.#renderOverview(assignment)}
      </div>
      ${this.#renderDecline(assignment)}
    `;
  }

  #renderQuestion({ behaviours, scale }: ReviewAssignment, behaviour: BehaviourValue) {
    const text = this.#text;
    const { value, insisted } = this;
    const last = this.step === behaviours.length - 1;
    const onward = this.revising ? 'backToOverview' : last ? 'toOverview' : 'next';
    return html`
      <div class="question">
        <div class="title">
          <h3 id="step" tabindex="-1">${policyWord(text.lang, behaviour)}</h3>
          <p class="note">${text.term('step', text.format.number(this.step + 1), text.format.number(behaviours.length))}</p>
        </div>
        ${question({ text, behaviour, scale, value, insisted, change: this.#change })}
        <div class="actions steps">
          ${
            this.step > 0 && !this.revising
              ? html`<button type="button" @click=${() => this.#goTo(this.step - 1)}>${text.term('back')}</button>`
              : nothing
          }
          <span class="gap"></span>
          ${
            unansweredOf(value, behaviour).length > 0
              ? html`<button type="button" @click=${this.#goOn}>${text.term('skip')}</button>`
              : nothing
          }
          <button type="button" class="primary" @click=${() => this.#next(behaviour)}>${text.term(onward)}</button>
        </div>
      </div>
    `;
  }

  #renderOverview(assignment: ReviewAssignment) {
    const text = this.#text;
    const { answered, all } = progressOf(this.value, assignment.behaviours);
    const { format } = text;
    return html`
      <div class="question">
        <div class="title">
          <h3 id="step" tabindex="-1">${text.term('overview')}</h3>
          <p class="note">${text.term('answered', format.number(answered), format.number(all))}</p>
        </div>
        ${answered < all ? html`<p class="note">${text.term('overviewSkipped')}</p>` : nothing}
        ${this.#withEnding((ending) => ending.overview(assignment, this.value, (step) => this.#goTo(step, true)))}
        ${this.insisted && answered === 0 ? html`<p class="error" role="alert">${text.term('nothingAnswered')}</p>` : nothing}
        <div class="actions steps">
          <button type="button" @click=${() => this.#goTo(this.step - 1)}>${text.term('back')}</button>
          <span class="gap"></span>
          <button type="button" class="primary" aria-disabled=${this.busy ? 'true' : 'false'} @click=${() => this.#send(answered)}>
            ${text.term(this.busy ? 'sending' : 'send')}
          </button>
        </div>
      </div>
    `;
  }

  #renderDecline({ allowedActions }: ReviewAssignment) {
    if (!allowedActions.includes('decline')) return nothing;
    const { busy } = this;
    if (this.declining) {
      return this.#withEnding((ending) =>
        ending.declining({ busy, ask: this.#ask, decline: () => this.#choose('decline') }),
      );
    }
    return html`<p class="decline">
      <button type="button" class="quiet" id="decline" @click=${() => this.#ask(true)}>${this.#text.term('decline')}</button>
    </p>`;
  }

  readonly #reopen = () => {
    this.reopened = true;
    this.#goTo(this.assignment ? firstOpenStep(this.value, this.assignment.behaviours) : 0);
  };

  // Statements left open are skipped on purpose or not at all: the two buttons mean two things.
  #next(behaviour: BehaviourValue) {
    const [first] = unansweredOf(this.value, behaviour);
    if (first === undefined) return this.#goOn();
    this.insisted = true;
    this.renderRoot.querySelector<HTMLElement>(`input[name="${CSS.escape(first)}"]`)?.focus();
  }

  readonly #goOn = () => this.#goTo(this.revising ? (this.assignment?.behaviours.length ?? 0) : this.step + 1);

  #goTo(step: number, revising = false) {
    const { behaviours = [] } = this.assignment ?? {};
    const text = this.#text;
    this.step = step;
    this.revising = revising;
    this.insisted = false;
    this.#focusAfterUpdate = 'step';
    const value = behaviours[step];
    const { format } = text;
    const place = value
      ? text.term('stepSpoken', policyWord(text.lang, value), format.number(step + 1), format.number(behaviours.length))
      : text.term('overviewSpoken');
    announce(place, text.lang);
  }

  readonly #ask = (asked: boolean) => {
    this.declining = asked;
    this.#focusAfterUpdate = asked ? 'declining' : 'decline';
  };

  #send(answered: number) {
    this.insisted = true;
    if (answered > 0) this.#choose('answer');
  }

  #choose(step: 'answer' | 'decline') {
    if (!this.busy) this.dispatchEvent(new ReviewStepChosenEvent({ step }));
  }

  // The value changes before the event leaves, so that the view also works where nobody hands it back.
  readonly #change = (edit: (value: ReviewDraft) => ReviewDraft) => {
    this.value = edit(this.value);
    this.dispatchEvent(new ReviewChangedEvent(this.value));
  };
}
