import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type Client, NotFoundError } from '../../client/index.js';
import type { Evaluation as EvaluationRecord, EvaluationChange } from '../../contract/evaluation.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { evaluationTexts } from '../../locales/evaluation.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { editingFrame, type Ready, showNotice, trustLine } from '../../templates/editing.js';
import {
  EvaluationAcknowledgedEvent,
  type EvaluationChangedEvent,
  EvaluationDeliveredEvent,
  EvaluationSavedEvent,
  EvaluationSignedEvent,
  type EvaluationStepChosenEvent,
} from './evaluation.events.js';
import { flowStyles } from './evaluation.styles.js';
import { type EvaluationDesk, isOwn, isRateable, judgementOf, judgementToSend } from './evaluation.state.js';

/**
 * The evaluation of one appraisal. The appraiser reads evidence, marks results and behaviours, sets both ratings, signs and
 * hands over; the employee reads where it stands, then what it says, and takes it in receipt; the superior of the appraiser
 * and the HR agency read it.
 *
 * @tag asn-evaluation
 * @fires {EvaluationSavedEvent} asn-evaluation-saved - The judgement is saved on the server.
 * @fires {EvaluationSignedEvent} asn-evaluation-signed - The appraiser signed.
 * @fires {EvaluationDeliveredEvent} asn-evaluation-delivered - The document was handed over to the employee.
 * @fires {EvaluationAcknowledgedEvent} asn-evaluation-acknowledged - The employee acknowledged the document.
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class Evaluation extends LitElement {
  static override styles = [host, controls, panels, flowStyles];

  /** Whose evaluation: the id of an appraisal, or `current` for one's own. */
  @property({ attribute: 'appraisal-id' }) appraisalId = 'current';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  readonly #common = new Localize(this, common);
  readonly #text = new Localize(this, evaluationTexts);
  readonly #connection = new Connection(this, () => void this.#editing.reload());
  readonly #editing = new Editing<EvaluationDesk, EvaluationChange>(this, this.#connection, {
    key: () => `evaluation:${this.appraisalId}`,
    load: (client, signal) => loadDesk(client, this.appraisalId, signal),
    valueOf: judgementOf,
    editable: isRateable,
  });

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    return html`
      <div class="page flow" lang=${this.#text.lang}>
        ${editingFrame(
          this.#common,
          this.#editing,
          (state) => this.#renderDesk(state),
          (desk, judgement = judgementOf(desk)) => html`
            <asn-evaluation-view excerpt .desk=${desk} .value=${judgement}></asn-evaluation-view>
          `,
        )}
      </div>
    `;
  }

  #renderDesk(state: Ready<EvaluationDesk, EvaluationChange>) {
    const { resource: desk, value, progress } = state;
    const text = this.#text;
    return html`
      <asn-evaluation-view
        .desk=${desk}
        .value=${value}
        .running=${progress.type === 'running' ? progress.action : ''}
        @asn-evaluation-changed=${this.#change}
        @asn-evaluation-step-chosen=${this.#take}
      ></asn-evaluation-view>
      ${
        isRateable(desk) && !isOwn(desk)
          ? trustLine(this.#common, state, this.#common.term('sentAs', text.term('save')), text.term('readLater'))
          : nothing
      }
    `;
  }

  #change({ detail }: EvaluationChangedEvent) {
    this.#editing.change(detail);
  }

  async #take({ detail: { step } }: EvaluationStepChosenEvent) {
    switch (step) {
      case 'save': {
        const saved = await this.#save('save');
        if (saved) this.#tell('saved', new EvaluationSavedEvent(saved));
        return;
      }
      case 'sign': {
        const signed = (await this.#saveBeforeSigning()) && (await this.#run('sign', signing));
        if (signed) this.#tell('signed', new EvaluationSignedEvent(signed));
        return;
      }
      case 'deliver': {
        const delivered = await this.#run('deliver', delivering);
        if (delivered) this.#tell('delivered', new EvaluationDeliveredEvent(delivered));
        return;
      }
      case 'acknowledge': {
        const acknowledged = await this.#run('acknowledge', acknowledging);
        if (acknowledged) this.#tell('acknowledged', new EvaluationAcknowledgedEvent(acknowledged));
      }
    }
  }

  #save(action: 'save' | 'sign') {
    return this.#run(action, (client, desk, judgement) =>
      client.evaluations.save({
        appraisalId: desk.appraisal.id,
        ifMatch: desk.etag,
        body: judgementToSend(desk, judgement),
      }),
    );
  }

  /** A judgement that is on the server already is not written again: every write is a step in its history. */
  async #saveBeforeSigning(): Promise<boolean> {
    const { state } = this.#editing;
    const saved = state.type === 'ready' && state.keeping.type === 'unchanged';
    if (saved && state.resource.evaluation.allowedActions.includes('sign')) return true;
    return (await this.#save('sign')) !== undefined;
  }

  async #run(action: string, step: Step): Promise<EvaluationRecord | undefined> {
    const desk = await this.#editing.run(action, async (client, { resource, value }) => {
      const evaluation = await step(client, resource, value);
      return { ...resource, evaluation, etag: evaluation.etag };
    });
    if (!desk) void showNotice(this);
    return desk?.evaluation;
  }

  #tell(result: 'saved' | 'signed' | 'delivered' | 'acknowledged', event: Event) {
    announce(this.#text.term(result), this.#text.lang);
    this.dispatchEvent(event);
  }
}

type Step = (client: Client, desk: EvaluationDesk, judgement: EvaluationChange) => PromiseLike<EvaluationRecord>;

const signing: Step = (client, { appraisal, etag }) =>
  client.evaluations.sign({ appraisalId: appraisal.id, ifMatch: etag });
const delivering: Step = (client, { appraisal, etag }) =>
  client.evaluations.deliver({ appraisalId: appraisal.id, ifMatch: etag });
const acknowledging: Step = (client, { appraisal, etag }) =>
  client.evaluations.acknowledge({ appraisalId: appraisal.id, ifMatch: etag });

/** Asks for everything at once: one round trip, however far away the server is. */
async function loadDesk(client: Client, appraisalId: string, signal: AbortSignal): Promise<EvaluationDesk> {
  const input = { appraisalId, signal };
  const [appraisal, evaluation, plan, selfAssessment, review, policy, periods] = await Promise.all([
    client.appraisals.get(input),
    client.evaluations.get(input),
    client.workPlans.get(input),
    client.selfAssessments.get(input),
    client.reviewRounds.summary(input).catch(nullWhereNone),
    client.policy.get({ signal }),
    client.periods.list({ signal }),
  ]);
  const period = periods.items.find(({ id }) => id === appraisal.period.id) ?? null;
  return { appraisal, evaluation, plan, selfAssessment, review, policy, period, etag: evaluation.etag };
}

/** An appraisal without a 360° round is a usual one. */
function nullWhereNone(error: unknown): null {
  if (error instanceof NotFoundError) return null;
  throw error;
}
