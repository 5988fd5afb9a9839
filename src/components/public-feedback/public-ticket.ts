import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from '../../decorators.js';
import { asnError } from '../../client/errors.js';
import { type AsnError, type Client, NotFoundError } from '../../client/index.js';
import { randomId } from '../../client/random-id.js';
import type { PublicTicket as Ticket, TicketReply } from '../../contract/public-case.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { publicTicketTexts } from '../../locales/public-ticket.js';
import { normalTicket } from '../../rules/ticket.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { problemPanel } from '../../templates/problem.js';
import { Attachments, usualLimits } from './attachments.js';
import { PublicTicketRepliedEvent } from './public-feedback.events.js';
import { styles } from './public-feedback.styles.js';
import { ticketReading } from './ticket-view.js';
import { ticketStyles } from './ticket.styles.js';

type Action = TicketReply['action'];
type Fault = 'number' | 'code' | 'mismatch' | 'words';

/** What is written to the unit, under the key that it keeps through all attempts. */
interface Reply {
  readonly action: Action;
  readonly text: string;
  readonly key: string;
}

/**
 * What became of a message: opened with number and access code, which stay in memory alone. A part of `<asn-public-feedback>`.
 *
 * @tag asn-public-ticket
 * @fires {PublicTicketRepliedEvent} asn-public-ticket-replied - The reporter said more, accepted the answer or opened the case again.
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart state
 */
export class PublicTicket extends LitElement {
  static override styles = [host, controls, panels, styles, ticketStyles];

  /** Number of the ticket, where it is known. */
  @property() ticket = '';

  /** Its access code, where it was just received. */
  @property({ attribute: false }) accessCode = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  @state() private opened: Ticket | undefined;
  @state() private reply: Reply | undefined;
  @state() private faults: readonly Fault[] = [];
  @state() private error: AsnError | undefined;
  @state() private isRunning = false;

  readonly #text = new Localize(this, publicTicketTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this);
  readonly #files = new Attachments(this);

  /** What is being typed is not a property: nothing of it shall be read back from the element. */
  #typedCode = '';

  /** The code that has opened the ticket. */
  #code = '';

  constructor() {
    super();
    new Appearance(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('accessCode') && this.accessCode && this.ticket) void this.#open();
  }

  override render() {
    return html`<div class="flow" lang=${this.#text.lang}>
      <h2 id="heading" tabindex="-1">${this.#text.term('heading')}</h2>
      ${this.opened ? this.#renderTicket(this.opened) : this.#renderDoor()}
    </div>`;
  }

