import { html, LitElement, nothing } from 'lit';
import { property, state } from '../../decorators.js';
import type { Client } from '../../client/index.js';
import type { Evaluation } from '../../contract/evaluation.js';
import type { ScoreCard } from '../../contract/score-card.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { receiptTexts } from '../../locales/evaluation-receipt.js';
import { clockTexts } from '../../locales/clocks.js';
import { clockStyles } from '../../styles/clocks.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { editingFrame, type Ready } from '../../templates/editing.js';
import { EvaluationAcknowledgedEvent, EvaluationObjectedEvent } from '../evaluation/evaluation.events.js';
import { stepStyles } from '../evaluation/steps.styles.js';
import { nextSteps } from './next-steps.js';
import { nextStyles } from './score-card.styles.js';

/**
 * What follows a card: its owner acknowledges it or objects to it, and everybody sees what runs until when. Part of
 * `<asn-score-card>`, in a file of its own: the card is read first.
 *
 * @tag asn-score-card-steps
 * @fires {EvaluationAcknowledgedEvent} asn-evaluation-acknowledged - The employee acknowledged the document.
 * @fires {EvaluationObjectedEvent} asn-evaluation-objected - The employee objected.
 * @csspart heading
 * @csspart button
 * @csspart primary-button
 * @csspart input
 */
export class ScoreCardSteps extends LitElement {
  static override styles = [host, controls, panels, clockStyles, stepStyles, nextStyles];

  /** The card it stands below. */
  @property({ attribute: false }) card!: ScoreCard;

  /** Whose card: the id of an appraisal, or `current` for one's own. */
  @property({ attribute: false }) appraisalId = 'current';

  /** The client of the card. */
  @property({ attribute: false }) client?: Client;

  /** Whether the question before the receipt is open. */
  @state() private confirming = false;

  /** Whether an objection without reasons was tried. */
  @state() private wordless = false;

  readonly #common = new Localize(this, common);
  readonly #receipt = new Localize(this, receiptTexts);
  readonly #clocks = new Localize(this, clockTexts);
  readonly #connection = new Connection(this, () => void this.#editing.reload());
  /** The evaluation behind the card. What is edited are the reasons of an objection. */
  readonly #editing = new Editing<Evaluation, string>(this, this.#connection, {
    key: () => `objection:${this.appraisalId}`,
    load: (client, signal) => client.evaluations.get({ appraisalId: this.appraisalId, signal }),
    valueOf: () => '',
    editable: ({ allowedActions }) => allowedActions.includes('object'),
    asks: () => false,
  });

  /** Nothing where the evaluation cannot be read: the card stands by itself. */
  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    if (this.#editing.state.type !== 'ready') return nothing;
    return editingFrame(
      this.#common,
      this.#editing,
      (ready) => this.#renderSteps(ready),
      (_evaluation, reasons = '') => html`<blockquote>${reasons}</blockquote>`,
    );
  }

  #renderSteps({ resource: evaluation, value, keeping, progress }: Ready<Evaluation, string>) {
    const running = progress.type === 'running' ? progress.action : '';
    const words = { common: this.#common, receipt: this.#receipt, clocks: this.#clocks };
    return nextSteps(words, this.card, evaluation, {
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
    await this.#focus('stage');
  }

  async #focus(id: string) {
    await this.updateComplete;
    this.shadowRoot?.getElementById(id)?.focus();
  }
}
