import { Task } from '@lit/task';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AsnError, type Client, NotFoundError } from '../../client/index.js';
import type { Evaluation } from '../../contract/evaluation.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { receiptTexts } from '../../locales/evaluation-receipt.js';
import { scoreCardTexts } from '../../locales/score-card.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { EvaluationAcknowledgedEvent } from '../evaluation/evaluation.events.js';
import { emptyPanel, problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';
import { type Acknowledging, acknowledgement } from './acknowledgement.js';
import { flowStyles } from './score-card.styles.js';

/**
 * A score card: the predicate and where it stands, what it rests on, and how every figure came about. Without
 * `appraisal-id` it is the card of the person signed in for the open period. A card that was just handed over asks its owner
 * to acknowledge it.
 *
 * @tag asn-score-card
 * @fires {EvaluationAcknowledgedEvent} asn-evaluation-acknowledged - The employee acknowledged the document.
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class ScoreCard extends LitElement {
  static override styles = [host, controls, panels, flowStyles];

  /** Whose card: the id of an appraisal, or `current` for one's own. */
  @property({ attribute: 'appraisal-id' }) appraisalId = 'current';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  @state() private acknowledging: Acknowledging = { type: 'offered' };

  readonly #common = new Localize(this, common);
  readonly #text = new Localize(this, scoreCardTexts);
  readonly #receipt = new Localize(this, receiptTexts);
  readonly #connection = new Connection(this, () => void this.#card.run());
  readonly #card = new Task(this, {
    task: ([client, appraisalId], { signal }) => client?.scoreCards.get({ appraisalId, signal }),
    args: () => [this.#connection.client, this.appraisalId] as const,
  });
  /** Read only where there is something to acknowledge: its version goes with the receipt. */
  readonly #delivered = new Task(this, {
    task: ([client, card], { signal }) =>
      card?.state === 'delivered' ? client?.evaluations.get({ appraisalId: card.appraisalId, signal }) : undefined,
    args: () => [this.#connection.client, this.#card.value] as const,
  });

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    return html`<div lang=${this.#text.lang}>${this.#renderState()}</div>`;
  }

  #renderState() {
    if (!this.#connection.client) return unconfiguredPanel(this.#common);
    const { value: card, error } = this.#card;
    if (error instanceof NotFoundError && this.appraisalId === 'current') {
      return emptyPanel(this.#text.term('noneTitle'), this.#text.term('noneText'));
    }
    if (error) return problemPanel(this.#common, error as AsnError, () => void this.#card.run());
    if (!card) return skeleton(this.#common);
    return html`<asn-score-card-view .card=${card}></asn-score-card-view>${this.#renderAcknowledgement()}`;
  }

  #renderAcknowledgement() {
    const evaluation = this.#delivered.value;
    if (!evaluation?.allowedActions.includes('acknowledge')) return nothing;
    return acknowledgement(this.#receipt, this.#common, this.acknowledging, {
      ask: () => void this.#ask(),
      cancel: () => (this.acknowledging = { type: 'offered' }),
      confirm: () => void this.#acknowledge(evaluation),
    });
  }

  async #ask() {
    this.acknowledging = { type: 'confirming' };
    await this.updateComplete;
    this.shadowRoot?.getElementById('receipt')?.focus();
  }

  async #acknowledge({ appraisalId, etag }: Evaluation) {
    const { client } = this.#connection;
    if (!client || this.acknowledging.type === 'running') return;
    this.acknowledging = { type: 'running' };
    try {
      const acknowledged = await client.evaluations.acknowledge({ appraisalId, ifMatch: etag });
      announce(this.#receipt.term('thanksUndated'), this.#receipt.lang);
      this.dispatchEvent(new EvaluationAcknowledgedEvent(acknowledged));
      await this.#card.run();
      this.acknowledging = { type: 'offered' };
      this.#connection.announceChange();
    } catch (error) {
      // Its version may be why: the next press sends the one that is there now.
      void this.#delivered.run();
      this.acknowledging = { type: 'failed', error: error instanceof AsnError ? error : new AsnError(String(error)) };
    }
  }
}