  #renderDoor() {
    const text = this.#text;
    const has = (fault: Fault) => this.faults.includes(fault);
    const field = (name: 'number' | 'code', value: string, take: (value: string) => void) => html`
      <div class="field">
        <label for=${name}>${text.term(name)}</label>
        <input
          id=${name}
          class="typed-key"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="40"
          aria-describedby=${has(name) ? `${name}-error` : nothing}
          aria-invalid=${has(name) || has('mismatch')}
          .value=${value}
          @input=${(event: Event) => take((event.target as HTMLInputElement).value)}
        />
        ${has(name) ? html`<p class="error" id="${name}-error">${text.term(`fault-${name}`)}</p>` : nothing}
      </div>
    `;
    return html`
      <p>${text.term('lead')}</p>
      ${
        has('mismatch')
          ? html`<div class="panel attention" role="alert">
            <p><strong>${text.term('mismatchTitle')}</strong></p>
            <p>${text.term('mismatchText')}</p>
          </div>`
          : nothing
      }
      ${this.#renderError(() => void this.#open())}
      <form novalidate class="door" @submit=${this.#submit}>
        ${field('number', this.ticket, (value) => (this.ticket = value))}
        ${field('code', this.accessCode, (value) => (this.#typedCode = value))}
        <p class="hint">${text.term('codeHint')}</p>
        <div class="actions">
          <button type="submit" class="primary" aria-disabled=${this.isRunning}>${text.term(this.isRunning ? 'opening' : 'open')}</button>
        </div>
      </form>
    `;
  }

  #renderTicket(ticket: Ticket) {
    return html`
      ${ticketReading(this.#text, ticket)} ${this.#renderActions(ticket)}
      <div class="actions"><button type="button" class="quiet" @click=${this.#leave}>${this.#text.term('leave')}</button></div>
    `;
  }

  #renderActions({ allowedActions }: Ticket) {
    const text = this.#text;
    const may = (action: Action) => allowedActions.includes(action);
    if (!may('add') && !may('confirm') && !may('reopen')) return nothing;
    if (this.reply && this.reply.action !== 'confirm') return this.#renderReply(this.reply);
    const retry = this.reply;
    const begin = (action: Action) =>
      html`<button type="button" id=${action} @click=${() => this.#begin(action)}>${text.term(action)}</button>`;
    return html`
      ${this.#renderError(retry && (() => void this.#send(retry)))}
      <div class="actions">
        ${may('confirm') ? html`<button type="button" class="primary" @click=${() => void this.#send({ action: 'confirm', text: '', key: randomId() })}>${text.term('confirm')}</button>` : nothing}
        ${may('reopen') ? begin('reopen') : nothing} ${may('add') ? begin('add') : nothing}
      </div>
    `;
  }

  #renderReply(reply: Reply) {
    const text = this.#text;
    const hasFault = this.faults.includes('words');
    const words = reply.action === 'reopen' ? 'reopen' : 'add';
    return html`
      ${this.#renderError(() => void this.#send(reply))}
      <form novalidate class="reply" @submit=${(event: Event) => this.#submitReply(event, reply)}>
        <div class="field">
          <label for="words">${text.term(`${words}Words`)}</label>
          <textarea
            id="words"
            rows="4"
            maxlength="4000"
            aria-describedby=${hasFault ? 'words-error' : nothing}
            aria-invalid=${hasFault}
            .value=${reply.text}
            @input=${(event: Event) => (this.reply = { ...reply, text: (event.target as HTMLTextAreaElement).value, key: randomId() })}
          ></textarea>
          ${hasFault ? html`<p class="error" id="words-error">${text.term('fault-words')}</p>` : nothing}
        </div>
        ${reply.action === 'add' ? this.#files.renderField(text.term('addFiles'), usualLimits) : nothing}
        <div class="actions">
          <button type="button" @click=${() => this.#put(reply.action)}>${this.#common.term('cancel')}</button>
          <button type="submit" class="primary" aria-disabled=${this.isRunning}>
            ${text.term(this.isRunning ? 'sending' : `${words}Send`)}
          </button>
        </div>
      </form>
    `;
  }

  #renderError(retry?: () => void) {
    return this.error ? problemPanel(this.#common, this.error, retry) : nothing;
  }

  readonly #submit = (event: Event) => {
    event.preventDefault();
    void this.#open();
  };

  async #open() {
    const { client } = this.#connection;
    const code = this.accessCode || this.#typedCode.trim();
    const number = this.ticket.trim();
    this.faults = [...(number ? [] : (['number'] as const)), ...(code ? [] : (['code'] as const))];
    const [first] = this.faults;
    if (first) return this.#focus(`#${first}`);
    if (!client || this.isRunning) return;
    const ticket = normalTicket(number);
    if (ticket === null) return this.#mismatch();
    await this.#run(async () => {
      this.opened = await client.publicTickets.open({ ticket, body: { accessCode: code } });
      this.#code = code;
      this.#typedCode = '';
      await this.#focus('#heading');
    });
    if (this.error instanceof NotFoundError) await this.#mismatch();
  }

  async #mismatch() {
    this.error = undefined;
    this.faults = ['mismatch'];
    await this.#focus('#number');
  }

  #begin(action: Action) {
    this.reply = { action, text: '', key: randomId() };
    void this.#focus('#words');
  }

  #put(action: Action) {
    this.reply = undefined;
    this.faults = [];
    this.error = undefined;
    this.#files.clear();
    void this.#focus(`#${action}`);
  }

  #submitReply(event: Event, reply: Reply) {
    event.preventDefault();
    this.faults = reply.text.trim() ? [] : ['words'];
    if (this.faults.length > 0) return void this.#focus('#words');
    void this.#send(reply);
  }

  async #send({ action, text, key }: Reply) {
    const { client } = this.#connection;
    const { opened } = this;
    if (!client || !opened || this.isRunning) return;
    this.reply = { action, text, key };
    const { ticket } = opened;
    const accessCode = this.#code;
    await this.#run(async () => {
      const body = { accessCode, action, text: text.trim() };
      const answer = await client.publicTickets.reply({ ticket, body, idempotencyKey: key });
      this.opened = (await this.#files.send(client, { ticket, accessCode })) ?? answer;
      this.reply = undefined;
      this.#files.clear();
      announce(this.#text.term('replied'), this.#text.lang);
      this.dispatchEvent(new PublicTicketRepliedEvent({ action }));
      await this.#focus('#heading');
    });
  }

  async #run(step: () => Promise<void>) {
    this.error = undefined;
    this.isRunning = true;
    try {
      await step();
    } catch (error) {
      this.error = asnError(error);
    }
    this.isRunning = false;
  }

  readonly #leave = () => {
    this.#code = '';
    this.accessCode = '';
    this.ticket = '';
    this.opened = undefined;
    this.reply = undefined;
    announce(this.#text.term('left'), this.#text.lang);
    void this.#focus('#number');
  };

  async #focus(selector: string) {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
