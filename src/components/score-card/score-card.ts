import { html, LitElement, nothing } from 'lit';
import { property, state } from '../../decorators.js';
import { asnError } from '../../client/errors.js';
import { type AsnError, type Client, NotFoundError } from '../../client/index.js';
import type { ScoreCard as Card } from '../../contract/score-card.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Loading } from '../../controllers/loading.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { scoreCardTexts } from '../../locales/score-card.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { agencyWords } from '../../templates/agency-words.js';
import { whenLoaded } from '../../templates/deferred.js';
import { emptyPanel, problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';
import { download } from '../../controllers/download.js';
import { flowStyles } from './score-card.styles.js';

/**
 * A score card: the predicate and where it stands, what it rests on, and how every figure came about. Without
 * `appraisal-id` it is the card of the person signed in for the open period. Below a card that was handed over its owner
 * acknowledges it or objects to it, and everybody sees what runs until when.
 *
 * @tag asn-score-card
 * @slot help - Where to get help: a link, a telephone number.
 * @slot privacy - The agency's notice on whose data are taken and why.
 * @fires {EvaluationAcknowledgedEvent} asn-evaluation-acknowledged - The employee acknowledged the document.
 * @fires {EvaluationObjectedEvent} asn-evaluation-objected - The employee objected.
 * @csspart page
 * @csspart heading
 * @csspart button
 * @csspart table
 * @csspart chart
 * @csspart figure
 * @csspart state
 * @csspart predicate
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class ScoreCard extends LitElement {
  static override styles = [host, controls, panels, flowStyles];

  /** Whose card: the id of an appraisal, or `current` for one's own. */
  @property({ attribute: 'appraisal-id' }) appraisalId = 'current';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** The document on its way, or why it did not come. */
  @state() private downloading: boolean | AsnError = false;

  readonly #common = new Localize(this, common);
  readonly #text = new Localize(this, scoreCardTexts);
  readonly #connection = new Connection(this, () => void this.#card.run());
  readonly #card = new Loading(this, {
    task: ([client, appraisalId], { signal }) => client?.scoreCards.get({ appraisalId, signal }),
    args: () => [this.#connection.client, this.appraisalId] as const,
  });
  readonly #steps = new Deferred(this, () => import('./score-card-steps.define.js'));

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    return html`<div class="flow page" lang=${this.#text.lang}>${this.#renderState()}${agencyWords}</div>`;
  }

  #renderState() {
    if (!this.#connection.client) return unconfiguredPanel(this.#common);
    const { value: card, error } = this.#card;
    if (error instanceof NotFoundError && this.appraisalId === 'current') {
      return emptyPanel(this.#text.term('noneTitle'), this.#text.term('noneText'));
    }
    if (error) return problemPanel(this.#common, error as AsnError, () => void this.#card.run());
    if (!card) return skeleton(this.#common);
    return html`<asn-score-card-view .card=${card}></asn-score-card-view>
      ${this.#renderNext(card)} ${this.#renderDownload(card)}`;
  }

  /** Nothing while it comes: there may be nothing to do. */
  #renderNext(card: Card) {
    const { state } = this.#steps;
    if (state.type === 'failed') return whenLoaded(this.#common, this.#steps, () => nothing);
    if (state.type === 'loading') return nothing;
    const reload = () => void this.#card.run();
    return html`<asn-score-card-steps
      .client=${this.#connection.client}
      .card=${card}
      .appraisalId=${this.appraisalId}
      @asn-evaluation-acknowledged=${reload}
      @asn-evaluation-objected=${reload}
    ></asn-score-card-steps>`;
  }

  #renderDownload({ predicate, period, appraisalId }: Card) {
    if (!predicate) return nothing;
    const isRunning = this.downloading === true;
    const start = () => void this.#download(appraisalId, period.label);
    return html`
      ${typeof this.downloading === 'object' ? problemPanel(this.#common, this.downloading, start) : nothing}
      <div class="actions">
        <button type="button" aria-disabled=${isRunning} @click=${isRunning ? nothing : start}>
          ${this.#text.term(isRunning ? 'downloading' : 'download')}
        </button>
      </div>
    `;
  }

  async #download(appraisalId: string, year: string) {
    const { client } = this.#connection;
    if (!client) return;
    this.downloading = true;
    try {
      const file = await client.documents.pdf({ appraisalId, kind: 'evaluation-document' });
      download(file, this.#text.term('fileName', year));
      this.downloading = false;
    } catch (error) {
      this.downloading = asnError(error);
    }
  }
}
