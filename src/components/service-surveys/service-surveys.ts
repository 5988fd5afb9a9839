import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { asnError, type AsnError } from '../../client/errors.js';
import type { Client } from '../../client/index.js';
import type { ServiceDesk } from '../../contract/public-service.js';
import type { SatisfactionSurvey } from '../../contract/satisfaction.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Localize } from '../../controllers/localize.js';
import { property, state } from '../../decorators.js';
import { common } from '../../locales/common.js';
import { serviceSurveyTexts } from '../../locales/service-surveys.js';
import { controls } from '../../styles/controls.js';
import { desk as deskStyles } from '../../styles/desk.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { agencyWords } from '../../templates/agency-words.js';
import { whenLoaded } from '../../templates/deferred.js';
import { emptyPanel, problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';
import { deskFacts, surveyList } from './survey-list.js';

/** What the page shows: the list, one survey, the form of a new one, or that of the service desk. */
type Place = { readonly type: 'list' | 'new' | 'desk' } | { readonly type: 'survey'; readonly id: string };

interface Found {
  readonly desk: ServiceDesk;
  readonly surveys: readonly SatisfactionSurvey[];
  readonly next: string | null;
}

/**
 * The satisfaction surveys of a unit's services (PermenPANRB 14/2017), for those who run them: what the unit does for the public,
 * surveys from their preparation to their result, the poster with the QR code, the screen at the counter and invitations. What
 * was answered is seen only after a survey has closed; who answered, never.
 *
 * @tag asn-service-surveys
 * @slot help - Where to get help: a link, a telephone number.
 * @slot privacy - The agency's notice on whose data are taken and why.
 * @fires {SurveySavedEvent} asn-survey-saved - A survey was prepared or changed.
 * @fires {SurveyOpenedEvent} asn-survey-opened - A survey takes answers from now on.
 * @fires {SurveyClosedEvent} asn-survey-closed - A survey was closed and its result published.
 * @fires {ServiceDeskSavedEvent} asn-service-desk-saved - What the unit does for the public was saved.
 * @csspart page
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 * @csspart figure
 * @csspart table
 * @csspart state
 * @csspart trust
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class ServiceSurveys extends LitElement {
  static override styles = [host, controls, panels, deskStyles];

  /** Id of the unit; the reader's own unless told. */
  @property({ attribute: 'unit-id' }) unitId = '';

  /** Id of a survey to open at once; else the list. */
  @property({ attribute: 'survey-id' }) surveyId = '';

  /** Address of the page on which `<asn-public-survey>` stands: it is printed and shown as a QR code. */
  @property({ attribute: 'survey-page' }) surveyPage = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  @state() private place: Place = { type: 'list' };
  @state() private found: Found | undefined;
  @state() private error: AsnError | undefined;

  readonly #text = new Localize(this, serviceSurveyTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this, () => void this.#read());
  readonly #survey = new Deferred(this, () => import('./survey-record.define.js'));
  readonly #form = new Deferred(this, () => import('./survey-form.define.js'));
  readonly #desk = new Deferred(this, () => import('./service-desk.define.js'), { ahead: false });
  #asked: Client | undefined;
  #askedUnit = '';
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

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('surveyId')) this.place = this.surveyId ? { type: 'survey', id: this.surveyId } : { type: 'list' };
    const { client } = this.#connection;
    if (client === this.#asked && this.unitId === this.#askedUnit) return;
    this.#asked = client;
    this.#askedUnit = this.unitId;
    this.found = undefined;
    if (client) void this.#read();
  }

  protected override updated(changed: PropertyValues) {
    const before = changed.get('place') as Place | undefined;
    if (!before) return;
    const leaving =
      before.type === 'survey' ? `survey-${before.id}` : before.type === 'desk' ? 'desk-change' : 'prepare';
    const target = this.place.type === 'list' ? leaving : 'back';
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(target)}`)?.focus();
  }

  override render() {
    const text = this.#text;
    const { client } = this.#connection;
    return html`
      <section class="page" lang=${text.lang} aria-labelledby="heading">
        ${this.place.type === 'list' ? this.#renderHead() : this.#renderBack()}
        ${client ? this.#renderPlace(client) : unconfiguredPanel(this.#common)}
        ${agencyWords}
      </section>
    `;
  }

  #renderHead() {
    const text = this.#text;
    const { desk } = this.found ?? {};
    return html`
      <div class="part">
        <div class="head">
          <h2 id="heading" class=${this.place.type === 'survey' ? 'over' : ''}>${text.term('heading')}</h2>
          ${
            desk && mayPrepare(desk)
              ? html`<button type="button" class="primary" id="prepare" @click=${() => this.#go({ type: 'new' })}>
                ${text.term('prepare')}
              </button>`
              : nothing
          }
        </div>
        ${desk ? html`<p class="note">${desk.unit}</p>` : nothing}
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
        <h2 id="heading">${text.term(this.place.type === 'desk' ? 'desk' : this.place.type === 'new' ? 'prepare' : 'heading')}</h2>
      </div>
    `;
  }

  #renderPlace(client: Client) {
    const { place } = this;
    if (place.type === 'survey') {
      return whenLoaded(
        this.#common,
        this.#survey,
        () =>
          html`<asn-survey-record .client=${client} survey-id=${place.id} survey-page=${this.surveyPage}></asn-survey-record>`,
      );
    }
    const unitId = this.found?.desk.unitId;
    if (place.type === 'new' && unitId) {
      return whenLoaded(
        this.#common,
        this.#form,
        () =>
          html`<asn-survey-form .client=${client} unit-id=${unitId} @asn-survey-saved=${this.#prepared}></asn-survey-form>`,
      );
    }
    if (place.type === 'desk' && unitId) {
      return whenLoaded(
        this.#common,
        this.#desk,
        () =>
          html`<asn-service-desk
            .client=${client}
            unit-id=${unitId}
            @asn-service-desk-saved=${this.#savedDesk}
          ></asn-service-desk>`,
      );
    }
    return this.#renderList();
  }

  #renderList() {
    const { error, found } = this;
    if (error) return problemPanel(this.#common, error, () => void this.#read());
    if (!found) return skeleton(this.#common);
    return html`${this.#renderSurveys(found)}${this.#renderDesk(found.desk)}`;
  }

  #renderSurveys({ desk, surveys, next }: Found) {
    const text = this.#text;
    if (surveys.length > 0) {
      return html`<div class="part">
        ${surveyList(text, surveys, ({ id }) => this.#go({ type: 'survey', id }))}
        ${next ? html`<div><button type="button" @click=${() => void this.#read(next)}>${text.term('more')}</button></div>` : nothing}
      </div>`;
    }
    if (desk.services.length > 0) {
      return emptyPanel(text.term('empty'), text.term(mayPrepare(desk) ? 'emptyNext' : 'emptyRead'));
    }
    return emptyPanel(text.term('noServices'), text.term(mayEdit(desk) ? 'noServicesNext' : 'noServicesWait'));
  }

  #renderDesk(desk: ServiceDesk) {
    const text = this.#text;
    return html`
      <div class="part">
        <div class="head">
          <h3>${text.term('desk')}</h3>
          ${
            mayEdit(desk)
              ? html`<button type="button" id="desk-change" @click=${() => this.#go({ type: 'desk' })}>
                ${text.term('deskChange')}
              </button>`
              : nothing
          }
        </div>
        ${deskFacts(text, desk)}
      </div>
    `;
  }

  #go(place: Place) {
    this.place = place;
    if (place.type === 'list') void this.#read();
  }

  readonly #prepared = (event: CustomEvent<SatisfactionSurvey>) => {
    announce(this.#text.term('saved'), this.#text.lang);
    this.#go({ type: 'survey', id: event.detail.id });
  };

  readonly #savedDesk = () => {
    announce(this.#text.term('deskSaved'), this.#text.lang);
    this.#go({ type: 'list' });
  };

  async #read(cursor?: string) {
    const { client } = this.#connection;
    if (!client) return;
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    try {
      const unitId = this.unitId || (await client.me.get({ signal })).employee.unitId;
      const [desk, { items, nextCursor }] = await Promise.all([
        client.serviceDesks.get({ unitId, signal }),
        client.surveys.list({ unitId, ...(cursor && { cursor }), signal }),
      ]);
      const before = cursor ? (this.found?.surveys ?? []) : [];
      this.found = { desk, surveys: [...before, ...items], next: nextCursor };
      this.error = undefined;
    } catch (error) {
      if (!signal.aborted) this.error = asnError(error);
    }
  }
}

const mayEdit = ({ allowedActions }: ServiceDesk) => allowedActions.includes('edit');

/** Officers prepare surveys too; there must be a service to ask about. */
const mayPrepare = ({ allowedActions, services }: ServiceDesk) =>
  allowedActions.includes('prepare-survey') && services.some(({ isOffered }) => isOffered);
