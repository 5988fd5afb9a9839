import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from '../../decorators.js';
import { type AsnError, type Client, ConnectionError, NotFoundError, ServerError } from '../../client/index.js';
import { randomId } from '../../client/random-id.js';
import type { Problem } from '../../contract/index.js';
import { problemTypeUri } from '../../contract/problem-types.js';
import type { PublicForm } from '../../contract/satisfaction.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Deferred } from '../../controllers/deferred.js';
import { Loading } from '../../controllers/loading.js';
import { Localize } from '../../controllers/localize.js';
import type { OutboxEntry } from '../../controllers/outbox.js';
import { PublicConnection } from '../../controllers/public-connection.js';
import { common } from '../../locales/common.js';
import { surveyTexts } from '../../locales/public-survey.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { agencyWords } from '../../templates/agency-words.js';
import { whenFailed, whenLoaded } from '../../templates/deferred.js';
import { problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';
import type { CounterMode } from './counter.js';
import { forgetDraft, keepDraft, keepForm, keptDraft, keptForm } from './kept-here.js';
import { kept, message, thanks } from './outcomes.js';
import { pageAddress } from './page-address.js';
import {
  SurveyAnsweredEvent,
  type SurveyChangedEvent,
  type SurveyFinishedEvent,
  SurveyKeptEvent,
} from './public-survey.events.js';
import { answerOf, draftOf, emptyDraft, isTouched, type SurveyDraft } from './public-survey.state.js';
import { flowStyles } from './public-survey.styles.js';
import type { SurveySending } from './sending.js';

/** How far the answer of this respondent is. */
export type SurveyProgress =
  | { readonly type: 'asking'; readonly refusal?: Problem | undefined }
  /** On the device under this id; news until the server has said a first word of it. */
  | { readonly type: 'kept'; readonly id: string; readonly isNews: boolean }
  | { readonly type: 'sent'; readonly receipt: string };

/** Milliseconds in which the server may still thank before we say that the answer is kept. */
const patience = 5_000;

/**
 * A citizen's form, without signing in: a satisfaction survey of a service, or a word on a person who helped. The answer is kept on
 * the device until it can be sent, and is sent once. With `counter` one tablet asks one respondent after the other.
 *
 * @tag asn-public-survey
 * @slot help - Where to get help: a link, a telephone number.
 * @slot privacy - The agency's notice on whose data are taken and why.
 * @fires {SurveyAnsweredEvent} asn-survey-answered - An answer has arrived on the server.
 * @fires {SurveyKeptEvent} asn-survey-kept - An answer is on the device and waits for the line.
 * @csspart page
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 * @csspart state
 * @csspart trust
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class PublicSurvey extends LitElement {
  static override styles = [host, controls, panels, flowStyles];

  /** Code of the survey, or an invitation; unless told `?survei=` in the address of the page. */
  @property() code = '';

  /** Key of a counter: makes this device a tablet that many respondents use; unless told `#loket=` in the address. */
  @property() counter = '';

  /** Seconds without a touch until a counter's tablet asks whether somebody is still there. */
  @property({ attribute: 'idle-seconds', type: Number }) idleSeconds = 40;

  /** Seconds that it then waits for an answer, before it wipes what was entered. Fewer than twenty are too few (WCAG 2.2.1). */
  @property({ attribute: 'wipe-seconds', type: Number }) wipeSeconds = 20;

  /** Address of the API, where nothing around the element says it. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  @state() private value: SurveyDraft = emptyDraft;

  @state() private progress: SurveyProgress = { type: 'asking' };

  /** Whether an answer is being put away, or the server's first word is waited for. */
  @state() private busy = false;

  /** Why an answer could not be put away. */
  @state() private failure: AsnError | undefined;

  readonly #text = new Localize(this, surveyTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new PublicConnection(this);
  readonly #address = pageAddress();
  readonly #loading = new Loading(this, {
    task: ([client, code], { signal }) => (client && code ? this.#load(client, code, signal) : undefined),
    args: () => [this.#connection.client, this.formCode] as const,
  });
  readonly #sending: Deferred<SurveySending> = new Deferred(
    this,
    async () =>
      new (await import('./sending.js')).SurveySending(this, this.#connection, (entry, { receipt }) =>
        this.#arrived(entry, receipt),
      ),
  );
  readonly #counter: Deferred<CounterMode> = new Deferred(
    this,
    async () => new (await import('./counter.js')).CounterMode(this),
    { ahead: false },
  );
  #place = '';
  /** The answer given here last. */
  #last = '';
  /** What was on the screen. */
  #screen = '';
  /** Whether the device was asked for an answer that was left on it. */
  #hasLooked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Appearance(this);
  }

  /** The code in use. */
  get formCode(): string {
    return this.code || this.#address.code;
  }

  /** The counter's key in use; empty on a respondent's own phone. */
  get counterKey(): string {
    return this.counter || this.#address.counter;
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('online', this.#askAgain);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('online', this.#askAgain);
    clearTimeout(this.#timer);
  }

  protected override willUpdate() {
    const { client } = this.#connection;
    const place = client ? `${client.baseUrl} ${this.formCode}` : '';
    if (place !== this.#place) this.#begin(place);
    this.#settle();
  }

  /** What the respondent pressed is gone when another screen comes: its first words take the focus, or the field to correct. */
  protected override updated() {
    const words = this.renderRoot.querySelector<HTMLElement>('#outcome, #refusal');
    const screen = `${words?.id} ${words ? this.progress.type : this.#presenceError}`;
    const before = this.#screen;
    this.#screen = screen;
    if (!this.#last || screen === before) return;
    if (words) return words.focus();
    const view = this.renderRoot.querySelector('asn-public-survey-view');
    void view?.updateComplete.then(() => (this.#presenceError ? view.focusPresence() : view.focusHeading()));
  }

  override render() {
    return html`<div class="flow" lang=${this.#text.lang}>${this.#renderFlow()} ${agencyWords}</div>`;
  }

  #renderFlow() {
    const text = this.#text;
    const { value: form, error } = this.#loading;
    if (!this.formCode) return message(text.term('noCodeTitle'), text.term('noCodeText'));
    if (!this.#connection.client) return unconfiguredPanel(this.#common);
    if (error instanceof NotFoundError) return message(text.term('unknownTitle'), text.term('unknownText'));
    if (error) return problemPanel(this.#common, error as AsnError, () => void this.#loading.run());
    if (!form) return skeleton(this.#common);
    if (!this.counterKey) return this.#renderOwn(form);
    return whenLoaded(this.#common, this.#counter, (counter) =>
      counter.render({ form, value: this.value, progress: this.progress, sending: this.#sending.module }, () =>
        this.#renderForm(form),
      ),
    );
  }

  #renderOwn(form: PublicForm) {
    const text = this.#text;
    const { progress } = this;
    // An invitation is for one answer; nobody else has a code here.
    const again =
      form.access === 'invitation'
        ? html``
        : html`<div class="actions">
            <button type="button" class="quiet" @click=${() => this.startAnew()}>${text.term('another')}</button>
          </div>`;
    if (progress.type === 'sent') return thanks(text, progress.receipt, again);
    if (progress.type === 'kept' && !this.busy) return this.#renderKept(again);
    return this.#renderForm(form);
  }

  #renderKept(again: TemplateResult) {
    const sending = this.#sending.module;
    const { durable = true, hindrance } = sending ?? {};
    const now = html`<div class="actions">
        <button type="button" @click=${() => sending?.retry()}>${this.#text.term('sendNow')}</button>
      </div>
      ${again}`;
    return kept(this.#text, { durable, server: hindrance === 'server' }, now);
  }

  #renderForm(form: PublicForm) {
    const text = this.#text;
    const date = text.format.weekday(form.closesOn);
    if (this.#refusal?.type === problemTypeUri('already-exists'))
      return message(text.term('usedTitle'), text.term('usedText'));
    if (form.state === 'waiting') return message(text.term('waitingTitle'), text.term('waitingText'));
    if (form.state === 'closed') return message(text.term('closedTitle'), text.term('closedText', date));
    return html`
      ${this.#renderTrouble()}
      <asn-public-survey-view
        .form=${form}
        .value=${this.value}
        ?busy=${this.busy}
        ?counter=${this.counterKey !== ''}
        .presenceError=${this.#presenceError}
        @asn-survey-changed=${this.#change}
        @asn-survey-finished=${this.#finish}
      ></asn-public-survey-view>
    `;
  }

  #renderTrouble() {
    const text = this.#text;
    const { failure } = this;
    const refusal = this.#refusal;
    if (failure) return problemPanel(this.#common, failure);
    if (!refusal || this.#presenceError) return whenFailed(this.#common, this.#sending);
    return html`<div class="panel attention" id="refusal" tabindex="-1">
      <p><strong>${text.term('refusedTitle')}</strong></p>
      <p>${refusal.detail ?? refusal.title} ${text.term('refusedKept')}</p>
    </div>`;
  }

  get #refusal(): Problem | undefined {
    return this.progress.type === 'asking' ? this.progress.refusal : undefined;
  }

  /** What the server says of the counter's code, where that is why it did not take the answer. */
  get #presenceError(): string {
    return this.#refusal?.errors?.find(({ pointer }) => pointer === '/proof/presenceCode')?.detail ?? '';
  }

  /** Asks the next respondent: nothing of the last one is left. */
  startAnew(): void {
    forgetDraft(this.#place);
    this.value = emptyDraft;
    this.progress = { type: 'asking' };
    this.failure = undefined;
  }

  readonly #askAgain = () => {
    if (this.#loading.failed) void this.#loading.run();
  };

  async #load(client: Client, code: string, signal: AbortSignal): Promise<PublicForm> {
    const place = `${client.baseUrl} ${code}`;
    try {
      const form = await client.publicForms.get({ formCode: code, signal });
      if (this.counterKey) keepForm(place, form);
      return form;
    } catch (error) {
      // A tablet goes on without a line, and while the server is down.
      const known = this.counterKey && (error instanceof ConnectionError || error instanceof ServerError);
      const form = known ? keptForm(place) : undefined;
      if (form) return form;
      throw error;
    }
  }

  #begin(place: string) {
    this.#place = place;
    this.#hasLooked = false;
    this.progress = { type: 'asking' };
    const { presenceCode } = this.#address;
    const draft = this.counterKey ? emptyDraft : keptDraft(place);
    this.value = presenceCode ? { ...draft, presenceCode } : draft;
  }

  /** Follows what became of the answer, and finds one that was left here before the page was closed. */
  #settle() {
    const { progress } = this;
    const entries = this.#sending.module?.entries(this.formCode);
    if (!entries || this.counterKey) return;
    const [left] = this.#hasLooked || this.busy || isTouched(this.value) ? [] : entries;
    this.#hasLooked = true;
    if (left && progress.type === 'asking') this.progress = { type: 'kept', id: (this.#last = left.id), isNews: false };
    if (this.progress.type !== 'kept') return;
    const { id, isNews } = this.progress;
    const entry = entries.find((one) => one.id === id);
    if (entry && entry.state !== 'waiting') return this.#takeBack(entry);
    // Another tab has sent it, and knows the number.
    if (!entry) return this.#thank('');
    if (!this.#sending.module?.hindrance && isNews) return;
    clearTimeout(this.#timer);
    this.busy = false;
    if (isNews) {
      this.progress = { ...this.progress, isNews: false };
      this.dispatchEvent(new SurveyKeptEvent({ code: this.formCode, waiting: entries.length }));
    }
  }

  /** The server did not take it: the respondent has it again, and reads why. */
  #takeBack(entry: OutboxEntry) {
    this.busy = false;
    this.value = draftOf(entry.input.body as Parameters<typeof draftOf>[0]);
    this.progress = { type: 'asking', refusal: entry.problem };
    keepDraft(this.#place, this.value);
    this.#sending.module?.discard(entry.id);
  }

  #arrived({ id, input }: OutboxEntry, receipt: string) {
    this.dispatchEvent(new SurveyAnsweredEvent({ code: String(input.formCode), receipt }));
    if (this.progress.type !== 'asking' && id === this.#last) this.#thank(receipt);
  }

  #thank(receipt: string) {
    clearTimeout(this.#timer);
    this.busy = false;
    this.progress = { type: 'sent', receipt };
    announce(this.#text.term('thanks'), this.#text.lang);
  }

  #change(event: SurveyChangedEvent) {
    event.stopPropagation();
    this.value = event.detail;
    if (!this.counterKey) keepDraft(this.#place, event.detail);
  }

  async #finish(event: SurveyFinishedEvent) {
    event.stopPropagation();
    const { value: form } = this.#loading;
    if (!form || this.busy) return;
    this.busy = true;
    this.failure = undefined;
    try {
      const sending = await this.#sending.ready();
      const { counterKey, formCode } = this;
      const body = answerOf(event.detail, form, { ballot: randomId(), counterKey, filledAt: new Date() });
      const { id } = await sending.add(formCode, body);
      forgetDraft(this.#place);
      this.#last = id;
      this.progress = { type: 'kept', id, isNews: true };
      // On a tablet nobody waits for the server.
      if (counterKey) this.busy = false;
      else this.#timer = setTimeout(() => (this.busy = false), patience);
    } catch (error) {
      this.busy = false;
      this.failure = error as AsnError;
    }
  }
}
