import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from '../../decorators.js';
import { type AsnError, type Client, NotFoundError } from '../../client/index.js';
import type { PublicFeedbackForm } from '../../contract/public-case.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Deferred } from '../../controllers/deferred.js';
import { Loading } from '../../controllers/loading.js';
import { Localize } from '../../controllers/localize.js';
import { PublicConnection } from '../../controllers/public-connection.js';
import { common } from '../../locales/common.js';
import { publicFeedbackTexts } from '../../locales/public-feedback.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { agencyWords } from '../../templates/agency-words.js';
import { whenLoaded } from '../../templates/deferred.js';
import { emptyPanel, problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';
import type { Attachments } from './attachments.js';
import { caseForm } from './case-form.js';
import { PublicCaseSentEvent } from './public-feedback.events.js';
import { type CaseFault, caseOf, faultsOf, mayBeConduct, type Sent } from './public-feedback.state.js';
import { styles } from './public-feedback.styles.js';
import { CaseSending } from './sending.js';

/**
 * Praise, complaints, suggestions and requests for information from the public, and what became of them. Nobody signs in; a name
 * is never needed; number and access code of a ticket are shown once, and open the answer.
 *
 * @tag asn-public-feedback
 * @slot help - Where else to turn: a link, a telephone number.
 * @slot privacy - The agency's notice on whose data are taken and why.
 * @fires {PublicCaseSentEvent} asn-public-case-sent - Somebody's message has arrived.
 * @fires {PublicTicketRepliedEvent} asn-public-ticket-replied - The reporter said more, accepted the answer or opened the case again.
 * @csspart page
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 * @csspart figure
 * @csspart state
 * @csspart trust
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class PublicFeedback extends LitElement {
  static override styles = [host, controls, panels, styles];

  /** Id of the unit to which the public writes. */
  @property({ attribute: 'unit-id' }) unitId = '';

  /** Number of a ticket: then what became of it is shown first. Its access code is asked for, and never part of an address. */
  @property() ticket = '';

  /** Address of the API where the page has no `configure()` and no provider. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** Whether a ticket is looked at. */
  @state() private isFollowing = false;

  /** The receipt whose ticket is looked at without asking for its code again. */
  @state() private opened: Sent | undefined;

  @state() private faults: readonly CaseFault[] = [];

  readonly #text = new Localize(this, publicFeedbackTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new PublicConnection(this);
  readonly #form = new Loading(this, {
    task: ([client, unitId], { signal }) =>
      client && unitId ? client.publicUnits.feedbackForm({ unitId, signal }) : undefined,
    args: () => [this.#connection.client, this.unitId] as const,
  });
  readonly #sending = new CaseSending(
    this,
    () => this.#connection.client,
    (sent) => this.#arrive(sent),
  );
  readonly #receipt = new Deferred(this, () => import('./receipt.js'));
  readonly #ticket = new Deferred(this, () => import('./public-ticket.define.js'));
  readonly #files: Deferred<Attachments> = new Deferred(
    this,
    async () => new (await import('./attachments.js')).Attachments(this),
  );

  constructor() {
    super();
    new Appearance(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('ticket') && this.ticket) this.isFollowing = true;
    const { client } = this.#connection;
    if (client && this.unitId) this.#sending.open(client, this.unitId);
  }

  override render() {
    return html`<section class="page" lang=${this.#text.lang} aria-label=${this.#text.term('headingPlain')}>
      ${this.#renderMode()} ${agencyWords}
    </section>`;
  }

  #renderMode() {
    const { client } = this.#connection;
    if (!client) return html`${this.#heading()}${unconfiguredPanel(this.#common)}`;
    if (this.isFollowing) return this.#renderTicket(client);
    if (!this.unitId)
      return html`${this.#heading()}${emptyPanel(this.#text.term('noUnitTitle'), this.#text.term('noUnitText'))}`;
    const { progress } = this.#sending;
    if (progress.type === 'sent') return this.#renderReceipt(client, progress.sent);
    const { value: form, error } = this.#form;
    return html`
      ${this.#heading(form)}
      ${progress.type === 'waiting' || progress.type === 'sending' ? this.#renderWaiting() : this.#renderForm(form, error)}
    `;
  }

  #heading(form?: PublicFeedbackForm) {
    const text = this.#text;
    return html`<header>
      ${form ? html`<p class="note">${form.agency}</p>` : nothing}
      <h2 id="heading" tabindex="-1">${form ? text.term('heading', form.unit) : text.term('headingPlain')}</h2>
    </header>`;
  }

  #renderForm(form: PublicFeedbackForm | undefined, error: unknown) {
    const text = this.#text;
    if (error instanceof NotFoundError)
      return emptyPanel(text.term('closedTitle'), text.term('closedText'), this.#followButton());
    if (error) return problemPanel(this.#common, error as AsnError, () => void this.#form.run());
    if (!form) return skeleton(this.#common);
    const { entry, progress } = this.#sending;
    return html`
      <div class="lead">
        <p>${text.term('lead')}</p>
        ${this.#followButton()}
      </div>
      ${progress.type === 'writing' && progress.error ? problemPanel(this.#common, progress.error) : nothing}
      <form novalidate @submit=${(event: Event) => this.#submit(event, form)}>
        ${caseForm({
          ...{ text, form, entry, faults: this.faults },
          change: (part) => this.#change(part),
          files: () =>
            whenLoaded(this.#common, this.#files, (files) => files.renderField(text.term('attachments'), form)),
        })}
        ${entry.kind ? this.#renderEnd(form) : nothing}
      </form>
    `;
  }

  #followButton() {
    return html`<button type="button" class="quiet" id="follow" @click=${() => this.#follow()}>${this.#text.term('follow')}</button>`;
  }

  #renderEnd({ unit }: PublicFeedbackForm) {
    const text = this.#text;
    const { entry, place } = this.#sending;
    const isConduct = mayBeConduct(entry) && entry.subject === 'conduct';
    const readers = isConduct
      ? text.term(entry.concernsHead ? 'readersHead' : 'readersConduct')
      : text.term('readers', unit);
    const kept = text.term(place === 'nowhere' ? 'keptNowhere' : 'keptHere');
    return html`
      <div class="promises">
        <p class="trust">${[kept, text.term('sentOn'), readers].join(' · ')}.</p>
        <p class="trust">${text.term('privacy')}</p>
      </div>
      <div class="actions">
        <button type="button" class="quiet" @click=${() => this.#clear('cleared')}>${text.term('clear')}</button>
        <button type="submit" class="primary">${text.term('send')}</button>
      </div>
    `;
  }

  #renderWaiting() {
    const text = this.#text;
    const { progress, place, entry } = this.#sending;
    if (progress.type === 'sending') return html`<p class="panel" role="status">${text.term('sending')}</p>`;
    const isUnsure = progress.type === 'waiting' && progress.isUnsure;
    const where = { tab: 'waitingTab', device: 'waitingDevice', nowhere: 'waitingNowhere' } as const;
    return html`
      <div class="panel attention" role="status" id="waiting" tabindex="-1">
        <p><strong>${text.term('waitingTitle')}</strong></p>
        <p>${text.term(isUnsure ? 'waitingUnsure' : 'waitingText')} ${text.term(where[place])}</p>
        <div class="actions">
          <button type="button" class="primary" @click=${this.#sending.tryNow}>${text.term('tryNow')}</button>
          ${isUnsure ? nothing : html`<button type="button" @click=${() => this.#goOnWriting()}>${text.term('goOnWriting')}</button>`}
          ${isUnsure ? nothing : html`<button type="button" class="quiet danger" @click=${() => this.#clear('discarded')}>${text.term('discard')}</button>`}
        </div>
        ${
          place === 'tab'
            ? html`<div class="keep">
              <button type="button" class="quiet" aria-describedby="keep-note" @click=${() => this.#sending.keepOnDevice()}>${text.term('keepOnDevice')}</button>
              <p class="note" id="keep-note">${text.term('keepOnDeviceNote')}</p>
            </div>`
            : nothing
        }
      </div>
      <blockquote class="said">${entry.text}</blockquote>
    `;
  }

  #renderReceipt(client: Client, sent: Sent) {
    const unit = this.#form.value?.unit ?? '';
    return whenLoaded(this.#common, this.#receipt, ({ receiptView }) =>
      receiptView(this, {
        ...{ sent, unit, lang: this.#text.lang },
        files: this.#files.module?.renderProgress(() => void this.#sendFiles(client, sent)) ?? nothing,
        see: () => this.#follow(sent),
        close: () => this.#clear('sent'),
      }),
    );
  }

  #renderTicket(client: Client) {
    const { receipt } = this.opened ?? {};
    return html`
      <div><button type="button" class="quiet" id="write" @click=${() => this.#leaveTicket()}><span aria-hidden="true">←</span> ${this.#text.term('write')}</button></div>
      ${whenLoaded(
        this.#common,
        this.#ticket,
        () => html`<asn-public-ticket
          .client=${client}
          ticket=${receipt?.ticket ?? this.ticket}
          .accessCode=${receipt?.accessCode ?? ''}
        ></asn-public-ticket>`,
      )}
    `;
  }

  #change(part: Parameters<CaseSending['change']>[0]) {
    this.#sending.change(part);
    if (this.faults.length > 0) this.faults = faultsOf(this.#sending.entry);
  }

  async #submit(event: Event, form: PublicFeedbackForm) {
    event.preventDefault();
    const { entry } = this.#sending;
    this.faults = faultsOf(entry);
    const [first] = this.faults;
    if (first || !entry.kind) return this.#focus(`#${first ?? 'kind'}`);
    await this.#sending.send(caseOf(entry, entry.kind, form));
    const { type } = this.#sending.progress;
    if (type === 'waiting') await this.#focus('#waiting');
    if (type === 'writing') this.renderRoot.querySelector('[role=alert]')?.scrollIntoView({ block: 'center' });
  }

  #arrive(sent: Sent) {
    const { client } = this.#connection;
    announce(this.#text.term('sent'), this.#text.lang);
    this.dispatchEvent(new PublicCaseSentEvent({ unitId: this.unitId, kind: sent.kind }));
    void this.#receipt.ready().then(() => this.#focus('#heading'));
    if (client) void this.#sendFiles(client, sent);
  }

  async #sendFiles(client: Client, { receipt }: Sent) {
    await this.#files.module?.send(client, receipt);
  }

  #follow(sent?: Sent) {
    this.opened = sent;
    this.isFollowing = true;
    void this.#focus('#write');
  }

  #leaveTicket() {
    this.isFollowing = false;
    this.opened = undefined;
    void this.#focus('#follow');
  }

  #goOnWriting() {
    this.#sending.goOnWriting();
    void this.#focus('#text');
  }

  #clear(words: 'cleared' | 'discarded' | 'sent') {
    this.faults = [];
    this.#sending.clear();
    this.#files.module?.clear();
    if (words !== 'sent') announce(this.#text.term(words), this.#text.lang);
    void this.#focus('#heading');
  }

  async #focus(selector: string) {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
