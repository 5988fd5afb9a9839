import { html, LitElement, nothing } from 'lit';
import { property, state } from '../../decorators.js';
import { type Client, ForbiddenError } from '../../client/index.js';
import type { Policy } from '../../contract/policy.js';
import type { ReviewerChoice, ReviewRound as Round, ReviewSummary } from '../../contract/review.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { roundTexts } from '../../locales/review-round.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { whenLoaded } from '../../templates/deferred.js';
import { editingFrame, type Ready, showNotice, trustLine } from '../../templates/editing.js';
import {
  RoundClosedEvent,
  type RoundChangedEvent,
  RoundOpenedEvent,
  type RoundStepChosenEvent,
} from './review-360.events.js';
import { flowStyles } from './review-flow.styles.js';
import { choiceOf } from './round.state.js';

interface RoundRecord {
  readonly etag: string;
  readonly round: Round;
  readonly policy: Policy;
  /** What the round says, once it is closed. */
  readonly summary: ReviewSummary | undefined;
}

/**
 * The 360° round of one appraisal: `<asn-review-360 appraisal-id>` shows it to the superior, who chooses reviewers, opens the
 * round and closes it.
 *
 * @tag asn-review-round
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
 */
export class ReviewRound extends LitElement {
  static override styles = [host, controls, panels, flowStyles];

  /** Id of the appraisal. */
  @property({ attribute: 'appraisal-id' }) appraisalId = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** How many people from outside are agreed to, while colleagues are chosen: with them, the round can open without any. */
  @state() private outsiders = 0;

