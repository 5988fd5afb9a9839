import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { asnError, type AsnError } from '../../client/errors.js';
import type { Client } from '../../client/index.js';
import type { ForumDay } from '../../contract/public-case.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Localize } from '../../controllers/localize.js';
import { property, state } from '../../decorators.js';
import { common } from '../../locales/common.js';
import { forumDayTexts } from '../../locales/forum-days.js';
import { controls } from '../../styles/controls.js';
import { desk } from '../../styles/desk.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { whenLoaded } from '../../templates/deferred.js';
import { emptyPanel, problemPanel, skeleton } from '../../templates/problem.js';
import { forumDayList } from './forum-day-list.js';
import { forumDayStyles } from './forum-days.styles.js';

interface Found {
  readonly items: readonly ForumDay[];
  readonly next: string | null;
  /** Whether the reader may announce one. */
  readonly mayAnnounce: boolean;
}

/**
 * The days on which a unit consults with the public (*forum konsultasi publik*): what they were about, how many came, what was
 * agreed and what became of it.
 *
 * @tag asn-forum-days
 * @fires {ForumDaySavedEvent} asn-forum-day-saved - A forum day was announced or changed.
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart panel
 * @csspart state
 * @csspart trust
 */
export class ForumDays extends LitElement {
  static override styles = [host, controls, panels, desk, forumDayStyles];

  /** Id of the unit. */
  @property({ attribute: 'unit-id' }) unitId = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** Id of the day that is being written, empty for a new one; `undefined` while the list is shown. */
  @state() private writing: string | undefined;
  @state() private found: Found | undefined;
  @state() private error: AsnError | undefined;

  readonly #text = new Localize(this, forumDayTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this, () => void this.#read());
  readonly #form = new Deferred(this, () => import('./forum-day-form.define.js'));
  #asked: string | undefined;
  #asking: AbortController | undefined;

  constructor() {
    super();
    new Appearance(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#asking?.abort();
    this.#asked = undefined;
  }

  protected override willUpdate() {
    if (!this.#connection.client || this.unitId === this.#asked) return;
    this.#asked = this.unitId;
    void this.#read();
  }

  protected override updated(changed: PropertyValues) {
    if (!changed.has('writing') || this.writing !== undefined) return;
    const before = changed.get('writing') as string | undefined;
    if (before === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(`#${before ? `day-${CSS.escape(before)}` : 'announce'}`)?.focus();
  }

  override render() {
    return html`<div class="page" lang=${this.#text.lang}>
      ${this.writing === undefined ? this.#renderList() : this.#renderForm(this.writing)}
    </div>`;
  }

  #renderForm(dayId: string) {
    return whenLoaded(
      this.#common,
      this.#form,
      () =>
        html`<asn-forum-day-form
          .client=${this.#connection.client}
          unit-id=${this.unitId}
          day-id=${dayId}
          @asn-forum-day-saved=${this.#saved}
          @asn-forum-day-left=${() => (this.writing = undefined)}
        ></asn-forum-day-form>`,
    );
  }

  #renderList() {
    const text = this.#text;
    if (this.error) return problemPanel(this.#common, this.error, () => void this.#read());
    if (!this.found) return skeleton(this.#common);
    const { items, next, mayAnnounce } = this.found;
    return html`
      <div class="part">
        <p>${text.term('intro')}</p>
        ${
          mayAnnounce
            ? html`<div class="actions screen-only">
              <button type="button" class="primary" id="announce" @click=${() => (this.writing = '')}>
                ${text.term('announce')}
              </button>
            </div>`
            : nothing
        }
      </div>
      ${
        items.length === 0
          ? emptyPanel(text.term('empty'), text.term(mayAnnounce ? 'emptyNext' : 'emptyRead'))
          : forumDayList(text, items, ({ id }) => (this.writing = id))
      }
      ${next ? html`<div><button type="button" @click=${() => void this.#read(next)}>${text.term('more')}</button></div>` : nothing}
    `;
  }

  readonly #saved = () => {
    announce(this.#text.term('saved'), this.#text.lang);
    this.writing = undefined;
    void this.#read();
  };

  async #read(cursor?: string) {
    const { client } = this.#connection;
    const { unitId } = this;
    if (!client || !unitId) return;
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    try {
      const [{ items, nextCursor }, { allowedActions }] = await Promise.all([
        client.forumDays.list({ unitId, ...(cursor && { cursor }), signal }),
        client.serviceDesks.get({ unitId, signal }),
      ]);
      const before = cursor ? (this.found?.items ?? []) : [];
      this.found = {
        items: [...before, ...items],
        next: nextCursor,
        mayAnnounce: allowedActions.includes('announce-forum-day'),
      };
      this.error = undefined;
    } catch (error) {
      if (!signal.aborted) this.error = asnError(error);
    }
  }
}
