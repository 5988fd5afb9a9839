import { Task } from '@lit/task';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { asnError } from '../../client/errors.js';
import { type AsnError, type Client, NotFoundError } from '../../client/index.js';
import type { Evaluation } from '../../contract/evaluation.js';
import type { ScoreCard as Card } from '../../contract/score-card.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { receiptTexts } from '../../locales/evaluation-receipt.js';
import { remaining } from '../../locales/remaining.js';
import { scoreCardTexts } from '../../locales/score-card.js';
import { clockStyles } from '../../styles/clocks.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { marks } from '../../styles/marks.js';
import { panels } from '../../styles/panels.js';
import { editingFrame, type Ready } from '../../templates/editing.js';
import { emptyPanel, problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';
import { EvaluationAcknowledgedEvent, EvaluationObjectedEvent } from '../evaluation/evaluation.events.js';
import { stepStyles } from '../evaluation/steps.styles.js';
import { download } from '../../controllers/download.js';
import { nextSteps } from './next-steps.js';
import { flowStyles } from './score-card.styles.js';

/**
 * A score card: the predicate and where it stands, what it rests on, and how every figure came about. Without
 * `appraisal-id` it is the card of the person signed in for the open period. Below a card that was handed over its owner
 * acknowledges it or objects to it, and everybody sees what runs until when.
 *
 * @tag asn-score-card
 * @fires {EvaluationAcknowledgedEvent} asn-evaluation-acknowledged - The employee acknowledged the document.
 * @fires {EvaluationObjectedEvent} asn-evaluation-objected - The employee objected.
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class ScoreCard extends LitElement {
  static override styles = [host, controls, panels, marks, clockStyles, stepStyles, flowStyles];

  /** Whose card: the id of an appraisal, or `current` for one's own. */
  @property({ attribute: 'appraisal-id' }) appraisalId = 'current';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** Whether the question before the receipt is open. */
  @state() private confirming = false;

  /** Whether an objection without reasons was tried. */
  @state() private wordless = false;

  /** The document on its way, or why it did not come. */
  @state() private downloading: boolean | AsnError = false;

  readonly #common = new Localize(this, common);
  readonly #text = new Localize(this, scoreCardTexts);
  readonly #receipt = new Localize(this, receiptTexts);
  readonly #clocks = new Localize(this, remaining);
  readonly #connection = new Connection(this, () => void this.#reload());
  readonly #card = new Task(this, {
    task: ([client, appraisalId], { signal }) => client?.scoreCards.get({ appraisalId, signal }),
    args: () => [this.#connection.client, this.appraisalId] as const,
  });
  /** The evaluation behind the card. What is edited are the reasons of an objection. */
  readonly #editing = new Editing<Evaluation, string>(this, this.#connection, {
    key: () => `objection:${this.appraisalId}`,
    load: (client, signal) => client.evaluations.get({ appraisalId: this.appraisalId, signal }),
    valueOf: () => '',
    editable: ({ allowedActions }) => allowedActions.includes('object'),
    asks: () => false,
  });

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    return html`<div class="flow page" lang=${this.#text.lang}>${this.#renderState()}</div>`;
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

  /** Nothing where the evaluation cannot be read: the card stands by itself. */
  #renderNext(card: Card) {
    if (this.#editing.state.type !== 'ready') return nothing;
    return editingFrame(
      this.#common,
      this.#editing,
      (ready) => this.#renderSteps(card, ready),
      (_evaluation, reasons = '') => html`<blockquote>${reasons}</blockquote>`,
    );
  }

  #renderSteps(card: Card, { resource: evaluation, value, keeping, progress }: Ready<Evaluation, string>) {
    const running = progress.type === 'running' ? progress.action : '';
    const words = { common: this.#common, receipt: this.#receipt, clocks: this.#clocks };
    return nextSteps(words, card, evaluation, {
      isOwn: this.appraisalId === 'current',
      keeping,
      running,
      confirming: this.confirming,
      reasons: value || this.wordless ? value : undefined,
      isMissing: this.wordless && value.trim() === '',
      ask: () => void this.#ask(),
      cancel: () => (this.confirming = false),
      confirm: () => void this.#acknowledge(),
      write: (reasons) => this.#editing.change(reasons),
      object: () => void this.#object(),
    });
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

  async #reload() {
    await Promise.all([this.#card.run(), this.#editing.reload()]);
  }

  async #ask() {
    this.confirming = true;
    await this.#focus('receipt');
  }

  async #acknowledge() {
    const { state } = this.#editing;
    const written = state.type === 'ready' ? state.value : '';
    const acknowledged = await this.#editing.run('acknowledge', (client, { resource: { appraisalId, etag } }) =>
      client.evaluations.acknowledge({ appraisalId, ifMatch: etag }),
    );
    if (!acknowledged) return;
    this.confirming = false;
    // What was written for an objection stays: the right to object stays too.
    if (written) this.#editing.change(written);
    announce(this.#receipt.term('thanksUndated'), this.#receipt.lang);
    this.dispatchEvent(new EvaluationAcknowledgedEvent(acknowledged));
    await this.#card.run();
  }

  async #object() {
    const { state } = this.#editing;
    if (state.type !== 'ready') return;
    this.wordless = state.value.trim() === '';
    if (this.wordless) return this.#focus('object-words');
    const objected = await this.#editing.run('object', (client, { resource: { appraisalId, etag }, value }) =>
      client.evaluations.object({ appraisalId, ifMatch: etag, body: { reasons: value.trim() } }),
    );
    if (!objected) return;
    announce(this.#receipt.term('objectionSent'), this.#receipt.lang);
    this.dispatchEvent(new EvaluationObjectedEvent(objected));
    await this.#card.run();
    await this.#focus('stage');
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

  async #focus(id: string) {
    await this.updateComplete;
    this.shadowRoot?.getElementById(id)?.focus();
  }
}