  readonly #text = new Localize(this, roundTexts);
  readonly #common = new Localize(this, common);
  readonly #community = new Deferred(this, loadCommunity);
  readonly #connection = new Connection(this, () => void Promise.all([this.#editing.reload(), this.#countOutsiders()]));
  readonly #editing = new Editing<RoundRecord, ReviewerChoice>(this, this.#connection, {
    key: () => `review-round:${this.appraisalId}`,
    load: (client, signal) => load(client, this.appraisalId, signal),
    valueOf: ({ round }) => choiceOf(round),
    editable: ({ round }) => round.allowedActions.includes('choose'),
  });

  /** The appraisal whose people from outside were counted. */
  #counted = '';

  constructor() {
    super();
    new Appearance(this);
  }

  protected override willUpdate() {
    const { state } = this.#editing;
    const isChoosing = state.type === 'ready' && state.resource.round.state === 'choosing';
    const choosing = isChoosing ? this.appraisalId : '';
    if (choosing === this.#counted) return;
    this.#counted = choosing;
    this.outsiders = 0;
    void this.#countOutsiders();
  }

  override render() {
    const { state } = this.#editing;
    // The employee organises no round, but may be the one who names people from outside.
    const isEmployee = state.type === 'failed' && state.error instanceof ForbiddenError;
    const round = state.type === 'ready' ? state.resource.round : undefined;
    return html`<div class="flow" lang=${this.#text.lang}>
      ${isEmployee ? nothing : this.#renderRound()}
      ${isEmployee || round ? this.#renderCommunity(round?.state ?? '') : nothing}
    </div>`;
  }

  #renderRound() {
    return editingFrame(
      this.#common,
      this.#editing,
      (ready) => this.#renderForm(ready),
      ({ round, policy }, value) => html`
        <asn-review-round-view
          readonly
          .round=${round}
          .value=${value ?? choiceOf(round)}
          .minimums=${policy.review.minimumRaters}
        ></asn-review-round-view>
      `,
    );
  }

  #renderCommunity(roundState: string) {
    return whenLoaded(
      this.#common,
      this.#community,
      () => html`<asn-community-reviewers
        .client=${this.#connection.client}
        appraisal-id=${this.appraisalId}
        round-state=${roundState}
        survey-page=${this.#surveyPage}
      ></asn-community-reviewers>`,
    );
  }

  #renderForm(ready: Ready<RoundRecord, ReviewerChoice>) {
    const { round, policy, summary } = ready.resource;
    const choosing = round.state === 'choosing';
    return html`
      <asn-review-round-view
        .round=${round}
        .summary=${summary}
        .behaviours=${policy.behaviours}
        .value=${choosing ? ready.value : choiceOf(round)}
        .minimums=${policy.review.minimumRaters}
        .outsiders=${this.outsiders}
        .daysOpen=${policy.review.daysOpen}
        .timeZone=${policy.timeZone}
        .running=${ready.progress.type === 'running' ? ready.progress.action : undefined}
        @asn-round-changed=${this.#change}
        @asn-round-step-chosen=${this.#take}
      ></asn-review-round-view>
      ${
        choosing && ready.keeping.type !== 'unchanged'
          ? trustLine(this.#common, ready, this.#common.term('sentAs', this.#text.term('sentAs')))
          : ''
      }
    `;
  }

  /** What `<asn-review-360>` around it says: colleagues who answer on their phones need not load what only letters use. */
  get #surveyPage(): string {
    const root = this.getRootNode();
    return (root instanceof ShadowRoot && root.host.getAttribute('survey-page')) || '';
  }

  async #countOutsiders() {
    const { client } = this.#connection;
    const appraisalId = this.#counted;
    if (!client || !appraisalId) return;
    // With that part comes what it is asked with. Whoever may not know, or cannot be told now, chooses colleagues.
    const found = await loadCommunity()
      .then(() => client.communityReviews.get({ appraisalId }))
      .catch(() => undefined);
    if (appraisalId === this.#counted) this.outsiders = found?.asked ?? 0;
  }

  #change(event: RoundChangedEvent) {
    // The working copy is this element's own affair until it is saved.
    event.stopPropagation();
    this.#editing.change(event.detail);
  }

  async #take(event: RoundStepChosenEvent) {
    event.stopPropagation();
    const { step } = event.detail;
    const done = await this.#run(step);
    if (!done) return showNotice(this);
    const { round } = done;
    announce(
      this.#text.term(step === 'choose' ? 'saved' : step === 'open' ? 'opened' : 'closedAnnounced'),
      this.#text.lang,
    );
    if (step === 'open') this.dispatchEvent(new RoundOpenedEvent(round));
    if (step === 'close') this.dispatchEvent(new RoundClosedEvent(round));
  }

  // Saving and opening are two steps, each complete in itself: when only the second fails, the choice is already safe.
  async #run(step: 'choose' | 'open' | 'close') {
    const { state } = this.#editing;
    if (state.type !== 'ready') return undefined;
    if (step === 'choose') return this.#save('choose');
    if (step === 'open' && state.keeping.type !== 'unchanged' && !(await this.#save('open'))) return undefined;
    return this.#editing.run(step, async (client, { resource }) => {
      const { appraisalId, etag: ifMatch } = resource.round;
      const round = await client.reviewRounds[step]({ appraisalId, ifMatch });
      return { ...resource, round, etag: round.etag, summary: await summaryOf(client, round) };
    });
  }

  #save(action: string) {
    return this.#editing.run(action, async (client, { resource, value }) => {
      const { appraisalId, etag: ifMatch } = resource.round;
      const round = await client.reviewRounds.choose({ appraisalId, body: value, ifMatch });
      return { ...resource, round, etag: round.etag };
    });
  }
}

const loadCommunity = () => import('./community-reviewers.define.js');

async function load(client: Client, appraisalId: string, signal: AbortSignal): Promise<RoundRecord> {
  const [round, policy] = await Promise.all([
    client.reviewRounds.get({ appraisalId, signal }),
    client.policy.get({ signal }),
  ]);
  return { etag: round.etag, round, policy, summary: await summaryOf(client, round, signal) };
}

/** The summary of a closed round. A round that closed stays closed where the summary cannot be read now. */
async function summaryOf(client: Client, { state, appraisalId }: Round, signal?: AbortSignal) {
  if (state !== 'closed') return undefined;
  return client.reviewRounds.summary({ appraisalId, signal }).catch(() => undefined);
}
