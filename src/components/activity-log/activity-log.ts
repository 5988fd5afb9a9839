import { html, LitElement, nothing } from 'lit';
import { property, state } from '../../decorators.js';
import { asnError, type AsnError } from '../../client/errors.js';
import { type Client, NotFoundError } from '../../client/index.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Localize } from '../../controllers/localize.js';
import { activityLog } from '../../locales/activity-log.js';
import { common } from '../../locales/common.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { download } from '../../controllers/download.js';
import { agencyWords } from '../../templates/agency-words.js';
import { whenLoaded } from '../../templates/deferred.js';
import { emptyPanel, problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';
import type * as events from './activity-log.events.js';
import type { LogRecord } from './activity-log.state.js';
import type { LogEvent } from './log-sending.js';
import { frameStyles } from './log-frame.styles.js';
import { OwnLog } from './own-log.js';
import { inside } from './own-affair.js';

/**
 * The daily log. `view="own"` (unless told): one line to record work, copying, pasting, the month with its gaps. What is
 * recorded is kept on the device and sent as soon as there is a line, also after the page was closed. `view="team"`: the
 * superior sees how the logs stand, and verifies or returns many entries at once.
 *
 * @tag asn-activity-log
 * @slot help - Where to get help: a link, a telephone number.
 * @slot privacy - The agency's notice on whose data are taken and why.
 * @fires {ActivitiesRecordedEvent} asn-activities-recorded - Work was recorded: kept on the device, on its way to the server.
 * @fires {ActivityChangedEvent} asn-activity-changed - An entry was changed.
 * @fires {ActivityRemovedEvent} asn-activity-removed - An entry was removed.
 * @fires {ActivitiesDecidedEvent} asn-activities-decided - The superior verified or returned entries.
 * @csspart page
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart table
 * @csspart figure
 * @csspart state
 * @csspart trust
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class ActivityLog extends LitElement {
  static override styles = [host, controls, panels, frameStyles];

  /** Whose log: the reader's `own`, or those of their `team`. */
  @property() view: 'own' | 'team' = 'own';

  /** Id of the appraisal whose log is shown; the reader's own in the open period unless told. */
  @property({ attribute: 'appraisal-id' }) appraisalId = 'current';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** Why a file could not be fetched. */
  @state() private failure?: AsnError;

  readonly #text = new Localize(this, activityLog);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(
    this,
    () => void (this.view === 'team' ? this.#team.module : this.#own)?.reload(),
  );
  readonly #own = new OwnLog(this, this.#connection, {
    appraisalId: () => this.appraisalId,
    isShown: () => this.view !== 'team',
    locale: () => this.#text.lang,
    formatNumber: (value) => this.#text.format.number(value, 10),
  });
  /** The log itself. It comes while the server is asked what is in it. */
  readonly #view = new Deferred(this, () => import('./activity-log-view.define.js'), { ahead: false });
  /** The superior's side: most people never see it. */
  readonly #team = new Deferred(
    this,
    async () => {
      const { TeamPart } = await import('./activity-team.define.js');
      return new TeamPart(this, this.#connection, () => this.view === 'team', this.#open);
    },
    { ahead: false },
  );

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    const text = this.#text;
    if (this.#connection.client && this.view !== 'team') void this.#view.state;
    return html`<section class="page" lang=${text.lang}>
      ${this.view === 'team' ? whenLoaded(this.#common, this.#team, (team) => team.render()) : this.#renderOwn()}
      ${this.failure ? problemPanel(this.#common, this.failure, () => (this.failure = undefined)) : nothing}
      ${agencyWords}
    </section>`;
  }

  #renderOwn() {
    const text = this.#text;
    const log = this.#own;
    const { state } = log;
    if (state.type === 'unconfigured') return unconfiguredPanel(this.#common);
    if (state.type === 'loading') return html`<h2>${text.term('heading')}</h2>${skeleton(this.#common)}`;
    if (state.type === 'failed') return html`<h2>${text.term('heading')}</h2>${this.#renderFailure(state.error)}`;
    const { record } = state;
    return html`
      <h2>${record.own ? text.term('heading') : text.term('headingOf', record.name)}</h2>
      <p class="print-only">${record.name}</p>
      ${log.isFull ? html`<div class="panel failure" role="alert"><p>${text.term('full')}</p></div>` : nothing}
      ${whenLoaded(this.#common, this.#view, () => this.#renderView(record))}
    `;
  }

  #renderView(record: LogRecord) {
    const log = this.#own;
    return html`
      <asn-activity-log-view
        .record=${record}
        .month=${log.month}
        .state=${log.monthState}
        .day=${log.day}
        .entries=${log.entries}
        .returned=${log.returned}
        .value=${log.working}
        .proposals=${log.proposals}
        .frequent=${log.frequent}
        .uploads=${log.uploads}
        .waiting=${log.waiting}
        @asn-activities-recorded=${({ detail }: events.ActivitiesRecordedEvent) => void log.record(detail.entries)}
        @asn-activity-changed=${this.#send}
        @asn-activity-removed=${this.#send}
        @asn-activity-writing=${inside((event: events.ActivityWritingEvent) => log.write(event.detail))}
        @asn-activity-searched=${inside(this.#send)}
        @asn-activity-month-chosen=${inside((event: events.ActivityMonthChosenEvent) => void log.turnTo(event.detail.month))}
        @asn-activity-day-chosen=${inside((event: events.ActivityDayChosenEvent) => log.showDay(event.detail.date))}
        @asn-activity-return-settled=${inside(this.#send)}
        @asn-evidence-chosen=${inside(this.#send)}
        @asn-evidence-steered=${inside(this.#send)}
        @asn-evidence-opened=${inside((event: events.EvidenceOpenedEvent) => void this.#open(event.detail))}
      ></asn-activity-log-view>
    `;
  }

  #renderFailure(error: Parameters<typeof problemPanel>[1]) {
    const text = this.#text;
    if (error instanceof NotFoundError && this.appraisalId === 'current') {
      return emptyPanel(text.term('noAppraisalTitle'), text.term('noAppraisalText'));
    }
    if (error.loadError !== 'connection') return problemPanel(this.#common, error, () => void this.#own.reload());
    return html`
      <div class="panel attention" role="alert">
        <p><strong>${text.term('offlineTitle')}</strong></p>
        <p>${text.term('offlineText')}</p>
        <div class="actions"><button type="button" @click=${() => this.#own.reload()}>${this.#common.term('retry')}</button></div>
      </div>
    `;
  }

  readonly #send = (event: LogEvent) => {
    // What is written next is not what is changed.
    const { editing } = this.#own.working;
    void this.#own.sending().then((sending) => sending?.take(event, editing));
  };

  readonly #open = async ({ appraisalId, fileId, label }: events.EvidenceOpenedEvent['detail']) => {
    try {
      const file = await this.#connection.client?.evidenceFiles.content({ appraisalId, fileId });
      if (file) download(file, label);
    } catch (error) {
      this.failure = asnError(error);
    }
  };
}
