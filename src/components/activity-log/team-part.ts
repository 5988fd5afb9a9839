import { html, type ReactiveElement, type TemplateResult } from 'lit';
import type { Connection } from '../../controllers/connection.js';
import { Localize } from '../../controllers/localize.js';
import { activityTeam } from '../../locales/activity-team.js';
import { common } from '../../locales/common.js';
import { problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';
import type * as events from './activity-log.events.js';
import { inside } from './own-affair.js';
import { TeamLog } from './team-log.js';

/** The log as a superior sees it: those of the whole team. */
export class TeamPart {
  readonly #text: Localize<typeof activityTeam>;
  readonly #common: Localize<typeof common>;
  readonly #log: TeamLog;
  readonly #open: (file: events.EvidenceOpenedEvent['detail']) => unknown;

  /**
   * @param isShown Whether the element shows the team at all.
   * @param open Fetches a file of evidence.
   */
  constructor(
    host: ReactiveElement,
    connection: Connection,
    isShown: () => boolean,
    open: (file: events.EvidenceOpenedEvent['detail']) => unknown,
  ) {
    this.#text = new Localize(host, activityTeam);
    this.#common = new Localize(host, common);
    this.#log = new TeamLog(host, connection, isShown);
    this.#open = open;
  }

  reload(): Promise<void> {
    return this.#log.reload();
  }

  render(): TemplateResult {
    const text = this.#text;
    const team = this.#log;
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
        @asn-evidence-opened=${inside((event: events.EvidenceOpenedEvent) => this.#open(event.detail))}
      ></asn-activity-team-view>
    `;
  }
}
