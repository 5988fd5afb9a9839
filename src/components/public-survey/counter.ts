import { html, nothing, type ReactiveController } from 'lit';
import type { PublicForm } from '../../contract/satisfaction.js';
import { Localize } from '../../controllers/localize.js';
import { surveyTexts } from '../../locales/public-survey.js';
import { surveyCounterTexts } from '../../locales/public-survey-counter.js';
import { thanks } from './outcomes.js';
import { isTouched, type SurveyDraft } from './public-survey.state.js';
import type { PublicSurvey, SurveyProgress } from './public-survey.js';
import { inLanguage } from './question.js';
import type { SurveySending } from './sending.js';

/** Milliseconds for which the thanks stand. */
const thanksLast = 8_000;

interface Shown {
  readonly form: PublicForm;
  readonly value: SurveyDraft;
  readonly progress: SurveyProgress;
  /** `undefined` until it is there. */
  readonly sending: SurveySending | undefined;
}

/** A tablet at the counter: a start screen, the form, thanks, the next respondent. Nobody sees what another one has answered. */
export class CounterMode implements ReactiveController {
  readonly #host: PublicSurvey;
  readonly #text: Localize<typeof surveyCounterTexts>;
  readonly #words: Localize<typeof surveyTexts>;
  #phase: 'start' | 'asking' | 'leaving' = 'start';
  #isTouched = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PublicSurvey) {
    this.#host = host;
    this.#text = new Localize(host, surveyCounterTexts);
    this.#words = new Localize(host, surveyTexts);
    host.addController(this);
  }

  hostConnected() {
    for (const type of ['pointerdown', 'keydown', 'input'] as const) this.#host.addEventListener(type, this.#touch);
    addEventListener('scroll', this.#touch, { passive: true, capture: true });
  }

  hostDisconnected() {
    for (const type of ['pointerdown', 'keydown', 'input'] as const) this.#host.removeEventListener(type, this.#touch);
    removeEventListener('scroll', this.#touch, { capture: true });
    clearTimeout(this.#timer);
  }

  hostUpdated() {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  render({ form, value, progress, sending }: Shown, body: () => unknown) {
    this.#isTouched = isTouched(value);
    const isOpen = form.state !== 'waiting' && form.state !== 'closed';
    return html`
      ${isOpen ? this.#renderPhase(form, progress, body) : body()} ${this.#renderQueue(form, sending)}
      ${this.#phase === 'leaving' ? this.#renderQuestion() : nothing}
    `;
  }

  #renderPhase(form: PublicForm, progress: SurveyProgress, body: () => unknown) {
    const text = this.#text;
    if (progress.type !== 'asking') return this.#renderThanks(progress);
    if (this.#phase === 'start') {
      return html`<div class="start">
        <h2>${inLanguage(text.lang, form.title)}</h2>
        <p>${form.subject}</p>
        <button type="button" class="primary" id="start" @click=${this.#start}>${text.term('start')}</button>
        <p class="note">${text.term('startText')}</p>
      </div>`;
    }
    return html`
      ${body()}
      <div class="actions">
        <button type="button" class="quiet" @click=${this.#end}>${text.term('leave')}</button>
      </div>
    `;
  }

  #renderThanks(progress: SurveyProgress) {
    if (this.#phase !== 'start') {
      this.#phase = 'start';
      this.#wait(thanksLast, this.#end);
    }
    const receipt = progress.type === 'sent' ? progress.receipt : '';
    return html`<div class="start">
      ${thanks(this.#words, receipt, nothing, this.#text.term('thanks'))}
      <button type="button" class="primary" @click=${this.#next}>${this.#text.term('next')}</button>
      <p class="note">${this.#text.term('nextSoon')}</p>
    </div>`;
  }

  /** How many answers wait: their number is all that anybody at the counter can see of them. */
  #renderQueue({ code }: PublicForm, sending: SurveySending | undefined) {
    const text = this.#text;
    const entries = sending?.entries(code);
    if (!entries) return nothing;
    const waiting = entries.filter(({ state }) => state === 'waiting').length;
    const refused = entries.filter(({ state }) => state !== 'waiting');
    const count = (number: number) => text.format.number(number);
    return html`<div class="queue">
      <p class="state ${waiting > 0 ? 'attention' : 'good'}">
        ${waiting > 0 ? text.term('waiting', count(waiting)) : text.term('allSent')}
      </p>
      ${
        refused.length > 0
          ? html`<p class="state failure">${text.term('refused', count(refused.length))}</p>
              <p class="note">${refused[0]?.problem?.detail ?? refused[0]?.problem?.title}</p>`
          : nothing
      }
      ${sending?.durable === false ? html`<p class="note">${text.term('notKept')}</p>` : nothing}
    </div>`;
  }

  #renderQuestion() {
    const text = this.#text;
    return html`<dialog aria-labelledby="idle" @close=${this.#goOn}>
      <h2 id="idle">${text.term('idleTitle')}</h2>
      <p>${text.term('idleText')}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${this.#goOn}>${text.term('goOn')}</button>
        <button type="button" @click=${this.#end}>${text.term('wipe')}</button>
      </div>
    </dialog>`;
  }

  readonly #start = () => {
    this.#phase = 'asking';
    this.#touch();
    this.#host.requestUpdate();
    this.#toTop();
  };

  readonly #next = () => {
    this.#host.startAnew();
    this.#start();
  };

  readonly #end = () => {
    clearTimeout(this.#timer);
    this.#host.startAnew();
    this.#phase = 'start';
    this.#host.requestUpdate();
    this.#toTop();
  };

  readonly #goOn = () => {
    if (this.#phase !== 'leaving') return;
    this.#phase = 'asking';
    this.#touch();
    this.#host.requestUpdate();
  };

  readonly #touch = () => {
    if (this.#phase === 'asking') this.#wait(this.#host.idleSeconds * 1000, this.#ask);
  };

  /** Somebody may have gone away: what they typed is nobody else's business. */
  readonly #ask = () => {
    if (!this.#isTouched) return this.#end();
    this.#phase = 'leaving';
    this.#host.requestUpdate();
    this.#wait(this.#host.wipeSeconds * 1000, this.#end);
  };

  #wait(milliseconds: number, then: () => void) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, milliseconds);
  }

  #toTop() {
    this.#host.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}
