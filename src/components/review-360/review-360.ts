import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from '../../decorators.js';
import type { AsnError, Client } from '../../client/index.js';
import type { ReviewAssignment } from '../../contract/review.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Loading } from '../../controllers/loading.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { reviewTexts } from '../../locales/review-360.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { agencyWords } from '../../templates/agency-words.js';
import { whenLoaded } from '../../templates/deferred.js';
import { problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';
import { assignmentList } from './assignment-list.js';
import { ReviewChosenEvent } from './review-360.events.js';
import { flowStyles } from './review-flow.styles.js';

/**
 * 360° feedback. A reviewer answers about one colleague (`assignment-id`), or chooses from what is asked of them. With
 * `appraisal-id` the superior organises the round of that appraisal.
 *
 * @tag asn-review-360
 * @slot help - Where to get help: a link, a telephone number.
 * @slot privacy - The agency's notice on whose data are taken and why.
 * @fires {ReviewChosenEvent} asn-review-chosen - The reviewer chose an assignment from the list.
 * @fires {ReviewAnsweredEvent} asn-review-answered - The answer is on the server.
 * @fires {ReviewDeclinedEvent} asn-review-declined - The reviewer declined.
 * @fires {RoundOpenedEvent} asn-round-opened - The round is open and the reviewers are asked.
 * @fires {RoundClosedEvent} asn-round-closed - The round is closed and its summary published.
 * @csspart page
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 * @csspart state
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 * @attr {string} survey-page - Address of the portal's page with `<asn-public-survey>`, for the letters to people outside the
 * agency. Read where it is needed, so that nobody loads it who only answers.
 */
export class Review360 extends LitElement {
  static override styles = [host, controls, panels, flowStyles];

  /** Id of the assignment to answer; without it, and without `appraisal-id`, the list of one's own. */
  @property({ attribute: 'assignment-id' }) assignmentId = '';

  /** Id of the appraisal whose round is organised. */
  @property({ attribute: 'appraisal-id' }) appraisalId = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** The assignment chosen from the list. */
  @state() private chosen = '';

  readonly #text = new Localize(this, reviewTexts);
  readonly #common = new Localize(this, common);
  readonly #round = new Deferred(this, () => import('./review-round.define.js'), { ahead: false });
  readonly #connection = new Connection(this, () => void (this.#listed && this.#loading.run()));
  readonly #loading = new Loading(this, {
    task: ([client, listed], { signal }) => (client && listed ? load(client, signal) : undefined),
    args: () => [this.#connection.client, this.#listed] as const,
  });

  get #listed(): boolean {
    return !this.assignmentId && !this.appraisalId;
  }

  constructor() {
    super();
    new Appearance(this);
  }

  protected override updated(changed: PropertyValues) {
    const before = changed.get('chosen') as string | undefined;
    if (before === undefined) return;
    const target = this.chosen ? 'back' : `assignment-${before}`;
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(target)}`)?.focus();
  }

  override render() {
    return html`<div class="flow" lang=${this.#text.lang}>${this.#renderMode()}${agencyWords}</div>`;
  }

  #renderMode() {
    const { client } = this.#connection;
    if (!client) return unconfiguredPanel(this.#common);
    if (this.appraisalId) {
      return whenLoaded(
        this.#common,
        this.#round,
        () => html`<asn-review-round .client=${client} appraisal-id=${this.appraisalId}></asn-review-round>`,
      );
    }
    const assignmentId = this.assignmentId || this.chosen;
    if (!assignmentId) return this.#renderList();
    return html`
      ${
        this.assignmentId
          ? nothing
          : html`<button type="button" class="quiet" id="back" @click=${() => this.#leave()}>
              <span aria-hidden="true">←</span> ${this.#text.term('backToList')}
            </button>`
      }
      <asn-review-answer .client=${client} assignment-id=${assignmentId}></asn-review-answer>
    `;
  }

  #renderList() {
    const { value, error } = this.#loading;
    if (error) return problemPanel(this.#common, error as AsnError, () => void this.#loading.run());
    if (!value) return skeleton(this.#common);
    return assignmentList(this.#text, value.assignments, value.timeZone, (assignment) => this.#choose(assignment));
  }

  #choose(assignment: ReviewAssignment) {
    this.chosen = assignment.id;
    this.dispatchEvent(new ReviewChosenEvent(assignment));
  }

  #leave() {
    this.chosen = '';
    // What was answered meanwhile shows in the list.
    void this.#loading.run();
  }
}

/** Every assignment of the reader, those that wait first. */
async function load(client: Client, signal: AbortSignal) {
  const policy = client.policy.get({ signal });
  const assignments: ReviewAssignment[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.reviewAssignments.list({ cursor, limit: 200, signal });
    assignments.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  const waiting = ({ state: now }: ReviewAssignment) => (now === 'waiting' ? 0 : 1);
  assignments.sort((first, second) => waiting(first) - waiting(second));
  return { assignments, timeZone: (await policy).timeZone };
}
