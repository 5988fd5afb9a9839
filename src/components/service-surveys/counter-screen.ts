import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Client } from '../../client/index.js';
import type { SatisfactionSurvey } from '../../contract/satisfaction.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Localize } from '../../controllers/localize.js';
import { surveyAddress } from '../../controllers/survey-address.js';
import { property } from '../../decorators.js';
import { AsnEvent } from '../../events.js';
import { counterTexts } from '../../locales/counter-screen.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { counterStyles } from './counter-screen.styles.js';
import { PresenceClock } from './presence-clock.js';

/** The officer closed the screen at the counter. */
export class CounterLeftEvent extends AsnEvent<undefined> {
  static override readonly type = 'asn-counter-left';
}

/** People of every language stand before this screen: it speaks both at once, so its words are no catalogue. */
const words = {
  call: ['Nilai layanan kami', 'Rate our service'],
  type: ['Kode kehadiran', 'Presence code'],
} as const;

/**
 * The screen at the counter: six digits that change by themselves, very large, how long they hold, and a code to scan that brings
 * them along. It fills the window, keeps going for a day, and tells a screen reader only of new digits.
 *
 * @tag asn-counter-screen
 * @fires {CounterLeftEvent} asn-counter-left - The officer closed the screen.
 * @csspart button
 */
export class CounterScreen extends LitElement {
  static override styles = [host, controls, counterStyles];

  /** The survey, which is open. */
  @property({ attribute: false }) survey?: SatisfactionSurvey;

  /** Address of the page on which `<asn-public-survey>` stands. */
  @property({ attribute: 'survey-page' }) surveyPage = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  readonly #text = new Localize(this, counterTexts);
  readonly #connection = new Connection(this);
  readonly #clock = new PresenceClock(this, () => ({
    client: this.#connection.client,
    surveyId: this.survey?.id,
  }));
  readonly #drawing = new Deferred(this, () => import('../../templates/qr-code.js'));
  #drawn: { readonly address: string; readonly template: unknown } | undefined;

  constructor() {
    super();
    new Appearance(this);
  }

  protected override firstUpdated(_changed: PropertyValues) {
    this.#dialog?.showModal();
  }

  override render() {
    const text = this.#text;
    const { survey } = this;
    if (!survey) return nothing;
    return html`
      <dialog aria-label=${text.term('name')} lang=${text.lang} @close=${this.#leave}>
        <div class="screen">
          <div class="of"><p><strong>${survey.service}</strong></p><p>${survey.unit}</p></div>
          <div class="middle">${this.#renderCode(survey)}</div>
          <div class="actions">
            <button type="button" @click=${() => this.#dialog?.close()}>${text.term('leave')}</button>
            <button type="button" @click=${() => void this.#fill()}>${text.term('full')}</button>
          </div>
        </div>
        <p class="spoken" role="status">${this.#spoken}</p>
      </dialog>
    `;
  }

  #renderCode(survey: SatisfactionSurvey) {
    const { state } = this.#clock;
    const text = this.#text;
    if (state.type !== 'shown') {
      const said = { waiting: 'waiting', interrupted: 'interrupted', ended: 'ended' } as const;
      return html`<p class="call">${text.term(said[state.type])}</p>`;
    }
    const [call, callEnglish] = words.call;
    const [type, typeEnglish] = words.type;
    return html`
      ${this.#renderDrawing(survey, state.code)}
      <div class="ask">
        <p class="call"><span lang="id">${call}</span> · <span lang="en">${callEnglish}</span></p>
        <p><span lang="id">${type}</span> · <span lang="en">${typeEnglish}</span></p>
        <p class="digits">${grouped(state.code)}</p>
        <p class="left" aria-hidden="true">${clock(state.secondsLeft)}</p>
        ${state.isInterrupted ? html`<p>${text.term('interrupted')}</p>` : nothing}
      </div>
    `;
  }

  /** Drawn once a code, not once a second. */
  #renderDrawing({ code }: SatisfactionSurvey, presence: string) {
    const { state } = this.#drawing;
    const address = code ? surveyAddress(this.surveyPage, { code, presence }) : undefined;
    if (!address || state.type !== 'ready') return nothing;
    if (this.#drawn?.address !== address) {
      this.#drawn = { address, template: state.module.qrCode(address, words.call.join(' · ')) };
    }
    return this.#drawn.template;
  }

  get #spoken(): string {
    const { state } = this.#clock;
    const text = this.#text;
    if (state.type === 'shown') return text.term('newCode', [...state.code].join(' '));
    return state.type === 'waiting' ? '' : text.term(state.type);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** A browser that fills no screen leaves it as it is: the dialog fills the window anyway. */
  async #fill() {
    await this.#dialog?.requestFullscreen?.().catch(() => {});
  }

  readonly #leave = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    this.dispatchEvent(new CounterLeftEvent(undefined));
  };
}

/** `482 913`: three and three are read out without losing one. */
const grouped = (code: string) => code.replace(/^(\d{3})(\d{3})$/, '$1\u2009$2');

/** `4:05` until the next code. */
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

declare global {
  interface HTMLElementEventMap {
    'asn-counter-left': CounterLeftEvent;
  }
}
