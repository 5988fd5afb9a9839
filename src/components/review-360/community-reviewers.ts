import { html, LitElement, nothing } from 'lit';
import { property, state } from '../../decorators.js';
import { type AsnError, asnError } from '../../client/errors.js';
import type { Client } from '../../client/index.js';
import type { CommunityReview } from '../../contract/community-review.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Loading } from '../../controllers/loading.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { communityTexts } from '../../locales/community-reviewers.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';
import { CommunityLetters } from './community-letters.js';
import { communityStyles } from './community.styles.js';
import type { CommunityStepChosenEvent } from './review-360.events.js';
import { flowStyles } from './review-flow.styles.js';

const done = { nominate: 'nominated', import: 'imported', approve: 'drawn', invite: 'invited' } as const;

/**
 * People from outside the agency in the 360° round of one appraisal: whoever the policy says names them, has them drawn and hands
 * out the invitations. The employee sees it where the policy lets them name people.
 *
 * @tag asn-community-reviewers
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 */
export class CommunityReviewers extends LitElement {
  static override styles = [host, controls, panels, flowStyles, communityStyles];

  /** Id of the appraisal. */
  @property({ attribute: 'appraisal-id' }) appraisalId = 'current';

  /** How far the round is: read again when that changes. */
  @property({ attribute: 'round-state' }) roundState = '';

  /** Address of the page on which people answer (`<asn-public-survey>`), for letters with a link; asked for where it is missing. */
  @property({ attribute: 'survey-page' }) surveyPage = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  @state() private isBusy = false;
  @state() private problem?: AsnError;

  readonly #text = new Localize(this, communityTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this, () => void this.#loading.run());
  readonly #letters: CommunityLetters = new CommunityLetters(this);
  readonly #loading = new Loading(this, {
    task: ([client, appraisalId], { signal }) => client?.communityReviews.get({ appraisalId, signal }),
    args: () => [this.#connection.client, this.appraisalId, this.roundState] as const,
  });

  constructor() {
    super();
    new Appearance(this);
  }

  protected override willUpdate() {
    this.#letters.page = this.surveyPage;
  }

  override render() {
    return html`<div class="flow" lang=${this.#text.lang}>${this.#renderReview()}</div>`;
  }

  #renderReview() {
    const { value, error } = this.#loading;
    if (!this.#connection.client) return unconfiguredPanel(this.#common);
    if (error) return problemPanel(this.#common, error as AsnError, () => void this.#loading.run());
    if (!value) return skeleton(this.#common);
    return html`
      ${this.problem ? problemPanel(this.#common, this.problem) : nothing} ${this.#letters.render()}
      <asn-community-reviewers-view
        .review=${value}
        .busy=${this.isBusy}
        @asn-community-step-chosen=${this.#take}
      ></asn-community-reviewers-view>
    `;
  }

  async #take(event: CommunityStepChosenEvent) {
    event.stopPropagation();
    const { client } = this.#connection;
    const { value } = this.#loading;
    if (!client || !value || this.isBusy) return;
    this.isBusy = true;
    this.problem = undefined;
    try {
      await this.#run(client, value, event);
      announce(this.#text.term(done[event.detail.step]), this.#text.lang);
    } catch (error) {
      this.problem = asnError(error);
      await this.#showProblem();
    } finally {
      this.isBusy = false;
    }
  }

  async #run(client: Client, { appraisalId, etag: ifMatch }: CommunityReview, { detail }: CommunityStepChosenEvent) {
    const review = { appraisalId, ifMatch };
    switch (detail.step) {
      case 'nominate':
        await client.communityReviews.nominate({ ...review, body: { lines: detail.lines } });
        break;
      case 'import':
        await client.communityReviews.import({ ...review, body: { lines: detail.lines } });
        break;
      case 'approve': {
        const { fromNominees, fromRecords } = detail;
        await client.communityReviews.approve({ ...review, body: { fromNominees, fromRecords } });
        break;
      }
      default: {
        const invitations = await client.communityReviews.invite(review);
        const { employee } = await client.appraisals.get({ appraisalId });
        this.#letters.show(invitations, employee.name);
      }
    }
    await this.#loading.run();
    // Whether the round can open without a colleague follows from it.
    this.#connection.announceChange();
    if (detail.step !== 'invite') this.renderRoot.querySelector<HTMLElement>('asn-community-reviewers-view')?.focus();
  }

  async #showProblem() {
    await this.updateComplete;
    this.renderRoot.querySelector('[role=alert]')?.scrollIntoView({ block: 'center' });
  }
}
