import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { asnError, type AsnError } from '../../client/errors.js';
import type { Client } from '../../client/index.js';
import type { PublicCase } from '../../contract/public-case.js';
import {
  type PublicCaseKind,
  publicCaseKinds,
  type PublicCaseState,
  publicCaseStates,
} from '../../contract/public-vocabulary.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Localize } from '../../controllers/localize.js';
import { property, state } from '../../decorators.js';
import { common } from '../../locales/common.js';
import { officialTerm } from '../../locales/official-term.js';
import { publicCaseTexts } from '../../locales/public-cases.js';
import { publicCaseKind, publicCaseState } from '../../locales/terms.js';
import { controls } from '../../styles/controls.js';
import { desk } from '../../styles/desk.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { agencyWords } from '../../templates/agency-words.js';
import { whenLoaded } from '../../templates/deferred.js';
import { emptyPanel, problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';
import { caseList } from './case-list.js';
import { casesStyles } from './public-cases.styles.js';

const views = ['cases', 'forumDays'] as const;
type View = (typeof views)[number];

/**
 * What the public has sent to a unit, for those who handle it: praise, complaints, suggestions and requests for information, the ones
 * due soonest first, each with its steps and terms; and the forum days on which the unit consults with the public. A case about
 * somebody's conduct is seen by the superior alone.
 *
 * @tag asn-public-cases
 * @slot help - Where to get help: a link, a telephone number.
 * @slot privacy - The agency's notice on whose data are taken and why.
 * @fires {PublicCaseChangedEvent} asn-public-case-changed - A step was taken with a case.
 * @fires {ForumDaySavedEvent} asn-forum-day-saved - A forum day was announced or changed.
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
export class PublicCases extends LitElement {
  static override styles = [host, controls, panels, desk, casesStyles];

  /** Id of the unit; the reader's own unless told. */
  @property({ attribute: 'unit-id' }) unitId = '';

  /** Id of a case to open at once. */
  @property({ attribute: 'case-id' }) caseId = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  @state() private shown: View = 'cases';
  @state() private opened = '';
  @state() private filter: PublicCaseState | '' = '';
  @state() private kind: PublicCaseKind | '' = '';
  @state() private found: { readonly items: readonly PublicCase[]; readonly next: string | null } | undefined;
  @state() private error: AsnError | undefined;

  readonly #text = new Localize(this, publicCaseTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this, () => void this.#read());
  readonly #case = new Deferred(this, () => import('./public-case.define.js'));
  readonly #forum = new Deferred(this, () => import('./forum-days.define.js'));
  #asked: Client | undefined;
  #askedUnit = '';
  #asking: AbortController | undefined;
  #ownUnit: string | undefined;

  constructor() {
    super();
    new Appearance(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#asking?.abort();
    this.#asked = undefined;
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('caseId')) this.opened = this.caseId;
    const { client } = this.#connection;
    if (client === this.#asked && this.unitId === this.#askedUnit) return;
    if (client !== this.#asked) this.#ownUnit = undefined;
    this.#asked = client;
    this.#askedUnit = this.unitId;
    this.found = undefined;
    if (client) void this.#read();
  }

  protected override updated(changed: PropertyValues) {
    const before = changed.get('opened') as string | undefined;
    if (before === undefined || before === this.opened) return;
    const target = this.opened ? 'back' : `case-${before}`;
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(target)}`)?.focus();
  }

  override render() {
    const text = this.#text;
    const { client } = this.#connection;
    return html`
      <section class="page cases" lang=${text.lang} aria-labelledby="heading">
        <h2 id="heading">${text.term('heading')}</h2>
        ${client ? html`${this.#renderParts()}${this.shown === 'cases' ? this.#renderDesk(client) : this.#renderForum(client)}` : unconfiguredPanel(this.#common)}
        ${agencyWords}
      </section>
    `;
  }

  #renderParts() {
    const text = this.#text;
    return html`
      <nav class="parts screen-only" aria-labelledby="heading">
        ${views.map(
          (view) => html`
            <button type="button" aria-current=${this.shown === view ? 'true' : 'false'} @click=${() => (this.shown = view)}>
              ${text.term(view)}
            </button>
          `,
        )}
      </nav>
    `;
  }

  #renderForum(client: Client) {
    const unitId = this.#unit;
    if (!unitId)
      return this.error ? problemPanel(this.#common, this.error, () => void this.#read()) : skeleton(this.#common);
    return whenLoaded(
      this.#common,
      this.#forum,
      () => html`<asn-forum-days .client=${client} unit-id=${unitId}></asn-forum-days>`,
    );
  }

  /** The case that is read goes to paper without the others. */
  #renderDesk(client: Client) {
    return html`
      <div class="desk ${this.opened ? 'reading' : ''}">
        <div class="part ${this.opened ? 'screen-only' : ''}">${this.#renderFilter()}${this.#renderList()}</div>
        ${this.opened ? this.#renderCase(client, this.opened) : nothing}
      </div>
    `;
  }

  #renderCase(client: Client, id: string) {
    const text = this.#text;
    return html`
      <div class="part">
        <div class="screen-only">
          <button type="button" class="quiet" id="back" @click=${() => (this.opened = '')}>
            <span aria-hidden="true">←</span> ${text.term('back')}
          </button>
        </div>
        ${whenLoaded(
          this.#common,
          this.#case,
          () => html`<asn-public-case .client=${client} case-id=${id}></asn-public-case>`,
        )}
      </div>
    `;
  }

  #renderFilter() {
    const text = this.#text;
    const list = (
      id: string,
      label: string,
      all: string,
      chosen: string,
      options: readonly (readonly [string, string])[],
      choose: (value: string) => void,
    ) => html`
      <div class="field">
        <label for=${id}>${label}</label>
        <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${chosen === ''}>${all}</option>
          ${options.map(([key, words]) => html`<option value=${key} ?selected=${chosen === key}>${words}</option>`)}
        </select>
      </div>
    `;
    return html`
      <div class="filter screen-only">
        ${list(
          'state',
          text.term('show'),
          text.term('stateAll'),
          this.filter,
          publicCaseStates.map((key) => [key, officialTerm(text.lang, publicCaseState, key)]),
          (value) => this.#choose({ filter: value as PublicCaseState | '' }),
        )}
        ${list(
          'kind',
          text.term('kind'),
          text.term('kindAll'),
          this.kind,
          publicCaseKinds.map((key) => [key, officialTerm(text.lang, publicCaseKind, key)]),
          (value) => this.#choose({ kind: value as PublicCaseKind | '' }),
        )}
      </div>
    `;
  }

  #renderList() {
    const text = this.#text;
    if (this.error) return problemPanel(this.#common, this.error, () => void this.#read());
    if (!this.found) return skeleton(this.#common);
    const { items, next } = this.found;
    if (items.length === 0) {
      return this.filter || this.kind
        ? html`<p>${text.term('emptyFilter')}</p>`
        : emptyPanel(text.term('empty'), text.term('emptyNext'));
    }
    return html`
      ${caseList(text, items, this.opened, ({ id }) => (this.opened = id))}
      ${next ? html`<div><button type="button" @click=${() => void this.#read(next)}>${text.term('more')}</button></div>` : nothing}
    `;
  }

  get #unit(): string | undefined {
    return this.unitId || this.#ownUnit;
  }

  #choose(chosen: { readonly filter?: PublicCaseState | ''; readonly kind?: PublicCaseKind | '' }) {
    Object.assign(this, chosen);
    void this.#read();
  }

  async #read(cursor?: string) {
    const { client } = this.#connection;
    if (!client) return;
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    try {
      if (!this.unitId) this.#ownUnit ??= (await client.me.get({ signal })).employee.unitId;
      const { items, nextCursor } = await client.publicCases.list({
        unitId: this.#unit ?? '',
        ...(this.filter && { state: this.filter }),
        ...(this.kind && { kind: this.kind }),
        ...(cursor && { cursor }),
        signal,
      });
      const before = cursor ? (this.found?.items ?? []) : [];
      this.found = { items: [...before, ...items], next: nextCursor };
      this.error = undefined;
    } catch (error) {
      if (!signal.aborted) this.error = asnError(error);
    }
  }
}
