import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from '../../decorators.js';
import { type AsnError, type Client, NotFoundError } from '../../client/index.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Loading } from '../../controllers/loading.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { feedbackTexts } from '../../locales/feedback.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { agencyWords } from '../../templates/agency-words.js';
import { whenLoaded } from '../../templates/deferred.js';
import { problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';
import type { ColleagueSearch } from './colleague-search.js';
import { feedbackStyles } from './feedback.styles.js';
import type { OwnFeedback } from './own-feedback.js';

const parts = ['received', 'mine', 'talks'] as const;
type Part = (typeof parts)[number];

/**
 * Continuous feedback (*umpan balik berkelanjutan*). With `employee-id` it writes about that colleague; else it shows what an
 * appraisal has received, what the reader has written, and the coaching talks.
 *
 * @tag asn-feedback
 * @slot help - Where to get help: a link, a telephone number.
 * @slot privacy - The agency's notice on whose data are taken and why.
 * @fires {FeedbackSavedEvent} asn-feedback-saved - A draft is on the server, for its author alone.
 * @fires {FeedbackGivenEvent} asn-feedback-given - The feedback is given.
 * @fires {CoachingSavedEvent} asn-coaching-saved - The record of a talk, or the answer to it, is on the server.
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
export class Feedback extends LitElement {
  static override styles = [host, controls, panels, feedbackStyles];

  /** Id of the appraisal whose feedback is shown; the reader's own in the open period unless told. */
  @property({ attribute: 'appraisal-id' }) appraisalId = 'current';

  /** Id of the employee to write about. */
  @property({ attribute: 'employee-id' }) employeeId = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  @state() private shown: Part = 'received';

  /** The colleague being written about, chosen here; `null` while nobody is, empty while choosing. */
  @state() private chosen: string | null = null;

  readonly #text = new Localize(this, feedbackTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this, () => void this.#loading.run());
  readonly #loading = new Loading(this, {
    task: ([client, appraisalId, isRead], { signal }) =>
      client && isRead ? load(client, appraisalId, signal) : undefined,
    args: () => [this.#connection.client, this.appraisalId, !this.employeeId] as const,
  });
  readonly #own: Deferred<OwnFeedback> = new Deferred(
    this,
    async () => new (await import('./own-feedback.js')).OwnFeedback(this, this.#connection),
  );
  readonly #search: Deferred<ColleagueSearch> = new Deferred(
    this,
    async () => new (await import('./colleague-search.js')).ColleagueSearch(this, this.#connection),
  );
  readonly #writer = new Deferred(this, () => import('./feedback-writer.define.js'));
  readonly #talks = new Deferred(this, () => import('./coaching-talks.define.js'));

  constructor() {
    super();
    new Appearance(this);
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('chosen') && changed.get('chosen') !== undefined) {
      this.renderRoot.querySelector<HTMLElement>(this.chosen === null ? '#give' : '#back')?.focus();
    }
    if (changed.has('shown') && this.shown === 'mine') this.#loadOwn();
  }

  override render() {
    return html`<section class="page" lang=${this.#text.lang} aria-labelledby="heading">
      ${this.#renderMode()} ${agencyWords}
    </section>`;
  }

  #renderMode() {
    const text = this.#text;
    const { client } = this.#connection;
    const heading = html`<h2 id="heading">${text.term('heading')}</h2>`;
    if (!client) return html`${heading}${unconfiguredPanel(this.#common)}`;
    if (this.employeeId) return html`${heading}${this.#renderWriter(client, this.employeeId)}`;
    if (this.chosen === null) return this.#renderParts(client);
    return html`
      <div>
        <button type="button" class="quiet" id="back" @click=${this.#leave}><span aria-hidden="true">←</span> ${text.term('back')}</button>
      </div>
      ${heading}
      ${this.chosen ? this.#renderWriter(client, this.chosen) : this.#renderSearch()}
    `;
  }

  #renderWriter(client: Client, employeeId: string) {
    return whenLoaded(
      this.#common,
      this.#writer,
      () => html`<asn-feedback-writer
        .client=${client}
        employee-id=${employeeId}
        @asn-feedback-given=${this.#given}
      ></asn-feedback-writer>`,
    );
  }

  #renderSearch() {
    return whenLoaded(this.#common, this.#search, (search) => search.render(this.#common, (id) => (this.chosen = id)));
  }

  #renderParts(client: Client) {
    const text = this.#text;
    const { value } = this.#loading;
    return html`
      <div class="head">
        <h2 id="heading">
          ${value && !value.isOwn ? text.term('headingOf', value.appraisal.employee.name) : text.term('heading')}
        </h2>
        ${value ? html`<p class="print-only">${value.appraisal.employee.name}</p>` : nothing}
        <button type="button" class="primary" id="give" @click=${() => this.#begin(value)}>${text.term('give')}</button>
      </div>
      <nav class="parts" aria-label=${text.term('parts')}>
        ${parts.map(
          (part) => html`<button
            type="button"
            aria-current=${this.shown === part}
            @click=${() => (this.shown = part)}
          >
            ${text.term(part)}
          </button>`,
        )}
      </nav>
      ${this.#renderPart(client)}
    `;
  }

  #renderPart(client: Client) {
    if (this.shown === 'mine') {
      return whenLoaded(this.#common, this.#own, (own) =>
        own.render(this.#text, this.#common, (id) => (this.chosen = id)),
      );
    }
    const { value, error } = this.#loading;
    if (error instanceof NotFoundError && this.appraisalId === 'current') {
      return html`<p class="panel">${this.#text.term('emptyReceivedNext')}</p>`;
    }
    if (error) return problemPanel(this.#common, error as AsnError, () => void this.#loading.run());
    if (!value) return skeleton(this.#common);
    if (this.shown === 'talks') {
      const { id } = value.appraisal;
      return whenLoaded(
        this.#common,
        this.#talks,
        () => html`<asn-coaching-talks .client=${client} appraisal-id=${id}></asn-coaching-talks>`,
      );
    }
    return html`<asn-feedback-view
      .feedback=${value.received}
      .frame=${value.names}
      time-zone=${value.timeZone}
      .year=${value.appraisal.period.year}
    ></asn-feedback-view>`;
  }

  // On somebody else's appraisal the person is known already; on one's own, a colleague is chosen first.
  #begin(value: Awaited<ReturnType<typeof load>> | undefined) {
    this.chosen = value && !value.isOwn ? value.appraisal.employee.id : '';
  }

  readonly #leave = () => {
    this.chosen = null;
  };

  readonly #given = () => {
    announce(this.#text.term('sent'), this.#text.lang);
    this.shown = 'mine';
    this.chosen = null;
    this.#loadOwn();
  };

  #loadOwn() {
    void this.#own.ready().then((own) => own.load());
  }
}

async function load(client: Client, appraisalId: string, signal: AbortSignal) {
  const [received, appraisal, plan, policy] = await Promise.all([
    client.feedback.received({ appraisalId, signal }),
    client.appraisals.get({ appraisalId, signal }),
    client.workPlans.get({ appraisalId, signal }),
    client.policy.get({ signal }),
  ]);
  return {
    received,
    appraisal,
    isOwn: appraisal.relations.includes('own'),
    names: { results: plan.results, behaviours: policy.behaviours },
    timeZone: policy.timeZone,
  };
}
