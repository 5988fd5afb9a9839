import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { asnError, type AsnError } from '../../client/errors.js';
import { type Client, NotFoundError } from '../../client/index.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Localize } from '../../controllers/localize.js';
import { activityLog } from '../../locales/activity-log.js';
import { activityTeam } from '../../locales/activity-team.js';
import { common } from '../../locales/common.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { download } from '../../controllers/download.js';
import { emptyPanel, problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';
import type * as events from './activity-log.events.js';
import { frameStyles } from './activity-log.styles.js';
import { OwnLog } from './own-log.js';
import { TeamLog } from './team-log.js';

/**
 * The daily log. `view="own"` (unless told): one line to record work, copying, pasting, the month with its gaps. What is
 * recorded is kept on the device and sent as soon as there is a line, also after the page was closed. `view="team"`: the
 * superior sees how the logs stand, and verifies or returns many entries at once.
 *
 * @tag asn-activity-log
 * @fires {ActivitiesRecordedEvent} asn-activities-recorded - Work was recorded: kept on the device, on its way to the server.
 * @fires {ActivityChangedEvent} asn-activity-changed - An entry was changed.
 * @fires {ActivityRemovedEvent} asn-activity-removed - An entry was removed.
 * @fires {ActivitiesDecidedEvent} asn-activities-decided - The superior verified or returned entries.
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
  readonly #teamText = new Localize(this, activityTeam);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this, () => void (this.view === 'team' ? this.#team : this.#own).reload());
  readonly #own = new OwnLog(this, this.#connection, {
    appraisalId: () => this.appraisalId,
    isShown: () => this.view !== 'team',
    locale: () => this.#text.lang,
    formatNumber: (value) => this.#text.format.number(value, 10),
  });
  readonly #team = new TeamLog(this, this.#connection, () => this.view === 'team');

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    const text = this.#text;
    return html`<section class="page" lang=${text.lang}>
      ${this.view === 'team' ? this.#renderTeam() : this.#renderOwn()}
      ${this.failure ? problemPanel(this.#common, this.failure, () => (this.failure = undefined)) : nothing}
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
      ${log.isFull ? html`<div class="panel failure" role="alert"><p>${text.term('full')}</p></div>` : nothing}
      <asn-activity-log-view
        .record=${record}
        .month=${log.month}
        .state=${log.monthState}
        .day=${log.day}
        .entries=${log.entries}
        .returned=${log.returned}
        .value=${log.working}
        .proposals=${log.proposals.list}
        .frequent=${log.proposals.frequent}
        .uploads=${log.uploads.list}
        .waiting=${log.waiting}
        @asn-activities-recorded=${({ detail }: events.ActivitiesRecordedEvent) => void log.record(detail.entries)}
        @asn-activity-changed=${({ detail }: events.ActivityChangedEvent) => void log.change(detail.id, detail.change)}
        @asn-activity-removed=${({ detail }: events.ActivityRemovedEvent) => void log.remove(detail.id)}
        @asn-activity-writing=${inside((event: events.ActivityWritingEvent) => log.write(event.detail))}
        @asn-activity-searched=${inside((event: events.ActivitySearchedEvent) => log.proposals.askSoon(event.detail.search))}
        @asn-activity-month-chosen=${inside((event: events.ActivityMonthChosenEvent) => void log.turnTo(event.detail.month))}
        @asn-activity-day-chosen=${inside((event: events.ActivityDayChosenEvent) => log.showDay(event.detail.date))}
        @asn-activity-return-settled=${inside(
          ({ detail }: events.ActivityReturnSettledEvent) => void log.settle(detail.outboxId, detail.decision),
        )}
        @asn-evidence-chosen=${inside((event: events.EvidenceChosenEvent) => this.#upload(event.detail.file))}
        @asn-evidence-steered=${inside(({ detail }: events.EvidenceSteeredEvent) => log.uploads[detail.action](detail.key))}
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

  #renderTeam() {
    const text = this.#teamText;
    const team = this.#team;
    const { state } = team;
    if (state.type === 'unconfigured') return unconfiguredPanel(this.#common);
    const heading = html`<h2>${text.term('heading')}</h2>`;
    if (state.type === 'loading') return html`${heading}${skeleton(this.#common)}`;
    if (state.type === 'failed') {
      return html`${heading}${problemPanel(this.#common, state.error, () => void team.reload())}`;
    }
    return html`
      ${heading}
      <asn-activity-team-view
        .summary=${state.summary}
        .today=${team.today}
        .filter=${team.filter}
        .list=${team.list}
        .choices=${team.choices}
        .deciding=${team.deciding}
        @asn-team-filter-chosen=${inside((event: events.TeamFilterChosenEvent) => void team.choose(event.detail))}
        @asn-more-activities=${inside(() => void team.more())}
        @asn-activity-month-chosen=${inside((event: events.ActivityMonthChosenEvent) => void team.turnTo(event.detail.month))}
        @asn-activities-decided=${({ detail }: events.ActivitiesDecidedEvent) =>
          void team.decide(detail.entries, detail.decision, detail.note)}
        @asn-evidence-opened=${inside((event: events.EvidenceOpenedEvent) => void this.#open(event.detail))}
      ></asn-activity-team-view>
    `;
  }

  #upload(file: File) {
    const { state, uploads } = this.#own;
    const { client } = this.#connection;
    if (state.type !== 'ready' || !client) return;
    const { appraisalId, evidence } = state.record;
    uploads.add(file, { client, appraisalId, limits: evidence });
  }

  async #open({ appraisalId, fileId, label }: events.EvidenceOpenedEvent['detail']) {
    try {
      const file = await this.#connection.client?.evidenceFiles.content({ appraisalId, fileId });
      if (file) download(file, label);
    } catch (error) {
      this.failure = asnError(error);
    }
  }
}

/** What is the element's own affair does not reach the page. */
function inside<Handled extends Event>(handle: (event: Handled) => void): (event: Handled) => void {
  return (event) => {
    event.stopPropagation();
    handle(event);
  };
}
