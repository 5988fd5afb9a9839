import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from '../../decorators.js';
import { AsnError, type Client } from '../../client/index.js';
import type { IndicatorProposal } from '../../contract/proposal.js';
import { proposalStates, type ProposalState } from '../../contract/vocabulary.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { forumTexts } from '../../locales/indicator-forum.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { agencyWords } from '../../templates/agency-words.js';
import { whenLoaded } from '../../templates/deferred.js';
import { emptyPanel, problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';
import { forumStyles } from './indicator-forum.styles.js';
import { proposalList } from './proposal-list.js';

/** What the page shows: the list, one proposal, or the form of a new one. */
type Place = { readonly type: 'list' } | { readonly type: 'proposal'; readonly id: string } | { readonly type: 'form' };

const pause = 250;

/**
 * The forum in which people of a unit propose indicators for their work, discuss and vote; the head of the unit decides and
 * says why (L2, K5). Accepted ones enter the library.
 *
 * @tag asn-indicator-forum
 * @slot help - Where to get help: a link, a telephone number.
 * @slot privacy - The agency's notice on whose data are taken and why.
 * @fires {IndicatorProposedEvent} asn-indicator-proposed - A proposal was made.
 * @fires {ProposalDecidedEvent} asn-proposal-decided - The unit has decided a proposal.
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
export class IndicatorForum extends LitElement {
  static override styles = [host, controls, panels, forumStyles];

  /** Id of a proposal to open at once; else the list. */
  @property({ attribute: 'proposal-id' }) proposalId = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  @state() private place: Place = { type: 'list' };
  @state() private filter: ProposalState | '' = '';
  @state() private search = '';
  @state() private found: { readonly items: readonly IndicatorProposal[]; readonly next: string | null } | undefined;
  @state() private error: AsnError | undefined;

  readonly #text = new Localize(this, forumTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this, () => void this.#read());
  readonly #proposal = new Deferred(this, () => import('./indicator-proposal.define.js'));
  readonly #form = new Deferred(this, () => import('./proposal-form.define.js'));
  #asked: Client | undefined;
  #asking: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Appearance(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asked = undefined;
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('proposalId')) {
      this.place = this.proposalId ? { type: 'proposal', id: this.proposalId } : { type: 'list' };
    }
    const { client } = this.#connection;
    if (client === this.#asked) return;
    this.#asked = client;
    if (client) void this.#read();
  }

  protected override updated(changed: PropertyValues) {
    const before = changed.get('place') as Place | undefined;
    if (!before) return;
    const target =
      this.place.type !== 'list' ? 'back' : before.type === 'proposal' ? `proposal-${before.id}` : 'propose';
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(target)}`)?.focus();
  }

  override render() {
    const text = this.#text;
    const { client } = this.#connection;
    return html`
      <section class="page" lang=${text.lang} aria-labelledby="heading">
        ${this.place.type === 'list' ? this.#renderHead(client !== undefined) : this.#renderBack()}
        ${client ? this.#renderPlace(client) : unconfiguredPanel(this.#common)}
        ${agencyWords}
      </section>
    `;
  }

  #renderHead(isReady: boolean) {
    const text = this.#text;
    return html`
      <div class="part">
        <div class="head">
          <h2 id="heading">${text.term('heading')}</h2>
          ${
            isReady
              ? html`<button type="button" class="primary" id="propose" @click=${() => this.#go({ type: 'form' })}>
                ${text.term('propose')}
              </button>`
              : nothing
          }
        </div>
        <p>${text.term('intro')}</p>
      </div>
    `;
  }

  #renderBack() {
    const text = this.#text;
    return html`
      <div class="part">
        <div>
          <button type="button" class="quiet" id="back" @click=${() => this.#go({ type: 'list' })}>
            <span aria-hidden="true">←</span> ${text.term('back')}
          </button>
        </div>
        <h2 id="heading">${text.term(this.place.type === 'form' ? 'formHeading' : 'heading')}</h2>
      </div>
    `;
  }

  #renderPlace(client: Client) {
    switch (this.place.type) {
      case 'proposal':
        return this.#renderProposal(client, this.place.id);
      case 'form':
        return whenLoaded(
          this.#common,
          this.#form,
          () =>
            html`<asn-proposal-form .client=${client} @asn-indicator-proposed=${this.#proposed}></asn-proposal-form>`,
        );
      case 'list':
        return html`${this.#renderFilter()}${this.#renderList()}`;
    }
  }

  #renderProposal(client: Client, id: string) {
    return whenLoaded(
      this.#common,
      this.#proposal,
      () => html`<asn-indicator-proposal .client=${client} proposal-id=${id}></asn-indicator-proposal>`,
    );
  }

  #renderFilter() {
    const text = this.#text;
    return html`
      <div class="filter screen-only">
        <div class="field">
          <label for="state">${text.term('show')}</label>
          <select id="state" @change=${this.#choose}>
            <option value="" ?selected=${this.filter === ''}>${text.term('state-all')}</option>
            ${proposalStates.map(
              (key) =>
                html`<option value=${key} ?selected=${this.filter === key}>${text.term(`state-${key}`)}</option>`,
            )}
          </select>
        </div>
        <div class="field">
          <label for="search">${text.term('search')}</label>
          <input id="search" type="search" autocomplete="off" .value=${this.search} @input=${this.#type} />
        </div>
      </div>
    `;
  }

  #renderList() {
    const text = this.#text;
    if (this.error) return problemPanel(this.#common, this.error, () => void this.#read());
    if (!this.found) return skeleton(this.#common);
    const { items, next } = this.found;
    if (items.length === 0) {
      return this.filter || this.search
        ? html`<p>${text.term('emptyFilter')}</p>`
        : emptyPanel(text.term('empty'), text.term('emptyNext'));
    }
    return html`
      ${proposalList(text, items, ({ id }) => this.#go({ type: 'proposal', id }))}
      ${next ? html`<div><button type="button" @click=${() => void this.#read(next)}>${text.term('more')}</button></div>` : nothing}
    `;
  }

  #go(place: Place) {
    this.place = place;
    if (place.type === 'list') void this.#read();
  }

  readonly #proposed = (event: CustomEvent<IndicatorProposal>) => {
    announce(this.#text.term('sent'), this.#text.lang);
    this.#go({ type: 'proposal', id: event.detail.id });
  };

  readonly #choose = (event: Event) => {
    this.filter = (event.target as HTMLSelectElement).value as ProposalState | '';
    void this.#read();
  };

  readonly #type = (event: Event) => {
    this.search = (event.target as HTMLInputElement).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), pause);
  };

  async #read(cursor?: string) {
    const { client } = this.#connection;
    if (!client) return;
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    const search = this.search.trim();
    try {
      const { items, nextCursor } = await client.indicatorProposals.list({
        ...(this.filter && { state: this.filter }),
        ...(search && { search }),
        ...(cursor && { cursor }),
        signal,
      });
      const before = cursor ? (this.found?.items ?? []) : [];
      this.found = { items: [...before, ...items], next: nextCursor };
      this.error = undefined;
    } catch (error) {
      if (signal.aborted) return;
      this.error = error instanceof AsnError ? error : new AsnError(String(error), { cause: error });
    }
  }
}
